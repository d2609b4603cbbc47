import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignStep } from '../../../shared/domain/design.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { StepTexts } from './plan-texts.ts';

interface StepTextsProps {
  readonly step: DesignStep;
  readonly onChange: (texts: StepTexts) => void;
}

/** Two more layers of a question, in words: they belong to the design and are in its file. */
export const StepTextsFields = ({ step, onChange }: StepTextsProps) => {
  const { t, i18n } = useTranslation();
  const { explanation, easyTitle } = step;
  return (
    <DisclosureSection level={4} title={t('layers.texts.open')}>
      {/* The list around it has the language of the design; these are words of the page. */}
      <div lang={i18n.language} className="flex flex-col gap-4">
        <TextArea
          label={t('layers.texts.easyTitle')}
          description={t('layers.texts.easyTitleHint')}
          isOptional
          rows={2}
          limit={LIMITS.stepTitle}
          value={easyTitle}
          onChange={(next) => onChange({ explanation, easyTitle: next })}
        />
        <TextArea
          label={t('layers.texts.explanation')}
          description={t('layers.texts.explanationHint')}
          isOptional
          limit={LIMITS.stepExplanation}
          value={explanation}
          onChange={(next) => onChange({ explanation: next, easyTitle })}
        />
      </div>
    </DisclosureSection>
  );
};
