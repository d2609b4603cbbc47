import { useLocation } from 'wouter';
import type { JoinBody, Joined, Problem, SeatBody } from '../../../shared/protocol/http.ts';
import { readJoinFragment, readSeatFragment } from '../../../shared/protocol/links.ts';
import { retryOf } from '../../../shared/protocol/rejection.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { takeSeatHere } from '../../state/forget-device.ts';
import { EntryPage } from './entry-page.tsx';
import { useEntry } from './use-entry.ts';
import { useFragment } from './use-fragment.ts';

type Link =
  { readonly path: '/api/join'; readonly body: JoinBody } | { readonly path: '/api/seat'; readonly body: SeatBody };

/** A link gives a new seat, or the seat whose card it is on. */
export function readLink(fragment: string): Link | null {
  const join = readJoinFragment(fragment);
  if (join) return { path: '/api/join', body: join };
  const seat = readSeatFragment(fragment);
  return seat && { path: '/api/seat', body: seat };
}

const joinByLink = ({ path, body }: Link) => takeSeatHere(() => api.post<Joined>(path, body));

function reasonOf({ code }: Problem, t: TFunction): string {
  if (code === 'badInput') return t('join.link.broken');
  if (code === 'tooManyGuesses' || code === 'full') return t(`errors.${code}`);
  if (code === 'sessionClosed') return t('join.problem.closed');
  if (code === 'internal' || retryOf(code) === 'later') return t('join.link.noConnection');
  return t('join.link.wrong');
}

/** `/join#…`: the QR code or link of the session, or that of a seat's card. Joins at once. */
export const JoinPage = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const link = useFragment(readLink);
  const entry = useEntry(link, joinByLink, ({ sessionId }) => navigate(`/s/${sessionId}`, { replace: true }));
  return (
    <EntryPage
      {...entry}
      title={t('join.link.title')}
      busyText={t('join.link.busy')}
      failedTitle={t('join.link.failedTitle')}
      reason={entry.state === 'busy' ? '' : reasonOf(entry.state.problem, t)}
      wayBack={t('join.link.typeCode')}
    />
  );
};
