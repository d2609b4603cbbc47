import type { Group } from '../../../shared/domain/groups.ts';
import type { SecondGuess } from '../../../shared/domain/voting/round.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';

interface VoteGuessProps {
  /** Of the session: two at least. */
  readonly groups: readonly Group[];
  readonly value: SecondGuess | null;
  readonly onChange: (value: SecondGuess | null) => void;
}

/** Whether members of two groups also guess how the other group votes, and which two. */
export const VoteGuess = ({ groups, value, onChange }: VoteGuessProps) => {
  const { t } = useTranslation();
  const [first, second] = groups;
  if (first === undefined || second === undefined) return null;
  const options = groups.map(({ groupId, name }) => ({ id: groupId, label: name }));
  const isSame = value !== null && value.first === value.second;
  return (
    <div className="flex flex-col gap-3">
      <CheckboxField
        isSelected={value !== null}
        onChange={(isOn) => onChange(isOn ? { first: first.groupId, second: second.groupId } : null)}
      >
        {t('votingSetup.guess.label')}
      </CheckboxField>
      <p className="max-w-text text-muted">{t('votingSetup.guess.about')}</p>
      {value !== null && (
        <div className="grid max-w-text gap-4 @min-[30rem]:grid-cols-2">
          <SelectField
            label={t('votingSetup.guess.first')}
            options={options}
            value={value.first}
            onChange={(next) => onChange({ ...value, first: next })}
          />
          <SelectField
            label={t('votingSetup.guess.second')}
            options={options}
            value={value.second}
            onChange={(next) => onChange({ ...value, second: next })}
            errorMessage={isSame ? t('votingSetup.problem.sameGroup') : undefined}
          />
        </div>
      )}
    </div>
  );
};
