// A scale: everybody says how much of something each candidate has. voting.md §2, row "Scale".
import { meanConsensus, noOpinionsOf, onlyRanked, placesOf, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import { compareFractions, fraction } from './fractions.ts';
import { BAND_DRAWS, rankBySums, type RankByWeights } from './honest-ranking.ts';
import { BALLOT_FORMS, type MethodOf } from './methods.ts';
import type { ResultRow } from './result.ts';
import { binsOf, halvesOf, rangeOfScale } from './scales.ts';
import { ranksOf } from './shared-ranks.ts';
import { agreementA, polarisation, tastleWierman } from './stats/agreement.ts';
import { endShare, interpolatedMedian, median, normalisedDeviation, standardDeviation } from './stats/describe.ts';

/** Fewer steps than this, and the "top 2" would be half of the scale or all of it. */
const LEAST_STEPS_FOR_TOP_TWO = 4;

/** Per candidate, in their order: the values it got on the scale of the method, in halves. */
export function halvesByCandidate(candidates: readonly Candidate[], votes: readonly ChoiceOf<'scale'>[]): number[][] {
  const places = placesOf(candidates);
  const columns: number[][] = candidates.map(() => []);
  for (const { form, values } of votes) {
    for (const { candidateId, value } of values) {
      const at = places.get(candidateId);
      if (at !== undefined) columns[at]?.push(halvesOf(form, value));
    }
  }
  return columns;
}

/**
 * Counts a scale. `score` is the mean in the units of the scale; order by mean, compared as fractions. Forms stand on 0–10 (`halvesOf`); the distribution and what rests on
 * it (agreement, polarisation, Tastle and Wierman, interpolated median, top and bottom 2) then use the bins of `binsOf`, and mean, median and spread the values themselves.
 * @param choices valid ballots
 */
export function countScales(
  method: MethodOf<'scale'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const votes = votesOf('scale', choices);
  const columns = halvesByCandidate(candidates, votes);
  const noOpinions = noOpinionsOf(candidates, choices);
  const means = columns.map((column) => (column.length === 0 ? null : fraction(sumOf(column), 2 * column.length)));
  const ranks = ranksOf(means, (a, b) => compareFractions(b, a));
  const rows = candidates.map(({ candidateId }, at): ResultRow => {
    const column = columns[at] ?? [];
    return {
      candidateId,
      rank: ranks[at] ?? null,
      score: column.length === 0 ? null : sumOf(column) / (2 * column.length),
      n: column.length,
      noOpinion: noOpinions[at] ?? 0,
      voters: column.length,
      ...describe(method, column),
    };
  });
  const forms = BALLOT_FORMS.flatMap((form) => {
    const n = votes.filter((vote) => vote.form === form).length;
    return method.forms.includes(form) ? [{ form, n }] : [];
  });
  return {
    rows,
    extra: { type: 'scale', forms },
    consensus: meanConsensus(
      'agreement',
      rows.map(({ figures, n }) => ({ value: figures.agreement, n })),
    ),
    resampling: {
      ballots: votes.length,
      rankOf: onlyRanked(rows, rankByMeans(candidates, votes)),
      draws: BAND_DRAWS,
    },
  };
}

function rankByMeans(candidates: readonly Candidate[], votes: readonly ChoiceOf<'scale'>[]): RankByWeights {
  const each = votes.map((vote) => halvesByCandidate(candidates, [vote]));
  return rankBySums(
    each.map((row) => row.map(([half = 0]) => half)),
    each.map((row) => row.map((given) => given.length)),
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function describe(method: MethodOf<'scale'>, halves: readonly number[]): Pick<ResultRow, 'distribution' | 'figures'> {
  const bins = binsOf(method);
  const counts = bins.map(({ upTo }, at) => {
    const above = bins[at - 1]?.upTo ?? -Infinity;
    return halves.filter((value) => value > above && value <= upTo).length;
  });
  const step = (bins[1]?.value ?? 1) - (bins[0]?.value ?? 0);
  const lowest = bins[0]?.value ?? 0;
  const { least, most } = rangeOfScale(method.scale);
  const values = halves.map((half) => half / 2);
  const middle = interpolatedMedian(counts, 0);
  const hasEnds = bins.length >= LEAST_STEPS_FOR_TOP_TWO;
  return {
    distribution: bins.map(({ value }, at) => ({ value, count: counts[at] ?? 0 })),
    figures: {
      mean: values.length === 0 ? null : sumOf(halves) / (2 * halves.length),
      median: median(values),
      interpolatedMedian: middle === null ? null : lowest + step * middle,
      standardDeviation: standardDeviation(values),
      normalisedDeviation: normalisedDeviation(values, most - least),
      topTwoShare: hasEnds ? endShare(counts, 'top') : null,
      bottomTwoShare: hasEnds ? endShare(counts, 'bottom') : null,
      agreement: agreementA(counts),
      polarisation: polarisation(counts),
      tastleWierman: tastleWierman(counts),
    },
  };
}
