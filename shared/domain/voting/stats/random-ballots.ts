// Random ballots of each kind, and one random round's figure. voting.md says what each figure is; this says what "at random" means.
import { agreementA, tastleWierman } from './agreement.ts';
import { focus, overlap } from './concentration.ts';
import { populationDeviation } from './describe.ts';

/** How one random voter answers. */
export type Answering =
  /** One of the steps; each as likely, or as `chances` has it (parts of their sum, one a step). */
  | { readonly kind: 'steps'; readonly chances: readonly number[] }
  /** All points, one after another, each on a random candidate that has less than `most` of this voter. Picks: `most` 1. */
  | { readonly kind: 'points'; readonly candidates: number; readonly points: number; readonly most: number }
  /** A whole divided: every division as likely. */
  | { readonly kind: 'budget'; readonly candidates: number; readonly points: number }
  /** A random order of the best `top`; the others share the last place. */
  | { readonly kind: 'rank'; readonly candidates: number; readonly top: number }
  /** So many pairs a voter, evenly over all pairs; a coin for each. */
  | { readonly kind: 'pairs'; readonly candidates: number; readonly pairs: number };

/**
 * `spread` is the population deviation of what one candidate gets from each voter; the others stand in voting.md §1 and §2.
 */
export type RandomMeasure =
  'agreement' | 'tastleWierman' | 'kendallW' | 'dotFocus' | 'overlap' | 'majority' | 'pairAgreement' | 'spread';

export type Simulation = {
  /** The figure of one random round with n voters. */
  readonly draw: (n: number, random: () => number) => number;
  /** Fewest voters for which it is defined. */
  readonly least: number;
  /** What it comes to with endless voters; null for the mean of the draws, which does not depend on n. */
  readonly limit: number | null;
  /** The power of n with which the distance to that shrinks. */
  readonly falls: 0.5 | 1;
  /** Numbers drawn per voter, about. */
  readonly work: number;
};

/** @returns null for a figure that goes with another kind of ballot, or has nothing to compare */
export function simulationOf(measure: RandomMeasure, answering: Answering): Simulation | null {
  switch (answering.kind) {
    case 'steps':
      return answering.chances.length < 2 ? null : ofSteps(measure, answering.chances);
    case 'points':
    case 'budget':
      return answering.candidates < 2 ? null : ofPoints(measure, answering);
    case 'rank':
      return measure === 'kendallW' && answering.candidates >= 2 ? ofRanks(answering) : null;
    case 'pairs':
      return measure === 'pairAgreement' && answering.candidates >= 2 ? ofPairs(answering) : null;
    default:
      return null;
  }
}

function ofSteps(measure: RandomMeasure, chances: readonly number[]): Simulation | null {
  const figure = {
    agreement: agreementA,
    tastleWierman,
    majority: (counts: readonly number[]) => Math.max(...counts) / counts.reduce((sum, count) => sum + count, 0),
  };
  if (measure !== 'agreement' && measure !== 'tastleWierman' && measure !== 'majority') return null;
  const value = figure[measure];
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const until = chances.map((_, at) => chances.slice(0, at + 1).reduce((total, chance) => total + chance, 0) / sum);
  const draw = (n: number, random: () => number): number => {
    const counts = chances.map(() => 0);
    for (let voter = 0; voter < n; voter++) {
      const at = random();
      let step = 0;
      while (step < until.length - 1 && at >= (until[step] ?? 1)) step++;
      counts[step] = (counts[step] ?? 0) + 1;
    }
    return value(counts) ?? 0;
  };
  return { draw, least: 1, limit: value(chances) ?? 0, falls: 0.5, work: 2 };
}

type Points = Extract<Answering, { kind: 'points' | 'budget' }>;

