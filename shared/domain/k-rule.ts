// The one place that says when a number is too small to publish (product.md, features.md §2.10). Every exit asks here.
//
// Results by group are published in **blocks**: unions of groups, each of at least k ballots. What holds (tests/laws/k-rule.test.ts attacks it):
// - Every group that has ballots stands in exactly one block, so that the total minus some blocks is other blocks, never a rest. A group
//   from which nobody voted stands in one too: it may vote in the next round.
// - A group that is too small is merged with the next smallest, never left out; and fewer than two blocks is no breakdown at all.
// - The blocks depend on how many ballots there are, never on what they say.
// - Over the rounds of a session blocks only become coarser, so that one round minus another is no smaller union either.
// - Rounds about the same candidates are also held against each other as if people voted the same again: then what lies between two rounds is a group
//   too. Such a round is broken down again only where every group was shown alone before (in a merged block one small group may have stayed away and another come), and
//   has as many ballots as it had, or k more or fewer.
// The total of all is always shown, and this rule does not look at it: who votes again after one person left shows the difference in the total as well.
import { HELP_MARKS, type HelpMark } from './help-mark.ts';
import { K_DEFAULT } from './limits.ts';
import type { GroupId } from './voting/choice.ts';
import type { Blocks } from './voting/round.ts';

/** Whether single anonymous ballots of a round may leave the server: not below k ballots. */
export const mayPublishBallots = (ballots: number, k: number = K_DEFAULT): boolean => ballots >= k;

/** Whether the share of answers that fit may leave the server: not when fewer than k different people checked them. */
export const mayPublishCheck = (authors: number, k: number = K_DEFAULT): boolean => authors >= k;

/** An answer in one step: by whom, as that step knows its seats, and the group that this seat chose; null for none. */
export type GroupedAnswer = { readonly author: string; readonly groupId: GroupId | null };

/**
 * The groups whose name may stand under their answers. Each has at least k different writers, and those whose answers say nothing (a smaller group,
 * no group) are nobody or at least k: an answer without a name beside answers with one would give the small group away.
 * @param answers those that are shown, each by its writer
 * @returns the groups to name; empty for none
 */
export function publishableGroups(answers: readonly GroupedAnswer[], k: number = K_DEFAULT): ReadonlySet<GroupId> {
  const writers = new Map<GroupId | null, Set<string>>();
  for (const { author, groupId } of answers) writers.set(groupId, (writers.get(groupId) ?? new Set()).add(author));
  const sizeOf = (groupId: GroupId): number => writers.get(groupId)?.size ?? 0;
  const shown = [...writers.keys()]
    .flatMap((groupId) => (groupId !== null && sizeOf(groupId) >= k ? [groupId] : []))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
  const rest = new Set(answers.filter(({ groupId }) => groupId === null || sizeOf(groupId) < k).map((of) => of.author));
  // The smallest that is large enough goes with the rest, which is large enough by that; of equals the later in the organiser's order, so that it
  // says nothing about who wrote first.
  return new Set(rest.size > 0 && rest.size < k ? shown.slice(0, -1) : shown);
}

/** An answer in one step: by whom, as that step knows its seats, and how it was typed; null when that was not said. */
export type MarkedAnswer = { readonly author: string; readonly mark: HelpMark | null };

/** How many answers carry one of these marks. More than one mark: too few people for each apart. */
export type MarkCount = { readonly marks: readonly HelpMark[]; readonly answers: number };

/** From the finest to the coarsest; only neighbours are put together, so that a group still says something. */
const GROUPINGS: readonly (readonly (readonly HelpMark[])[])[] = [
  [['typedSelf'], ['typedWithHelp'], ['answeredFor']],
  [['typedSelf'], ['typedWithHelp', 'answeredFor']],
  [['typedSelf', 'typedWithHelp'], ['answeredFor']],
  [HELP_MARKS],
];

