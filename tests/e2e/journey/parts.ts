// The session itself, part by part: collecting, clustering, voting, evaluating, closing, the report.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cluster } from '../../../client/i18n/nl/cluster.ts';
import { common } from '../../../client/i18n/nl/common.ts';
import { console as words } from '../../../client/i18n/nl/console.ts';
import { evaluate } from '../../../client/i18n/nl/evaluate.ts';
import { participant } from '../../../client/i18n/nl/participant.ts';
import { vote } from '../../../client/i18n/nl/vote.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { PersonPage } from '../../support/chromium.ts';
import { tabTo } from '../../support/hands.ts';
import { look, QUESTIONS, type Room } from './room.ts';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

/** The one primary button of the console, pressed until it has done its work: a press right after another is taken for a double click. */
export async function pressNext({ hands, console: page }: Room, name: string | RegExp, done: Locator): Promise<void> {
  const next = page.getByRole('region', { name: words.next.label }).getByRole('button', { name });
  await expect
    .poll(
      async () => {
        if (await done.isVisible()) return true;
        if (await next.isVisible()) await hands.press(next);
        return done.isVisible();
      },
      { timeout: 15_000, interval: 400 },
    )
    .toBe(true);
}

const answers = (seat: number): string[] => [`een vast gezicht ${seat}`, `op tijd vervoer ${seat}`];

async function sendAnswer({ hands }: Room, page: PersonPage, text: string): Promise<void> {
  await hands.write(page.getByLabel(participant.collect.answer), text);
  await hands.press(button(page, participant.collect.send));
  await page.getByText(text, { exact: true }).first().waitFor();
}

/** Welcome, the first question, answers that only their owner sees, drafts that survive, and then everybody sees all. */
export async function collectAnswers(room: Room): Promise<void> {
  const { hands, console: page, seats, screen } = room;
  await look(hands, page, 'the console before the start');
  await pressNext(room, /^Begin de sessie/, page.getByRole('heading', { name: /Welkom/ }).first());
  await seats[0].getByRole('heading', { level: 1 }).first().waitFor();
  await pressNext(room, /^Open vraag 1/, page.getByRole('heading', { name: QUESTIONS[0] }).first());
  for (const [index, seat] of seats.entries()) {
    await seat.getByRole('heading', { name: QUESTIONS[0] }).waitFor();
    for (const text of answers(index + 1)) await sendAnswer(room, seat, text);
  }
  await look(hands, seats[1], 'collecting on a phone');
  await keepDraft(room);
  await changeAndTakeBack(room);
  // Own answers only: what others wrote is not even sent to this browser.
  expect(await seats[0].content()).not.toContain('een vast gezicht 2');
  await look(hands, page, 'the console while collecting');
  await expect.poll(() => page.getByText('een vast gezicht 3').count()).toBeGreaterThan(0);
  await screen.getByRole('heading', { name: QUESTIONS[0] }).waitFor();
  await look(hands, screen, 'the question on the screen');
  await hands.press(button(seats[0], participant.collect.ready.say));
  await pressNext(room, words.next.openList.label, seats[0].getByText('een vast gezicht 2'));
  await look(hands, seats[0], 'the answers of everybody');
}

/** A half-typed answer stays through a reload and a change of language. */
async function keepDraft({ hands, seats }: Room): Promise<void> {
  const [, , seat] = seats;
  await hands.write(seat.getByLabel(participant.collect.answer), 'half getypt');
  await seat.getByText(participant.collect.draft.kept, { exact: true }).first().waitFor();
  await seat.reload();
  await expect.poll(() => seat.getByLabel(participant.collect.answer).inputValue()).toBe('half getypt');
  await hands.press(button(seat, 'English'));
  await seat.getByText('Send', { exact: true }).first().waitFor();
  expect(await seat.getByLabel('Your answer').inputValue()).toBe('half getypt');
  await hands.press(button(seat, 'Nederlands'));
  await seat.getByText(participant.collect.send, { exact: true }).first().waitFor();
  await hands.write(seat.getByLabel(participant.collect.answer), '');
}

async function changeAndTakeBack(room: Room): Promise<void> {
  const { hands, seats } = room;
  const [seat] = seats;
  await sendAnswer(room, seat, 'een foutje');
  const row = seat.getByRole('listitem').filter({ hasText: 'een foutje' });
  await hands.press(row.getByRole('button', { name: new RegExp(`^${participant.collect.own.change}`) }));
  await hands.write(seat.getByLabel(participant.collect.own.changeLabel), 'geen foutje');
  await hands.press(
    seat
      .getByRole('listitem')
      .filter({ has: seat.getByLabel(participant.collect.own.changeLabel) })
      .getByRole('button', { name: new RegExp(`^${common.actions.save}`) }),
  );
  const changed = seat.getByRole('listitem').filter({ hasText: 'geen foutje' });
  await changed.waitFor();
  await hands.press(changed.getByRole('button', { name: new RegExp(`^${participant.collect.own.takeBack}`) }));
  await expect
    .poll(() =>
      seat
        .getByRole('listitem')
        .filter({ hasText: 'geen foutje' })
        .getByRole('button', { name: /^Wijzig/ })
        .count(),
    )
    .toBe(0);
}

