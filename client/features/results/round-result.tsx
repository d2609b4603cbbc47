import type { Group } from '../../../shared/domain/groups.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { OutcomeView } from '../../ui/outcome/outcome-view.tsx';
import { hasVotes, spokenRows, turnoutWords } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { RoundTable, useRoundRows } from '../../ui/outcome/round-table.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';

export interface RoundResultProps {
  readonly round: ClosedRound;
  /** The closed round that this one follows. */
  readonly before: ClosedRound | null;
  /** The number of the round in the caption, where there is more than one. */
  readonly isNumbered: boolean;
  /** Of the headings in it. */
  readonly level: 2 | 3;
}

const NONE: readonly Group[] = [];

/** The result of one round: the table, how many people voted, and under it what the result says. */
export const RoundResult = ({ round, before, isNumbered, level }: RoundResultProps) => {
  const { t, i18n } = useTranslation();
  const groups = useSession(({ view }) => view?.session.groups ?? NONE);
  const rows = useRoundRows(round);
  const texts = spokenRows(round, rows, t(`results.columns.${round.method.type}`), t).map(({ text }) => text);
  const isThere = hasVotes(round);
  const caption = isNumbered ? t('results.captionRound', { number: round.number }) : t('results.caption');
  return (
    <div className="@container flex flex-col gap-3">
      {isThere && (
        <div data-spoken={texts.join('\n')}>
          <ReadAloudHere texts={texts} lang={i18n.language} about="results" />
        </div>
      )}
      {isThere ? <RoundTable round={round} caption={caption} /> : <p className="font-bold">{t('results.nobody')}</p>}
      <p className="text-muted">
        {turnoutWords(round, t)}
        {round.isPartial && ` ${t('results.partial')}`}
      </p>
      {isThere && (
        <div className="mt-3">
          <OutcomeView round={round} before={before} groups={groups} level={level} />
        </div>
      )}
    </div>
  );
};
