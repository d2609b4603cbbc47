import type { Group } from '../../../shared/domain/groups.ts';
import type { GroupComparison } from '../../../shared/domain/voting/result.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { BlockMark, Dumbbell } from './dumbbell.tsx';
import { FactTable, WHOLE } from './fact-table.tsx';
import type { TablePage } from './fact-table.tsx';
import { alikeWords, blockNames } from './group-words.ts';
import { numbersIn } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';
import type { Titles } from './sentences.ts';

/** As many bridges as a top has places. */
const BRIDGES = 3;

interface PartProps {
  readonly comparison: GroupComparison;
  readonly titles: Titles;
  readonly names: readonly string[];
}

const shown = (value: number | null, t: TFunction, { hundred }: Numbers): string =>
  value === null ? t('outcome.groups.none') : hundred(value);

interface LegendProps extends Omit<PartProps, 'titles'> {
  /** Beside each other, on the screen. */
  readonly isInLine?: boolean;
}

/** Which mark is which group, and how many voted in each. */
export const Legend = ({ comparison, names, isInLine = false }: LegendProps) => {
  const { t } = useTranslation();
  return (
    <ul className={cx('flex gap-1', isInLine ? 'flex-wrap gap-x-[2em]' : 'flex-col')}>
      {comparison.blocks.map(({ result }, index) => (
        <li key={names[index]} className="flex items-baseline gap-2">
          <BlockMark index={index} />
          <span>{t('outcome.groups.size', { name: names[index] ?? '', count: result.ballots })}</span>
        </li>
      ))}
    </ul>
  );
};

/** The gap of each candidate, largest first: the dumbbell, and its values. */
export const GapTable = ({ comparison, titles, names, page = WHOLE }: PartProps & { readonly page?: TablePage }) => {
  const { t, i18n } = useTranslation();
  const numbers = numbersIn(i18n.language);
  return (
    <FactTable
      caption={t('outcome.groups.caption')}
      head={[t('results.theme'), ...names, t('outcome.groups.gap')]}
      fits={page.fits}
      rows={comparison.gaps.slice(page.from).map(({ candidateId, gap, values }) => ({
        id: candidateId,
        title: (
          <>
            {titles.get(candidateId)}
            <Dumbbell values={values} />
          </>
        ),
        cells: [...values.map((value) => shown(value, t, numbers)), numbers.hundred(gap)],
      }))}
    />
  );
};

/** Where all groups score high. */
export const Bridges = ({
  comparison,
  titles,
  isProduct,
}: Omit<PartProps, 'names'> & { readonly isProduct: boolean }) => {
  const { t, i18n } = useTranslation();
  const { hundred } = numbersIn(i18n.language);
  if (comparison.bridges.length === 0) return null;
  return (
    <div>
      <p className="font-bold">{t('outcome.groups.bridges')}</p>
      <ol className="list-decimal ps-6">
        {comparison.bridges.slice(0, BRIDGES).map(({ candidateId, minimum }) => (
          <li key={candidateId}>
            {t(isProduct ? 'outcome.groups.bridgeProduct' : 'outcome.groups.bridge', {
              title: titles.get(candidateId) ?? '',
              value: hundred(minimum),
            })}
          </li>
        ))}
      </ol>
    </div>
  );
};

/** The order by heads beside the order in which each group weighs the same; a sentence alone where they are one. */
export const TwoTotals = ({
  round,
  comparison,
  titles,
}: Omit<PartProps, 'names'> & { readonly round: ClosedRound }) => {
  const { t } = useTranslation();
  const equal = new Map(comparison.equalWeights.map(({ candidateId, rank }) => [candidateId, rank]));
  const { rows } = round.result;
  const isSame = rows.every(({ candidateId, rank }) => equal.get(candidateId) === rank);
  if (isSame) return <p>{t('outcome.groups.weights.same')}</p>;
  const place = (rank: number | null): string => (rank === null ? t('outcome.change.noRank') : String(rank));
  return (
    <div className="flex flex-col gap-1">
      <p>{t('outcome.groups.weights.differ')}</p>
      <FactTable
        caption={t('outcome.groups.weights.caption')}
        head={[t('results.theme'), t('outcome.groups.weights.heads'), t('outcome.groups.weights.groups')]}
        rows={rows.map(({ candidateId, rank }) => ({
          id: candidateId,
          title: titles.get(candidateId) ?? '',
          cells: [place(rank), place(equal.get(candidateId) ?? null)],
        }))}
      />
    </div>
  );
};

interface GroupsPartProps {
  readonly round: ClosedRound;
  readonly groups: readonly Group[];
}

/** The same candidates by group, or one sentence where the groups are too small to show. */
export const GroupsPart = ({ round, groups }: GroupsPartProps) => {
  const { t } = useTranslation();
  const { comparison } = round;
  if (comparison === null) return <p>{t('outcome.groups.hidden')}</p>;
  const titles = titlesOf(round, t);
  const names = blockNames(comparison, groups, t);
  return (
    <div className="flex flex-col gap-4">
      <Legend comparison={comparison} names={names} />
      {comparison.blocks.some(({ groupIds }) => groupIds.length > 1) && <p>{t('outcome.groups.merged')}</p>}
      {alikeWords(comparison, names, t).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className="flex flex-col gap-1">
        <GapTable comparison={comparison} titles={titles} names={names} />
        <p className="text-muted">{t('outcome.groups.scale')}</p>
      </div>
      <Bridges comparison={comparison} titles={titles} isProduct={round.method.type === 'yesNo'} />
      <TwoTotals round={round} comparison={comparison} titles={titles} />
    </div>
  );
};
