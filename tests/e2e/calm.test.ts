// Big buttons: one thing a screen and at most three actions on it, on every page of a participant and on every screen that such a page is cut into.
// "Pauze": a page on which nothing changes by itself while the room goes on.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participant } from '../../client/i18n/nl/participant.ts';
import { signals } from '../../client/i18n/nl/signals.ts';
import { must } from '../../shared/kernel/assert.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { axeProblems } from '../support/a11y/axe.ts';
import { sidewaysProblems, targetProblems } from '../support/a11y/layout.ts';
import { answer, done, openRooms, STATES, type Rooms } from '../support/a11y/rooms.ts';
import { newVisitor, PLAIN, prefer, visit, visitSeat } from '../support/a11y/visitor.ts';
import { launchChromium, type PersonPage } from '../support/chromium.ts';

const MOST_ACTIONS = 3;
/** Answers of another seat during the pause: as many as a question takes of one seat, with room for what stands there. */
const MOST_SENT = 20;
/** More presses of "Volgende" than any page here has screens. */
const MOST_SCREENS = 12;

let browser: Browser;
let rooms: Rooms;
let page: PersonPage;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms()]);
  page = await newVisitor(browser, rooms, { viewport: { width: 390, height: 844 } });
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

/** What can be pressed outside the header: the toolbar, the help and "Ik wil iets zeggen" are at the same place on every page and count for none. Fields are filled in, not pressed. */
const actions = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], [role=button], summary, audio, video')]
      .filter((each) => each.closest('header') === null && !each.classList.contains('skip-link'))
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => (each.textContent ?? '').trim() || each.tagName),
  );

async function problemsHere(): Promise<string[]> {
  const seen = await actions();
  const tooMany = seen.length > MOST_ACTIONS ? [`${seen.length} actions: ${seen.join(' | ')}`] : [];
  const headings = await page.locator('h1:visible').count();
  return [
    ...tooMany,
    ...(headings === 1 ? [] : [`${headings} headings of level 1`]),
    ...(await sidewaysProblems(page)),
    ...(await targetProblems(page, 72)),
  ];
}

/** All screens of the page that is open, by "Volgende". */
async function walkScreens(name: string): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (let screen = 1; screen <= MOST_SCREENS; screen++) {
    const problems = await problemsHere();
    if (problems.length > 0) found[`${name}, screen ${screen}`] = problems;
    const next = page.locator('main').getByRole('button', { name: /^Volgende/u });
    if (!(await next.isVisible())) break;
    await next.click();
  }
  return found;
}

describe('with big buttons', () => {
  it('a page has at most three actions, on every screen it is cut into', async () => {
    await prefer(page, { ...PLAIN, bigButtons: true });
    let found: Record<string, readonly string[]> = {};
    for (const path of ['/', '/toegankelijkheid', '/wat-bewaren-wij']) {
      await visit(page, path);
      found = { ...found, ...(await walkScreens(path)) };
    }
    for (const state of STATES) {
      await visitSeat(page, rooms.of(state));
      found = { ...found, ...(await walkScreens(state)) };
    }
    expect(found).toEqual({});
  });

  it('the way in and the first page of a seat have no more either', async () => {
    const { sessionId } = rooms.of('empty');
    await page.evaluate((id) => localStorage.removeItem(`versnelling.seat-seen.${id}`), sessionId);
    await visit(page, `/s/${sessionId}`);
    await page.getByRole('button', { name: 'Verder', exact: true }).waitFor();
    expect(await problemsHere()).toEqual([]);
    await visit(page, '/join#nonsense');
    await page.getByRole('link', { name: 'Typ de code' }).waitFor();
    expect(await problemsHere()).toEqual([]);
  });

  it('more time is one press away while the question closes', async () => {
    const room = rooms.of('filled');
    const stepId = must(currentStep(must(room.facilitator.getState().view, 'view')), 'step').stepId;
    await visitSeat(page, room);
    await done(room.facilitator, { type: 'announceClosing', stepId, seconds: 60 });
    await page
      .getByText(/Deze vraag sluit over/u)
      .first()
      .waitFor();
    expect(await problemsHere()).toEqual([]);
    await page.getByRole('button', { name: signals.name.moreTime }).click();
    await page.getByText(signals.state.told).first().waitFor();
    await page.getByRole('button', { name: signals.say.open }).waitFor();
    await done(room.facilitator, { type: 'cancelClosing', stepId });
  });
});

