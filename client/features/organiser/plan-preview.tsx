import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Design, DesignStep } from '../../../shared/domain/design.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FinalVoteFields, FinalVoteOffer, useFinalWords } from './final-vote-fields.tsx';
import { textsKey } from './plan-texts.ts';
import type { StepTexts } from './plan-texts.ts';
import { finalsOf, newFinal } from './plan-voting.ts';
import type { FinalInput } from './plan-voting.ts';
import { StepTextsFields } from './step-texts.tsx';
import { StepVote } from './step-vote.tsx';

type Numbered = { readonly step: DesignStep; readonly key: string; readonly number: number };

/** Steps with the number a question has among the questions; equal steps get keys of their own. */
function numbered(steps: readonly DesignStep[]): Numbered[] {
  let questions = 0;
  return steps.map((step, index) => {
    if (step.kind === 'question') questions += 1;
    return { step, key: `${index} ${step.kind}`, number: questions };
  });
}

interface StepProps {
  readonly step: DesignStep;
  readonly number: number;
  readonly onTexts: (texts: StepTexts) => void;
  readonly onVote: (vote: Method | null) => void;
  /** Of a final vote: its own settings. */
  readonly fields: ReactNode;
}

const Step = ({ step, number, onTexts, onVote, fields }: StepProps) => {
  const { t } = useTranslation();
  const finalWords = useFinalWords();
  return (
    <Card as="li" isTight>
      <p className="flex flex-wrap justify-between gap-x-4 text-muted">
        <span>
          {step.kind === 'question'
            ? t('organiser.plan.kinds.question', { number })
            : t(`organiser.plan.kinds.${step.kind}`)}
        </span>
        {step.plannedMinutes !== null && <span>{t('organiser.plan.minutes', { count: step.plannedMinutes })}</span>}
      </p>
      <p className="font-bold">
        <bdi>{step.title}</bdi>
      </p>
      {step.instruction !== '' && <p className="text-written">{step.instruction}</p>}
      {step.kind === 'finalVote' && <p>{finalWords(step.finalVote ?? { questions: [], top: 3 })}</p>}
      {fields}
      {(step.kind === 'question' || step.kind === 'finalVote') && (
        <StepVote vote={step.vote} subject={step.kind === 'question' ? 'clusters' : 'priorities'} onChange={onVote} />
      )}
      <StepTextsFields step={step} onChange={onTexts} />
    </Card>
  );
};

interface PlanPreviewProps {
  readonly design: Design | null;
  /** The texts of the step with this key (`textsKey`) are these now. */
  readonly onTexts: (key: string, texts: StepTexts) => void;
  /** The step with this key is voted on in this way now. */
  readonly onVote: (key: string, vote: Method | null) => void;
  /** The final votes of this design are these now. */
  readonly onFinals: (finals: readonly FinalInput[]) => void;
}

/** The steps of a design in order, as they will be done, each with room for its extra texts and for how it is voted on. */
export const PlanPreview = ({ design, onTexts, onVote, onFinals }: PlanPreviewProps) => {
  const { t } = useTranslation();
  // What was just added opens, to be filled in; what the design brought along stays shut.
  const [hasAdded, setHasAdded] = useState(false);
  if (design === null) return <EmptyState>{t('organiser.plan.previewEmpty')}</EmptyState>;
  const minutes = design.steps.reduce((sum, step) => sum + (step.plannedMinutes ?? 0), 0);
  const finals = finalsOf(design);
  const questions = design.steps.filter(({ kind }) => kind === 'question').map(({ title }) => title);
  const finalNumber = (index: number): number =>
    design.steps.slice(0, index).filter(({ kind }) => kind === 'finalVote').length;
  const replace = (number: number, next: readonly FinalInput[]): void => onFinals(finals.toSpliced(number, 1, ...next));
  const add = (title: string): void => {
    setHasAdded(true);
    onFinals([...finals, newFinal(title)]);
  };
  const remove = (number: number): void => {
    replace(number, []);
    announce(t('votingSetup.plan.finalRemoved'));
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">
        {t('organiser.plan.writtenIn', { language: t(`organiser.plan.languages.${design.language}`) })}
        {minutes > 0 && `. ${t('organiser.plan.totalMinutes', { count: minutes })}.`}
      </p>
      <ol lang={design.language} className="flex flex-col gap-2">
        {numbered(design.steps).map(({ step, key, number }, index) => {
          const place = finalNumber(index);
          const final = step.kind === 'finalVote' ? finals[place] : undefined;
          return (
            <Step
              key={key}
              step={step}
              number={number}
              onTexts={(texts) =>
                final === undefined
                  ? onTexts(textsKey(step), texts)
                  : replace(place, [{ ...final, rest: { ...final.rest, ...texts } }])
              }
              onVote={(vote) =>
                final === undefined ? onVote(textsKey(step), vote) : replace(place, [{ ...final, vote }])
              }
              fields={
                final && (
                  <FinalVoteFields
                    final={final}
                    isOpenAtFirst={hasAdded}
                    questions={questions}
                    onChange={(next) => replace(place, [next])}
                    onRemove={() => remove(place)}
                  />
                )
              }
            />
          );
        })}
      </ol>
      <FinalVoteOffer isPossible={questions.length > 0} onAdd={add} />
    </div>
  );
};
