import { useMemo } from 'react';
import type { Design, DesignStep } from '../../../shared/domain/design.ts';
import type { StepPlace } from '../../features/organiser/designs/design-editor.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ProvideSessionClient } from '../../state/session-store.tsx';
import { StepPage } from '../participant/step-page.tsx';
import { previewClient, previewState, previewStep } from './preview-client.ts';

interface StepPreviewProps {
  readonly step: DesignStep;
  readonly about: Omit<Design, 'steps'>;
  readonly place: StepPlace;
}

/** A step as a participant will see it when it opens: their own page, in a frame, to be read and not used. */
export const StepPreview = ({ step, about, place }: StepPreviewProps) => {
  const { t } = useTranslation();
  const { index, of, question, questions } = place;
  const shape = useMemo(
    () => previewStep(step, { index, of, question, questions }),
    [step, index, of, question, questions],
  );
  const client = useMemo(() => previewClient(previewState(shape, about)), [shape, about]);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{t('designEditor.previewAbout')}</p>
      {/* Nothing in here takes the focus or is pressed; a reader hears the texts from the settings beside it. */}
      <div inert className="flex max-w-[40rem] flex-col gap-6 rounded-card border-[3px] border-line bg-paper p-5">
        <ProvideSessionClient client={client}>
          <StepPage key={`${step.kind} ${index}`} step={shape} lang={about.language} />
        </ProvideSessionClient>
      </div>
    </div>
  );
};
