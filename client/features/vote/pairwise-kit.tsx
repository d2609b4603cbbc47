import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { readAll } from '../../../shared/kernel/read-value.ts';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { pairsFor } from '../../../shared/domain/voting/pairs-for.ts';
import type { Pair } from '../../../shared/domain/voting/pairs-for.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Card } from '../../ui/card.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';
import { StatusWords, useSpoken } from './ballot-cards.tsx';
import { kitOf, readIds } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { FromQuestion, useTitle } from './candidate-head.tsx';
import { NoOpinionWords } from './no-opinion.tsx';
import { ANSWERS, answerTo, asSent, readComparison, readSides, withAnswer } from './pairwise-answers.ts';
import type { Answer, Comparison, PairwiseDraft } from './pairwise-answers.ts';

type PairwiseMethod = MethodOf<'pairwise'>;
const PairwiseWords = ({ candidates, choice, lang }: WordsProps<PairwiseMethod, PairwiseDraft>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const named = (id: CandidateId): string => {
    const candidate = candidates.find(({ candidateId }) => candidateId === id);
    return candidate === undefined ? t('vote.untitled') : titleOf(candidate);
  };
  const wordsFor = ({ left, right, better }: Comparison): string => {
    if (better === 'equal') return t('ballot.pairwise.same', { better: named(left), worse: named(right) });
    const [first, second] = better === 'left' ? [left, right] : [right, left];
    return t('ballot.pairwise.better', { better: named(first), worse: named(second) });
  };
  const skipped = choice.skipped?.length ?? 0;
  return (
    <>
      {choice.comparisons.length > 0 && (
        <ul className="flex list-disc flex-col gap-2 ps-6">
          {choice.comparisons.map((comparison) => (
            <li key={`${comparison.left} ${comparison.right}`} lang={lang} dir="auto">
              {wordsFor(comparison)}
            </li>
          ))}
        </ul>
      )}
      {skipped > 0 && <p className="mt-2">{t('ballot.pairwise.skipped', { count: skipped })}</p>}
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
    </>
  );
};

interface PairCardProps {
  readonly pair: Pair<Candidate>;
  readonly lang: string;
  readonly value: Answer | null;
  readonly isGuess: boolean;
  readonly onChange: (answer: Answer) => void;
}

/** Two candidates, and which of them matters more. */
const PairCard = ({ pair, lang, value, isGuess, onChange }: PairCardProps) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const labels = {
    left: titleOf(pair.left),
    right: titleOf(pair.right),
    equal: t('ballot.pairwise.equal'),
    none: t('vote.noOpinion'),
  };
  const aboutOf = ({ seeded, explanation }: Candidate): string =>
    [seeded === true ? `${t('participant.collect.seeded')}.` : '', explanation].join(' ').trim();
  const about = { left: aboutOf(pair.left), right: aboutOf(pair.right), equal: '', none: '' };
  return (
    <Card>
      <div className="flex flex-col gap-3" lang={lang}>
        <span data-spoken className="sr-only">
          {labels.left}. {labels.right}.
        </span>
        <FromQuestion candidate={pair.left} />
        {pair.right.fromStepId !== pair.left.fromStepId && <FromQuestion candidate={pair.right} />}
        <RadioCards
          label={isGuess ? t('ballot.pairwise.guess') : t('ballot.pairwise.question')}
          options={ANSWERS.map((id) => ({
            id,
            label: labels[id],
            ...(about[id] === '' ? {} : { description: about[id] }),
          }))}
          value={value}
          onChange={onChange}
        />
      </div>
    </Card>
  );
};

const keyOf = ({ left, right }: Pair<Candidate>): string => `${left.candidateId} ${right.candidateId}`;

/** One pair a screen, also without big buttons: two things at a time is what this way to vote is for. */
const PairwiseFields = ({ setting, method, choice, onChange }: FieldsProps<PairwiseMethod, PairwiseDraft>) => {
  const { t } = useTranslation();
  const { round, lang, seed, before, ways, other, isGuess } = setting;
  const isBig = usePreference('bigButtons');
  const pairs = pairsFor(round.candidates, method.pairs, seed);
  const status = t('ballot.filled', {
    done: pairs.filter((pair) => answerTo(choice, pair) !== null).length,
    total: pairs.length,
  });
  useSpoken(status);
  const cards = pairs.map((pair) => (
    <PairCard
      key={keyOf(pair)}
      pair={pair}
      lang={lang}
      isGuess={isGuess}
      value={answerTo(choice, pair)}
      onChange={(answer) => onChange(withAnswer(choice, pairs, pair, answer))}
    />
  ));
  return (
    <>
      {!isBig && before}
      <div className="flex flex-col gap-2">
        <p>
          {isGuess ? t('vote.guess.how') : t('ballot.pairwise.explain')} {t('ballot.pairwise.skip')}
        </p>
        <StatusWords>{status}</StatusWords>
        <ReadAloudHere
          texts={setting.candidates.flatMap(({ title, explanation }) => [title, explanation])}
          lang={lang}
          about="themes"
        />
      </div>
      <OneByOne
        name={t('ballot.pairwise.one')}
        cards={isBig && before !== null ? [before, ...cards] : cards}
        last={ways}
      />
      {other}
    </>
  );
};

/** Two at a time: which matters more. */
export const pairwiseKit = kitOf('pairwise', {
  empty: () => ({ type: 'pairwise', comparisons: [], noOpinion: [] }),
  read: ({ comparisons, noOpinion, skipped = [] }): PairwiseDraft | null => {
    const [given, open] = [readAll(comparisons, readComparison), readIds(noOpinion)];
    const aside = readAll(skipped, readSides);
    if (given === null || open === null || aside === null) return null;
    return { type: 'pairwise', comparisons: [...given], noOpinion: open, skipped: aside };
  },
  notReady: ({ t, choice }) => (choice.comparisons.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  asSent,
  Fields: PairwiseFields,
  Words: PairwiseWords,
});
