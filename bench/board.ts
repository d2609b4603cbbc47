// What a facilitator feels on a board of 50, 1,000 and 5,000 answers, in Chromium, on the built server.
//   npm run bench -- board
// Each size has a room of its own; people with sockets sent the answers, so that they are what a session gives. docs/performance.md says what each figure means.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNodeId } from '../client/sync/node-transport.ts';
import { must } from '../shared/kernel/assert.ts';
import type { ClusterId } from '../shared/kernel/ids.ts';
import { launchChromium, type PersonPage } from '../tests/support/chromium.ts';
import { strike } from '../tests/support/keys.ts';
import { freePort, startServerProcess, type ServerProcess } from '../tests/support/server-process.ts';
import { consoleOf, makeAccount, openHandsRoom, type HandsRoom } from '../tests/e2e/hands/hands-room.ts';
import { inOrder, numbered, seatsFor, sendMany } from '../tests/e2e/hands/many.ts';
import { median, percentile, printResult, printTable, rounded, roundedAll, type Row } from './figures.ts';
import { feltDuring, pictureWith, type Felt } from './page-meter.ts';

const SIZES = [50, 1_000, 5_000] as const;
/** Once unmeasured: a server and a browser that just started are slower, whatever is on the board. */
const WARMING = 60;
/** The promise of A-52, in milliseconds. */
const ADD_AT_MOST = 200;
const ADDED = 15;
const THEME = 'Bankjes';
const LOOSE = '[data-pile="loose"]';

type Figures = Readonly<Record<string, number>>;
const measured = new Map<number, Figures>();
let browser: Browser;
let server: ServerProcess;
let account: string;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-board-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  account = await makeAccount(server);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const p50and95 = (name: string, values: readonly number[]): Figures => ({
  [`${name}, p50`]: median(values),
  [`${name}, p95`]: percentile(values, 0.95),
});
const keys = (name: string, { answered, longest, cpu }: Felt): Figures => ({
  [`${name}: CPU a key`]: cpu / answered.length,
  ...p50and95(`${name}: until drawn`, answered),
  [`${name}: longest task`]: longest,
});
const frames = (name: string, felt: Felt): Figures => ({
  [`${name}: CPU a second`]: (1_000 * felt.cpu) / felt.frames.reduce((sum, frame) => sum + frame, 0),
  ...p50and95(`${name}: between pictures`, felt.frames),
  [`${name}: longest task`]: felt.longest,
});

/** Past the pause after which typing ahead begins anew. */
const pause = (page: PersonPage): Promise<void> => page.waitForTimeout(1_100);
const rows = (page: PersonPage): Locator => page.locator(`${LOOSE} [data-idea]`);
const focusFirst = async (page: PersonPage): Promise<void> => {
  await page.keyboard.press('Shift');
  await rows(page).first().focus();
};

async function scroll(page: PersonPage): Promise<Figures> {
  await page.locator(LOOSE).hover();
  const felt = await feltDuring(page, async () => {
    for (let turns = 0; turns < 40; turns++) {
      await page.mouse.wheel(0, turns < 20 ? 700 : -700);
      await page.waitForTimeout(30);
    }
  });
  return frames('scrolling', felt);
}

async function typeAhead(page: PersonPage, wanted: readonly number[]): Promise<Figures> {
  const all: Felt[] = [];
  for (const n of wanted) {
    await focusFirst(page);
    await pause(page);
    all.push(
      await feltDuring(page, async () => {
        for (const key of numbered(n).slice(0, 9)) await strike(page, [{ key, text: key }]);
      }),
    );
    await page.waitForFunction(
      (words) => document.activeElement?.closest('[data-idea]')?.textContent?.includes(words) === true,
      numbered(n).slice(0, 9),
    );
  }
  return keys('typing ahead', {
    answered: all.flatMap(({ answered }) => answered),
    frames: [],
    longest: Math.max(...all.map(({ longest }) => longest)),
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
  });
}

async function arrows(page: PersonPage): Promise<Figures> {
  await focusFirst(page);
  const felt = await feltDuring(page, async () => {
    for (let n = 0; n < 30; n++) await page.keyboard.press('ArrowDown');
    for (const key of ['PageDown', 'End', 'Home']) await page.keyboard.press(key);
  });
  return keys('arrows, End, Home', felt);
}

/** From the row in sight to the theme, as `steps` moves of the mouse; then back by undo. */
async function mouseDrag(page: PersonPage, room: HandsRoom): Promise<Figures> {
  const first = must(inOrder(room, null)[0], 'first');
  await page.locator(LOOSE).evaluate((list) => (list.scrollTop = 0));
  const row = page.locator(`[data-idea="${first.ideaId}"]`);
  const pile = page.getByRole('grid', { name: new RegExp(`^${THEME}`, 'u') });
  const from = must(await row.locator('bdi').first().boundingBox(), 'row');
  const to = must(await pile.boundingBox(), 'pile');
  const carried = await feltDuring(page, async () => {
    await page.mouse.move(from.x + 10, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 30 });
  });
  const begun = Date.now();
  const landed = pictureWith(page, `[data-pile="${room.clusterId(THEME)}"] [data-idea]`, 'data-idea', first.ideaId);
  await page.mouse.up();
  const drop = (await landed) - begun;
  await room.done(room.organiser, { type: 'moveIdeas', stepId: room.stepId, ideaIds: [first.ideaId], to: null });
  await page.locator(`${LOOSE}[aria-label*="(${Object.keys(room.step().ideas).length})"]`).waitFor();
  return { ...frames('dragging by mouse', carried), 'drop by mouse: until there': drop };
}

