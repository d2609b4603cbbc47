// What a round of this method would show if everybody answered at random: the bar for the consensus word and for the list to talk about.
import { unreachable } from '../../kernel/assert.ts';
import { LEAST_VOTERS } from './bounds.ts';
import type { CandidateId } from '../../kernel/ids.ts';
import type { Method } from './methods.ts';
import type { Consensus, ResultRow } from './result.ts';
import { binsOf, rangeOfScale } from './scales.ts';
import { agreementA, polarisation } from './stats/agreement.ts';
import { randomRange, type RandomRange } from './stats/random-answering.ts';
import type { Answering, RandomMeasure } from './stats/random-ballots.ts';

/** A larger budget is divided as one of a hundred: overlap does not depend on the unit, and a random ballot costs a number a point. */
const BUDGET_UNITS = 100;

const evenly = (steps: number): Answering => ({ kind: 'steps', chances: Array.from({ length: steps }, () => 1) });

/**
 * How one voter answers at random.
 * @param candidates how many there are
 */
export function answeringOf(method: Method, candidates: number): Answering {
  switch (method.type) {
    case 'dots':
      return { kind: 'points', candidates, points: method.dots, most: method.maxPerCandidate };
    case 'pick':
      return { kind: 'points', candidates, points: method.most, most: 1 };
    case 'rank':
      return { kind: 'rank', candidates, top: method.top ?? candidates };
    case 'scale':
      return evenly(binsOf(method).length);
    case 'budget':
      return { kind: 'budget', candidates, points: Math.min(method.points, BUDGET_UNITS) };
    case 'yesNo':
      return evenly(2);
    case 'criteria': {
      const { least, most } = rangeOfScale(method.scale);
      return evenly(most - least + 1);
    }
    case 'pairwise':
      return { kind: 'pairs', candidates, pairs: method.pairs };
    default:
      return unreachable(method, 'method');
  }
}

const MEASURES: Readonly<Record<Consensus['measure'], RandomMeasure>> = {
  agreement: 'agreement',
  kendallW: 'kendallW',
  dotFocus: 'dotFocus',
  overlap: 'overlap',
  majority: 'majority',
  pairAgreement: 'pairAgreement',
};

/**
 * The 5 % and 95 % values of a consensus figure under random answering. A figure that is a mean over several candidates is held against the
 * value for one: people who answer at random may do so in the same way on every candidate.
 * @param n voters behind the figure
 */
export const chanceOf = (
  measure: Consensus['measure'],
  method: Method,
  candidates: number,
  n: number,
): RandomRange | null => randomRange(MEASURES[measure], answeringOf(method, candidates), n);

type Divided = { readonly candidateId: CandidateId; readonly by: number };

/**
 * Candidates to talk about ("waarom hoog, waarom laag"), most divided first: those on which people differ **more than random answering
 * makes them**, with at least eight voters.
 *
 * - Scale: polarisation (1 − A)/2 above its 95 % value. Several criteria: the one on which people are most divided.
 * - Rank: the same, of the places a candidate got; who did not place it counts as one place more.
 * - Dots, picks, budget: the deviation of what one candidate got from each voter above its 95 % value, on the 0–1 scale of one ballot.
 * - Yes/no: chance itself divides in halves, so there it is: neither side has two thirds, nor more than chance gives.
 * - Pairwise: none; a comparison does not say how much people differ on one candidate.
 */
export function dissentOf(method: Method, candidates: number, rows: readonly ResultRow[]): CandidateId[] {
  return rows
    .flatMap((row): Divided[] => {
      const by = row.n < LEAST_VOTERS ? null : dividedBy(method, candidates, row);
      return by === null ? [] : [{ candidateId: row.candidateId, by }];
    })
    .toSorted((a, b) => b.by - a.by)
    .map(({ candidateId }) => candidateId);
}

/** How divided people are on one candidate, in any unit that grows with it; null when no more than chance makes them. */
function dividedBy(method: Method, candidates: number, row: ResultRow): number | null {
  const counts = (row.distribution ?? []).map(({ count }) => count);
  switch (method.type) {
    case 'scale':
      return opposed(agreementA(counts), evenly(counts.length), row.n);
    case 'criteria': {
      const each = (row.criteria ?? []).flatMap(({ agreement, n }) => {
        const by = n < LEAST_VOTERS ? null : opposed(agreement, answeringOf(method, candidates), n);
        return by === null ? [] : [by];
      });
      return each.length === 0 ? null : Math.max(...each);
    }
    case 'rank':
      return dividedPlaces(counts, candidates, row.n);
    case 'dots':
      return spread(row, method.maxPerCandidate, answeringOf(method, candidates), 1);
    case 'pick':
      return spread(row, 1, answeringOf(method, candidates), 1);
    case 'budget':
      return spread(
        row,
        method.points,
        answeringOf(method, candidates),
        method.points / Math.min(method.points, BUDGET_UNITS),
      );
    case 'yesNo':
      return dividedAnswers(row);
    case 'pairwise':
      return null;
    default:
      return unreachable(method, 'method');
  }
}

function opposed(agreement: number | null, answering: Answering, n: number): number | null {
  const low = randomRange('agreement', answering, n)?.low;
  return agreement === null || low === undefined || agreement >= low ? null : (1 - agreement) / 2;
}

/** Places 1 … top, and as many on "not placed" as are left of n. */
function dividedPlaces(counts: readonly number[], candidates: number, n: number): number | null {
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const rest = candidates - counts.length;
  const [steps, chances] =
    rest > 0
      ? [
          [...counts, n - placed],
          [...counts.map(() => 1), rest],
        ]
      : [counts, counts.map(() => 1)];
  const low = randomRange('agreement', { kind: 'steps', chances }, n)?.low;
  const agreement = agreementA(steps);
  return agreement === null || low === undefined || agreement >= low ? null : polarisation(steps);
}

/** @param unit points of the round per point of the simulated ballot */
function spread(row: ResultRow, most: number, answering: Answering, unit: number): number | null {
  const sample = row.figures.standardDeviation ?? null;
  const deviation = deviationOf(row.distribution) ?? (sample === null ? null : sample * Math.sqrt((row.n - 1) / row.n));
  const high = randomRange('spread', answering, row.n)?.high;
  return deviation === null || high === undefined || deviation <= high * unit ? null : deviation / most;
}

function deviationOf(distribution: ResultRow['distribution']): number | null {
  const n = (distribution ?? []).reduce((sum, { count }) => sum + count, 0);
  if (distribution === null || n === 0) return null;
  const middle = distribution.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  return Math.sqrt(distribution.reduce((sum, { value, count }) => sum + count * (value - middle) ** 2, 0) / n);
}

function dividedAnswers({ figures, n }: ResultRow): number | null {
  const [yes, no] = [figures.yes ?? 0, figures.no ?? 0];
  const most = Math.max(yes, no);
  const high = randomRange('majority', evenly(2), n)?.high;
  if (yes + no < LEAST_VOTERS || high === undefined) return null;
  return most * 3 >= (yes + no) * 2 || most > high * (yes + no) ? null : 1 - most / (yes + no);
}
