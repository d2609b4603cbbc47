import { readAccessFragment } from '../../../shared/protocol/access-link.ts';
import type { RoleLinkInfo } from '../../../shared/protocol/http.ts';
import { urlOf } from '../../lib/url-of.ts';

/**
 * The screen's link as an address of this site. Links are made for PUBLIC_URL; the organiser may have come in by another name (localhost), and stays there.
 * null where there is no usable link.
 */
export function screenPathOf(links: readonly Pick<RoleLinkInfo, 'role' | 'url'>[]): string | null {
  const open = links.find(({ role, url }) => role === 'screen' && url !== '');
  const hash = urlOf(open?.url ?? '')?.hash ?? '';
  return readAccessFragment(hash) === null ? null : `/access${hash}`;
}
