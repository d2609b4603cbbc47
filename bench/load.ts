// Everybody sees everything and sends an answer every ten seconds, on the product and on the bare server in turn.
//   npm run bench -- load [--seats 100,300] [--seconds 20] [--rounds 1] [--profile FOLDER]
import { setTimeout as delay } from 'node:timers/promises';
import { newNodeId } from '../client/sync/node-transport.ts';
import { prng } from '../shared/kernel/prng.ts';
import type { IdeaId } from '../shared/kernel/ids.ts';
import { readNumbers } from './arguments.ts';
import { median, percentile, printResult, printTable, ratiosOf, roundedAll, type Row } from './figures.ts';
import { answerTexts, seatAll } from './room.ts';
import type { SeatLink, Target } from './target.ts';
import { receivedBytes } from './wire-parser.ts';
import { alternating, withTarget, type Which } from './with-target.ts';

const EVERY_MS = 10_000;
const WARM_UP_MS = 6_000;
const SETTLE_MS = 1_500;
/** Come and go before anything is measured, so that what a server makes once is not counted per connection. */
const FIRST_VISITORS = 50;
const SEED = 7;

const { numbers, profileTo } = readNumbers({ seats: [100, 300, 1_000], seconds: 20, rounds: 1 });

type Figures = {
  readonly ackP50: number;
  readonly ackP99: number;
  readonly seenP50: number;
  readonly seenP99: number;
  readonly cores: number;
  readonly microsPerDelivery: number;
  readonly bytesPerDelivery: number;
  readonly rssPerSeat: number;
  readonly heapPerSeat: number;
  readonly answers: number;
};

/** Follows answers from the moment they are sent until the last page has them. Only those sent while measuring count. */
function createFollower(seats: number) {
  const underway = new Map<string, { readonly at: number; left: number; readonly counts: boolean }>();
  const acks: number[] = [];
  const seen: number[] = [];
  let deliveries = 0;
  let isMeasuring = false;
  return {
    acks,
    seen,
    deliveries: () => deliveries,
    measure: (on: boolean) => {
      isMeasuring = on;
    },
    underway: () => underway.size,
    async send(link: SeatLink, text: string): Promise<void> {
      const ideaId = newNodeId<IdeaId>();
      const one = { at: performance.now(), left: seats, counts: isMeasuring };
      underway.set(ideaId, one);
      await link.send(ideaId, text);
      if (one.counts) acks.push(performance.now() - one.at);
    },
    onSeen: (ideaId: string): void => {
      deliveries += 1;
      const one = underway.get(ideaId);
      if (!one) return;
      one.left -= 1;
      if (one.left > 0) return;
      underway.delete(ideaId);
      if (one.counts) seen.push(performance.now() - one.at);
    },
  };
}

/** Each seat has its own moment in the ten seconds. @returns the way to stop */
function startSending(links: readonly SeatLink[], send: (link: SeatLink) => Promise<void>): () => Promise<void> {
  const random = prng(SEED);
  const sending: Promise<void>[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const since = performance.now();
  const plan = (link: SeatLink, at: number): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        plan(link, at + EVERY_MS);
        sending.push(send(link));
      },
      Math.max(0, since + at - performance.now()),
    );
    timers.add(timer);
  };
  for (const link of links) plan(link, random() * EVERY_MS);
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    await Promise.all(sending);
  };
}

async function measure(target: Target, seats: number): Promise<Figures> {
  const text = await answerTexts();
  const follower = createFollower(seats);
  for (const link of await seatAll(target, FIRST_VISITORS, () => undefined)) link.close();
  await delay(SETTLE_MS);
  const empty = await target.server.read('afterGc');
  const links = await seatAll(target, seats, follower.onSeen);
  await delay(SETTLE_MS);
  const full = await target.server.read('afterGc');

  const stop = startSending(links, (link) => follower.send(link, text()));
  await delay(WARM_UP_MS);
  follower.measure(true);
  const [before, deliveredBefore, bytesBefore, since] = [
    await target.server.read(),
    follower.deliveries(),
    receivedBytes(),
    performance.now(),
  ];
  await delay(numbers.seconds * 1_000);
  const after = await target.server.read();
  const [deliveries, bytes] = [follower.deliveries() - deliveredBefore, receivedBytes() - bytesBefore];
  const tookMs = performance.now() - since;
  follower.measure(false);
  await stop();
  await delay(SETTLE_MS);
  if (follower.underway() > 0) throw new Error(`${follower.underway()} answers did not reach everybody`);
  for (const link of links) link.close();

  const cpuMs = after.cpuMs - before.cpuMs;
  return {
    ackP50: median(follower.acks),
    ackP99: percentile(follower.acks, 0.99),
    seenP50: median(follower.seen),
    seenP99: percentile(follower.seen, 0.99),
    cores: cpuMs / tookMs,
    microsPerDelivery: (cpuMs * 1_000) / deliveries,
    bytesPerDelivery: bytes / deliveries,
    rssPerSeat: (full.rssBytes - empty.rssBytes) / seats,
    heapPerSeat: (full.heapBytes - empty.heapBytes) / seats,
    answers: follower.acks.length,
  };
}

/** The middle of the rounds, figure by figure. */
function middleOf(rounds: readonly Figures[]): Figures {
  const [first] = rounds;
  if (!first) throw new Error('nothing was measured');
  const names = Object.keys(first) as (keyof Figures)[];
  return roundedAll(
    Object.fromEntries(names.map((name) => [name, median(rounds.map((figures) => figures[name]))])) as Figures,
  );
}

/** The limits hold for these numbers of seats; for others the ratio is told without one. */
function rowsOf(seats: number, product: Figures, bare: Figures): Row[] {
  const row = (measure: string, name: keyof Figures, atMost: number | null): Row => ({
    measure,
    product: product[name],
    bare: bare[name],
    atMost,
  });
  const isLarge = seats === 1_000;
  return [
    row('server CPU (cores)', 'cores', seats === 300 || isLarge ? 2 : null),
    row('server CPU per delivery (µs)', 'microsPerDelivery', null),
    row('acknowledged p50 (ms)', 'ackP50', null),
    row('acknowledged p99 (ms)', 'ackP99', isLarge ? 1.5 : null),
    row('seen by all p50 (ms)', 'seenP50', null),
    row('seen by all p99 (ms)', 'seenP99', isLarge ? 1.5 : null),
    row('wire bytes per delivered answer', 'bytesPerDelivery', 1.3),
    row('memory per connection, RSS (bytes)', 'rssPerSeat', isLarge ? 2 : null),
    row('memory per connection, heap (bytes)', 'heapPerSeat', null),
  ];
}

const results = [];
for (const seats of numbers.seats) {
  const rounds: Record<Which, Figures[]> = { product: [], bare: [] };
  await alternating(numbers.rounds, async (which) => {
    console.log(`${seats} seats, ${which}…`);
    rounds[which].push(
      await withTarget(which, { seats: seats + FIRST_VISITORS, boards: 1, profileTo }, (target) =>
        measure(target, seats),
      ),
    );
  });
  const [product, bare] = [middleOf(rounds.product), middleOf(rounds.bare)];
  const rows = rowsOf(seats, product, bare);
  printTable(`${seats} seats, everybody sees everything, an answer each per ${EVERY_MS / 1_000} s`, rows);
  results.push({ seats, product, bare, ratios: ratiosOf(rows) });
}
printResult('load', { seconds: numbers.seconds, rounds: numbers.rounds, results });
