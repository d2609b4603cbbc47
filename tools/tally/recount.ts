// Counts the rounds of a report again, from nothing but what it publishes.
import { checkBallot } from '../../shared/domain/voting/check-ballot.ts';
import { comparisonOf } from '../../shared/domain/voting/group-comparison.ts';
import { resultOf } from '../../shared/domain/voting/result-of.ts';
import type { ReportModel, ReportRound } from '../../shared/report/report-model.ts';
import { firstDifference } from './difference.ts';

export type Recount = {
  /** Place of the step in the session, from 1. */
  step: number;
  title: string;
  round: number;
  ballots: number;
  outcome:
    | { type: 'agrees' }
    /** Too few ballots to publish (k-rule), so nobody outside can count them. */
    | { type: 'notPublished' }
    /** A ballot, or a guess, that the round should have refused; its place in the list, from 1. */
    | { type: 'invalidBallot'; ballot: number; isGuess: boolean; problem: string }
    /** Where the published result is another one than the ballots give. */
    | { type: 'differs'; at: string };
};

/** Every closed round of a report, in order. */
export const recount = (report: ReportModel): Recount[] =>
  report.steps.flatMap((step, index) =>
    step.rounds.map((round) => ({
      step: index + 1,
      title: step.title,
      round: round.number,
      ballots: round.result.ballots,
      outcome: outcomeOf(round),
    })),
  );

function outcomeOf(round: ReportRound): Recount['outcome'] {
  const { method, candidates, result, ballots, guesses } = round;
  if (ballots === null) return { type: 'notPublished' };
  for (const [list, isGuess] of [
    [ballots, false],
    [guesses ?? [], true],
  ] as const) {
    for (const [index, { choice }] of list.entries()) {
      const problem = checkBallot(method, candidates, choice);
      if (problem !== null) return { type: 'invalidBallot', ballot: index + 1, isGuess, problem };
    }
  }
  const choices = ballots.map(({ choice }) => choice);
  const counted = resultOf(method, candidates, choices, { eligible: result.eligible, seed: seedOf(round) });
  const at = firstDifference(result, counted, 'result') ?? comparisonDifference(round);
  return at === null ? { type: 'agrees' } : { type: 'differs', at };
}

/** The seed is printed with the bands and with the groups; where there are neither, nothing was drawn. */
const seedOf = ({ result, comparison }: ReportRound): number => result.bands?.seed ?? comparison?.seed ?? 0;

/** The blocks and all that is said about them. */
function comparisonDifference(round: ReportRound): string | null {
  const { method, candidates, comparison, ballots, guesses } = round;
  if (comparison === null) return null;
  const blocks = comparison.blocks.map(({ groupIds }, index) => ({
    groupIds,
    choices: (ballots ?? []).flatMap(({ choice, block }) => (block === index ? [choice] : [])),
  }));
  // Only guesses that were many enough to publish stand in the file, and only of those anything is said.
  const counted = comparisonOf(method, candidates, blocks, guesses ?? [], { seed: seedOf(round), k: 1 });
  if (counted === null) return 'comparison';
  return firstDifference(comparison, counted, 'comparison');
}
