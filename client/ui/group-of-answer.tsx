import { Users } from 'lucide-react';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { useGroupName } from '../lib/group-names.ts';
import { IconText } from './icon-text.tsx';

/** Beside an answer: the group that its writer chose. Nothing where none stands beside it. */
export const GroupOfAnswer = ({ groupId }: { readonly groupId: GroupId | undefined }) => {
  const { t } = useTranslation();
  const name = useGroupName(groupId);
  if (name === null) return null;
  return (
    <span className="block text-muted">
      <IconText icon={Users}>
        <span data-spoken>
          {t('participant.collect.group.of')} <bdi>{name}</bdi>
        </span>
      </IconText>
    </span>
  );
};