function ofPoints(measure: RandomMeasure, answering: Points): Simulation | null {
  const { candidates, points } = answering;
  const work = candidates + (answering.kind === 'budget' ? candidates + points : 2 * points);
  const rows: Uint16Array[] = [];
  const ballots = (n: number, random: () => number): readonly Uint16Array[] => {
    while (rows.length < n) rows.push(new Uint16Array(candidates));
    const drawn = rows.slice(0, n);
    for (const row of drawn) fillPoints(row, answering, random);
    return drawn;
  };
  const draw = drawPoints(measure, points, ballots, candidates);
  if (draw === null) return null;
  if (measure === 'dotFocus') return { draw, least: 1, limit: 0, falls: 1, work };
  return { draw, least: 2, limit: null, falls: 0.5, work: measure === 'overlap' ? work + candidates : work };
}

function drawPoints(
  measure: RandomMeasure,
  points: number,
  ballots: (n: number, random: () => number) => readonly Uint16Array[],
  candidates: number,
): Simulation['draw'] | null {
  if (measure === 'overlap') return (n, random) => overlap(ballots(n, random), points) ?? 0;
  if (measure === 'spread')
    return (n, random) => populationDeviation(ballots(n, random).map((row) => row[0] ?? 0)) ?? 0;
  if (measure !== 'dotFocus') return null;
  const totals = Array.from({ length: candidates }, () => 0);
  return (n, random) => {
    const drawn = ballots(n, random);
    for (const at of totals.keys()) totals[at] = drawn.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    return focus(totals) ?? 0;
  };
}

function fillPoints(given: Uint16Array, answering: Points, random: () => number): void {
  given.fill(0);
  const { candidates, points } = answering;
  if (answering.kind === 'budget') {
    // Stars and bars, taken one by one (Knuth, selection sampling): of what is left to place, so many are bars between candidates.
    let at = 0;
    for (let left = points + candidates - 1; left > 0; left--) {
      if (random() * left < candidates - 1 - at) at++;
      else given[at] = (given[at] ?? 0) + 1;
    }
    return;
  }
  let left = Math.min(points, candidates * answering.most);
  while (left > 0) {
    const at = Math.floor(random() * candidates);
    if ((given[at] ?? 0) >= answering.most) continue;
    given[at] = (given[at] ?? 0) + 1;
    left--;
  }
}

function ofRanks({ candidates, top }: Extract<Answering, { kind: 'rank' }>): Simulation {
  const places = Math.min(top, candidates);
  const tied = candidates - places;
  const last = places + (tied + 1) / 2;
  const middle = (candidates + 1) / 2;
  // Every judge ties as many, so the correction is the same in every draw: see kendallW.
  const below = candidates ** 3 - candidates - (tied ** 3 - tied);
  const order = new Uint16Array(candidates);
  const sums = new Float64Array(candidates);
  const draw = (n: number, random: () => number): number => {
    sums.fill(0);
    for (let voter = 0; voter < n; voter++) {
      for (let at = 0; at < candidates; at++) order[at] = at;
      for (let place = 0; place < candidates; place++) {
        const other = place < places ? place + Math.floor(random() * (candidates - place)) : place;
        const chosen = order[other] ?? 0;
        order[other] = order[place] ?? 0;
        sums[chosen] = (sums[chosen] ?? 0) + (place < places ? place + 1 : last);
      }
    }
    let squares = 0;
    for (const sum of sums) squares += (sum - n * middle) ** 2;
    return below <= 0 ? 0 : (12 * squares) / (n * n * below);
  };
  return { draw, least: 2, limit: 0, falls: 1, work: candidates };
}

function ofPairs({ candidates, pairs }: Extract<Answering, { kind: 'pairs' }>): Simulation {
  const all = (candidates * (candidates - 1)) / 2;
  const each = Math.min(pairs, all);
  const draw = (n: number, random: () => number): number => {
    const comparisons = n * each;
    const compared = Math.min(all, comparisons);
    let clear = 0;
    for (let pair = 0; pair < compared; pair++) {
      const times = Math.floor(comparisons / all) + (pair < comparisons % all ? 1 : 0);
      let left = 0;
      for (let time = 0; time < times; time++) if (random() < 0.5) left++;
      if (Math.max(left, times - left) * 3 >= times * 2) clear++;
    }
    return compared === 0 ? 0 : clear / compared;
  };
  return { draw, least: 1, limit: 0, falls: 0.5, work: 3 * each };
}
