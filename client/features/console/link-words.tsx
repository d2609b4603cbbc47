import { LoaderCircle, OctagonAlert, Wifi, WifiOff } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StatusLine } from '../../ui/status-line.tsx';

const ICON = { live: Wifi, connecting: LoaderCircle, offline: WifiOff, stopped: OctagonAlert } as const;

/** One line in the column of the room: whether this page is in touch, and what is still on its way. */
export const LinkLine = () => {
  const { t } = useTranslation();
  const state = useSession(({ link }) => link.state);
  const waiting = useSession(({ pending }) => pending.length);
  return (
    <p className="text-sm text-muted">
      <IconText icon={ICON[state]}>
        {t(`console.link.${state}`)}
        {waiting > 0 && ` · ${t('console.link.waiting', { count: waiting })}`}
      </IconText>
    </p>
  );
};

/** What is wrong with the connection, in words, above the work; nothing when all is well. */
export const LinkNotice = () => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  const waiting = useSession((state) => state.pending.length);
  const isDurable = useSession((state) => state.outboxIsDurable);
  return (
    <div aria-live="polite" className="flex flex-col gap-3 empty:hidden">
      {link.state === 'offline' && (
        <Notice kind="attention" title={t('console.link.offlineTitle')}>
          {t('console.link.offlineText')} {waiting > 0 && t('console.link.waitingText', { count: waiting })}
          {!isDurable && ` ${t('console.link.notDurable')}`}
        </Notice>
      )}
      {link.state === 'stopped' && (
        <Notice kind="danger" title={t('console.link.stoppedTitle')}>
          {t(`console.link.reason.${link.reason}`)}
        </Notice>
      )}
    </div>
  );
};

/** Before the first welcome: loading, or why it will not come. */
export const LinkWait = () => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  if (link.state === 'stopped') return <LinkNotice />;
  return <StatusLine>{t(link.state === 'offline' ? 'console.link.offlineText' : 'common.loading')}</StatusLine>;
};
