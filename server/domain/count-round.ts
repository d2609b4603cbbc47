// What closing a round makes of its ballots: the result of all, what may be shown by group, and the ballots without their groups.
import { mayCompareBlocks, publishable } from '../../shared/domain/k-rule.ts';
import { votesPerBlock } from '../../shared/domain/voting/ballots.ts';
import type { Candidate, CountedBallot, GroupId } from '../../shared/domain/voting/choice.ts';
import { comparisonOf } from '../../shared/domain/voting/group-comparison.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import { resultOf, type ResultOptions } from '../../shared/domain/voting/result-of.ts';
import type { Blocks, LabelledGuess } from '../../shared/domain/voting/round.ts';
import type { RoundCount } from './facts.ts';
import type { Round, Session } from './session.ts';

export type CountOptions = ResultOptions & {
  /** Every group that somebody in the session belongs to; null among them when somebody belongs to none. */
  readonly groups: readonly (GroupId | null)[];
};

/** All that counting needs, as plain data: it can be handed to another thread. */
export type CountInput = {
  readonly method: Method;
  readonly candidates: readonly Candidate[];
  readonly ballots: readonly CountedBallot[];
  /** What the k-rule lets be shown by group. */
  readonly blocks: Blocks;
  readonly k: number;
  readonly options: ResultOptions;
};

/**
 * What is to be counted of a round that closes.
 * @param round the open one
 * @param ballots valid ones, in an order that says nothing (that of their random keys)
 */
export const countInputOf = (
  session: Session,
  round: Round,
  ballots: readonly CountedBallot[],
  { groups, eligible, seed }: CountOptions,
): CountInput => ({
  method: round.method,
  candidates: round.candidates,
  ballots,
  blocks: blocksOf(session, round, ballots, groups),
  k: session.k,
  options: { eligible, seed },
});

/** Counts it: pure, and the one thing of a session that can take long. */
export function countBallots({ method, candidates, ballots, k, options, ...input }: CountInput): RoundCount {
  const { blocks, labelled } = shownBlocks(ballots, input.blocks, k);
  const guesses = guessesOf(ballots, blocks ?? []);
  const ballotsByBlock = (blocks ?? []).map((groupIds, index) => ({
    groupIds,
    choices: labelled.flatMap(({ choice, block }) => (block === index ? [choice] : [])),
  }));
  const choices = ballots.map(({ choice }) => choice);
  return {
    result: resultOf(method, candidates, choices, options),
    comparison: comparisonOf(method, candidates, ballotsByBlock, guesses, { seed: options.seed, k }),
    blocks,
    ballots: labelled,
    guesses,
  };
}

/** The ballots with the block of each; no blocks at all when one of them would hold too many blank ballots to hide the others. */
function shownBlocks(ballots: readonly CountedBallot[], blocks: Blocks, k: number) {
  const blockOf = (groupId: GroupId | null): number | null =>
    blocks === null ? null : blocks.findIndex((block) => block.includes(groupId));
  const labelled = ballots.map(({ choice, groupId }) => ({ choice, block: blockOf(groupId) }));
  if (blocks !== null && mayCompareBlocks(votesPerBlock(labelled, blocks.length), k)) return { blocks, labelled };
  return { blocks: null, labelled: labelled.map(({ choice }) => ({ choice, block: null })) };
}

/** The k-rule, over this round and every closed one before it. */
function blocksOf(
  session: Session,
  { candidates }: Round,
  ballots: readonly CountedBallot[],
  groups: readonly (GroupId | null)[],
): Blocks {
  if (session.groups.length === 0) return null;
  const here = new Set(candidates.map(({ candidateId }) => candidateId));
  const closed = [...session.steps.values()].flatMap(({ rounds }) =>
    rounds.flatMap((round) => (round.state === 'closed' ? [round] : [])),
  );
  const earlier = closed.map((round) => ({
    blocks: round.blocks,
    ballots: (round.blocks ?? []).map((_, at) => round.ballots.filter(({ block }) => block === at).length),
    sharesCandidates: round.candidates.some(({ candidateId }) => here.has(candidateId)),
  }));
  return publishable({ ballots, groups, k: session.k, earlier });
}

/**
 * Only between groups that stand alone in their blocks: who guessed about one group is not held against another that was merged with it.
 * Sorted by what they say, so that nothing of the order of the ballots is left: whose guess stood beside whose vote is gone.
 */
function guessesOf(ballots: readonly CountedBallot[], blocks: NonNullable<Blocks>): LabelledGuess[] {
  const aloneIn = (group: GroupId | null): number =>
    blocks.findIndex((block) => block.length === 1 && block[0] === group);
  const guesses = ballots.flatMap(({ groupId, guess }) => {
    if (guess === null || groupId === null) return [];
    const [by, about] = [aloneIn(groupId), aloneIn(guess.groupId)];
    if (by === -1 || about === -1 || by === about) return [];
    const labelled: LabelledGuess = { by, about, choice: guess.choice };
    return [{ labelled, text: JSON.stringify(labelled) }];
  });
  return guesses.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ labelled }) => labelled);
}
