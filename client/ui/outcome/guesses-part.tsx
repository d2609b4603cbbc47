import type { Group } from '../../../shared/domain/groups.ts';
import type { GroupComparison } from '../../../shared/domain/voting/result.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FactTable, WHOLE } from './fact-table.tsx';
import type { TablePage } from './fact-table.tsx';
import { blockNames, guessWords } from './group-words.ts';
import { numbersIn } from './numbers.ts';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

interface GuessesPartProps {
  readonly round: ClosedRound;
  readonly groups: readonly Group[];
}

interface GuessTableProps extends GuessesPartProps {
  readonly comparison: GroupComparison;
  readonly guess: GroupComparison['guesses'][number];
  readonly page?: TablePage;
}

/** What one group thought of another: a sentence, and the numbers. */
export const GuessTable = ({ round, groups, comparison, guess, page = WHOLE }: GuessTableProps) => {
  const { t, i18n } = useTranslation();
  const numbers = numbersIn(i18n.language);
  const titles = titlesOf(round, t);
  const names = blockNames(comparison, groups, t);
  const [by, about] = [names[guess.by] ?? '', names[guess.about] ?? ''];
  const words = guessWords(guess, names, t, numbers);
  const shown = (value: number | null): string => (value === null ? t('outcome.groups.none') : numbers.hundred(value));
  return (
    <div className="flex flex-col gap-1">
      {words !== null && <p data-spoken="">{words}</p>}
      <FactTable
        caption={t('outcome.groups.guess.caption', { by, about, count: guess.n })}
        head={[
          t('results.theme'),
          t('outcome.groups.guess.guessed', { about }),
          t('outcome.groups.guess.actual', { about }),
          t('outcome.groups.guess.own', { by }),
        ]}
        fits={page.fits}
        rows={guess.rows.slice(page.from).map(({ candidateId, guessed, actual, own }) => ({
          id: candidateId,
          title: titles.get(candidateId) ?? '',
          cells: [shown(guessed), shown(actual), shown(own)],
        }))}
      />
    </div>
  );
};

/** What groups thought of each other, beside what the others said and what they said themselves. */
export const GuessesPart = ({ round, groups }: GuessesPartProps) => {
  const { t } = useTranslation();
  const { comparison } = round;
  if (comparison === null || comparison.guesses.length === 0) return <p>{t('outcome.groups.hiddenGuesses')}</p>;
  return (
    <div className="flex flex-col gap-5">
      {comparison.guesses.map((guess) => (
        <GuessTable
          key={`${guess.by} ${guess.about}`}
          round={round}
          groups={groups}
          comparison={comparison}
          guess={guess}
        />
      ))}
      <p className="text-muted">{t('outcome.groups.scale')}</p>
    </div>
  );
};