describe('with big buttons, somebody', () => {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

  it('changes an own answer, and takes it back, on a screen that is that change only', async () => {
    await prefer(page, { ...PLAIN, bigButtons: true });
    await visitSeat(page, rooms.of('filled'));
    await press(`Volgende: ${participant.calm.places.write}`);
    await press(/^Volgende: uw antwoorden/u);
    await press(new RegExp(`^${participant.calm.change}`, 'u'));
    const change = page.getByRole('textbox', { name: participant.collect.own.changeLabel });
    await change.fill('een vast gezicht, veranderd');
    expect(await problemsHere()).toEqual([]);
    await press('Bewaar');
    await page.getByText('een vast gezicht, veranderd').first().waitFor();
    await press(new RegExp(`^${participant.calm.change}`, 'u'));
    await press(participant.collect.own.takeBack);
    await change.waitFor({ state: 'detached' });
    // What was taken back stands after what is sent.
    const onwards = page.locator('main').getByRole('button', { name: 'Volgende', exact: true });
    const takenBack = page.getByText(participant.collect.takenBack.label);
    // It comes when the server has taken it back, which may be while one goes through the others.
    while (!(await takenBack.isVisible())) {
      await takenBack.or(onwards).first().waitFor();
      if (await onwards.isVisible()) await onwards.click();
    }
    expect(await problemsHere()).toEqual([]);
    await press(new RegExp(`^${participant.collect.takenBack.putBack}`, 'u'));
    await press(/^Volgende: bent u klaar/u);
    await page.reload();
    const box = page.getByRole('textbox', { name: participant.collect.answer });
    await expect.poll(() => box.inputValue()).toBe('een vast gezicht, veranderd');
  });

  it('finds what to say right under the header, also when the other buttons were in sight', async () => {
    await visitSeat(page, rooms.of('everyone'));
    await press(participant.calm.more);
    await page.getByRole('button', { name: 'Volgende deelnemer' }).waitFor();
    await press(signals.say.open);
    await page.getByRole('heading', { name: signals.say.open, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Volgende deelnemer' }).waitFor({ state: 'hidden' });
    expect(await problemsHere()).toEqual([]);
    await press(signals.say.send);
    await page.locator('main').getByText(signals.say.chooseFirst).first().waitFor();
    await page.getByText(signals.name.help, { exact: true }).click();
    await press(signals.say.send);
    await page.locator('main').getByText(signals.state.told).first().waitFor();
    await press(signals.say.takeBack);
    await page.locator('main').getByText(signals.state.told).first().waitFor({ state: 'detached' });
    await page.locator('main').getByRole('button', { name: signals.say.back, exact: true }).click();
    await page.getByRole('heading', { name: participant.calm.titles.question }).waitFor();
  });
});

describe('a paused page', () => {
  it('is still paused after a reload, until its person goes on', async () => {
    await prefer(page, PLAIN);
    const room = rooms.of('everyone');
    await visitSeat(page, room);
    await page.evaluate(() => sessionStorage.removeItem('harness.preferences'));
    const tool = (name: string) => page.locator('header').getByRole('button', { name });
    await tool(participant.pause.start).click();
    await tool(participant.pause.stop).waitFor();
    await page.reload();
    await tool(participant.pause.stop).waitFor();
    await page.locator('header').getByText(participant.pause.on).waitFor();
    await tool(participant.pause.stop).click();
    await tool(participant.pause.start).waitFor();
  });

  it('stands still for ten seconds while the room goes on, and says in words that the question will close', async () => {
    await prefer(page, PLAIN);
    const room = rooms.of('everyone');
    const stepId = must(currentStep(must(room.facilitator.getState().view, 'view')), 'step').stepId;
    await visitSeat(page, room);
    // From here on what the seat chooses is the seat's: the harness does not put it back at a reload.
    await page.evaluate(() => sessionStorage.removeItem('harness.preferences'));
    await done(room.facilitator, { type: 'announceClosing', stepId, seconds: 300 });
    await page
      .getByText(/Deze vraag sluit over/u)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Pauze/u }).click();
    await page.locator('#inhoud').getByText(signals.closing.soon).waitFor();
    await page.evaluate(() => {
      const changes: string[] = [];
      const main = document.querySelector('main');
      if (main === null) throw new Error('no main');
      new MutationObserver((all) =>
        changes.push(...all.map(({ type, target }) => `${type} ${target.textContent ?? ''}`)),
      ).observe(main, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      Object.assign(globalThis, { changes });
    });
    const other = room.seats[1];
    const until = performance.now() + 10_000;
    for (let sent = 0; performance.now() < until; sent++) {
      if (sent < MOST_SENT) await answer(other, stepId, `nieuw antwoord ${sent}`);
      other.setPresence({ typing: true, ready: sent % 2 === 0 });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    const changes = () => page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    expect(await changes()).toEqual([]);
    expect(await axeProblems(page)).toEqual([]);
    // What somebody does is not held back.
    await page.getByRole('textbox', { name: participant.collect.answer }).fill('mijn eigen antwoord');
    await page.getByRole('button', { name: participant.collect.send }).click();
    await page.getByText('mijn eigen antwoord').first().waitFor();
    await page.locator('header').getByRole('button', { name: participant.pause.stop }).click();
    await page
      .getByText(/Deze vraag sluit over/u)
      .first()
      .waitFor();
    await done(room.facilitator, { type: 'cancelClosing', stepId });
  });

  it('complained of nothing on the way', () => expect(page.complaints).toEqual([]));
});
