import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { ScreenLayout } from '../../ui/screen-layout.tsx';
import { ScreenHeading } from './screen-heading.tsx';
import { ScreenView } from './screen-view.tsx';
import { useSessionLanguage } from './use-session-language.ts';

/** Without access there is no last picture to keep: what it shows may no longer be meant for this room. */
const BLANK = new Set<string>(['noAccess', 'revoked', 'sessionDeleted']);

const Words = ({ children }: { readonly children: string }) => {
  const { t } = useTranslation();
  return (
    <ScreenLayout header={<ScreenHeading title={t('screen.title')}>{t('common.appName')}</ScreenHeading>}>
      <p role="status" className="text-[1.2em]">
        {children}
      </p>
    </ScreenLayout>
  );
};

/** The screen of the session above it (`SessionProvider as="screen"`). Keeps the last picture while the connection is away. */
export const ScreenRoom = () => {
  const { t } = useTranslation();
  const { view, crowd, mine, link } = useSession(({ view, crowd, mine, link }) => ({ view, crowd, mine, link }));
  useSessionLanguage(view?.session.language ?? null);
  const reason = link.state === 'stopped' ? link.reason : null;
  if (reason !== null && (view === null || BLANK.has(reason))) return <Words>{t(`screen.link.${reason}`)}</Words>;
  if (view === null) return <Words>{t('screen.loading')}</Words>;
  const offline = link.state === 'offline' ? t('screen.link.offline') : null;
  return (
    <ScreenView
      view={view}
      crowd={crowd}
      join={mine?.kind === 'screen' ? mine.join : null}
      trouble={reason === null ? offline : t(`screen.link.${reason}`)}
    />
  );
};
