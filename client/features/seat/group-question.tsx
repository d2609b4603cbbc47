import type { Group } from '../../../shared/domain/groups.ts';
import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';

interface GroupQuestionProps {
  readonly groups: readonly Group[];
  /** null: none of them, or not said. */
  readonly value: GroupId | null;
  readonly onChange: (groupId: GroupId | null) => void;
  readonly errorMessage?: string | undefined;
}

/** No id of a group looks like this (shared/domain/voting/choice.ts). */
const NONE = '';

/** Which group somebody belongs to, or none. */
export const GroupQuestion = ({ groups, value, onChange, errorMessage }: GroupQuestionProps) => {
  const { t } = useTranslation();
  return (
    <RadioCards
      label={t('seats.group.question')}
      description={t('seats.group.about')}
      options={[
        ...groups.map(({ groupId, name }) => ({ id: groupId, label: name })),
        { id: NONE, label: t('seats.group.none') },
      ]}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      {...(errorMessage === undefined ? {} : { errorMessage })}
    />
  );
};
