// What it costs to let people in while 2,000 answers are on the board: the product hands over a snapshot made once per revision, the bare
// server makes the text for each who asks.
//   npm run bench -- join [--answers 2000] [--joins 200] [--rounds 3] [--profile FOLDER]
import { must } from '../shared/kernel/assert.ts';
import { readNumbers } from './arguments.ts';
import { median, printResult, printTable, ratiosOf, rounded, type Row } from './figures.ts';
import { answerTexts, seatAll, sendPaced, severalAtOnce } from './room.ts';
import type { SeatLink, Target, Visitor } from './target.ts';
import { receivedBytes } from './wire-parser.ts';
import { alternating, withTarget, type Which } from './with-target.ts';

const WRITERS = 100;
const WRITES_A_SECOND = 1_000;
const AT_ONCE = 5;

const { numbers, profileTo } = readNumbers({ answers: 2_000, joins: 200, rounds: 3 });

/** Milliseconds of the server's CPU, and bytes to the visitor, per visit. */
type Cost = { readonly cpuMs: number; readonly bytes: number };
type Figures = { readonly comingIn: Cost; readonly comingBack: Cost };

async function costOf(target: Target, visits: number, visit: (index: number) => Promise<SeatLink>): Promise<Cost> {
  const links: SeatLink[] = [];
  const before = await target.server.read('afterGc');
  const bytesBefore = receivedBytes();
  await severalAtOnce(visits, AT_ONCE, async (index) => {
    links.push(await visit(index));
  });
  const after = await target.server.read();
  const bytes = receivedBytes() - bytesBefore;
  for (const link of links) link.close();
  return { cpuMs: (after.cpuMs - before.cpuMs) / visits, bytes: bytes / visits };
}

async function measure(target: Target): Promise<Figures> {
  const writers = await seatAll(target, WRITERS, () => undefined);
  await sendPaced(writers, numbers.answers, WRITES_A_SECOND, await answerTexts());
  for (const link of writers) link.close();
  const visitors: Visitor[] = [];
  const comeIn = async (): Promise<SeatLink> => {
    const visitor = await target.visit();
    visitors.push(visitor);
    return visitor.connect(() => undefined);
  };
  const comeBack = (index: number): Promise<SeatLink> => must(visitors[index], 'a visitor').connect(() => undefined);
  // Once unmeasured, so that neither pays for being new.
  await costOf(target, numbers.joins, comeIn);
  visitors.length = 0;
  return {
    comingIn: await costOf(target, numbers.joins, comeIn),
    comingBack: await costOf(target, numbers.joins, comeBack),
  };
}

const rounds: Record<Which, Figures[]> = { product: [], bare: [] };
await alternating(numbers.rounds, async (which) => {
  console.log(`${numbers.answers} answers on the board, ${which}…`);
  const seats = WRITERS + 2 * numbers.joins;
  rounds[which].push(await withTarget(which, { seats, boards: 1, profileTo }, measure));
});
const middle = (which: Which, pick: (figures: Figures) => number): number => median(rounds[which].map(pick));
const row = (measureName: string, atMost: number | null, pick: (figures: Figures) => number): Row => ({
  measure: measureName,
  product: middle('product', pick),
  bare: middle('bare', pick),
  atMost,
});
const rows = [
  row('CPU per join: new, with a seat (ms)', 2, ({ comingIn }) => comingIn.cpuMs),
  row('CPU per join: coming back (ms)', 2, ({ comingBack }) => comingBack.cpuMs),
  row('bytes on the socket per join', null, ({ comingBack }) => comingBack.bytes),
];
printTable(`${numbers.answers} answers on the board, ${numbers.joins} join`, rows);
printResult('join', {
  answers: numbers.answers,
  joins: numbers.joins,
  rounds: numbers.rounds,
  figures: rows.map((one) => ({ measure: one.measure, product: rounded(one.product), bare: rounded(one.bare) })),
  ratios: ratiosOf(rows),
});