/** Two clusters, made with the menu, by dragging and from a selection; undo and redo; first hidden, then on the screen, then for all. */
export async function makeClusters(room: Room): Promise<void> {
  const { hands, console: page, screen, seats } = room;
  await pressNext(room, words.next.setPhase.cluster.label, button(page, cluster.new));
  await newCluster(room, 'Vaste mensen');
  await newCluster(room, 'Vervoer');
  for (const n of [1, 2]) await moveByMenu(room, `een vast gezicht ${n}`, 'Vaste mensen');
  await (hands.name === 'mouse' ? dragByMouse : dragByKeyboard)(page, 'een vast gezicht 3', 'Vaste mensen');
  await inCluster(page, 'Vaste mensen', 3);
  await page.keyboard.press('Control+z');
  await inCluster(page, 'Vaste mensen', 2);
  await hands.press(button(page, new RegExp(`^${common.actions.redo}`)));
  await inCluster(page, 'Vaste mensen', 3);
  for (const n of [1, 2, 3]) await moveByMenu(room, `op tijd vervoer ${n}`, 'Vervoer');
  await inCluster(page, 'Vervoer', 3);
  await look(hands, page, 'the board');

  expect(await seats[0].content()).not.toContain('Vaste mensen');
  expect(await screen.content()).not.toContain('Vaste mensen');
  await hands.pick(button(page, cluster.visible.change), cluster.visible.to.screen);
  await screen.getByText('Vaste mensen').first().waitFor();
  expect(await seats[0].content()).not.toContain('Vaste mensen');
  await look(hands, screen, 'the clusters on the screen');
  await hands.pick(button(page, cluster.visible.change), cluster.visible.to.everyone);
  for (const seat of seats)
    await seat
      .getByRole('heading', { name: /Vaste mensen/ })
      .first()
      .waitFor();
  await look(hands, seats[1], 'the clusters on a phone');
}

async function newCluster({ hands, console: page }: Room, title: string): Promise<void> {
  await hands.press(button(page, cluster.new));
  const field = page.getByLabel(cluster.title.label);
  await field.waitFor();
  await hands.write(field, title);
  await page.keyboard.press('Enter');
  await page.locator('[data-cluster-title]').filter({ hasText: title }).waitFor();
}

const card = (page: Page, text: string): Locator => page.locator('[data-idea]').filter({ hasText: text }).first();

/** The list of a cluster on the board, by its title. */
const pile = (page: Page, title: string): Locator => page.getByRole('grid', { name: new RegExp(title) });

async function inCluster(page: Page, title: string, count: number): Promise<void> {
  await expect.poll(() => pile(page, title).locator('[data-idea]').count(), { timeout: 5_000 }).toBe(count);
}

