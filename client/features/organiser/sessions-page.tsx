import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { DeleteSessionDialog } from './delete-session-dialog.tsx';
import { OrganiserFrame } from './organiser-frame.tsx';
import { sessionsApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SessionCard } from './session-card.tsx';
import { sortSessions } from './sort-sessions.ts';
import type { Loaded } from './use-loaded.ts';
import { useLoaded } from './use-loaded.ts';

interface SessionListProps {
  readonly loaded: Loaded<readonly SessionListItem[]>;
  readonly reload: () => void;
  readonly onDelete: (session: SessionListItem) => void;
}

const SessionList = ({ loaded, reload, onDelete }: SessionListProps) => {
  const { t } = useTranslation();
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') {
    return (
      <>
        <ProblemNotice problem={loaded.problem} title={t('organiser.loadFailed')} />
        <div>
          <Button onPress={reload}>{t('common.actions.tryAgain')}</Button>
        </div>
      </>
    );
  }
  if (loaded.value.length === 0) return <EmptyState>{t('organiser.sessions.empty')}</EmptyState>;
  return (
    <ul aria-label={t('organiser.sessions.listLabel')} className="flex flex-col gap-4">
      {sortSessions(loaded.value).map((session) => (
        <SessionCard key={session.sessionId} session={session} onDelete={() => onDelete(session)} />
      ))}
    </ul>
  );
};

const Sessions = () => {
  const { t } = useTranslation();
  const { loaded, reload, replace } = useLoaded<readonly SessionListItem[]>(sessionsApi);
  const [doomed, setDoomed] = useState<SessionListItem | null>(null);
  const onDeleted = ({ sessionId }: SessionListItem): void => {
    if (loaded.state === 'loaded') replace(loaded.value.filter((other) => other.sessionId !== sessionId));
  };
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeading title={t('organiser.title')}>{t('organiser.title')}</PageHeading>
        <LinkButton href="/organiser/new" variant="primary" icon={Plus}>
          {t('organiser.sessions.new')}
        </LinkButton>
      </div>
      <SessionList loaded={loaded} reload={reload} onDelete={setDoomed} />
      <DeleteSessionDialog session={doomed} onClose={() => setDoomed(null)} onDeleted={onDeleted} />
    </>
  );
};

/** Everything an organiser has: what runs, what comes, what was. */
export const SessionsPage = () => (
  <OrganiserFrame isHome>
    <Sessions />
  </OrganiserFrame>
);