/**
 * What may be published of how answers were typed, over the whole session.
 *
 * Every group of marks, and the answers without a mark, is empty or comes from at least k different seats. The reader knows how many answers
 * there are in all, so the unmarked ones count as a group too: else the total minus the rest would give them away. Sums and differences of
 * groups that are each empty or of k seats are so as well. Where the marks apart are too small, neighbours are put together.
 *
 * Seats have another author key in each step, so nobody can tell whether the author of an answer here is the author of one there. The
 * most different authors in any one step are therefore counted: there are at least that many people behind a group, and adding up
 * steps could count one person as five.
 * @param steps the answers of each question as they stand
 * @returns the counts, finest first that fits, or null when nothing may be said
 */
export function publishableMarks(
  steps: readonly (readonly MarkedAnswer[])[],
  k: number = K_DEFAULT,
): readonly MarkCount[] | null {
  const groupOf = (marks: readonly (HelpMark | null)[]) => {
    const inGroup = steps.map((answers) => answers.filter(({ mark }) => marks.includes(mark)));
    const answers = inGroup.reduce((sum, { length }) => sum + length, 0);
    const seats = Math.max(0, ...inGroup.map((own) => new Set(own.map(({ author }) => author)).size));
    return { answers, seats, isSafe: answers === 0 || seats >= k };
  };
  if (groupOf(HELP_MARKS).seats < k || !groupOf([null]).isSafe) return null;
  const grouping = GROUPINGS.find((groups) => groups.every((marks) => groupOf(marks).isSafe));
  return grouping?.map((marks) => ({ marks, answers: groupOf(marks).answers })) ?? null;
}

/**
 * Whether a breakdown may be shown: at least k ballots in every block that chose something. Abstentions are ballots, but five of which four are blank would
 * show the fifth.
 * @param chosen how many in each block chose something
 */
export const mayCompareBlocks = (chosen: readonly number[], k: number = K_DEFAULT): boolean =>
  chosen.every((ballots) => ballots >= k);

/** Whether second guesses of one block about another may leave the server: not when fewer than k of its members guessed. */
export const mayPublishGuesses = (guesses: number, k: number = K_DEFAULT): boolean => guesses >= k;

/**
 * The second guesses that may be kept after closing: of each pair of blocks either at least k, or none.
 * @param guesses labelled with their blocks; blank ones left out, or five guesses of which four are blank would show the fifth
 */
export const publishableGuesses = <T extends { readonly by: number; readonly about: number }>(
  guesses: readonly T[],
  k: number,
): T[] => {
  const counts = new Map<string, number>();
  for (const { by, about } of guesses) counts.set(`${by} ${about}`, (counts.get(`${by} ${about}`) ?? 0) + 1);
  return guesses.filter(({ by, about }) => mayPublishGuesses(counts.get(`${by} ${about}`) ?? 0, k));
};

/** An earlier round of the session, as far as this rule needs it. */
export type EarlierRound = {
  /** What was published; null for a round without a breakdown, of which only the total was. */
  readonly blocks: Blocks;
  /** Ballots in each of those blocks, in their order, as they were published; empty without a breakdown. */
  readonly ballots: readonly number[];
  /**
   * Whether at least one candidate was also a candidate of this round (a reopened round, a second round, a vote on the most disputed).
   * Then even a total counts as published: total minus a block would be what was too small before. When in doubt: true.
   */
  readonly sharesCandidates: boolean;
};

export type PublishableInput = {
  /** The group of each ballot, abstentions included; null for a seat without one. */
  readonly ballots: readonly { readonly groupId: GroupId | null }[];
  /**
   * Every group that a seat of the session belongs to, also one from which nobody voted, in the organiser's order; null among them when
   * a seat has no group. A group of a ballot that is missing here is added at the end.
   */
  readonly groups: readonly (GroupId | null)[];
  /** Least number of ballots in a block, from 3. */
  readonly k: number;
  /** All earlier rounds of the session that are closed, in any order. */
  readonly earlier: readonly EarlierRound[];
};

/** Groups that stay together from here on, and their ballots. */
type Unit = { readonly groups: readonly (GroupId | null)[]; readonly ballots: number };

