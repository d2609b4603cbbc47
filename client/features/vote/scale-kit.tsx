import { useState } from 'react';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { BallotForm } from '../../../shared/domain/voting/methods.ts';
import { oneOf } from '../../../shared/kernel/read-value.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { TFunction } from '../../i18n/translator.ts';
import { Card } from '../../ui/card.tsx';
import { Face, RATINGS } from '../../ui/face.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { BallotCards, StatusWords } from './ballot-cards.tsx';
import { FORMS, kitOf, opinionOn, readEach, readIds, readValue, without } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { ChoiceRows, NoOpinionWords } from './no-opinion.tsx';
import { inForm, lookOf, rangeIn, signed, valuesIn } from './scale-values.ts';
import type { Look, ScaleChoice, ScaleMethod } from './scale-values.ts';
import { ValueChoice } from './value-choice.tsx';

const NONE = 'none';

/** A value in words or figures, as it stands on its button. */
function wordFor(t: TFunction, method: ScaleMethod, form: BallotForm | null, value: number): string {
  const look = lookOf(method, form);
  const step = RATINGS.find((rating) => rating === value);
  if (look === 'yesNo') return value === 1 ? t('ballot.scale.yes') : t('ballot.scale.no');
  if (look === 'numbers' || step === undefined) return signed(value, rangeIn(method, form));
  return t(`ballot.scale.${look === 'faces' && form !== null ? 'importance' : look}.v${step}`);
}

/** What is asked. Where people choose a form of their own, it is the same in each: their answers are counted together. */
function explainFor(t: TFunction, look: Look, form: BallotForm | null): string {
  if (look === 'yesNo') return t('ballot.scale.yesNoHelp');
  if (look === 'faces') return t(form === null ? 'ballot.scale.explainFaces' : 'ballot.scale.explainFaceForm');
  return look === 'numbers' ? t('ballot.scale.explainNumbers') : t('ballot.scale.explain');
}

const openCount = (candidates: readonly Candidate[], { values, noOpinion }: ScaleChoice): number =>
  candidates.length - values.length - noOpinion.length;

const ScaleWords = ({ candidates, method, choice, lang }: WordsProps<ScaleMethod, ScaleChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const open = openCount(candidates, choice);
  const rows = candidates.flatMap((candidate) => {
    const given = choice.values.find(({ candidateId }) => candidateId === candidate.candidateId);
    if (given === undefined) return [];
    const words = wordFor(t, method, choice.form, given.value);
    return [{ id: candidate.candidateId, title: titleOf(candidate), words }];
  });
  return (
    <>
      <ChoiceRows rows={rows} lang={lang} />
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
      {open > 0 && <p className="mt-2 text-muted">{t('ballot.open', { count: open })}</p>}
    </>
  );
};

/** Which form somebody answers in: a number, a face, or yes and no. */
const FormChoice = ({ method, choice, onChange }: Omit<FieldsProps<ScaleMethod, ScaleChoice>, 'setting'>) => {
  const { t } = useTranslation();
  const [isConverted, setIsConverted] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <RadioCards
        label={t('ballot.scale.form')}
        options={method.forms.map((form) => ({ id: form, label: t(`ballot.scale.forms.${form}`) }))}
        value={choice.form}
        onChange={(form) => {
          setIsConverted(choice.values.length > 0);
          onChange(inForm(choice, form));
        }}
      />
      <StatusLine>{isConverted && t('ballot.scale.converted')}</StatusLine>
    </div>
  );
};

const ScaleFields = ({ setting, method, choice, onChange }: FieldsProps<ScaleMethod, ScaleChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const { step, candidates, lang, isGuess } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const [look, range] = [lookOf(method, choice.form), rangeIn(method, choice.form)];
  const done = candidates.length - openCount(candidates, choice);
  const status = t('ballot.filled', { done, total: candidates.length });
  const ends =
    look === 'numbers'
      ? t('ballot.ends', {
          least: signed(range.least, range),
          low: t('ballot.scale.low'),
          most: signed(range.most, range),
          high: t('ballot.scale.high'),
        })
      : null;
  const options = [
    ...valuesIn(range).map((value) => {
      const rating = look === 'faces' ? RATINGS.find((each) => each === value) : undefined;
      return {
        id: String(value),
        label: wordFor(t, method, choice.form, value),
        ...(rating === undefined ? {} : { drawing: <Face rating={rating} /> }),
      };
    }),
    { id: NONE, label: t('vote.noOpinion'), isWide: true },
  ];
  return (
    <BallotCards
      setting={setting}
      explain={
        <p>
          {explainFor(t, look, choice.form)} {ends}
        </p>
      }
      status={<StatusWords>{status}</StatusWords>}
      spoken={status}
      {...(method.forms.length > 1 && !isGuess
        ? { first: <FormChoice method={method} choice={choice} onChange={onChange} /> }
        : {})}
      sum={<ScaleWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={candidates.map((candidate) => {
        const { candidateId } = candidate;
        const title = titleOf(candidate);
        const given = choice.values.find((each) => each.candidateId === candidateId);
        const isNone = choice.noOpinion.includes(candidateId);
        const others = without(choice.values, candidateId);
        const ideas = inCluster.get(candidateId) ?? [];
        return (
          <Card key={candidateId} as="li" isMarked={given !== undefined}>
            <div className="flex flex-col gap-3">
              <CandidateHead candidate={candidate} lang={lang} />
              <ValueChoice
                label={t('ballot.scale.answer', { title })}
                {...(ends === null ? {} : { description: ends })}
                options={options}
                value={isNone ? NONE : given === undefined ? null : String(given.value)}
                onChange={(id) =>
                  onChange({
                    ...choice,
                    values: id === NONE ? others : [...others, { candidateId, value: Number(id) }],
                    noOpinion: opinionOn(choice.noOpinion, candidateId, id === NONE),
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

/** A value for each, on a scale; where the method offers forms, each seat in its own. */
export const scaleKit = kitOf('scale', {
  empty: ({ forms }, liked) => ({
    type: 'scale',
    form: oneOf(forms, liked) ?? forms[0] ?? null,
    values: [],
    noOpinion: [],
  }),
  read: ({ form, values, noOpinion }) => {
    const [given, open] = [readEach(values, readValue), readIds(noOpinion)];
    if (given === null || open === null) return null;
    return { type: 'scale', form: oneOf(FORMS, form), values: given, noOpinion: open };
  },
  notReady: ({ t, choice }) => (choice.values.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  Fields: ScaleFields,
  Words: ScaleWords,
});