/** Within a theme with a tenth of the answers: picked up, thirty rows down, let go. */
async function keyDrag(page: PersonPage, room: HandsRoom, size: number): Promise<Figures> {
  const into = room.clusterId(THEME);
  const part = inOrder(room, null).slice(0, Math.max(40, size / 10));
  const ideaIds = part.map(({ ideaId }) => ideaId);
  await room.done(room.organiser, { type: 'moveIdeas', stepId: room.stepId, ideaIds, to: into });
  await page.getByRole('grid', { name: `${THEME} (${ideaIds.length})` }).waitFor();
  await page.keyboard.press('Shift');
  await page.locator(`[data-pile="${into}"] [data-idea]`).first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const begun = await feltDuring(page, () => page.keyboard.press('Enter'));
  const carried = await feltDuring(page, async () => {
    for (let n = 0; n < 30; n++) await page.keyboard.press('ArrowDown');
  });
  const dropped = await feltDuring(page, () => page.keyboard.press('Enter'));
  return {
    'dragging by keys: CPU to pick up': begun.cpu,
    'dragging by keys: picked up, until drawn': median(begun.answered),
    ...keys('dragging by keys', carried),
    'dragging by keys: let go, until drawn': median(dropped.answered),
  };
}

/** One answer at a time: from sending it by somebody with a seat until the picture with it, and until a facilitator's program without a page has it. */
async function addOne(page: PersonPage, room: HandsRoom, size: number): Promise<Figures> {
  const [seen, known]: [number[], number[]] = [[], []];
  const loose = (): number => inOrder(room, null).length;
  const one = async (n: number): Promise<void> => {
    const count = loose() + 1;
    const picture = pictureWith(page, LOOSE, 'aria-label', `Losse antwoorden (${count})`);
    const begun = Date.now();
    const heard = new Promise<number>((resolve) => {
      const stop = room.organiser.subscribe(() => {
        if (loose() < count) return;
        stop();
        resolve(Date.now());
      });
    });
    await sendMany(room, size + n + 1, size + n + 1);
    seen.push((await picture) - begun);
    known.push((await heard) - begun);
  };
  const { cpu } = await feltDuring(page, async () => {
    for (let n = 0; n < ADDED; n++) await one(n);
  });
  return {
    'one more: CPU of the page': cpu / ADDED,
    ...p50and95('one more: on the board', seen),
    ...p50and95('one more: known to a program', known),
  };
}

describe.each([WARMING, ...SIZES])('a board of %i answers', (size) => {
  it('is measured', async () => {
    const said = (what: string): void => console.log(`${size} answers: ${what}…`);
    // What comes in later must fit too.
    const isFull = size + ADDED > 5_000;
    const filled = isFull ? size - ADDED : size;
    said('people come in and answer');
    const room = await openHandsRoom(browser, server, account, seatsFor(size) + 1);
    await sendMany(room, 1, filled);
    await room.done(room.organiser, { type: 'setPhase', stepId: room.stepId, phase: 'cluster' });
    const cluster = { stepId: room.stepId, clusterId: newNodeId<ClusterId>(), title: THEME, ideaIds: [] };
    await room.done(room.organiser, { type: 'createCluster', ...cluster });
    said('the board opens');
    const begun = Date.now();
    const page = await room.visit(room.account, consoleOf(room.sessionId));
    await rows(page).first().waitFor();
    const opened = Date.now() - begun;
    const figures: Record<string, number> = { 'opening the board': opened };
    for (const [name, work] of [
      ['scrolling', () => scroll(page)],
      ['typing ahead', () => typeAhead(page, [Math.floor(filled * 0.77), 12])],
      ['arrows', () => arrows(page)],
      ['one more', () => addOne(page, room, filled)],
      ['dragging by mouse', () => mouseDrag(page, room)],
      ['dragging by keys', () => keyDrag(page, room, size)],
    ] as const) {
      said(name);
      Object.assign(figures, await work());
    }
    if (size !== WARMING) measured.set(size, figures);
    expect(page.complaints).toEqual([]);
    room.close();
    await page.context().close();
  });
});

it('the table', () => {
  const [small = {}, ...rest] = SIZES.map((size): Figures => measured.get(size) ?? {});
  for (const [at, figures] of rest.entries()) {
    const size = SIZES[at + 1];
    const lines = Object.entries(figures).map(([measure, product]): Row => {
      const bare = measure.startsWith('one more: on the board')
        ? figures[measure.replace('on the board', 'known to a program')]
        : small[measure];
      return { measure, product, bare: bare ?? Number.NaN, atMost: null };
    });
    printTable(`${size} answers, in ms, beside 50 answers (one more: beside a program without a page)`, lines);
    const added = figures['one more: on the board, p95'] ?? Number.NaN;
    console.log(`  one more, p95: ${rounded(added)} ms; A-52 asks ${ADD_AT_MOST} ms or less at 5,000`);
  }
  printResult('board', Object.fromEntries([...measured].map(([size, figures]) => [size, roundedAll(figures)])));
});
