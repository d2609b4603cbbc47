import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { stepPlace } from './step-words.ts';

interface StepHeadingProps {
  readonly step: StepShape | null;
  readonly isClosed: boolean;
  /** Of the session: the heading before it begins and after it is closed. */
  readonly title: string;
  readonly maySteer: boolean;
}

/** Where the room is, as the heading of the page, with the private notes of the facilitator behind a button. */
export const StepHeading = ({ step, isClosed, title, maySteer }: StepHeadingProps) => {
  const { t } = useTranslation();
  if (step === null || isClosed) {
    const words = isClosed ? t('console.closed.heading') : t('console.prepared.heading');
    return (
      <div>
        <p className="text-muted">{words}</p>
        <PageHeading title={`${words}, ${title}`} focusKey={isClosed ? 'closed' : 'prepared'}>
          {title}
        </PageHeading>
      </div>
    );
  }
  const place = stepPlace(step, t);
  const phase =
    step.phase === null
      ? ''
      : t(`console.phase.${step.kind === 'evaluation' ? 'evaluation' : 'question'}.${step.phase}`);
  return (
    <div>
      <p className="text-muted">{place}</p>
      <PageHeading
        title={[place, phase, step.title].filter((part) => part !== '').join(', ')}
        focusKey={`${step.stepId} ${step.phase ?? ''}`}
        isCompact
      >
        {step.title}
      </PageHeading>
      {maySteer && step.notes !== '' && (
        <DisclosureSection title={t('console.notes')}>
          <p className="text-written">{step.notes}</p>
        </DisclosureSection>
      )}
    </div>
  );
};
