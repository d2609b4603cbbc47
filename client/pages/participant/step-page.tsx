import type { ReactNode } from 'react';
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { RefusedWords } from '../../features/collect/refused-words.tsx';
import { EvaluateStep } from '../../features/evaluate/evaluate-step.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { clockTime } from '../../lib/clock-time.ts';
import { usePreference } from '../../state/preferences.ts';
import { Places } from '../../ui/places.tsx';
import { useLayersPlace } from './calm-collect.tsx';
import { QuestionStep } from './question-step.tsx';
import { StepFrame } from './step-frame.tsx';
import { UnsentRemark } from './unsent-remark.tsx';

interface StepPageProps {
  readonly step: StepShape;
  readonly lang: string;
}

/** With big buttons the explanation goes before the task, as screens of their own; else it is folded up above it. */
const AfterLayers = ({ step, lang, children }: StepPageProps & { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const layers = useLayersPlace(step, lang);
  if (!isBig || layers.length === 0 || step.phase === 'results') return children;
  const [title, name] = [t('participant.calm.titles.task'), t('participant.calm.places.task')];
  return <Places places={[...layers, { id: 'task', title, name, cards: [children] }]} />;
};

const WelcomeTask = ({ step, lang }: StepPageProps) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const layers = useLayersPlace(step, lang);
  return (
    <>
      {isBig && <Places places={layers} />}
      <p className="text-muted">{t('participant.welcome.next')}</p>
    </>
  );
};

/** A break: when we go on, and that there is nothing to do. */
export const BreakTask = ({ step }: { readonly step: StepShape }) => {
  const { t, i18n } = useTranslation();
  return (
    <>
      {step.closesAt !== null && (
        <p className="text-xl font-bold">
          {t('participant.break.until', { time: clockTime(step.closesAt, i18n.language) })}
        </p>
      )}
      <p className="text-muted">{t('participant.break.calm')}</p>
    </>
  );
};

/** The page of a step, whatever it asks. Give it a `key` of the step: nothing typed for one question is ever in the box of another. */
export const StepPage = ({ step, lang }: StepPageProps) => {
  switch (step.kind) {
    case 'welcome':
      return (
        <StepFrame step={step} lang={lang}>
          <RefusedWords box={null} stepId={step.stepId} isBoxShown={false}>
            <WelcomeTask step={step} lang={lang} />
          </RefusedWords>
        </StepFrame>
      );
    case 'break':
      return (
        <StepFrame step={step} lang={lang}>
          <RefusedWords box={null} stepId={step.stepId} isBoxShown={false}>
            <BreakTask step={step} />
          </RefusedWords>
        </StepFrame>
      );
    case 'question':
    case 'finalVote':
      return <QuestionStep step={step} lang={lang} />;
    case 'evaluation':
      return (
        <StepFrame step={step} lang={lang}>
          <RefusedWords box={null} stepId={step.stepId} isBoxShown={false}>
            <AfterLayers step={step} lang={lang}>
              <EvaluateStep step={step} />
              {step.phase !== 'collect' && <UnsentRemark stepId={step.stepId} />}
            </AfterLayers>
          </RefusedWords>
        </StepFrame>
      );
    default:
      return unreachable(step.kind, 'kind of step');
  }
};
