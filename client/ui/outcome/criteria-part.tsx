import type { Criterion, MethodOf } from '../../../shared/domain/voting/methods.ts';
import type { ResultRow } from '../../../shared/domain/voting/result.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FactTable, WHOLE } from './fact-table.tsx';
import type { TablePage } from './fact-table.tsx';
import { numbersIn } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import { Quadrant } from './quadrant.tsx';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

const axesOf = ([x, y]: readonly Criterion[]): readonly [Criterion, Criterion] | null =>
  x === undefined || y === undefined ? null : [x, y];

const quadrantWords = (row: ResultRow, axes: readonly [Criterion, Criterion], t: TFunction): string =>
  row.quadrant === null || row.quadrant === undefined
    ? t('outcome.figures.none')
    : t(`outcome.quadrant.${row.quadrant}`, { x: axes[0].title, y: axes[1].title });

/** Mean, and behind it the spread, of one candidate on one criterion. */
function cellOf(row: ResultRow, { criterionId }: Criterion, t: TFunction, { plain }: Numbers): string {
  const said = row.criteria?.find((each) => each.criterionId === criterionId);
  if (said === undefined || said.mean === null) return t('outcome.figures.none');
  return said.standardDeviation === null
    ? plain(said.mean)
    : `${plain(said.mean)}\u00a0(±\u00a0${plain(said.standardDeviation)})`;
}

interface CriteriaPartProps {
  readonly round: ClosedRound;
  readonly method: MethodOf<'criteria'>;
  readonly page?: TablePage;
  /** The picture beside the table, on the screen. */
  readonly isWide?: boolean;
}

/** Each candidate on each criterion: the picture of the first two, and the table that says the same in numbers. */
export const CriteriaPart = ({ round, method, page = WHOLE, isWide = false }: CriteriaPartProps) => {
  const { t, i18n } = useTranslation();
  const numbers = numbersIn(i18n.language);
  const titles = titlesOf(round, t);
  const { rows, extra } = round.result;
  const axes = axesOf(method.criteria);
  const splits = extra.type === 'criteria' ? extra.splits : [];
  return (
    <div className={isWide ? 'grid gap-[1em] min-[700px]:grid-cols-[2fr_3fr]' : 'flex flex-col gap-3'}>
      {axes !== null && (
        <div className="flex flex-col gap-1">
          <Quadrant rows={rows} axes={axes} method={method} splits={[splits[0] ?? null, splits[1] ?? null]} />
          {axes.map(({ criterionId, title }, at) => {
            const from = splits[at] ?? null;
            return (
              from !== null && (
                <p key={criterionId} className="text-muted" data-spoken="">
                  {t('outcome.quadrant.split', { title, from: numbers.plain(from) })}
                </p>
              )
            );
          })}
        </div>
      )}
      <FactTable
        caption={t('outcome.criteria.caption')}
        isCaptionHidden
        head={[
          t('results.theme'),
          ...method.criteria.map(({ title }) => title),
          ...(axes === null ? [] : [t('outcome.quadrant.place')]),
        ]}
        fits={page.fits}
        rows={rows.slice(page.from).map((row, index) => ({
          id: row.candidateId,
          title:
            axes === null
              ? titles.get(row.candidateId)
              : `${page.from + index + 1}. ${titles.get(row.candidateId) ?? ''}`,
          cells: [
            ...method.criteria.map((criterion) => cellOf(row, criterion, t, numbers)),
            ...(axes === null ? [] : [quadrantWords(row, axes, t)]),
          ],
        }))}
      />
    </div>
  );
};
