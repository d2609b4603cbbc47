// An attacker on everything that is published about the rounds of a session, for tests/laws/k-rule.test.ts, where the three attacks are told. Knows the rule, the names of
// the blocks, all counts, and who was in the room: how many of each group voted in each round. Does not know what they voted.
import type { EarlierRound, PublishableInput } from '../../shared/domain/k-rule.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import { knownAbout, smallSets, type Row } from './k-rule-algebra.ts';

export type Group = GroupId | null;
/** A block as published; of a rule that leaves groups out, together they need not be all. */
type Published = readonly (readonly Group[])[] | null;
export type Rule = (input: PublishableInput) => Published;

export type RoundPlan = {
  /** Ballots of each group, abstentions included. */
  readonly votes: readonly number[];
  /** Of each group, who also guessed about the next one. */
  readonly guesses: readonly number[];
  /** Which candidates it is about: rounds with one in common can be held against each other. */
  readonly candidates: readonly number[];
  readonly k: number;
};
export type Plan = { readonly groups: readonly Group[]; readonly rounds: readonly RoundPlan[] };
export type Shown = RoundPlan & {
  readonly blocks: Published;
  /** Groups that somebody belonged to by then. */
  readonly present: readonly Group[];
};

/** Runs the rounds in order and publishes by the rule. */
export function publish({ groups, rounds }: Plan, rule: Rule): Shown[] {
  const shown: Shown[] = [];
  const present = new Set<Group>();
  for (const round of rounds) {
    // A group exists for the rule as soon as somebody chose it; whether or not they vote in this round.
    for (const [at, group] of groups.entries()) if ((round.votes[at] ?? 0) > 0) present.add(group);
    const ballots = groups.flatMap((groupId, at) => Array.from({ length: round.votes[at] ?? 0 }, () => ({ groupId })));
    const earlier = shown.map((before): EarlierRound => ({
      blocks: before.blocks === null ? null : before.blocks.map((block) => [...block]),
      ballots: (before.blocks ?? []).map((block) => ballotsOf(groups, before, block)),
      sharesCandidates: before.candidates.some((candidate) => round.candidates.includes(candidate)),
    }));
    const known = groups.filter((group) => present.has(group));
    shown.push({ ...round, present: known, blocks: rule({ ballots, groups: known, k: round.k, earlier }) });
  }
  return shown;
}

export const ballotsOf = (groups: readonly Group[], round: RoundPlan, block: readonly Group[]): number =>
  groups.reduce((sum, group, at) => sum + (block.includes(group) ? (round.votes[at] ?? 0) : 0), 0);

/** Sums that a round publishes: over the groups that voted in it, or over all that are named. */
function rowsOf(groups: readonly Group[], round: Shown, belief: Belief): { total: Row; blocks: Row[] } {
  const isIn = (at: number): boolean =>
    belief === 'everybodyAlways' ? round.present.includes(groups[at] ?? null) : (round.votes[at] ?? 0) > 0;
  const has = groups.map((_, at) => (isIn(at) ? 1 : 0));
  return {
    total: has,
    blocks: (round.blocks ?? []).map((block) => has.map((one, at) => (block.includes(groups[at] ?? null) ? one : 0))),
  };
}

/** Attack 1. The total is given, and what is known about everybody together is no breakdown. */
function withinRound(groups: readonly Group[], round: Shown): string[] {
  const { total, blocks } = rowsOf(groups, round, 'sameIfAsMany');
  const all = round.votes.reduce((sum, votes) => sum + votes, 0);
  return smallSets(round.votes, round.k).flatMap((set) => {
    const isEverybody = [...set].reduce((sum, at) => sum + (round.votes[at] ?? 0), 0) === all;
    return knownAbout([total, ...blocks], set) > (isEverybody ? 1 : 0)
      ? [`within a round: ${[...set].map((at) => groups[at]).join('+')}`]
      : [];
  });
}

/** What an attacker takes for one and the same unknown in two rounds, and which groups are in a sum. */
type Belief = 'sameIfAsMany' | 'everybodyAlways';

