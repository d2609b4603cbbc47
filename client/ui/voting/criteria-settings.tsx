import { Plus, Trash2 } from 'lucide-react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Criterion, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../button.tsx';
import { CheckboxField } from '../checkbox-field.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { TextField } from '../text-field.tsx';
import type { SettingsProps } from './method-settings.tsx';
import { NumberSetting } from './number-setting.tsx';

const IDS = ['first', 'second', 'third'] as const;

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly number: number;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: (() => void) | undefined;
}

const CriterionFields = ({ criterion, number, onChange, onRemove }: CriterionFieldsProps) => {
  const { t } = useTranslation();
  const name = t('votingSetup.criteria.number', { number });
  const isWrong = criterion.title.trim() === '' || criterion.title.trim().length > LIMITS.clusterTitle;
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border-[1.5px] border-line px-4 py-3">
      <legend className="px-1 font-bold">{name}</legend>
      <TextField
        label={t('votingSetup.criteria.title', { number })}
        value={criterion.title}
        onChange={(title) => onChange({ ...criterion, title })}
        autoComplete="off"
        errorMessage={isWrong ? t('votingSetup.problem.criterionUntitled') : undefined}
      />
      <NumberSetting
        label={t('votingSetup.criteria.weight', { number })}
        description={t('votingSetup.criteria.weightHint')}
        value={criterion.weight}
        minimum={0}
        maximum={1_000}
        onChange={(weight) => onChange({ ...criterion, weight })}
      />
      <CheckboxField
        about={name}
        isSelected={criterion.isCost}
        onChange={(isCost) => onChange({ ...criterion, isCost })}
      >
        {t('votingSetup.criteria.cost')}
      </CheckboxField>
      {onRemove !== undefined && (
        <div>
          <Button icon={Trash2} about={name} onPress={onRemove}>
            {t('votingSetup.criteria.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

/** Up to three criteria with a name and a weight, the marks that are given, and what makes a rank and a quadrant. */
export const CriteriaSettings = ({ method, onChange }: SettingsProps<MethodOf<'criteria'>>) => {
  const { t } = useTranslation();
  const { criteria } = method;
  const free = IDS.find((id) => criteria.every(({ criterionId }) => criterionId !== id));
  const set = (next: readonly Criterion[]): void => onChange({ ...method, criteria: [...next] });
  return (
    <div className="flex flex-col gap-4">
      <p className="font-bold">{t('votingSetup.criteria.label')}</p>
      {criteria.map((criterion, index) => (
        <CriterionFields
          key={criterion.criterionId}
          criterion={criterion}
          number={index + 1}
          onChange={(next) => set(criteria.map((each) => (each.criterionId === next.criterionId ? next : each)))}
          onRemove={criteria.length > 1 ? () => set(criteria.filter((each) => each !== criterion)) : undefined}
        />
      ))}
      {criteria.length < IDS.length && free !== undefined && (
        <div>
          <Button
            icon={Plus}
            onPress={() =>
              set([...criteria, { criterionId: free, title: t('votingSetup.criteria.new'), weight: 1, isCost: true }])
            }
          >
            {t('votingSetup.criteria.add')}
          </Button>
        </div>
      )}
      <RadioCards<'oneToFive' | 'zeroToTen'>
        label={t('votingSetup.criteria.scale')}
        value={method.scale}
        onChange={(scale) => onChange({ ...method, scale })}
        options={(['oneToFive', 'zeroToTen'] as const).map((id) => ({ id, label: t(`votingSetup.scale.${id}`) }))}
      />
      <NumberSetting
        label={t('votingSetup.criteria.quorum')}
        description={t('votingSetup.criteria.quorumHint')}
        value={method.quorum}
        minimum={0}
        maximum={LIMITS.seatsCeiling}
        step={1}
        onChange={(quorum) => onChange({ ...method, quorum })}
      />
      {criteria.length > 1 && (
        <RadioCards<'middle' | 'median'>
          label={t('votingSetup.criteria.split')}
          value={method.split}
          onChange={(split) => onChange({ ...method, split })}
          options={(['middle', 'median'] as const).map((id) => ({ id, label: t(`votingSetup.criteria.${id}`) }))}
        />
      )}
    </div>
  );
};
