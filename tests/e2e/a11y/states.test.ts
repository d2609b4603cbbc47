// Pages in a state that somebody brings them in: windows, errors, and a thousand answers.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../../client/i18n/nl/common.ts';
import { console as desk } from '../../../client/i18n/nl/console.ts';
import { evaluate } from '../../../client/i18n/nl/evaluate.ts';
import { join } from '../../../client/i18n/nl/join.ts';
import { organiser } from '../../../client/i18n/nl/organiser.ts';
import { participant } from '../../../client/i18n/nl/participant.ts';
import { seats } from '../../../client/i18n/nl/seats.ts';
import { vote } from '../../../client/i18n/nl/vote.ts';
import { axeProblems } from '../../support/a11y/axe.ts';
import { contrastProblems } from '../../support/a11y/contrast.ts';
import { lostFocus } from '../../support/a11y/keyboard.ts';
import { sidewaysProblems } from '../../support/a11y/layout.ts';
import { fillRoom, openRooms, type Rooms } from '../../support/a11y/rooms.ts';
import { newVisitor, PLAIN, prefer, showTheme, THEMES, visit, visitSeat } from '../../support/a11y/visitor.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

const MANY = 1_000;
const TOO_LONG = 'a'.repeat(10_000);
const NOT_LATIN = 'مرحبا بالعالم 👩‍🦽 שלום';

let browser: Browser;
let rooms: Rooms;
let page: PersonPage;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([
    launchChromium(),
    openRooms(['waiting', 'empty', 'filled', 'everyone', 'voting', 'evaluation']),
  ]);
  page = await newVisitor(browser, rooms);
  await prefer(page, PLAIN);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** What is wrong with the page as it stands, in every theme. */
async function problems(): Promise<string[]> {
  const found = [...(await sidewaysProblems(page))];
  const lost = await lostFocus(page);
  if (lost !== null) found.push(lost);
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const here = [
      ...(await axeProblems(page, theme === 'light' ? 'all' : 'colours')),
      ...(await contrastProblems(page)),
    ];
    found.push(...here.map((problem) => `${theme}: ${problem}`));
  }
  await showTheme(page, 'light');
  return found;
}

type Planted = readonly [name: string, bring: () => Promise<void>];

const ERRORS: readonly Planted[] = [
  [
    'a code that is too short',
    async () => {
      await visit(page, '/');
      await page.getByLabel(join.home.code).fill('12 34');
      await press(join.home.submit);
      await page.locator('[aria-invalid=true]').waitFor();
    },
  ],
  [
    'a wrong password',
    async () => {
      await visit(page, '/login');
      await page.getByLabel(organiser.account.name, { exact: true }).fill('iemand');
      await page.getByLabel(organiser.account.password, { exact: true }).fill('niet het goede wachtwoord');
      await press(organiser.login.submit);
      await page.getByRole('alert').or(page.locator('[aria-invalid=true]')).first().waitFor();
    },
  ],
  [
    'an empty answer',
    async () => {
      await visitSeat(page, rooms.of('empty'));
      await press(participant.collect.send);
      await page.getByText(participant.collect.emptyText).first().waitFor();
    },
  ],
  [
    'an answer that is too long',
    async () => {
      await visitSeat(page, rooms.of('empty'));
      await page.getByLabel(participant.collect.answer).fill(TOO_LONG);
      await press(participant.collect.send);
      await page.getByText(participant.collect.tooLong).first().waitFor();
      expect(await page.getByLabel(participant.collect.answer).inputValue()).toBe(TOO_LONG);
    },
  ],
  [
    'a ballot without a dot',
    async () => {
      await visitSeat(page, rooms.of('voting'));
      await press(vote.toCheck);
      await page.getByText(vote.nothingChosen).first().waitFor();
    },
  ],
  [
    'an evaluation without anything',
    async () => {
      await visitSeat(page, rooms.of('evaluation'));
      await press(evaluate.send);
      await page.getByText(evaluate.empty).first().waitFor();
    },
  ],
  ['a session that is not there', () => visit(page, '/s/AAAAAAAAAAAAAAAAAAAAAA')],
];

const WINDOWS: readonly Planted[] = [
  [
    'help',
    async () => {
      await visitSeat(page, rooms.of('filled'));
      await press(common.help);
    },
  ],
  [
    'the next person',
    async () => {
      await visitSeat(page, rooms.of('filled'));
      await press(seats.next.open);
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor();
    },
  ],
  [
    'closing a vote',
    async () => {
      await visit(page, `/console/${rooms.of('voting').sessionId}`);
      await press(desk.next.closeRound.label);
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor();
    },
  ],
  [
    'voiding a vote',
    async () => {
      await visit(page, `/console/${rooms.of('voting').sessionId}`);
      await press(desk.vote.void.label);
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor();
    },
  ],
];

describe('an error', () => {
  it.each(ERRORS)('is told without findings of axe (A-01, A-34): %s', async (_, bring) => {
    await bring();
    expect(await problems()).toEqual([]);
  });
});

it('an answer in other letters stands as it was typed, in its own direction (A-34)', async () => {
  await visitSeat(page, rooms.of('empty'));
  await page.getByLabel(participant.collect.answer).fill(NOT_LATIN);
  await press(participant.collect.send);
  const words = page.getByRole('listitem').getByText(NOT_LATIN, { exact: true }).first();
  await words.waitFor();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await expect.poll(() => JSON.stringify(rooms.of('empty').facilitator.getState().view)).toContain(NOT_LATIN);
  expect(await axeProblems(page)).toEqual([]);
});

describe('a window', () => {
  it.each(WINDOWS)('opens without findings of axe, and gives the focus back (A-01, A-08): %s', async (_, bring) => {
    await bring();
    expect(await problems()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('alertdialog').or(page.getByRole('dialog')).count()).toBe(0);
    expect(await lostFocus(page)).toBeNull();
  });
});

describe('a thousand answers', () => {
  it('stand on the console, the seat and the screen without findings of axe (A-01)', async () => {
    const room = rooms.of('everyone');
    await fillRoom(rooms, room, MANY);
    const found: Record<string, readonly string[]> = {};
    for (const path of [`/console/${room.sessionId}`, `/screen/${room.sessionId}`]) {
      await visit(page, path);
      await page
        .getByText(/1\.?00\d/)
        .first()
        .waitFor();
      found[path] = await axeProblems(page);
    }
    await visitSeat(page, room);
    await page
      .getByRole('heading', { name: /1\.?00\d/ })
      .first()
      .waitFor();
    found['seat'] = await axeProblems(page);
    expect(Object.values(found).flat()).toEqual([]);
  });
});