/** Attack 2. Every round may add only what is about k ballots or more, beside what was known before and its own total. */
function betweenRounds(groups: readonly Group[], rounds: readonly Shown[], belief: Belief): string[] {
  const columns = new Map<string, number>();
  const columnOf = (at: number, votes: number): number => {
    // With another number of votes a group can't have voted the same, for who knows that number.
    const key = belief === 'everybodyAlways' ? `${at}` : `${at}:${votes}`;
    if (!columns.has(key)) columns.set(key, columns.size);
    return columns.get(key) ?? 0;
  };
  for (const round of rounds) for (const [at, votes] of round.votes.entries()) columnOf(at, votes);
  const widen = (row: Row, votes: readonly number[]): Row => {
    const wide = Array.from({ length: columns.size }, () => 0);
    for (const [at, one] of row.entries()) wide[columnOf(at, votes[at] ?? 0)] = one;
    return wide;
  };
  const found: string[] = [];
  let known: Row[] = [];
  const small = new Map<string, ReadonlySet<number>>();
  const sizes = new Map<number, number>();
  for (const [index, round] of rounds.entries()) {
    for (const [at, votes] of round.votes.entries()) if (votes > 0) sizes.set(columnOf(at, votes), votes);
    for (const set of [...smallSets(round.votes, round.k)].map((one) => toColumns(one, round.votes, columnOf)))
      small.set(nameOf(set), set);
    // One who stayed away and one who came: the difference of two rounds is about those two.
    for (const pair of smallPairs(sizes, round.k)) small.set(nameOf(pair), pair);
    const { total, blocks } = rowsOf(groups, round, belief);
    const given = [...known, widen(total, round.votes)];
    known = [...given, ...blocks.map((row) => widen(row, round.votes))];
    if (blocks.length === 0) continue;
    for (const [name, set] of small) {
      if (knownAbout(known, set) > knownAbout(given, set)) found.push(`round ${index} gives away ${name}`);
    }
  }
  return found;
}

const nameOf = (set: ReadonlySet<number>): string => [...set].toSorted((a, b) => a - b).join();
const toColumns = (
  set: ReadonlySet<number>,
  votes: readonly number[],
  columnOf: (at: number, votes: number) => number,
): ReadonlySet<number> => new Set([...set].map((at) => columnOf(at, votes[at] ?? 0)));
const smallPairs = (sizes: ReadonlyMap<number, number>, k: number): ReadonlySet<number>[] =>
  [...sizes].flatMap(([a, first], index) =>
    [...sizes].slice(index + 1).flatMap(([b, second]) => (first + second < k ? [new Set([a, b])] : [])),
  );

/**
 * Attack 3. Sums that two rounds have in common. When the one holds more ballots than the other, and fewer than k people can have come or gone, the difference is what those
 * few voted, if all others voted the same again. (That as many came as went does not show in the counts; no rule that forgets who voted can tell.)
 */
function byCounts(groups: readonly Group[], rounds: readonly Shown[]): string[] {
  return rounds.flatMap((later, index) =>
    rounds.slice(0, index).flatMap((before) => {
      const sums = unions(before.blocks ?? []);
      return unions(later.blocks ?? []).flatMap((union) => {
        const isAll = groups.every(
          (group, at) => union.includes(group) || (later.votes[at] ?? 0) + (before.votes[at] ?? 0) === 0,
        );
        if (isAll || !sums.some((sum) => isSame(sum, union))) return [];
        const moved = groups.map((group, at) =>
          union.includes(group) ? (later.votes[at] ?? 0) - (before.votes[at] ?? 0) : 0,
        );
        const net = moved.reduce((sum, count) => sum + count, 0);
        const least = moved.reduce((sum, count) => sum + Math.abs(count), 0);
        return net !== 0 && least < later.k ? [`${least} between rounds in ${union.join('+')}`] : [];
      });
    }),
  );
}

const isSame = (a: readonly Group[], b: readonly Group[]): boolean =>
  a.length === b.length && a.every((group) => b.includes(group));
const unions = (blocks: readonly (readonly Group[])[]): Group[][] =>
  blocks.reduce<Group[][]>((all, block) => [...all, ...all.map((union) => [...union, ...block])], [[]]).slice(1);

/** Everything that can be computed about too few, over all rounds and every candidate. */
export function attack(plan: Plan, rule: Rule): string[] {
  const shown = publish(plan, rule);
  const candidates = new Set(shown.flatMap((round) => round.candidates));
  const chains = [...candidates].map((candidate) => shown.filter((round) => round.candidates.includes(candidate)));
  return [
    ...shown.flatMap((round) => withinRound(plan.groups, round)),
    ...chains.flatMap((chain) => [
      ...betweenRounds(plan.groups, chain, 'sameIfAsMany'),
      ...betweenRounds(plan.groups, chain, 'everybodyAlways'),
      ...byCounts(plan.groups, chain),
    ]),
  ];
}
