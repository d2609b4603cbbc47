// Results of several methods where people meet them: on a laptop, on the console and on the screen, in the three themes.
import { fileURLToPath } from 'node:url';
import type { Browser as Chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate, Choice } from '../../shared/domain/voting/choice.ts';
import { must } from '../../shared/kernel/assert.ts';
import { axeProblems } from '../support/a11y/axe.ts';
import { clippedProblems, sidewaysProblems, smallWordProblems } from '../support/a11y/layout.ts';
import { LARGEST, PLAIN, prefer, showTheme, THEMES, visit } from '../support/a11y/visitor.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { startTestServer, type Browser, type TestServer } from '../support/test-server.ts';
import { openVotedRoom, type PlannedRound, type VotedRoom } from '../support/voted-room.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const THEMES_VOTED = ['Een vast gezicht', 'Vervoer in de avond', 'Brieven die ik snap', 'Iemand die luistert', 'Geld'];
const SEATS = 10;
/** Px: what can be read from the back of a room, less what a browser rounds off. */
const SCREEN_LETTERS = 27.5;
const MOST_PAGES = 20;

const each = (candidates: readonly Candidate[], value: (index: number) => number) =>
  candidates.map(({ candidateId }, index) => ({ candidateId, value: value(index) }));

/** The first half likes what stands first, the second half what stands last; on the second all differ. */
const scaled = (candidates: readonly Candidate[], seat: number): Choice => ({
  type: 'scale',
  form: null,
  values: each(candidates, (index) =>
    index === 1 ? (seat % 2 === 0 ? 1 : 5) : seat < SEATS / 2 ? 5 - index : index + 1,
  ),
  noOpinion: [],
});

const scaleRound: PlannedRound = {
  method: { type: 'scale', scale: 'words', forms: [] },
  ballot: scaled,
  more: { secondGuess: { first: 'g1', second: 'g2' } },
  guess: (candidates) => ({ type: 'scale', form: null, values: each(candidates, () => 3), noOpinion: [] }),
};

const againRound: PlannedRound = {
  method: { type: 'scale', scale: 'words', forms: [] },
  ballot: (candidates) => ({
    type: 'scale',
    form: null,
    values: each(candidates, (index) => Math.max(1, 5 - index)),
    noOpinion: [],
  }),
  isAgain: true,
};

const criteriaRound: PlannedRound = {
  method: {
    type: 'criteria',
    scale: 'oneToFive',
    criteria: [
      { criterionId: 'gain', title: 'Nut', weight: 2, isCost: false },
      { criterionId: 'effort', title: 'Moeite', weight: 1, isCost: true },
    ],
    quorum: 0,
    split: 'middle',
  },
  ballot: (candidates, seat) => ({
    type: 'criteria',
    values: candidates.flatMap(({ candidateId }, index) => [
      { candidateId, criterionId: 'gain', value: 1 + ((index * 2 + (seat % 2)) % 5) },
      { candidateId, criterionId: 'effort', value: 1 + ((index * 3 + (seat % 3)) % 5) },
    ]),
    noOpinion: [],
  }),
};

const rankRound: PlannedRound = {
  method: { type: 'rank', top: null },
  ballot: (candidates, seat) => ({
    type: 'rank',
    places: (seat % 3 === 0 ? candidates.toReversed() : [...candidates]).map(({ candidateId }) => [candidateId]),
    noOpinion: [],
  }),
};

let chromium: Chromium;
let server: TestServer;
let organiser: Browser;
const rooms: VotedRoom[] = [];

const room = async (groups: readonly string[], ...rounds: PlannedRound[]): Promise<VotedRoom> => {
  const made = await openVotedRoom(server, organiser, { themes: THEMES_VOTED, seats: SEATS, groups, rounds });
  rooms.push(made);
  return made;
};

