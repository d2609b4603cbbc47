// The link of a role. Apart from the links of participants, whose telephones would load the schemas of all roles with it.
import type { SessionId } from '../kernel/ids.ts';
import { linkRoleSchema, type LinkRole } from '../domain/vocabulary.ts';
import { partsOf, sessionIdOf } from './links.ts';

/** The link of a role: facilitator, co-facilitator, observer or screen. `origin`: "https://host" without a slash at the end. */
export const accessLink = (origin: string, sessionId: SessionId, role: LinkRole, secret: string): string =>
  `${origin}/access#${sessionId}.${role}.${secret}`;

/** Reads `location.hash` of a role link; null when it is not one. */
export function readAccessFragment(fragment: string): { sessionId: SessionId; role: LinkRole; secret: string } | null {
  const [id, roleText, secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdOf(id);
  const role = linkRoleSchema.safeParse(roleText);
  if (sessionId === null || !role.success || !secret || rest.length > 0) return null;
  return { sessionId, role: role.data, secret };
}
