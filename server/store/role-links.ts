// The links by which those who help come in. Each role has one of its own from the start; more can be made, each for a function.
import { LINK_ROLES, type LinkRole } from '../../shared/domain/vocabulary.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { RoleLink, SessionRecord } from './session-index.ts';

const ownLink = (sessionId: SessionId, role: LinkRole): RoleLink => ({
  sessionId,
  link: role,
  role,
  name: '',
  epoch: 0,
  isOpen: true,
  usedAt: null,
});

/** Every link of a session: first those of the roles, then the others in the order they were made. What was kept of a link is in `kept`; a role's own link that nobody touched is not. */
export function roleLinks(
  { sessionId, epochs }: Pick<SessionRecord, 'sessionId' | 'epochs'>,
  kept: readonly RoleLink[],
): RoleLink[] {
  const own = LINK_ROLES.map((role) => ({
    ...(kept.find(({ link }) => link === role) ?? ownLink(sessionId, role)),
    // Of a role's own link the epoch stands in the session's record, where it always was.
    epoch: epochs[role],
  }));
  return [...own, ...kept.filter(({ link, role }) => link !== role)];
}
