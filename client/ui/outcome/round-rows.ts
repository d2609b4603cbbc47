// The rows of a closed round as its table shows them, for every method: the words are made here, the numbers were worked out at closing.
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { ResultRow as Counted } from '../../../shared/domain/voting/result.ts';
import { rangeOfScale } from '../../../shared/domain/voting/scales.ts';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';
import type { ResultRow } from '../result-table.tsx';
import type { Numbers } from './numbers.ts';
import { valueLabel } from './value-label.ts';

export type ClosedRound = Extract<RoundShape, { state: 'closed' }>;

/** Titles by candidate; never empty. */
export function titlesOf({ candidates }: Pick<ClosedRound, 'candidates'>, t: TFunction): ReadonlyMap<string, string> {
  return new Map(
    candidates.map(({ candidateId, title }) => [candidateId, title === '' ? t('results.untitled') : title]),
  );
}

/** What stands in the last column; "–" where nobody judged it. */
function valueText({ type }: Method, row: Counted, { plain, percent }: Numbers): string {
  switch (type) {
    case 'dots':
    case 'pick':
      return plain(row.score ?? 0);
    case 'yesNo':
      return row.score === null ? '–' : percent(row.score);
    case 'pairwise':
      return typeof row.figures.winShare !== 'number' ? '–' : percent(row.figures.winShare);
    case 'rank':
    case 'scale':
    case 'budget':
    case 'criteria':
      return row.score === null ? '–' : plain(row.score);
    default:
      return unreachable(type, 'method');
  }
}

/** The length of the bar, in the units of `fullBar`. */
function barOf(method: Method, row: Counted): number {
  if (method.type === 'pairwise') return row.figures.winShare ?? 0;
  if (method.type === 'scale') return row.score === null ? 0 : row.score - rangeOfScale(method.scale).least;
  return row.score ?? 0;
}

/** What a full bar stands for; without it the longest of the rows fills it. */
export function fullBar(method: Method): number | undefined {
  switch (method.type) {
    case 'scale': {
      const { least, most } = rangeOfScale(method.scale);
      return most - least;
    }
    case 'yesNo':
    case 'pairwise':
    case 'criteria':
      return 1;
    case 'dots':
    case 'pick':
    case 'budget':
    case 'rank':
      return undefined;
    default:
      return unreachable(method, 'method');
  }
}

function decisionOf(row: Counted, isPresentKnown: boolean, t: TFunction): string {
  if (row.adopted === true) return t('results.adopted');
  if (row.adopted === false) return t('results.notAdopted');
  return t(isPresentKnown ? 'results.noQuorum' : 'results.quorumUnknown');
}

/** What is said under a title, by method. */
function remarkOf(
  { method: { type }, result }: ClosedRound,
  row: Counted,
  t: TFunction,
  { percent }: Numbers,
): string | null {
  const { share, breadth, winShare, yes, no } = row.figures;
  switch (type) {
    case 'dots':
    case 'budget':
      return row.voters === 0
        ? t(type === 'dots' ? 'results.noVoters' : 'results.noPoints')
        : t('results.voters', { share: percent(share ?? 0), count: row.voters });
    case 'pick':
      return typeof breadth !== 'number' ? null : t('results.picked', { share: percent(breadth) });
    case 'yesNo':
      return `${decisionOf(row, result.eligible !== null, t)} · ${t('results.yesAndNo', { yes: yes ?? 0, no: no ?? 0 })}`;
    case 'pairwise':
      return typeof winShare !== 'number' ? null : t('results.wins', { share: percent(winShare) });
    case 'rank':
    case 'scale':
    case 'criteria':
      return null;
    default:
      return unreachable(type, 'method');
  }
}

const basisOf = (row: Counted, t: TFunction): string => t('results.basis', { count: row.n, none: row.noOpinion });

/** How many gave each value, with the words of the method; null where the method has none. */
export const distributionOf = (method: Method, row: Counted, t: TFunction): ResultRow['distribution'] =>
  row.distribution?.map(({ value, count }) => ({ ...valueLabel(method, value, t), count }));

/** The rows in order of rank. */
export function roundRows(round: ClosedRound, t: TFunction, numbers: Numbers): ResultRow[] {
  const { method, result } = round;
  const titles = titlesOf(round, t);
  const seeded = new Set(round.candidates.flatMap((one) => (one.seeded === true ? [one.candidateId] : [])));
  return result.rows.map((row) => {
    const isShared = row.rank !== null && result.rows.some((other) => other !== row && other.rank === row.rank);
    const remark = remarkOf(round, row, t, numbers);
    const distribution = distributionOf(method, row, t);
    return {
      id: row.candidateId,
      rank: row.rank === null ? '–' : String(row.rank),
      ...(isShared ? { rankNote: t('results.shared', { rank: row.rank ?? '' }) } : {}),
      ...(row.rank === null ? { rankNote: t('results.noRank') } : {}),
      title: titles.get(row.candidateId) ?? t('results.untitled'),
      value: barOf(method, row),
      valueText: valueText(method, row, numbers),
      detail: [
        ...(seeded.has(row.candidateId) ? [t('participant.collect.seeded')] : []),
        remark ?? basisOf(row, t),
      ].join(' · '),
      ...(remark === null ? {} : { basis: basisOf(row, t) }),
      ...(distribution === undefined ? {} : { distribution }),
    };
  });
}

/** Neighbours that this number of voters can't tell apart: two or more of them, with the words about them. */
export const bandsOf = ({ result }: ClosedRound, t: TFunction): { ids: readonly string[]; note: string }[] =>
  (result.bands?.bands ?? [])
    .filter((band) => band.length > 1)
    .map((band) => ({ ids: band, note: t('results.band', { count: band.length }) }));

/** What the numbers under the columns are: the ends of a scale in words, or what is counted. Null where the columns say it themselves. */
export function endsOf(method: Method, t: TFunction): string | null {
  switch (method.type) {
    case 'dots':
    case 'budget':
    case 'rank':
      return t(`results.under.${method.type}`);
    case 'scale': {
      const { least, most } = rangeOfScale(method.scale);
      const words = method.scale === 'faces' ? 'faces' : 'words';
      return t('results.ends', { least, low: t(`results.${words}.low`), most, high: t(`results.${words}.high`) });
    }
    case 'pick':
    case 'yesNo':
    case 'criteria':
    case 'pairwise':
      return null;
    default:
      return unreachable(method, 'method');
  }
}

/** Whether anybody chose anything. */
export const hasVotes = ({ result }: ClosedRound): boolean => result.rows.some(({ n }) => n > 0);

/** "11 mensen stemden. Niemand onthield zich. Er waren 12 mensen." */
export function turnoutWords({ result }: ClosedRound, t: TFunction): string {
  const { ballots, abstentions, eligible } = result;
  return [
    t('results.ballots', { count: ballots }),
    t('results.abstained', { count: abstentions }),
    eligible === null ? t('results.presentUnknown') : t('results.present', { count: Math.max(eligible, ballots) }),
  ].join(' ');
}

/** What is read aloud: each row, and before a band what binds it. */
export function spokenRows(
  round: ClosedRound,
  rows: readonly ResultRow[],
  column: string,
  t: TFunction,
): { id: string; text: string }[] {
  const bands = bandsOf(round, t);
  return rows.map(({ id, rank = '', rankNote, title, valueText: value, detail = '' }) => {
    const band = bands.find(({ ids }) => ids[0] === id);
    const row = t('results.spoken', { rank: rankNote ?? rank, title, column, value, detail });
    return { id, text: band === undefined ? row : `${band.note}\n${row}` };
  });
}
