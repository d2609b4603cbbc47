import { BALLOT_FORMS, SCALES } from '../../../shared/domain/voting/methods.ts';
import type { BallotForm, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { RadioCards } from '../radio-cards.tsx';
import type { SettingsProps } from './method-settings.tsx';

/** Which scale, and with 0–10 whether each may answer in a form of their own. Another scale takes the forms away: they would not fit. */
export const ScaleSettings = ({ method, onChange }: SettingsProps<MethodOf<'scale'>>) => {
  const { t } = useTranslation();
  const { scale, forms } = method;
  const toggle = (form: BallotForm, isOn: boolean): void =>
    onChange({ ...method, forms: BALLOT_FORMS.filter((each) => (each === form ? isOn : forms.includes(each))) });
  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={t('votingSetup.scale.label')}
        value={scale}
        onChange={(next) => onChange({ ...method, scale: next, forms: next === 'zeroToTen' ? forms : [] })}
        options={SCALES.map((id) => ({ id, label: t(`votingSetup.scale.${id}`) }))}
      />
      {scale === 'zeroToTen' && (
        <div>
          <CheckboxField
            isSelected={forms.length > 0}
            onChange={(isOn) => onChange({ ...method, forms: isOn ? [...BALLOT_FORMS] : [] })}
          >
            {t('votingSetup.scale.own')}
          </CheckboxField>
          {forms.length > 0 && (
            <fieldset className="border-s-[3px] border-line ps-4">
              <legend className="text-muted">{t('votingSetup.scale.ownAbout')}</legend>
              {BALLOT_FORMS.map((form) => (
                <CheckboxField key={form} isSelected={forms.includes(form)} onChange={(isOn) => toggle(form, isOn)}>
                  {t(`votingSetup.scale.forms.${form}`)}
                </CheckboxField>
              ))}
            </fieldset>
          )}
        </div>
      )}
    </div>
  );
};
