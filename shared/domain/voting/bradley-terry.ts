// Strengths from paired comparisons. Model: Bradley and Terry 1952; fitted by MM (Hunter 2004, "MM algorithms for generalized
// Bradley–Terry models", Annals of Statistics 32:384–406). A likelihood has a maximum only when wins connect everybody both ways (Ford
// 1957), so half a win each way is added on every pair (voting.md §2).
import { inverse } from './matrix.ts';

/** Wins added each way on every pair. */
export const PRIOR = 0.5;

/** Steps stop when no log strength moves more than this. */
const PRECISE = 1e-13;
const MOST_STEPS = 20_000;

export type BradleyTerry = {
  /** Log strengths, their mean 0: the geometric mean of the strengths is 1. */
  logStrength: number[];
  /** Of each log strength relative to that mean. */
  standardError: number[];
  /** Inverse of the information in that frame: the variance of a difference is C[i][i] + C[j][j] − 2·C[i][j]. */
  covariance: number[][];
};

/**
 * Fits the model.
 * @param wins of the row's candidate over the column's; halves for equal. What is on the diagonal is not looked at
 * @param prior wins added each way on every pair; 0 for plain maximum likelihood
 * @returns null when there is no maximum (without prior: not strongly connected), or there are no candidates
 */
export function bradleyTerry(wins: readonly (readonly number[])[], prior: number = PRIOR): BradleyTerry | null {
  const all = withPrior(wins, prior);
  if (all.length === 0 || !isStronglyConnected(all)) return null;
  const logStrength = maximise(all).map(Math.log);
  const covariance = covarianceOf(all, logStrength);
  return { logStrength, covariance, standardError: covariance.map((row, i) => Math.sqrt(Math.max(0, row[i] ?? 0))) };
}

/** Log strengths and standard errors relative to the first, as many programs print them. */
export function relativeToFirst({ logStrength, covariance }: BradleyTerry): {
  logStrength: number[];
  standardError: number[];
} {
  const at = (i: number, j: number): number => covariance[i]?.[j] ?? 0;
  const first = logStrength[0] ?? 0;
  return {
    logStrength: logStrength.map((value) => value - first),
    standardError: logStrength.map((_, i) =>
      i === 0 ? 0 : Math.sqrt(Math.max(0, at(i, i) + at(0, 0) - 2 * at(i, 0))),
    ),
  };
}

/** The wins with the prior added on every pair, and nothing on the diagonal. */
export const withPrior = (wins: readonly (readonly number[])[], prior: number): number[][] =>
  wins.map((row, i) => row.map((count, j) => (i === j ? 0 : count + prior)));

/**
 * Strengths with geometric mean 1. Each step uses what it just found for the others, which converges faster and just as surely.
 * @param wins in which everybody reaches everybody
 * @param precision steps stop when no log strength moves more than this
 * @param start a first guess, above 0
 */
export function maximise(
  wins: readonly (readonly number[])[],
  precision: number = PRECISE,
  start: readonly number[] = wins.map(() => 1),
): number[] {
  const size = wins.length;
  const games = wins.map((row, i) => Float64Array.from(row, (count, j) => (i === j ? 0 : count + (wins[j]?.[i] ?? 0))));
  const won = wins.map((row) => row.reduce((sum, count) => sum + count, 0));
  const strengths = Float64Array.from(start);
  for (let step = 0; step < MOST_STEPS; step++) {
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const row = games[i];
      const mine = strengths[i] ?? 1;
      let under = 0;
      if (row) for (let j = 0; j < size; j++) under += (row[j] ?? 0) / (mine + (strengths[j] ?? 1));
      if (under <= 0) continue;
      const next = (won[i] ?? 0) / under;
      // For small steps this is the change of the log.
      moved = Math.max(moved, Math.abs(next / mine - 1));
      strengths[i] = next;
    }
    if (moved < precision) break;
  }
  const middle = Math.exp(strengths.reduce((sum, value) => sum + Math.log(value), 0) / size);
  return Array.from(strengths, (value) => value / middle);
}

/** Everybody reaches everybody along wins. */
function isStronglyConnected(wins: readonly (readonly number[])[]): boolean {
  const reaches = (has: (from: number, to: number) => boolean): boolean => {
    const seen = new Set([0]);
    for (const from of seen) wins.forEach((_, to) => (has(from, to) ? seen.add(to) : seen));
    return seen.size === wins.length;
  };
  return reaches((from, to) => (wins[from]?.[to] ?? 0) > 0) && reaches((from, to) => (wins[to]?.[from] ?? 0) > 0);
}

/**
 * The information about log strengths has no inverse (adding the same to all changes nothing); with 1/n in every cell it has, and taking that away again gives the
 * covariance in the frame where they sum to 0.
 */
function covarianceOf(wins: readonly (readonly number[])[], logStrength: readonly number[]): number[][] {
  const size = wins.length;
  const cell = (i: number, j: number): number => {
    const games = (wins[i]?.[j] ?? 0) + (wins[j]?.[i] ?? 0);
    const chance = 1 / (1 + Math.exp((logStrength[j] ?? 0) - (logStrength[i] ?? 0)));
    return games * chance * (1 - chance);
  };
  const information = wins.map((row, i) => row.map((_, j) => (i === j ? 0 : -cell(i, j))));
  information.forEach((row, i) => {
    row[i] = -row.reduce((sum, value) => sum + value, 0);
  });
  return inverse(information.map((row) => row.map((value) => value + 1 / size))).map((row) =>
    row.map((value) => value - 1 / size),
  );
}
