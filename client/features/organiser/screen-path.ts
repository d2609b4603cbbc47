import { readAccessFragment } from '../../../shared/protocol/access-link.ts';
import type { AccessInfo } from '../../../shared/protocol/http.ts';
import { urlOf } from '../../lib/url-of.ts';

/**
 * The screen's link as an address of this site. Links are made for PUBLIC_URL; the organiser may have come in by another name (localhost), and stays there.
 * null where there is no usable link.
 */
export function screenPathOf(links: AccessInfo['links']): string | null {
  const hash = urlOf(links.find(({ role }) => role === 'screen')?.url ?? '')?.hash ?? '';
  return readAccessFragment(hash) === null ? null : `/access${hash}`;
}
