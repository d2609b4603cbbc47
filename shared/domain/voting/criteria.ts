// Several criteria: each candidate is judged on each of them. voting.md §2, row "Multi-criteria".
import { meanConsensus, noOpinionsOf, onlyRanked, placesOf, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import { normalisedWeights, weightedScore, type CriterionMean } from './criteria-score.ts';
import { rankByCriteria } from './criteria-resampling.ts';
import { sensitivityOf } from './criteria-sensitivity.ts';
import { addFractions, compareFractions, fraction, numberOf, timesFraction, type Fraction } from './fractions.ts';
import { BAND_DRAWS } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import type { ResultRow } from './result.ts';
import { rangeOfScale } from './scales.ts';
import { ranksOf } from './shared-ranks.ts';
import { agreementA } from './stats/agreement.ts';
import { frequenciesOf, standardDeviation } from './stats/describe.ts';

/** Values a candidate got on each criterion, in the order of the method. */
type Judged = {
  values: number[][];
  /** Ballots with at least one value, and with one on every criterion. */
  some: number;
  whole: number;
};

function judgedOf(
  method: MethodOf<'criteria'>,
  candidates: readonly Candidate[],
  votes: readonly ChoiceOf<'criteria'>[],
) {
  const places = placesOf(candidates);
  const columns = new Map(method.criteria.map(({ criterionId }, at) => [criterionId, at]));
  const judged = candidates.map((): Judged => ({ values: method.criteria.map(() => []), some: 0, whole: 0 }));
  for (const vote of votes) {
    const given = candidates.map(() => 0);
    for (const { candidateId, criterionId, value } of vote.values) {
      const [at, column] = [places.get(candidateId), columns.get(criterionId)];
      if (at === undefined || column === undefined) continue;
      judged[at]?.values[column]?.push(value);
      given[at] = (given[at] ?? 0) + 1;
    }
    judged.forEach((item, at) => {
      if ((given[at] ?? 0) > 0) item.some += 1;
      if (given[at] === method.criteria.length) item.whole += 1;
    });
  }
  return judged;
}

const meanOf = (values: readonly number[]): CriterionMean =>
  values.length === 0
    ? null
    : fraction(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
      );

/** The middle one, or halfway between the two middle ones. */
function medianOf(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted(compareFractions);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low && high ? timesFraction(addFractions(low, high), fraction(1, 2)) : null;
}

/**
 * Where the quadrant splits on one criterion: the middle of the scale, or the median of the candidates' means.
 * @param means of the candidates that have one
 */
export function splitOf(method: MethodOf<'criteria'>, means: readonly Fraction[]): Fraction | null {
  const { least, most } = rangeOfScale(method.scale);
  return method.split === 'middle' ? fraction(least + most, 2) : medianOf(means);
}

/**
 * Counts criteria. `score` is the weighted sum on 0–1, costs reversed, weights divided by their sum; it is there as soon as every criterion that weighs has a mean, the
 * rank only when the quorum of ballots judged the candidate on every criterion (`voters`). `n` judged it on at least one.
 * The quadrant looks at the criteria as they were asked: a high cost is high. On the line is high.
 * @param choices valid ballots
 */
export function countCriteria(
  method: MethodOf<'criteria'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const votes = votesOf('criteria', choices);
  const judged = judgedOf(method, candidates, votes);
  const means = judged.map(({ values }) => values.map(meanOf));
  const weights = normalisedWeights(method.criteria.map(({ weight }) => weight));
  const scores = means.map((row) => weightedScore(method, weights, row));
  const ranked = scores.map((score, at) => ((judged[at]?.whole ?? 0) >= method.quorum ? score : null));
  const ranks = ranksOf(ranked, (a, b) => compareFractions(b, a));
  const splits = method.criteria.map((_, column) =>
    splitOf(
      method,
      means.flatMap((row) => row[column] ?? []),
    ),
  );
  const noOpinions = noOpinionsOf(candidates, choices);
  const isRanked = ranked.map((score) => score !== null);
  const rows = candidates.map(({ candidateId }, at): ResultRow => {
    const score = scores[at] ?? null;
    return {
      candidateId,
      rank: ranks[at] ?? null,
      score: score === null ? null : numberOf(score),
      n: judged[at]?.some ?? 0,
      noOpinion: noOpinions[at] ?? 0,
      voters: judged[at]?.whole ?? 0,
      distribution: null,
      figures: {},
      criteria: criteriaOf(method, judged[at]?.values ?? []),
      quadrant: quadrantOf(means[at] ?? [], splits),
    };
  });
  return {
    rows,
    extra: {
      type: 'criteria',
      sensitivity: sensitivityOf(method, candidates, means, isRanked),
      splits: splits.map((split) => (split === null ? null : numberOf(split))),
    },
    consensus: meanConsensus(
      'agreement',
      rows.flatMap((row) => (row.criteria ?? []).map(({ agreement, n }) => ({ value: agreement, n }))),
    ),
    resampling: {
      ballots: votes.length,
      rankOf: onlyRanked(rows, rankByCriteria(method, candidates, votes)),
      draws: BAND_DRAWS,
    },
  };
}

function criteriaOf(method: MethodOf<'criteria'>, columns: readonly (readonly number[])[]) {
  const { least, most } = rangeOfScale(method.scale);
  return method.criteria.map(({ criterionId }, at) => {
    const values = columns[at] ?? [];
    const mean = meanOf(values);
    return {
      criterionId,
      n: values.length,
      mean: mean === null ? null : numberOf(mean),
      standardDeviation: standardDeviation(values),
      agreement: agreementA(frequenciesOf(values, least, most)),
    };
  });
}

/** Null with fewer than two criteria, and where one of the first two has no mean. */
function quadrantOf(means: readonly CriterionMean[], splits: readonly (Fraction | null)[]): ResultRow['quadrant'] {
  const [first, second] = [0, 1].map((at) => {
    const [mean, split] = [means[at], splits[at]];
    return mean && split ? compareFractions(mean, split) >= 0 : null;
  });
  if (typeof first !== 'boolean' || typeof second !== 'boolean') return null;
  if (first) return second ? 'highHigh' : 'highLow';
  return second ? 'lowHigh' : 'lowLow';
}
