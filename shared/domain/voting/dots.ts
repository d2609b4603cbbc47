// Dots: so many each, at most so many on one candidate. voting.md §2, row "Dots".
import { isAbstention, noOpinionsOf, onlyRanked, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice } from './choice.ts';
import { BAND_DRAWS, rankBySums } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import { pointMatrix, pointRows, pointsCast } from './points.ts';
import { focus, overlap } from './stats/concentration.ts';

/**
 * Counts dots. `score` is the dots, `share` their part of all dots cast, `breadth` the part of `n` that gave at least one.
 * @param choices valid ballots
 */
export function countDots(
  method: MethodOf<'dots'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const votes = votesOf('dots', choices);
  const rows = pointRows(candidates, votes, noOpinionsOf(candidates, choices), method.maxPerCandidate);
  const cast = pointsCast(votes);
  const given = pointMatrix(candidates, votes);
  const shared = overlap(given, method.dots);
  return {
    rows,
    extra: {
      type: 'dots',
      cast,
      unused: choices.filter((choice) => !isAbstention(choice)).length * method.dots - cast,
      focus: focus(rows.map(({ score }) => score ?? 0)),
      overlap: shared,
    },
    consensus: { measure: 'overlap', value: shared, n: votes.length },
    resampling: { ballots: votes.length, rankOf: onlyRanked(rows, rankBySums(given)), draws: BAND_DRAWS },
  };
}
