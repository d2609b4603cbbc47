// The names of the groups of this session, for components that show one beside an answer and know nothing of sessions.
import { createContext, useContext } from 'react';
import type { Group } from '../../shared/domain/groups.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';

/** The groups of the session of this page; none where there is no session. */
export const GroupNames = createContext<readonly Group[]>([]);

/** The name of a group, as the organiser gave it; null when there is none. */
export const useGroupName = (groupId: GroupId | null | undefined): string | null =>
  useContext(GroupNames).find((group) => group.groupId === groupId)?.name ?? null;
