// Everybody comes in: the first account, a session of two questions, a screen, three seats.
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { join } from '../../../client/i18n/nl/join.ts';
import { organiser } from '../../../client/i18n/nl/organiser.ts';
import { expectAccessible, newPerson, type PersonPage } from '../../support/chromium.ts';
import type { Hands } from '../../support/hands.ts';
import { setupTokenOf, type ServerProcess } from '../../support/server-process.ts';

export type Room = {
  readonly hands: Hands;
  readonly origin: string;
  readonly sessionId: string;
  readonly console: PersonPage;
  readonly screen: PersonPage;
  readonly seats: readonly [PersonPage, PersonPage, PersonPage];
};

export const QUESTIONS = ['Wat vindt u belangrijk bij begeleiding?', 'Wat heeft u nodig om mee te doen?'] as const;

/** axe over the shoulder of whoever has the mouse; with the keyboard alone the pages are the same, so they are judged once. */
export const look = async (hands: Hands, page: PersonPage, where: string): Promise<void> => {
  if (hands.name === 'mouse') await expectAccessible(page, where);
};

/** First account, new session, console, screen and three seats. */
export async function openRoom(browser: Browser, server: ServerProcess, hands: Hands): Promise<Room> {
  const page = await newPerson(browser, server.origin);
  await makeAccount(page, server, hands);
  const sessionId = await makeSession(page, hands);
  const code = await page.evaluate(async (id) => {
    const access = (await (await fetch(`/api/sessions/${id}/access`)).json()) as { code: string; joinUrl: string };
    return access;
  }, sessionId);
  await hands.press(page.getByRole('link', { name: organiser.session.openConsole }).first());
  await page.waitForURL(/\/console\//);
  const screen = await newPerson(browser, server.origin, { viewport: { width: 1920, height: 1080 } });
  await screen.context().addCookies(await page.context().cookies());
  await screen.goto(`/screen/${sessionId}`);
  await screen
    .getByText(code.code.replace(/(\d{4})/, '$1 '))
    .first()
    .waitFor();
  await look(hands, screen, 'the lobby on the screen');
  const seats = [
    await takeSeat(await newPerson(browser, server.origin), hands, code.code),
    await takeSeat(
      await newPerson(browser, server.origin, { viewport: { width: 390, height: 844 } }),
      hands,
      ` ${code.code.slice(0, 4)}-${code.code.slice(4)} `,
    ),
    await scanCode(await newPerson(browser, server.origin), hands, code.joinUrl, server.origin),
  ] as const;
  return { hands, origin: server.origin, sessionId, console: page, screen, seats: [...seats] };
}

async function makeAccount(page: PersonPage, server: ServerProcess, hands: Hands): Promise<void> {
  await page.goto(`/setup#${setupTokenOf(server)}`);
  await hands.write(page.getByLabel(organiser.account.name, { exact: true }), 'organisator');
  await hands.write(page.getByLabel(organiser.account.password, { exact: true }), 'vier woorden achter elkaar');
  await look(hands, page, 'the first account');
  await hands.press(page.getByRole('button', { name: organiser.setup.submit }));
  await page.getByRole('heading', { name: organiser.title, level: 1 }).waitFor();
}

async function makeSession(page: PersonPage, hands: Hands): Promise<string> {
  await hands.press(page.getByRole('link', { name: organiser.sessions.new }).first());
  await hands.write(page.getByLabel(organiser.create.sessionTitle, { exact: false }).first(), 'Hulp in onze gemeente');
  await hands.choose(page.getByRole('radio', { name: new RegExp(organiser.plan.questions) }));
  await hands.write(page.getByLabel(organiser.plan.questionsLabel), QUESTIONS.join('\n'));
  await page.getByText('2 vragen').first().waitFor();
  await look(hands, page, 'a new session');
  await hands.press(page.getByRole('button', { name: organiser.create.submit }));
  await page.waitForURL(/\/organiser\/s\/[^/]+$/);
  await page.getByRole('link', { name: organiser.session.openConsole }).first().waitFor();
  await look(hands, page, 'the page of the session');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** By the code, typed as people type codes. */
async function takeSeat(page: PersonPage, hands: Hands, code: string): Promise<PersonPage> {
  await page.goto('/');
  await look(hands, page, 'the code page');
  await hands.write(page.getByLabel(join.home.code), '1');
  await hands.press(page.getByRole('button', { name: join.home.submit }));
  await page.getByText('Een code heeft 8 of 12 cijfers', { exact: false }).first().waitFor();
  await hands.write(page.getByLabel(join.home.code), code);
  await hands.press(page.getByRole('button', { name: join.home.submit }));
  return meetSeat(page, hands);
}

/** By the QR code, which is a link with a long secret. */
async function scanCode(page: PersonPage, hands: Hands, joinUrl: string, origin: string): Promise<PersonPage> {
  const { pathname, hash } = new URL(joinUrl);
  await page.goto(`${origin}${pathname}${hash}`);
  const met = await meetSeat(page, hands);
  expect(page.url()).not.toContain(hash.slice(1));
  return met;
}

async function meetSeat(page: PersonPage, hands: Hands): Promise<PersonPage> {
  await page.getByRole('heading', { name: join.seat.title }).waitFor();
  await look(hands, page, 'a new seat');
  await hands.press(page.getByRole('button', { name: join.seat.next, exact: true }));
  return page;
}