async function moveByMenu({ hands, console: page }: Room, text: string, title: string): Promise<void> {
  const move = card(page, text).getByRole('button', { name: new RegExp(`^${cluster.move.button}`) });
  if (hands.name === 'keyboard') {
    // Into the grid, to the row, and to the button in the row.
    await goToRow(page, text);
    for (
      let presses = 0;
      presses < 6 && !(await move.evaluate((element) => element === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('ArrowRight');
    }
  }
  await hands.pick(move, title);
  await pile(page, title).locator('[data-idea]').filter({ hasText: text }).waitFor();
}

async function goToRow(page: Page, text: string): Promise<void> {
  const row = card(page, text);
  const grid = row.locator('xpath=ancestor::*[@role="grid"]');
  await tabTo(grid);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 30; presses++) {
    if (await row.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)))
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not reach ${text}`);
}

async function dragByMouse(page: Page, text: string, title: string): Promise<void> {
  const from = await card(page, text).getByText(text).first().boundingBox();
  const to = await pile(page, title).boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

/** Row → handle → Enter, Tab from list to list until the wanted one, Enter. */
async function dragByKeyboard(page: Page, text: string, title: string): Promise<void> {
  await goToRow(page, text);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (let tabs = 0; tabs < 20; tabs++) {
    const isThere = await pile(page, title).evaluate(
      (element) => element === document.activeElement || element.contains(document.activeElement),
    );
    if (isThere) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** Dots in an own order, a check, progress only, and the result for all at once; then a second round. */
export async function voteAndSee(room: Room): Promise<void> {
  const { hands, console: page, screen, seats } = room;
  await pressNext(room, words.next.setPhase.vote.label, page.getByText(words.vote.setup.preview).first());
  await look(hands, page, 'setting up a vote');
  await pressNext(room, words.next.openRound.label, page.getByRole('region', { name: words.vote.running }));
  for (const seat of seats.slice(0, 2)) await castDots(room, seat);
  await look(hands, seats[0], 'a ballot that is in');
  await abstain(room, seats[2]);
  await expect.poll(() => page.getByText(/3 van 3 gestemd/).count(), { timeout: 15_000 }).toBeGreaterThan(0);
  for (const watcher of [page, screen]) expect(await watcher.content()).not.toMatch(/4 stippen/);
  await look(hands, screen, 'voting on the screen');

  await pressNext(
    room,
    words.next.closeRound.label,
    page.getByRole('alertdialog').or(page.getByRole('dialog')).first(),
  );
  await hands.press(
    page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: /Sluit/ }).first(),
  );
  for (const person of [page, screen, ...seats]) {
    await person.getByRole('table').first().waitFor();
    await expect.poll(() => person.getByRole('row').filter({ hasText: 'Vervoer' }).first().innerText()).toMatch(/4/);
    await look(hands, person, 'the result');
  }
}

async function castDots({ hands }: Room, seat: PersonPage): Promise<void> {
  await seat.getByRole('heading', { name: 'Vervoer' }).first().waitFor();
  const more = seat.getByRole('button', { name: new RegExp(`^${common.field.more}.*Vervoer`) });
  await hands.press(more);
  await hands.press(more);
  await hands.press(seat.getByRole('button', { name: new RegExp(`^${common.field.more}.*Vaste mensen`) }));
  await look(hands, seat, 'choosing dots');
  await hands.press(button(seat, vote.toCheck));
  await seat.getByRole('heading', { name: vote.check.title }).waitFor();
  await hands.press(button(seat, vote.check.send));
  await seat.getByText(vote.sent.title).first().waitFor();
}

async function abstain({ hands }: Room, seat: PersonPage): Promise<void> {
  await hands.press(button(seat, vote.abstain));
  await hands.press(button(seat, vote.check.send));
  await seat.getByText(vote.sent.title).first().waitFor();
}

/** The second question is skipped over, the evaluation is filled in, the session closes, and the report says it all. */
export async function evaluateAndClose(room: Room): Promise<void> {
  const { hands, console: page, screen, seats, origin, sessionId } = room;
  await pressNext(room, /^Volgende: vraag 2/, page.getByRole('heading', { name: QUESTIONS[1] }).first());
  await hands.press(page.getByRole('navigation', { name: words.agenda.title }).getByRole('button').last());
  for (const [index, seat] of seats.entries()) {
    await hands.choose(seat.getByRole('radio', { name: evaluate.rating.veryGood }));
    await hands.choose(seat.getByRole('radio', { name: evaluate.recommend.yes, exact: true }));
    await hands.write(seat.getByLabel(evaluate.remark), `fijne middag ${index + 1}`);
    if (index === 1) await look(hands, seat, 'the evaluation on a phone');
    await hands.press(button(seat, evaluate.send));
    await seat.getByText(evaluate.sent.title).first().waitFor();
  }
  expect(await page.content()).not.toContain('fijne middag');
  await pressNext(room, words.next.countEvaluation.label, page.getByText('fijne middag 1').first());
  await look(hands, page, 'the evaluation on the console');
  await pressNext(
    room,
    words.next.closeSession.label,
    page.getByRole('alertdialog').or(page.getByRole('dialog')).first(),
  );
  await hands.press(button(page, words.close.confirm));
  await page.getByText(words.closed.heading).first().waitFor();
  for (const seat of seats) await seat.getByRole('heading', { name: participant.closed.title }).waitFor();
  for (const person of [page, screen, seats[0]]) await look(hands, person, 'after closing');

  const report = (await (
    await page.request.get(`${origin}/api/sessions/${sessionId}/report.json`)
  ).json()) as ReportModel;
  expect(report.standing).toBe('final');
  const first = report.steps.find(({ questionNumber }) => questionNumber === 1);
  expect(first?.priorities.map(({ rank, title, score, voters }) => ({ rank, title, score, voters }))).toEqual([
    { rank: 1, title: 'Vervoer', score: 4, voters: 2 },
    { rank: 2, title: 'Vaste mensen', score: 2, voters: 2 },
  ]);
  expect(first?.clusters.flatMap(({ ideas }) => ideas.map(({ text }) => text)).toSorted()).toEqual(
    [1, 2, 3].flatMap(answers).toSorted(),
  );
  expect(first?.rounds[0]?.result).toMatchObject({ ballots: 3, abstentions: 1 });
  expect(report.steps.at(-1)?.evaluation).toMatchObject({ count: 3, ratings: [0, 0, 0, 0, 3], recommend: { yes: 3 } });
  await page.goto(`${origin}/api/sessions/${sessionId}/report.html`);
  await look(hands, page, 'the report');
}
