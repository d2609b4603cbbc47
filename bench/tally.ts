// What closing a large round costs: every statistic, the bands, and the comparison of three groups; and whether anybody else waits meanwhile.
//   npm run bench -- tally [--ballots 1000] [--candidates 40] [--rounds 3]
import { createCounter, countHere, type CountBallots } from '../server/runtime/counter.ts';
import type { CountInput } from '../server/domain/count-round.ts';
import type { Candidate, Choice, CountedBallot } from '../shared/domain/voting/choice.ts';
import { defaultMethod } from '../shared/domain/voting/defaults.ts';
import type { MethodType } from '../shared/domain/voting/methods.ts';
import { resultOf } from '../shared/domain/voting/result-of.ts';
import { candidateIdSchema } from '../shared/kernel/ids.ts';
import { prng } from '../shared/kernel/prng.ts';
import { choose } from '../tools/rehearse/choose.ts';
import { readNumbers } from './arguments.ts';
import { median, printResult, rounded } from './figures.ts';

const TYPES: readonly MethodType[] = ['dots', 'pick', 'rank', 'scale', 'budget', 'yesNo', 'criteria', 'pairwise'];
const SEED = 11;
const GROUPS = ['g1', 'g2', 'g3'];
/** Often enough to see a loop that stands still. */
const TICK_MS = 5;

const { numbers } = readNumbers({ ballots: 1_000, candidates: 40, rounds: 3 });

const candidates = Array.from({ length: numbers.candidates }, (_, at): Candidate => ({
  candidateId: candidateIdSchema.parse(`${at}`.padStart(22, 'c')),
  title: `thema ${at}`,
  explanation: '',
}));

function inputOf(type: MethodType): CountInput {
  const method = defaultMethod(type, numbers.candidates);
  const random = prng(SEED);
  const ballots = Array.from({ length: numbers.ballots }, (_, at): CountedBallot => ({
    choice: choose(method, candidates, random, 0, at),
    groupId: GROUPS[at % GROUPS.length] ?? null,
    guess: null,
  }));
  const blocks = GROUPS.map((groupId) => [groupId]);
  return { method, candidates, ballots, blocks, k: 5, options: { eligible: numbers.ballots, seed: SEED } };
}

/** The least that any count must do: look at every part of every ballot once. */
function countOnce(choices: readonly Choice[]): number {
  const totals = new Map<string, number>();
  const add = (id: string, n: number): void => void totals.set(id, (totals.get(id) ?? 0) + n);
  for (const choice of choices) {
    if (choice.type === 'dots' || choice.type === 'budget')
      for (const one of choice.points) add(one.candidateId, one.points);
    else if (choice.type === 'pick') for (const id of choice.picked) add(id, 1);
    else if (choice.type === 'rank')
      for (const [at, place] of choice.places.entries()) for (const id of place) add(id, at);
    else if (choice.type === 'scale' || choice.type === 'criteria')
      for (const one of choice.values) add(one.candidateId, one.value);
    else if (choice.type === 'yesNo')
      for (const one of choice.answers) add(one.candidateId, one.answer === 'yes' ? 1 : 0);
    else if (choice.type === 'pairwise')
      for (const one of choice.comparisons) add(one.better === 'right' ? one.right : one.left, 1);
  }
  return totals.size;
}

/** So often, because once is too short to measure. */
const SIMPLE_TIMES = 100;
function simpleMs(choices: readonly Choice[]): number {
  for (let warm = 0; warm < SIMPLE_TIMES / 10; warm++) countOnce(choices);
  const since = cpuMs();
  for (let i = 0; i < SIMPLE_TIMES; i++) countOnce(choices);
  return (cpuMs() - since) / SIMPLE_TIMES;
}

/** Milliseconds of CPU that this process used so far, its threads included: waiting for a core is not in it. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** What a count costs, and the longest that the loop could do nothing else meanwhile. */
async function timed(count: CountBallots, input: CountInput): Promise<{ cpu: number; blocked: number }> {
  let blocked = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - TICK_MS);
    last = now;
  };
  const timer = setInterval(look, TICK_MS);
  const since = cpuMs();
  await count(input);
  const cpu = cpuMs() - since;
  look();
  clearInterval(timer);
  return { cpu, blocked: Math.max(0, blocked) };
}

const inThread = createCounter((error) => {
  throw error;
});

type Figures = Record<'simple' | 'alone' | 'here' | 'hereBlocked' | 'thread' | 'threadBlocked', number>;
async function measure(type: MethodType): Promise<Figures> {
  const input = inputOf(type);
  const choices = input.ballots.map(({ choice }) => choice);
  const rounds: Figures[] = [];
  // Once unmeasured: what random answering gives is worked out once and remembered.
  resultOf(input.method, candidates, choices, input.options);
  for (let round = 0; round < numbers.rounds; round++) {
    const since = cpuMs();
    resultOf(input.method, candidates, choices, input.options);
    const alone = cpuMs() - since;
    const here = await timed(countHere, input);
    const thread = await timed(inThread, input);
    rounds.push({
      simple: simpleMs(choices),
      alone,
      here: here.cpu,
      hereBlocked: here.blocked,
      thread: thread.cpu,
      threadBlocked: thread.blocked,
    });
  }
  const middle = (name: keyof Figures): number => rounded(median(rounds.map((figures) => figures[name])));
  return {
    simple: middle('simple'),
    alone: middle('alone'),
    here: middle('here'),
    hereBlocked: middle('hereBlocked'),
    thread: middle('thread'),
    threadBlocked: middle('threadBlocked'),
  };
}

const methods: Record<string, Figures> = {};
console.log(
  `\n${numbers.ballots} ballots on ${numbers.candidates} candidates, in ms: CPU, and how long the loop stands still`,
);
console.log(
  '  method     simple   result    ratio   with groups   loop stands still   in a thread   loop stands still',
);
for (const type of TYPES) {
  const figures = await measure(type);
  methods[type] = figures;
  const cells = [
    [figures.simple, 9],
    [figures.alone, 9],
    [rounded(figures.alone / figures.simple), 9],
    [figures.here, 14],
    [figures.hereBlocked, 20],
    [figures.thread, 14],
    [figures.threadBlocked, 20],
  ] as const;
  console.log(`  ${type.padEnd(8)}${cells.map(([value, width]) => String(value).padStart(width)).join('')}`);
}
printResult('tally', { ...numbers, methods });
