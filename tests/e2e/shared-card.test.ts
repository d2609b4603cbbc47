// A card that is scanned where somebody else still sits, without "Volgende deelnemer" (A-35, decision 0017); a card that was replaced; two seats that have turns in one tab.
import { fileURLToPath } from 'node:url';
import type { Browser as Chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from '../../client/i18n/nl/join.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { seats as words } from '../../client/i18n/nl/seats.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { SeatList, SessionListItem } from '../../shared/protocol/http.ts';
import type { View } from '../../shared/view/view.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { idFor } from '../support/ids.ts';
import { ask, hello, startTestServer, type Browser, type TestServer } from '../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const CANARY = 'kanarie-7c1f';
const MOST_ACTIONS = 3;

let chromium: Chromium;
let server: TestServer;
let organiser: Browser;
let session: SessionListItem;

beforeAll(async () => {
  [chromium, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  organiser = await server.createOrganiser();
  const design = { ...designFromQuestions('Proef', ['Wat is nodig?'], 'nl'), askHelpMark: true };
  session = await server.createSession(organiser, design);
  const desk = await server.connect(organiser, session.sessionId, 'console');
  const welcome = await hello(desk);
  if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
  const { steps } = JSON.parse(welcome.view) as View;
  const { stepId } = must(
    Object.values(steps).find(({ kind }) => kind === 'question'),
    'question',
  );
  await ask(desk, 'command', { commandId: idFor('open'), command: { type: 'openStep', stepId } });
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
});

const button = (page: PersonPage, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const box = (page: PersonPage) => page.getByRole('textbox', { name: participant.collect.answer, exact: true });
const changeBox = (page: PersonPage) => page.getByRole('textbox', { name: participant.collect.own.changeLabel });
const seatsPath = () => `/api/sessions/${session.sessionId}/seats`;

type Card = { readonly seat: number; readonly hash: string };

async function newCard(): Promise<Card> {
  const { body } = await organiser.post<SeatList>(seatsPath(), { count: 1 });
  const { seat, card } = must(body.seats.at(-1), 'seat');
  return { seat, hash: new URL(must(card, 'card').url).hash };
}

async function person(): Promise<PersonPage> {
  const page = await newPerson(chromium, server.origin, { viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(10_000);
  return page;
}

/** Opens a card that is new, and is at the question. */
async function sitDown(page: PersonPage, { hash }: Card, how: 'self' | 'helped' | 'beside' = 'self'): Promise<void> {
  await page.goto(`/join${hash}`);
  await page.getByText(words.mode[how].label, { exact: true }).click();
  await button(page, 'Verder').click();
  await box(page).waitFor();
}

async function send(page: PersonPage, text: string): Promise<void> {
  await box(page).fill(text);
  await button(page, participant.collect.send).click();
  await page.getByRole('listitem').getByText(text, { exact: true }).first().waitFor();
  await page.getByText(participant.collect.own.pending).waitFor({ state: 'detached' });
}

const tabOf = (page: PersonPage): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
/** Names of what this browser keeps for longer than the tab, where the canary is in. */
const keptNames = (page: PersonPage): Promise<string[]> =>
  page.evaluate(
    (canary) => Object.keys(localStorage).filter((name) => localStorage.getItem(name)?.includes(canary) === true),
    CANARY,
  );

async function leave(...pages: readonly PersonPage[]): Promise<void> {
  for (const page of pages) {
    expect(page.complaints).toEqual([]);
    await page.context().close();
  }
}

describe('another card on the same device', () => {
  it('finds nothing of who sat there, in no tab; their words are sent or wait for them alone', async () => {
    const [first, second] = [await newCard(), await newCard()];
    const page = await person();
    await sitDown(page, first);
    await send(page, `${CANARY} antwoord`);
    await send(page, `${CANARY} teruggehaald`);
    // A second tab of the same person, in the middle of things.
    const other = Object.assign(await page.context().newPage(), { complaints: [] as string[] });
    await other.goto(`/s/${session.sessionId}`);
    await other
      .getByRole('listitem')
      .filter({ hasText: 'teruggehaald' })
      .getByRole('button', { name: /^Haal terug/u })
      .click();
    await other.getByText(participant.collect.takenBack.label).waitFor();
    expect(await tabOf(other)).toContain(CANARY);
    await page.getByRole('button', { name: new RegExp(`^Wijzig ${CANARY} antwoord`, 'u') }).click();
    await changeBox(page).fill(`${CANARY} veranderd`);
    await box(page).fill(`${CANARY} concept`);

    await sitDown(page, second);
    await other.getByRole('heading', { name: join.seat.title }).or(box(other)).first().waitFor();
    await expect.poll(() => other.content()).not.toContain(CANARY);
    expect(await page.content()).not.toContain(CANARY);
    for (const tab of [page, other]) expect(await tabOf(tab)).not.toContain(CANARY);
    const names = await keptNames(page);
    // The change in the making, and what was taken back: both under the opaque name of their owner.
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^versnelling\.typed\./u);

    // The draft was sent before the card was exchanged.
    const elsewhere = await person();
    await elsewhere.goto(`/join${first.hash}`);
    await button(elsewhere, 'Verder').click();
    await expect.poll(() => box(elsewhere).inputValue()).toBe(`${CANARY} concept`);
    // The change in the making waited here.
    await page.goto(`/join${first.hash}`);
    await button(page, 'Verder').click();
    await expect.poll(() => changeBox(page).inputValue()).toBe(`${CANARY} veranderd`);
    await leave(elsewhere, page);
  });

  it('a card that was replaced leaves nothing on the old device, and its owner reads where the words are', async () => {
    const card = await newCard();
    const page = await person();
    await sitDown(page, card);
    await send(page, `${CANARY} vóór de nieuwe kaart`);
    expect((await organiser.post(`${seatsPath()}/${card.seat}/renew`)).status).toBe(200);
    await page.getByRole('heading', { name: participant.stopped.revoked.title }).waitFor();
    await page.getByText(participant.stopped.kept).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    expect(await keptNames(page)).toEqual([]);
    expect(await tabOf(page)).not.toContain(CANARY);
    await leave(page);
  });

  it('two seats with turns in one tab do not see what the other took back', async () => {
    const page = await person();
    await sitDown(page, await newCard(), 'beside');
    await send(page, `${CANARY} teruggehaald`);
    await page.getByRole('button', { name: /^Haal terug/u }).click();
    await page.getByText(participant.collect.takenBack.label).waitFor();
    await button(page, /^Ga naar uw eigen plaats/u).click();
    await button(page, 'Verder').click();
    await box(page).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    await button(page, /^Terug naar/u).click();
    await page.getByText(participant.collect.takenBack.label).waitFor();
    expect(await page.content()).toContain(CANARY);
    await leave(page);
  });
});

describe('a seat that is asked how it typed', () => {
  it('says it once; with big buttons the choice is a field, and three actions are enough', async () => {
    const page = await person();
    await sitDown(page, await newCard(), 'helped');
    await page.getByText(words.mark.typedWithHelp, { exact: true }).click();
    await send(page, 'rust');
    await page.getByText(words.mark.chosen.replace('{{mark}}', words.mark.typedWithHelp)).waitFor();
    await page.getByRole('button', { name: 'Meer hulp' }).click();
    await page.getByRole('button', { name: 'Grote knoppen' }).click();
    await button(page, participant.calm.less).click();
    // Without an explanation of the organiser the first screen is the one to type on.
    await page.getByRole('heading', { name: participant.calm.titles.write }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    const actions = await page.locator('main').getByRole('button').filter({ visible: true }).allInnerTexts();
    expect(actions.length, actions.join(' | ')).toBeLessThanOrEqual(MOST_ACTIONS);
    await page.getByText(words.mark.unsaid, { exact: true }).click();
    await expect.poll(() => page.getByRole('radio', { name: words.mark.unsaid }).isChecked()).toBe(true);
    await leave(page);
  });
});