beforeAll(async () => {
  [chromium, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  organiser = await server.createOrganiser();
});
afterAll(async () => {
  for (const each of rooms) each.stop();
  await chromium.close();
  await server.stop();
});

/** A page with the cookies of these people, past the page that shows which seat it is. */
async function pageFor({ sessionId, seat, seatNumber }: VotedRoom): Promise<PersonPage> {
  const page = await newPerson(chromium, server.origin, { viewport: { width: 1280, height: 800 } });
  const cookies = [...organiser.jar, ...seat.jar].map(([name, value]) => ({ name, value, url: server.origin }));
  await page.context().addCookies(cookies);
  await page.context().addInitScript(() => {
    const wanted = sessionStorage.getItem('harness.preferences');
    if (wanted === null) return;
    localStorage.setItem('versnelling.preferences', wanted);
    sessionStorage.setItem('versnelling.tab.preferences', wanted);
  });
  await page.goto('/');
  await page.evaluate(([id, number]) => localStorage.setItem(`versnelling.seat-seen.${String(id)}`, String(number)), [
    sessionId,
    seatNumber,
  ] as const);
  await prefer(page, PLAIN);
  return page;
}

const pathsOf = ({ sessionId }: VotedRoom) => ({
  laptop: `/s/${sessionId}`,
  console: `/console/${sessionId}`,
  screen: `/screen/${sessionId}`,
});

const picture = (page: PersonPage, name: string) =>
  page.screenshot({ path: `test-results/voting-results-${name}.png`, fullPage: true });

/** Opens a page of the room and waits for its table. */
async function open(page: PersonPage, path: string): Promise<void> {
  await visit(page, path);
  await page.getByRole('table').first().waitFor();
}

/** Axe in each theme on what is open. */
async function inThemes(page: PersonPage, name: string): Promise<void> {
  for (const theme of THEMES) {
    await showTheme(page, theme);
    expect(await axeProblems(page, theme === 'light' ? 'all' : 'colours'), `${name}, ${theme}`).toEqual([]);
  }
  await showTheme(page, 'light');
}

/** Leafs through the screen to its last page. */
async function leaf(page: PersonPage, name: string): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const text = await page.locator('main').innerText();
    if (text === texts.at(-1)) return texts;
    texts.push(text);
    expect(await sidewaysProblems(page), `${name} ${number}`).toEqual([]);
    expect(await smallWordProblems(page, '.screen-page', SCREEN_LETTERS), `${name} ${number}`).toEqual([]);
    await page.keyboard.press('PageDown');
  }
  throw new Error('the screen has no last page');
}

describe('the results of a vote', () => {
  it('of a scale, with groups, guesses and a second round', async () => {
    const voted = await room(['cliënten', 'gemeente'], scaleRound, againRound);
    const paths = pathsOf(voted);
    const page = await pageFor(voted);
    await open(page, paths.laptop);
    await page.getByRole('heading', { name: 'Voor en na' }).waitFor();
    await page.getByRole('button', { name: 'Cijfers' }).first().click();
    await inThemes(page, 'scale-laptop');
    await page.getByRole('button', { name: 'Eerdere stemming: nummer 1' }).click();
    await page.getByRole('heading', { name: 'Wat dachten groepen van elkaar?' }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'scale-phone');

    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, paths.console);
    await page.getByRole('tab', { name: 'Ronde 1' }).click();
    await page.getByRole('heading', { name: /^Hier verschillen de meningen/u }).waitFor();
    await inThemes(page, 'scale-console');

    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(page, paths.screen);
    await inThemes(page, 'scale-screen');
    const pages = await leaf(page, 'scale-screen');
    expect(pages.join('\n')).toContain('Voor en na');
    expect(pages.join('\n')).toContain('Per groep');
    await page.context().close();
  });

  it('of several criteria and of a ranking, also with the largest letters on a small telephone', async () => {
    const [criteria, rank] = [await room([], criteriaRound), await room([], rankRound)];
    for (const [name, voted] of [
      ['criteria', criteria],
      ['rank', rank],
    ] as const) {
      const page = await pageFor(voted);
      const paths = pathsOf(voted);
      await open(page, paths.laptop);
      await page.getByRole('heading', { name: 'Wat zegt deze uitslag?' }).waitFor();
      if (name === 'criteria') await inThemes(page, `${name}-laptop`);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await open(page, paths.screen);
      await leaf(page, `${name}-screen`);
      await page.setViewportSize({ width: 320, height: 640 });
      await prefer(page, LARGEST);
      await open(page, paths.laptop);
      await page.getByRole('heading', { name: 'Wat zegt deze uitslag?' }).waitFor();
      await page.getByRole('button', { name: 'Cijfers' }).click();
      if (name === 'rank') await page.getByRole('button', { name: /IRV/u }).click();
      expect(must([...(await sidewaysProblems(page)), ...(await clippedProblems(page))], 'problems'), name).toEqual([]);
      await picture(page, `${name}-largest`);
      await page.context().close();
    }
  });
});