/**
 * Which groups of a round may be shown together.
 * @returns blocks in the organiser's order, each of at least k ballots, together all groups; null when there is nothing to break down
 */
export function publishable({ ballots, groups, k, earlier }: PublishableInput): Blocks {
  const counts = new Map<GroupId | null, number>(
    [...groups, ...ballots.map(({ groupId }) => groupId)].map((g) => [g, 0]),
  );
  for (const { groupId } of ballots) counts.set(groupId, (counts.get(groupId) ?? 0) + 1);
  if (earlier.some((round) => round.sharesCandidates && givesAwayDifference(round, counts, k))) return null;
  const published = earlier.flatMap(({ blocks }) => (blocks === null ? [] : [blocks]));
  const named = new Set(published.flat(2));
  const isLate = (group: GroupId | null): boolean => published.length > 0 && !named.has(group);
  // A group that was in no breakdown yet, because nobody belonged to it. In a block with others it would be that block minus what the
  // others were before; so it waits until it is large enough to stand alone.
  if ([...counts].some(([group, count]) => isLate(group) && count > 0 && count < k)) return null;
  const all = [...counts].filter(([group, count]) => count > 0 || !isLate(group)).map(([group]) => group);
  const units = joined(all, published).map((unit) => ({
    groups: unit,
    ballots: unit.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0),
  }));
  const blocks = mergedUntil(units, k, all).map((unit) => [...unit.groups]);
  return blocks.length < 2 ? null : blocks;
}

/** Whether a breakdown now, beside what that round showed about the same candidates, could show fewer than k ballots by difference. */
function givesAwayDifference(
  { blocks, ballots }: EarlierRound,
  counts: ReadonlyMap<GroupId | null, number>,
  k: number,
): boolean {
  // Its total minus a block of now would be the ballots that were too few to show then.
  if (blocks === null) return true;
  return blocks.some(([group, ...merged], at) => {
    const now = group === undefined ? 0 : (counts.get(group) ?? 0);
    const difference = Math.abs(now - (ballots[at] ?? 0));
    // Too small now, it would have to be merged with a group that was shown alone then.
    return merged.length > 0 || (now > 0 && now < k) || (difference > 0 && difference < k);
  });
}

/** The finest blocks that are no finer than any of those published: groups that ever stood together stay together. */
function joined(all: readonly (GroupId | null)[], published: readonly (readonly (readonly (GroupId | null)[])[])[]) {
  let units: (GroupId | null)[][] = all.map((group) => [group]);
  for (const block of published.flat()) {
    const touched = units.filter((unit) => unit.some((group) => block.includes(group)));
    if (touched.length < 2) continue;
    units = [...units.filter((unit) => !touched.includes(unit)), touched.flat()];
  }
  return inOrder(units, all, (unit) => unit);
}

/** Merges the smallest with the next smallest until none is below k or one is left. Equals are taken in the organiser's order. */
function mergedUntil(units: readonly Unit[], k: number, all: readonly (GroupId | null)[]): Unit[] {
  let rest = inOrder(units, all, ({ groups }) => groups);
  while (rest.length > 1) {
    const [smallest, next] = rest.toSorted((a, b) => a.ballots - b.ballots);
    if (smallest === undefined || next === undefined || smallest.ballots >= k) break;
    const merged = {
      groups: inOrder([...smallest.groups, ...next.groups], all, (group) => [group]),
      ballots: smallest.ballots + next.ballots,
    };
    rest = inOrder([...rest.filter((unit) => unit !== smallest && unit !== next), merged], all, ({ groups }) => groups);
  }
  return rest.every(({ ballots }) => ballots >= k) ? rest : [];
}

/** Sorted by where its first group stands in the organiser's list. */
const inOrder = <T>(
  items: readonly T[],
  all: readonly (GroupId | null)[],
  groupsOf: (item: T) => readonly (GroupId | null)[],
): T[] => {
  const first = (item: T): number => Math.min(...groupsOf(item).map((group) => all.indexOf(group)));
  return items.toSorted((a, b) => first(a) - first(b));
};
