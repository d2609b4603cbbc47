// What the figures come to when everybody answers at random: the bar that a consensus word must clear (voting.md §1). Own seeded simulation,
// not a table from elsewhere; the seed follows from the question, so the same question always has the same answer.
//
// Cost. One question takes some 5 to 50 ms and is remembered. Simulated are up to a hundred voters (fewer where a ballot is long), above
// thirty at some sizes with interpolation between them. Beyond the last size the distance to what endless random voters would give
// shrinks as n to the power `falls`: 1 for what falls as a chi-square does (W, focus), ½ for the rest, which for overlap is on the safe
// side. So a round of five thousand seats costs no more than one of a hundred.
import { hash32, prng } from '../../../kernel/prng.ts';
import { simulationOf, type Answering, type RandomMeasure, type Simulation } from './random-ballots.ts';

/** Between 3,000 and 4,000, as voting.md asks. */
export const RANDOM_DRAWS = 3_500;
/** Numbers of voters up to this are all simulated, above it only SIZES. */
const EACH_SIZE = 30;
const SIZES = [10, 12, 15, 20, 25, EACH_SIZE, 35, 40, 45, 50, 60, 70, 85, 100] as const;
/** Numbers drawn for one question at most: what keeps it within some tens of milliseconds. */
const MOST_WORK = 6_000_000;
/** A room asks some dozens of questions; this is only a stop for a server that runs for months. */
const MOST_REMEMBERED = 2_000;

/** The 5 % and the 95 % value of a figure under random answering. */
export type RandomRange = { readonly low: number; readonly high: number };

const ranges = new Map<string, RandomRange & { readonly limit: number }>();

/**
 * Between which values a figure lies in nine of ten rounds of random answering.
 * @param n voters, at least 2 for any figure that compares voters
 * @returns null where the figure is not defined for so few voters, candidates or steps
 */
export function randomRange(measure: RandomMeasure, answering: Answering, n: number): RandomRange | null {
  const simulation = simulationOf(measure, answering);
  if (simulation === null || n < simulation.least) return null;
  const at = (size: number) => simulated(measure, answering, simulation, size);
  const last = lastSize(simulation);
  if (n <= Math.min(EACH_SIZE, last)) return at(n);
  if (n >= last) return between(at(last), at(last), 0, (last / n) ** simulation.falls);
  const above = SIZES.findIndex((size) => size >= n);
  const [low, high] = [SIZES[above - 1] ?? SIZES[0], Math.min(SIZES[above] ?? last, last)];
  const scale = (size: number): number => size ** -simulation.falls;
  return between(at(low), at(high), (scale(n) - scale(low)) / (scale(high) - scale(low)), 1);
}

/** The largest number of voters that is simulated. */
function lastSize({ work }: Simulation): number {
  const most = Math.floor(MOST_WORK / (RANDOM_DRAWS * work));
  return SIZES.findLast((size) => size <= most) ?? SIZES[0];
}

/** Part of the way from one range to the other, then drawn towards the limit. */
function between(
  from: RandomRange & { readonly limit: number },
  to: RandomRange & { readonly limit: number },
  part: number,
  shrunk: number,
): RandomRange {
  const value = (a: number, b: number): number => to.limit + (a + (b - a) * part - to.limit) * shrunk;
  return { low: value(from.low, to.low), high: value(from.high, to.high) };
}

function simulated(measure: RandomMeasure, answering: Answering, simulation: Simulation, n: number) {
  const key = JSON.stringify([measure, answering, n]);
  const known = ranges.get(key);
  if (known !== undefined) return known;
  const values = new Float64Array(RANDOM_DRAWS);
  const random = prng(hash32(key));
  for (let draw = 0; draw < RANDOM_DRAWS; draw++) values[draw] = simulation.draw(n, random);
  values.sort();
  const quantile = (share: number): number => values[Math.ceil(share * RANDOM_DRAWS) - 1] ?? 0;
  const limit = simulation.limit ?? values.reduce((sum, value) => sum + value, 0) / RANDOM_DRAWS;
  const range = { low: quantile(0.05), high: quantile(0.95), limit };
  if (ranges.size >= MOST_REMEMBERED) ranges.clear();
  ranges.set(key, range);
  return range;
}
