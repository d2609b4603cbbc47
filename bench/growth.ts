// An answer must cost the same on an empty board as at the end of a long session. The product allows 5,000 answers on one board, so its
// log grows over two of them.
//   npm run bench -- growth [--seats 100] [--answers 1000] [--rounds 3] [--profile FOLDER]
import { setTimeout as delay } from 'node:timers/promises';
import { LIMITS } from '../shared/domain/limits.ts';
import { readNumbers } from './arguments.ts';
import { isAbove, median, printResult, rounded, type Row } from './figures.ts';
import { answerTexts, seatAll, sendPaced } from './room.ts';
import type { SeatLink, Target } from './target.ts';
import { alternating, withTarget, type Which } from './with-target.ts';

/** Who fills the board. Those whose answers are measured are others, because each also gets back all of the own answers. */
const WRITERS = 50;
const WRITES_A_SECOND = 500;
const PER_SECOND = 250;
const SETTLE_MS = 1_000;
const AT_MOST = 1.1;
const BOARDS = 3;

const { numbers, profileTo } = readNumbers({ seats: 100, answers: 1_000, rounds: 3 });

/** Milliseconds of the server's CPU per answer. */
type Figures = { readonly empty: number; readonly full: number };

async function measure(target: Target): Promise<Figures> {
  const text = await answerTexts();
  const seats = await seatAll(target, numbers.seats, () => undefined);
  const write = async (count: number): Promise<void> => {
    // Away again, so that as many pages are told each time.
    const writers: SeatLink[] = await seatAll(target, WRITERS, () => undefined);
    await sendPaced(writers, count, WRITES_A_SECOND, text);
    for (const link of writers) link.close();
    await delay(SETTLE_MS);
  };
  const costOfAnswer = async (): Promise<number> => {
    const before = await target.server.read('afterGc');
    await sendPaced(seats, numbers.answers, PER_SECOND, text);
    await delay(SETTLE_MS);
    const after = await target.server.read();
    return (after.cpuMs - before.cpuMs) / numbers.answers;
  };
  // Once unmeasured: a server that just started is slower, whatever is on its board.
  await write(numbers.answers);
  await costOfAnswer();
  await target.nextBoard();
  const empty = await costOfAnswer();
  await write(LIMITS.ideasPerStep - numbers.answers);
  await target.nextBoard();
  await write(LIMITS.ideasPerStep - numbers.answers);
  return { empty, full: await costOfAnswer() };
}

const rounds: Record<Which, Figures[]> = { product: [], bare: [] };
await alternating(numbers.rounds, async (which) => {
  console.log(`growth, ${which}…`);
  const seats = numbers.seats + 3 * WRITERS;
  rounds[which].push(await withTarget(which, { seats, boards: BOARDS, profileTo }, measure));
});
const growthOf = (which: Which) => {
  const empty = median(rounds[which].map((figures) => figures.empty));
  const full = median(rounds[which].map((figures) => figures.full));
  const growth = median(rounds[which].map((figures) => figures.full / figures.empty));
  return { empty: rounded(empty), full: rounded(full), growth: rounded(growth) };
};
const [product, bare] = [growthOf('product'), growthOf('bare')];
const row: Row = { measure: 'growth', product: product.growth, bare: 1, atMost: AT_MOST };
console.log(`\nCPU per answer to ${numbers.seats} pages, in ms`);
for (const [name, { empty, full, growth }] of Object.entries({ product, bare }))
  console.log(`  ${name.padEnd(8)} empty ${empty}   after 10,000 ${full}   growth ${growth} ×`);
console.log(`  at most ${AT_MOST} × for the product${isAbove(row) ? '  ◀ above' : ''}`);
printResult('growth', { seats: numbers.seats, answers: numbers.answers, rounds: numbers.rounds, product, bare });
