import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import { useGroupName } from '../../lib/group-names.ts';

/** Behind an answer on the screen: the group of its writer, where one stands beside it. */
export const GroupOnScreen = ({ groupId }: { readonly groupId: GroupId | undefined }) => {
  const name = useGroupName(groupId);
  return (
    name !== null && (
      <span className="text-muted">
        {' '}
        (<bdi>{name}</bdi>)
      </span>
    )
  );
};
