import { useTranslation } from 'react-i18next';
import { shareOf } from '../../../shared/domain/tally.ts';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { ResultTable } from '../../ui/result-table.tsx';
import type { ResultRow } from '../../ui/result-table.tsx';

type ClosedRound = Extract<RoundShape, { state: 'closed' }>;

interface RoundResultProps {
  readonly round: ClosedRound;
  /** The number of the round in the caption, where there is more than one. */
  readonly isNumbered: boolean;
}

function useRows({ tally, candidates }: ClosedRound): ResultRow[] {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const titles = new Map<string, string>(candidates.map(({ candidateId, title }) => [candidateId, title]));
  return tally.rows.map((row) => {
    const isShared = tally.rows.some((other) => other !== row && other.rank === row.rank);
    const share = percent.format(shareOf(tally, row) ?? 0);
    const title = titles.get(row.candidateId) ?? '';
    return {
      id: row.candidateId,
      rank: String(row.rank),
      ...(isShared ? { rankNote: t('results.shared') } : {}),
      title: title === '' ? t('results.untitled') : title,
      value: row.points,
      valueText: String(row.points),
      detail: row.voters === 0 ? t('results.noVoters') : t('results.voters', { share, count: row.voters }),
    };
  });
}

/** The result of one round: the table, and under it how many people voted. */
export const RoundResult = ({ round, isNumbered }: RoundResultProps) => {
  const { t, i18n } = useTranslation();
  const rows = useRows(round);
  const texts = rows.map(({ rank = '', title, valueText }) =>
    t('layers.readAloud.result', { rank, title, value: valueText }),
  );
  const { ballots, abstentions, cast } = round.tally;
  const caption = isNumbered ? t('results.captionRound', { number: round.number }) : t('results.caption');
  return (
    <div className="@container flex flex-col gap-3">
      {cast > 0 && (
        <div data-spoken={texts.join('\n')}>
          <ReadAloud texts={texts} lang={i18n.language} about="results" />
        </div>
      )}
      {cast === 0 ? (
        <p className="font-bold">{t('results.nobody')}</p>
      ) : (
        <ResultTable
          caption={caption}
          columns={{ rank: t('results.rank'), title: t('results.theme'), value: t('results.dots') }}
          rows={rows}
        />
      )}
      <p className="text-muted">
        {t('results.ballots', { count: ballots })}
        {abstentions > 0 && ` ${t('results.abstained', { count: abstentions })}`}
      </p>
    </div>
  );
};
