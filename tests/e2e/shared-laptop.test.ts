// One laptop, several people, in a real browser: cards, help, a helper's own seat, an interpreter, and the next person, who finds no trace.
import { join as joinPath } from 'node:path';
import type { Browser as Chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seats as words } from '../../client/i18n/nl/seats.ts';
import { seatsOfStaff } from '../../client/i18n/nl/seats-staff.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { SeatList, SessionListItem } from '../../shared/protocol/http.ts';
import type { View } from '../../shared/view/view.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { MOUSE } from '../support/hands.ts';
import { idFor } from '../support/ids.ts';
import { ask, hello, startTestServer, type Browser, type TestServer } from '../support/test-server.ts';

let chromium: Chromium;
let server: TestServer;
let organiser: Browser;
let session: SessionListItem;
const CANARY = 'kanarie-7c1f';

beforeAll(async () => {
  chromium = await launchChromium();
  server = await startTestServer({ webRoot: joinPath(process.cwd(), 'dist', 'web') });
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
  const console = await server.connect(organiser, session.sessionId, 'console');
  const welcome = await hello(console);
  if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
  const view = JSON.parse(welcome.view) as View;
  const step = must(
    Object.values(view.steps).find(({ kind }) => kind === 'question'),
    'question',
  );
  await ask(console, 'command', { commandId: idFor('open'), command: { type: 'openStep', stepId: step.stepId } });
});
afterAll(async () => {
  await chromium.close();
  await server.stop();
});

const person = (): Promise<PersonPage> => newPerson(chromium, server.origin);
const button = (page: PersonPage, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const box = (page: PersonPage) => page.getByRole('textbox', { name: 'Uw antwoord' });

async function newCard(): Promise<string> {
  const { body } = await organiser.post<SeatList>(`/api/sessions/${session.sessionId}/seats`, { count: 1 });
  return new URL(must(body.seats.at(-1)?.card, 'card').url).hash;
}

/** Opens the card, says how, and is at the question. */
async function sitDown(page: PersonPage, card: string, how: keyof typeof words.mode & ('self' | 'helped' | 'beside')) {
  await page.goto(`/join${card}`);
  await MOUSE.choose(page.getByRole('radio', { name: words.mode[how].label }));
  await expectAccessible(page, 'how somebody takes part');
  await button(page, 'Verder').click();
  await box(page).waitFor();
}

/** Everything that this browser keeps of this server, as one text. */
async function kept(page: PersonPage): Promise<string> {
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.addEventListener('error', () => reject(new Error('not opened')));
            opening.addEventListener('success', () => {
              const all = opening.result.transaction('outbox').objectStore('outbox').getAll();
              all.addEventListener('success', () => resolve(all.result));
            });
          }),
      ),
    );
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), rows]);
  });
  return stored + JSON.stringify(await page.context().cookies());
}

describe('one laptop', () => {
  it('keeps nothing of one person for the next, who cannot go back either; the card goes on elsewhere', async () => {
    const page = await person();
    const card = await newCard();
    await page.goto('/');
    await sitDown(page, card, 'helped');
    await page.getByRole('region', { name: words.voice.label }).waitFor();
    await expectAccessible(page, 'the question of a duo seat');
    await box(page).fill(`${CANARY} antwoord`);
    await button(page, 'Verstuur').click();
    await box(page).fill(`${CANARY} concept`);
    await page.getByText(`${CANARY} antwoord`).first().waitFor();
    expect(await kept(page)).toContain(CANARY);
    await button(page, words.next.open).click();
    await expectAccessible(page, 'the question before the next person');
    await button(page, words.next.confirm).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const left = await kept(page);
    expect(left).not.toContain(CANARY);
    expect(left).not.toMatch(/versnelling\.(?:draft|outbox|ready|person|seat|beside)|vs_seat/u);
    for (const go of ['goBack', 'goForward'] as const) {
      await page[go]();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.content()).not.toContain(CANARY);
    }
    await page.goto(`/s/${session.sessionId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    const elsewhere = await person();
    await elsewhere.goto(`/join${card}`);
    await button(elsewhere, 'Verder').click();
    await elsewhere.getByText(`${CANARY} antwoord`).first().waitFor();
    for (const each of [page, elsewhere]) {
      expect(each.complaints).toEqual([]);
      await each.context().close();
    }
  });

  it('serves a helper beside who is helped: one switch, two seats, nothing of the one on the page of the other', async () => {
    const page = await person();
    await sitDown(page, await newCard(), 'beside');
    await box(page).fill(`${CANARY} van de een`);
    await button(page, 'Verstuur').click();
    await page.getByText(`${CANARY} van de een`).first().waitFor();
    await button(page, /^Ga naar uw eigen plaats/u).click();
    await button(page, 'Verder').click();
    await box(page).waitFor();
    expect(await page.content()).not.toContain(CANARY);
    await expectAccessible(page, 'the own seat of a helper');
    await button(page, /^Terug naar/u).click();
    await page.getByText(`${CANARY} van de een`).first().waitFor();
    expect(page.complaints).toEqual([]);
    await page.context().close();
  });

  it('is an interpreter’s with a page to read and one signal', async () => {
    const page = await person();
    await page.goto(`/join${await newCard()}`);
    await MOUSE.choose(page.getByRole('radio', { name: words.mode.interpreter.label }));
    await button(page, 'Verder').click();
    await button(page, words.interpreter.ready).click();
    await button(page, words.interpreter.notReady).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/interpreter/${session.sessionId}`);
    await expectAccessible(page, 'the page of an interpreter');
    expect(page.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('cards', () => {
  it('can be made and printed, four or eight to a sheet of A4', async () => {
    const page = await person();
    const cookies = [...organiser.jar].map(([name, value]) => ({ name, value, url: server.origin }));
    await page.context().addCookies(cookies);
    await page.goto(`/console/${session.sessionId}/cards`);
    await button(page, seatsOfStaff.cards.make).click();
    await page
      .getByRole('img', { name: /QR-code van plaats/u })
      .nth(7)
      .waitFor();
    await expectAccessible(page, 'seats and cards');
    for (const [label, perSheet] of [
      [seatsOfStaff.cards.perPages['4'], 4],
      [seatsOfStaff.cards.perPages['8'], 8],
    ] as const) {
      await MOUSE.choose(page.getByRole('radio', { name: label }));
      const cards = await page.getByRole('img', { name: /QR-code van plaats/u }).count();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.seat-card')
        .evaluateAll(
          (all) =>
            all.filter((card) => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth).length,
        );
      expect(cut, 'cards with words cut off').toBe(0);
      await page.emulateMedia({ media: null });
      expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(Math.ceil(cards / perSheet));
    }
    expect(page.complaints).toEqual([]);
  });
});
