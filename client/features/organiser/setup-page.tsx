import { LogIn } from 'lucide-react';
import { useState } from 'react';
import type { Status } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ParticipantLayout } from '../../ui/participant-layout.tsx';
import { SetupForm } from './setup-form.tsx';
import { useLoaded } from './use-loaded.ts';

const AlreadyDone = () => {
  const { t } = useTranslation();
  const toLogin = (
    <LinkButton href="/login" icon={LogIn}>
      {t('organiser.setup.toLogin')}
    </LinkButton>
  );
  return (
    <Notice kind="info" title={t('organiser.setup.doneTitle')} actions={toLogin}>
      <p>{t('organiser.setup.done')}</p>
    </Notice>
  );
};

const BadLink = () => {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Notice kind="attention" title={t('organiser.setup.badLinkTitle')}>
        <p>{t('organiser.setup.badLink')}</p>
      </Notice>
    </div>
  );
};

/** The first organiser, by the one-time link that the server printed. The token stays in the address until it is used, so that a reload works. */
export const SetupPage = () => {
  const { t } = useTranslation();
  const [token] = useState(() => globalThis.location.hash.replace(/^#/, ''));
  const [isRefused, setIsRefused] = useState(token === '');
  const { loaded } = useLoaded<Status>('/api/status');
  if (loaded.state === 'loading') return <LoadingNotice />;
  const isDone = loaded.state === 'loaded' && !loaded.value.setupNeeded;
  return (
    <ParticipantLayout help="organiser" header={t('common.appName')}>
      <PageHeading title={t('organiser.setup.title')}>{t('organiser.setup.title')}</PageHeading>
      {isDone && <AlreadyDone />}
      {!isDone && isRefused && <BadLink />}
      {!isDone && !isRefused && <SetupForm token={token} onRefused={() => setIsRefused(true)} />}
    </ParticipantLayout>
  );
};
