import { House, RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { readAccessFragment } from '../../../shared/protocol/access-link.ts';
import type { AccessBody, Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ParticipantLayout } from '../../ui/participant-layout.tsx';

type Reason = 'incomplete' | 'refused' | 'tooMany' | 'busy';

const fragmentNow = (): AccessBody | null => readAccessFragment(globalThis.location.hash);

/** Takes the secret out of the address bar: the page is often shown to a room, and the history outlives the session. */
const clearFragment = (): void => {
  if (globalThis.location.hash !== '') globalThis.history.replaceState(null, '', '/access');
};

/** Where a role's work is. */
export const pageOf = ({ role, sessionId }: Pick<AccessBody, 'role' | 'sessionId'>): string =>
  role === 'screen' ? `/screen/${sessionId}` : `/console/${sessionId}`;

/** Why a link did not open, for its own words. */
export function reasonOf({ code }: Pick<Problem, 'code'>): Reason {
  if (code === 'tooManyGuesses' || code === 'rateLimited') return 'tooMany';
  return code === 'notAllowed' || code === 'notFound' || code === 'wrongCode' || code === 'badInput'
    ? 'refused'
    : 'busy';
}

const BadLink = ({ reason, onRetry }: { readonly reason: Reason; readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  const canRetry = reason === 'busy' || reason === 'tooMany';
  const actions = canRetry ? (
    <Button icon={RotateCw} onPress={onRetry}>
      {t('common.actions.tryAgain')}
    </Button>
  ) : (
    <LinkButton href="/" icon={House}>
      {t('organiser.roleLink.home')}
    </LinkButton>
  );
  return (
    <Notice kind="attention" title={t('organiser.roleLink.badTitle')} actions={actions}>
      {t(`organiser.roleLink.${reason}`)}
    </Notice>
  );
};

/** Exchanges the link and moves on. Also where another link is opened in the same tab, which changes the fragment only. */
const useExchange = () => {
  const [, navigate] = useLocation();
  const [body, setBody] = useState(fragmentNow);
  const [turn, setTurn] = useState(0);
  const [reason, setReason] = useState<Reason | null>(null);
  useEffect(() => {
    clearFragment();
    const onFragment = (): void => {
      if (globalThis.location.hash === '') return;
      setReason(null);
      setBody(fragmentNow());
      clearFragment();
    };
    globalThis.addEventListener('hashchange', onFragment);
    return () => globalThis.removeEventListener('hashchange', onFragment);
  }, []);
  useEffect(() => {
    if (body === null) return undefined;
    let isCurrent = true;
    const exchange = async (): Promise<void> => {
      const answer = await api.post<unknown>('/api/access', body);
      if (!isCurrent) return;
      if (answer.ok) navigate(pageOf(body), { replace: true });
      else setReason(reasonOf(answer.error));
    };
    void exchange();
    return () => {
      isCurrent = false;
    };
  }, [body, turn, navigate]);
  const retry = (): void => {
    setReason(null);
    setTurn((before) => before + 1);
  };
  return { reason: body === null ? ('incomplete' as const) : reason, retry };
};

/** A link for a role (facilitator, co-facilitator, observer, screen) is opened: in it goes, or it says why not. */
export const AccessPage = () => {
  const { t } = useTranslation();
  const { reason, retry } = useExchange();
  return (
    <ParticipantLayout help="organiser" header={t('common.appName')}>
      <PageHeading title={t('organiser.roleLink.title')}>{t('organiser.roleLink.title')}</PageHeading>
      <div role="status">
        {reason === null ? <p>{t('organiser.roleLink.working')}</p> : <BadLink reason={reason} onRetry={retry} />}
      </div>
    </ParticipantLayout>
  );
};
