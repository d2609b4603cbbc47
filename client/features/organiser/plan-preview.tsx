import { useTranslation } from 'react-i18next';
import type { Design, DesignStep } from '../../../shared/domain/design.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { textsKey } from './plan-texts.ts';
import type { StepTexts } from './plan-texts.ts';
import { StepTextsFields } from './step-texts.tsx';

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
}

const Step = ({ step, number, onTexts }: StepProps) => {
  const { t } = useTranslation();
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
      <StepTextsFields step={step} onChange={onTexts} />
    </Card>
  );
};

interface PlanPreviewProps {
  readonly design: Design | null;
  /** The texts of the step with this key (`textsKey`) are these now. */
  readonly onTexts: (key: string, texts: StepTexts) => void;
}

/** The steps of a design in order, as they will be done, each with room for its two extra texts. */
export const PlanPreview = ({ design, onTexts }: PlanPreviewProps) => {
  const { t } = useTranslation();
  if (design === null) return <EmptyState>{t('organiser.plan.previewEmpty')}</EmptyState>;
  const minutes = design.steps.reduce((sum, step) => sum + (step.plannedMinutes ?? 0), 0);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">
        {t('organiser.plan.writtenIn', { language: t(`organiser.plan.languages.${design.language}`) })}
        {minutes > 0 && `. ${t('organiser.plan.totalMinutes', { count: minutes })}.`}
      </p>
      <ol lang={design.language} className="flex flex-col gap-2">
        {numbered(design.steps).map(({ step, key, number }) => (
          <Step key={key} step={step} number={number} onTexts={(texts) => onTexts(textsKey(step), texts)} />
        ))}
      </ol>
    </div>
  );
};
