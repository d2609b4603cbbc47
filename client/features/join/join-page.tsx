import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { JoinBody, Joined, Problem } from '../../../shared/protocol/http.ts';
import { readJoinFragment } from '../../../shared/protocol/links.ts';
import { retryOf } from '../../../shared/protocol/rejection.ts';
import { api } from '../../lib/api.ts';
import { EntryPage } from './entry-page.tsx';
import { useEntry } from './use-entry.ts';
import { useFragment } from './use-fragment.ts';

const joinByLink = (link: JoinBody) => api.post<Joined>('/api/join', link);

function reasonOf({ code }: Problem, t: TFunction): string {
  if (code === 'badInput') return t('join.link.broken');
  if (code === 'tooManyGuesses' || code === 'full') return t(`errors.${code}`);
  if (code === 'sessionClosed') return t('join.problem.closed');
  if (code === 'internal' || retryOf(code) === 'later') return t('join.link.noConnection');
  return t('join.link.wrong');
}

/** `/join#…`: the QR code or link. Joins at once. */
export const JoinPage = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const link = useFragment(readJoinFragment);
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
