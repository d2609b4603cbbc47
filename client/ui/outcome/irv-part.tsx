import type { RoundResult } from '../../../shared/domain/voting/result.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FactTable } from './fact-table.tsx';
import { numbersIn } from './numbers.ts';
import { namesOf } from './sentences.ts';
import type { Titles } from './sentences.ts';

type Irv = Extract<RoundResult['extra'], { type: 'rank' }>['irv'];

/** Instant run-off, round by round: on request only, because it gives a winner and not an order. */
export const IrvPart = ({ irv, titles }: { readonly irv: Irv; readonly titles: Titles }) => {
  const { t, i18n } = useTranslation();
  const { plain } = numbersIn(i18n.language);
  return (
    <div className="flex flex-col gap-4">
      <p>{t('outcome.irv.about')}</p>
      {irv.rounds.map((round, index) => (
        <div key={round.votes.map(({ candidateId }) => candidateId).join()} className="flex flex-col gap-1">
          <FactTable
            caption={t('outcome.irv.round', { number: index + 1 })}
            head={[t('results.theme'), t('outcome.irv.votes')]}
            rows={round.votes.map(({ candidateId, votes }) => ({
              id: candidateId,
              title: titles.get(candidateId) ?? '',
              cells: [plain(votes)],
            }))}
          />
          <p>
            {[
              ...(round.eliminated.length === 0
                ? []
                : [t('outcome.irv.out', { titles: namesOf(round.eliminated, titles, t) })]),
              ...(round.wasTied ? [t('outcome.irv.tied')] : []),
              ...(round.exhausted === 0 ? [] : [t('outcome.irv.exhausted', { count: round.exhausted })]),
            ].join(' ')}
          </p>
        </div>
      ))}
      <p className="font-bold">{t('outcome.irv.winner', { titles: namesOf(irv.winners, titles, t) })}</p>
    </div>
  );
};
