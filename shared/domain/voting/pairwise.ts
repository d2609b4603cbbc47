// Comparing pairs: which of these two matters more? voting.md §2, row "Pairwise".
import { addAt, noOpinionsOf, placesOf, ratio, votesOf, type Counted } from './ballots.ts';
import { RESAMPLED_AT_MOST } from './bounds.ts';
import { bradleyTerry, maximise, PRIOR, withPrior } from './bradley-terry.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import { pairCount } from './defaults.ts';
import { BAND_DRAWS_PAIRWISE, type RankByWeights } from './honest-ranking.ts';
import type { ResultRow } from './result.ts';
import { ranksOf } from './shared-ranks.ts';
import { coefficientU } from './stats/concentration.ts';

/** Log strengths come from an iteration: closer than this they are one and the same, further apart they never are by rounding. */
const SAME_STRENGTH = 1e-8;
/** Fine enough for the draws, and no finer. */
const RESAMPLED_PRECISE = 1e-11;

/** Wins of the row's candidate over the column's, in **halves**: 2 for a win, 1 for equal. */
export function halfWins(candidates: readonly Candidate[], votes: readonly ChoiceOf<'pairwise'>[]): number[][] {
  const places = placesOf(candidates);
  const wins = candidates.map(() => candidates.map(() => 0));
  for (const { left, right, better } of votes.flatMap(({ comparisons }) => comparisons)) {
    const [i, j] = [places.get(left), places.get(right)];
    if (i === undefined || j === undefined || i === j) continue;
    const forLeft = better === 'equal' ? 1 : better === 'left' ? 2 : 0;
    addAt(wins[i] ?? [], j, forLeft);
    addAt(wins[j] ?? [], i, 2 - forLeft);
  }
  return wins;
}

/**
 * Rounds log strengths to classes that are equal: a value belongs with the one above it when they are closer than rounding can tell.
 * @returns the class of each, 0 for the strongest
 */
export function strengthClasses(logStrength: readonly number[]): number[] {
  const order = logStrength.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const classes = logStrength.map(() => 0);
  let now = 0;
  order.forEach(({ value, index }, place) => {
    const above = order[place - 1];
    if (above && above.value - value > SAME_STRENGTH) now += 1;
    classes[index] = now;
  });
  return classes;
}

/**
 * Counts comparisons. `score` and `strength` are the log strength (mean 0 over all candidates), with half a win each way on every pair; `winShare` is the part of its own
 * comparisons that a candidate won, equal for half, without any prior. Never compared: no rank and no score. `n` compared it at least once; `voters` let it win or draw.
 * @param choices valid ballots
 */
export function countPairwise(candidates: readonly Candidate[], choices: readonly Choice[]): Counted {
  const votes = votesOf('pairwise', choices);
  const halves = halfWins(candidates, votes);
  const wins = halves.map((row) => row.map((count) => count / 2));
  const fit = bradleyTerry(wins);
  const games = halves.map((row, i) => row.reduce((sum, count, j) => sum + count + (halves[j]?.[i] ?? 0), 0));
  const classes = strengthClasses(fit?.logStrength ?? []);
  const ranks = ranksOf(
    candidates.map((_, i) => ((games[i] ?? 0) > 0 ? (classes[i] ?? null) : null)),
    (a, b) => a - b,
  );
  const noOpinions = noOpinionsOf(candidates, choices);
  const rows = candidates.map(({ candidateId }, i): ResultRow => {
    const isCompared = (games[i] ?? 0) > 0;
    const strength = isCompared ? (fit?.logStrength[i] ?? null) : null;
    const judges = votes.filter(({ comparisons }) =>
      comparisons.some((pair) => pair.left === candidateId || pair.right === candidateId),
    );
    return {
      candidateId,
      rank: ranks[i] ?? null,
      score: strength,
      n: judges.length,
      noOpinion: noOpinions[i] ?? 0,
      voters: judges.filter((vote) => backs(vote, candidateId)).length,
      distribution: null,
      figures: {
        winShare: ratio(
          (halves[i] ?? []).reduce((sum, count) => sum + count, 0),
          games[i] ?? 0,
        ),
        strength,
        standardError: isCompared ? (fit?.standardError[i] ?? null) : null,
      },
    };
  });
  const comparisons = votes.reduce((sum, vote) => sum + vote.comparisons.length, 0);
  const clear = clearShare(halves);
  const isFull = votes.length > 0 && comparisons === votes.length * pairCount(candidates.length);
  return {
    rows,
    extra: {
      type: 'pairwise',
      comparisons,
      wins,
      clearShare: clear,
      coefficientU: isFull ? coefficientU(wins, votes.length) : null,
    },
    consensus: { measure: 'pairAgreement', value: clear, n: votes.length },
    resampling:
      candidates.length > RESAMPLED_AT_MOST
        ? null
        : { ballots: votes.length, rankOf: rankByStrength(candidates, votes), draws: BAND_DRAWS_PAIRWISE },
  };
}

/** Ranks by strength with other weights of the ballots. */
function rankByStrength(candidates: readonly Candidate[], votes: readonly ChoiceOf<'pairwise'>[]): RankByWeights {
  // A ballot fills few of the cells, so only those are kept up to date when its weight changes.
  const cells = votes.map((vote) =>
    halfWins(candidates, [vote]).flatMap((row, i) => row.flatMap((half, j) => (half > 0 ? [{ i, j, half }] : []))),
  );
  const halves = candidates.map(() => candidates.map(() => 0));
  const last = votes.map(() => 0);
  let strengths: number[] | undefined;
  return (weights) => {
    for (const [vote, filled] of cells.entries()) {
      const change = (weights[vote] ?? 0) - (last[vote] ?? 0);
      last[vote] = weights[vote] ?? 0;
      if (change !== 0) for (const { i, j, half } of filled) addAt(halves[i] ?? [], j, change * half);
    }
    const wins = halves.map((row) => row.map((half) => half / 2));
    // The last draw is a good first guess for this one.
    strengths = maximise(withPrior(wins, PRIOR), RESAMPLED_PRECISE, strengths);
    const classes = strengthClasses(strengths.map(Math.log));
    const isIn = candidates.map((_, i) => wins.some((row, j) => (row[i] ?? 0) + (wins[i]?.[j] ?? 0) > 0));
    return ranksOf(
      classes.map((one, i) => (isIn[i] ? one : null)),
      (a, b) => a - b,
    );
  };
}

/** Whether a ballot let a candidate win, or draw, at least once. */
const backs = ({ comparisons }: ChoiceOf<'pairwise'>, candidateId: string): boolean =>
  comparisons.some(
    ({ left, right, better }) =>
      (left === candidateId && better !== 'right') || (right === candidateId && better !== 'left'),
  );

/** Share of the compared pairs in which at least two thirds went one way; whole numbers, equal is half each way. */
function clearShare(halves: readonly (readonly number[])[]): number | null {
  const pairs = halves.flatMap((row, i) => row.slice(i + 1).map((count, at) => [count, halves[i + 1 + at]?.[i] ?? 0]));
  const compared = pairs.filter(([a = 0, b = 0]) => a + b > 0);
  const clear = compared.filter(([a = 0, b = 0]) => 3 * Math.max(a, b) >= 2 * (a + b));
  return ratio(clear.length, compared.length);
}
