import { LIMITS } from '../../../shared/domain/limits.ts';
import type { DesignStep } from '../../../shared/domain/design.ts';
import { ANONYMITIES, ANSWER_MODES, OPTIONAL_PHASES, type AnswerMode } from '../../../shared/domain/vocabulary.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { NumberSetting } from '../voting/number-setting.tsx';

/** What somebody who limits answers most likely wants. */
const FIRST_LIMIT = 5;

interface QuestionFieldsProps {
  readonly step: DesignStep;
  readonly onChange: (change: Partial<DesignStep>) => void;
}

const LimitField = ({ step, onChange }: QuestionFieldsProps) => {
  const { t } = useTranslation();
  const { answerLimit } = step;
  return (
    <div className="flex flex-col gap-1">
      <CheckboxField
        isSelected={answerLimit !== null}
        onChange={(isOn) => onChange({ answerLimit: isOn ? FIRST_LIMIT : null })}
      >
        {t('design.limit.isLimited')}
      </CheckboxField>
      <p className="text-sm text-muted">{t('design.limit.hint')}</p>
      {answerLimit !== null && (
        <NumberSetting
          label={t('design.limit.label')}
          value={answerLimit}
          minimum={1}
          maximum={LIMITS.ideasPerSeat}
          onChange={(next) => onChange({ answerLimit: next })}
        />
      )}
    </div>
  );
};

const PhasesField = ({ step, onChange }: QuestionFieldsProps) => {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="font-bold">{t('design.phases.label')}</legend>
      {OPTIONAL_PHASES.map((phase) => (
        <CheckboxField
          key={phase}
          isSelected={step.phases.includes(phase)}
          onChange={(isOn) =>
            onChange({
              phases: OPTIONAL_PHASES.filter((each) => (each === phase ? isOn : step.phases.includes(each))),
            })
          }
        >
          {t(`design.phases.${phase}`)}
        </CheckboxField>
      ))}
      <p className="text-sm text-muted">{t('design.phases.hint')}</p>
    </fieldset>
  );
};

/** What only a question has: what people see of each other, how much they may send, and what is done with it. */
export const QuestionFields = ({
  step,
  modes = ANSWER_MODES,
  withAnonymity,
  onChange,
}: QuestionFieldsProps & { readonly modes: readonly AnswerMode[] | undefined; readonly withAnonymity: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      <RadioCards
        label={t('design.mode.label')}
        value={step.mode}
        onChange={(mode) => onChange({ mode })}
        options={modes.map((mode) => ({
          id: mode,
          label: t(`design.mode.${mode}`),
          description: t(`design.mode.${mode}Hint`),
        }))}
      />
      {modes.length < ANSWER_MODES.length && <p className="text-sm text-muted">{t('design.mode.kept')}</p>}
      {withAnonymity && (
        <RadioCards
          label={t('design.anonymity.label')}
          value={step.anonymity}
          onChange={(anonymity) => onChange({ anonymity })}
          options={ANONYMITIES.map((anonymity) => ({
            id: anonymity,
            label: t(`design.anonymity.${anonymity}`),
            description: t(`design.anonymity.${anonymity}Hint`),
          }))}
        />
      )}
      <PhasesField step={step} onChange={onChange} />
      <LimitField step={step} onChange={onChange} />
    </>
  );
};
