// Starting again with 10,000 facts: from starting the process until it is ready, with the sessions in memory. Starting with nothing is
// measured too, to tell what loading the program takes.
//   npm run bench -- restart [--rounds 5]
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../shared/domain/limits.ts';
import { readNumbers } from './arguments.ts';
import { median, printResult, printTable, ratiosOf, rounded, type Row } from './figures.ts';
import { answerTexts, seatAll, sendPaced } from './room.ts';
import { startBare, startProduct } from './server-child.ts';
import type { Target } from './target.ts';
import { alternating, openTarget, withFolder, type Which } from './with-target.ts';

const WRITERS = 100;
const WRITES_A_SECOND = 1_000;
const FACTS = 2 * LIMITS.ideasPerStep;

const { numbers } = readNumbers({ rounds: 5 });

type Start = { readonly wallMs: number; readonly cpuMs: number };
type Figures = { readonly empty: Start; readonly full: Start };

async function fill(target: Target): Promise<void> {
  const text = await answerTexts();
  const writers = await seatAll(target, WRITERS, () => undefined);
  await sendPaced(writers, FACTS / 2, WRITES_A_SECOND, text);
  await target.nextBoard();
  await sendPaced(writers, FACTS / 2, WRITES_A_SECOND, text);
  for (const link of writers) link.close();
  await target.close();
}

async function startAndStop(which: Which, folder: string): Promise<Start> {
  const options = { folder, seats: WRITERS, profileTo: null };
  const server = await (which === 'bare' ? startBare(options) : startProduct(options));
  const { cpuMs } = await server.read();
  await server.stop();
  return { wallMs: server.startMs, cpuMs };
}

async function measure(folder: string): Promise<Record<Which, Figures[]>> {
  const full = (which: Which): string => join(folder, `${which}-full`);
  const empty = (which: Which): string => join(folder, `${which}-empty`);
  for (const which of ['product', 'bare'] as const) {
    await mkdir(full(which));
    await mkdir(empty(which));
    console.log(`${FACTS} facts, ${which}…`);
    await fill(await openTarget(which, full(which), { seats: WRITERS, boards: 2, profileTo: null }));
  }
  const found: Record<Which, Figures[]> = { product: [], bare: [] };
  await alternating(numbers.rounds, async (which) => {
    found[which].push({ empty: await startAndStop(which, empty(which)), full: await startAndStop(which, full(which)) });
  });
  return found;
}

const found = await withFolder(measure);
const row = (measureName: string, atMost: number | null, pick: (figures: Figures) => number): Row => ({
  measure: measureName,
  product: median(found.product.map(pick)),
  bare: median(found.bare.map(pick)),
  atMost,
});
const rows = [
  row(`ready with ${FACTS} facts (ms)`, 3, ({ full }) => full.wallMs),
  row('ready with nothing (ms)', null, ({ empty }) => empty.wallMs),
  row(`CPU until ready with ${FACTS} facts (ms)`, null, ({ full }) => full.cpuMs),
  row('CPU for the facts alone (ms)', null, ({ full, empty }) => full.cpuMs - empty.cpuMs),
];
printTable(`starting again, ${numbers.rounds} times`, rows);
printResult('restart', {
  facts: FACTS,
  rounds: numbers.rounds,
  figures: rows.map((one) => ({ measure: one.measure, product: rounded(one.product), bare: rounded(one.bare) })),
  ratios: ratiosOf(rows),
});
