import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { ClosingNotice } from '../../features/signals/closing-notice.tsx';
import { StepLayers, useTitleOf } from '../../features/layers/step-layers.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

interface StepFrameProps {
  readonly step: StepShape;
  /** Of the words of the organiser. */
  readonly lang: string;
  readonly children: ReactNode;
}

/** Where we are in the session, in words: "Vraag 2 van 6". */
export function useStepName({
  kind,
  questionNumber,
  questionCount,
}: Pick<StepShape, 'kind' | 'questionNumber' | 'questionCount'>): string {
  const { t } = useTranslation();
  if (kind === 'welcome') return t('participant.step.welcome');
  if (kind === 'break') return t('participant.step.break');
  if (kind === 'finalVote') return t('participant.step.finalVote');
  if (kind === 'evaluation') return t('participant.step.evaluation');
  return t('participant.step.question', { number: questionNumber ?? 1, count: questionCount });
}

/** Says that the words of this step became others under the reader. Of another step the heading says it. */
function useChangeTold({ stepId, instruction }: StepShape, title: string): void {
  const { t, i18n } = useTranslation();
  const known = useRef({ stepId, title, instruction, language: i18n.language });
  useEffect(() => {
    const was = known.current;
    known.current = { stepId, title, instruction, language: i18n.language };
    // Another language of the page has another title too: that somebody asked for.
    if (was.stepId !== stepId || was.language !== i18n.language) return;
    if (was.title !== title || was.instruction !== instruction)
      announce(t('participant.step.changed', { title: `${title} ${instruction}`.trim() }));
  }, [stepId, title, instruction, t, i18n.language]);
}

/** The top of every step: which it is, the question, and what to do. The heading takes the focus when the step or the phase changes. */
export const StepFrame = ({ step, lang, children }: StepFrameProps) => {
  const { t } = useTranslation();
  const name = useStepName(step);
  const phase = step.kind === 'question' ? step.phase : null;
  const pageTitle =
    phase === null
      ? name
      : t('participant.step.pageTitle', { step: name, phase: t(`participant.step.phases.${phase}`) });
  // Under the question, its instruction is about answering: later phases have words of their own.
  const isAsking = step.phase === null || step.phase === 'collect';
  const title = useTitleOf(step);
  useChangeTold(step, title);
  // With big buttons what goes with the question is a screen of its own, and the toolbar reads aloud.
  const isBig = usePreference('bigButtons');
  return (
    <>
      <div className="flex flex-col gap-3">
        {step.kind !== 'welcome' && <p className="font-bold text-muted">{name}</p>}
        <PageHeading title={pageTitle} focusKey={`${step.stepId} ${step.phase ?? ''}`}>
          <span lang={lang} data-spoken>
            {title}
          </span>
        </PageHeading>
        {isAsking && step.instruction !== '' && (
          <p lang={lang} data-spoken className="text-written">
            {step.instruction}
          </p>
        )}
        {isBig ? null : isAsking ? (
          <StepLayers step={step} lang={lang} />
        ) : (
          <ReadAloud texts={[title]} lang={lang} about="question" />
        )}
      </div>
      {step.kind !== 'break' && <ClosingNotice step={step} />}
      {children}
    </>
  );
};
