// The link of a role. Apart from the links of participants, whose telephones would load the schemas of all roles with it.
import { isIdText } from '../kernel/id-text.ts';
import type { SessionId } from '../kernel/ids.ts';
import { linkRoleSchema, type LinkRole } from '../domain/vocabulary.ts';
import { partsOf, sessionIdOf } from './links.ts';

/**
 * The link of a role: facilitator, co-facilitator, observer or screen.
 * @param origin "https://host" without a slash at the end
 * @param link the id of a link that was made beside the role's own
 */
export const accessLink = (
  origin: string,
  sessionId: SessionId,
  role: LinkRole,
  secret: string,
  link: string = role,
): string => `${origin}/access#${[sessionId, role, ...(link === role ? [] : [link]), secret].join('.')}`;

export type AccessFragment = {
  readonly sessionId: SessionId;
  readonly role: LinkRole;
  readonly secret: string;
  /** Only of a link beside the role's own. */
  readonly link?: string;
};

/** Reads `location.hash` of a role link; null when it is not one. */
export function readAccessFragment(fragment: string): AccessFragment | null {
  const [id, roleText, ...rest] = partsOf(fragment);
  const sessionId = sessionIdOf(id);
  const role = linkRoleSchema.safeParse(roleText);
  const secret = rest.at(-1);
  if (sessionId === null || !role.success || !secret || rest.length > 2) return null;
  const link = rest.length === 2 ? rest[0] : undefined;
  if (link === undefined) return { sessionId, role: role.data, secret };
  return isIdText(link) ? { sessionId, role: role.data, link, secret } : null;
}
