import type { ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { oneOf } from '../../../shared/kernel/read-value.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { BallotCards, StatusWords } from './ballot-cards.tsx';
import { kitOf, opinionOn, readEach, readIds, without } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { ChoiceRows } from './no-opinion.tsx';

type YesNoMethod = MethodOf<'yesNo'>;
type YesNoChoice = ChoiceOf<'yesNo'>;

const ANSWERS = ['yes', 'no', 'dontKnow'] as const;
type Answer = (typeof ANSWERS)[number];
const SAID = ['yes', 'no'] as const;

/** What this ballot says of one candidate; null where it says nothing. "Weet ik niet" is kept as no opinion. */
function answerTo(choice: YesNoChoice, id: YesNoChoice['noOpinion'][number]): Answer | null {
  if (choice.noOpinion.includes(id)) return 'dontKnow';
  return choice.answers.find(({ candidateId }) => candidateId === id)?.answer ?? null;
}

const YesNoWords = ({ candidates, choice, lang }: WordsProps<YesNoMethod, YesNoChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const rows = candidates.flatMap((candidate) => {
    const answer = answerTo(choice, candidate.candidateId);
    return answer === null
      ? []
      : [{ id: candidate.candidateId, title: titleOf(candidate), words: t(`ballot.yesNo.${answer}`) }];
  });
  const open = candidates.length - rows.length;
  return (
    <>
      <ChoiceRows rows={rows} lang={lang} />
      {open > 0 && <p className="mt-2 text-muted">{t('ballot.open', { count: open })}</p>}
    </>
  );
};

const YesNoFields = ({ setting, method, choice, onChange }: FieldsProps<YesNoMethod, YesNoChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const done = choice.answers.length + choice.noOpinion.length;
  const status = t('ballot.filled', { done, total: candidates.length });
  return (
    <BallotCards
      setting={setting}
      explain={<p>{t('ballot.yesNo.explain')}</p>}
      status={<StatusWords>{status}</StatusWords>}
      spoken={status}
      sum={<YesNoWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => {
        const { candidateId } = candidate;
        const title = titleOf(candidate);
        const answer = answerTo(choice, candidateId);
        const others = without(choice.answers, candidateId);
        const ideas = inCluster.get(candidateId) ?? [];
        return (
          <Card key={candidateId} as="li" isMarked={answer !== null}>
            <div className="flex flex-col gap-3">
              <CandidateHead candidate={candidate} lang={lang} />
              <RadioCards
                label={t('ballot.yesNo.answer', { title })}
                options={ANSWERS.map((id) => ({ id, label: t(`ballot.yesNo.${id}`) }))}
                value={answer}
                onChange={(id) =>
                  onChange({
                    type: 'yesNo',
                    answers: id === 'dontKnow' ? others : [...others, { candidateId, answer: id }],
                    noOpinion: opinionOn(choice.noOpinion, candidateId, id === 'dontKnow'),
                  })
                }
              />
              {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
            </div>
          </Card>
        );
      })}
    />
  );
};

/** Yes, no, or don't know, for each. */
export const yesNoKit = kitOf('yesNo', {
  empty: () => ({ type: 'yesNo', answers: [], noOpinion: [] }),
  read: ({ answers, noOpinion }) => {
    const given = readEach(answers, (item) => {
      const answer = oneOf(SAID, item['answer'] as Answer);
      return answer === null ? null : { answer };
    });
    const open = readIds(noOpinion);
    return given === null || open === null ? null : { type: 'yesNo', answers: given, noOpinion: open };
  },
  notReady: ({ t, choice }) => (choice.answers.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  Fields: YesNoFields,
  Words: YesNoWords,
});
