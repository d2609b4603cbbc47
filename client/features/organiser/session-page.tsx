import { MonitorCog, Presentation } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { isIdText } from '../../../shared/kernel/id-text.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { AccessInfo, SessionListItem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AccessSections } from './access-sections.tsx';
import { DeleteSessionDialog } from './delete-session-dialog.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { MediaSection } from './media-section.tsx';
import { NewTabLink } from './new-tab-link.tsx';
import { OrganiserFrame } from './organiser-frame.tsx';
import { accessApi, consolePage, sessionApi } from './paths.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { PublicationSection } from './publication-section.tsx';
import { ReportsSection } from './reports-section.tsx';
import { screenPathOf } from './screen-path.ts';
import { SessionFacts } from './session-facts.tsx';
import { TakeHomeSection } from './take-home-section.tsx';
import { useLoaded } from './use-loaded.ts';

const Missing = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('organiser.session.missingTitle')}>{t('organiser.session.missingTitle')}</PageHeading>
      <p>{t('organiser.session.missing')}</p>
    </>
  );
};

const Session = ({ session }: { readonly session: SessionListItem }) => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { sessionId } = session;
  const access = useLoaded<AccessInfo>(accessApi(sessionId));
  const [isDeleting, setIsDeleting] = useState(false);
  const screenPath = access.loaded.state === 'loaded' ? screenPathOf(access.loaded.value.links) : null;
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-5">
        <PageHeading title={session.title}>
          <bdi>{session.title}</bdi>
        </PageHeading>
        <SessionFacts session={session} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={consolePage(sessionId)} variant="primary" icon={MonitorCog}>
            {t('organiser.session.openConsole')}
          </LinkButton>
          {screenPath !== null && (
            <NewTabLink href={screenPath} icon={Presentation}>
              {t('organiser.session.openScreen')}
            </NewTabLink>
          )}
        </div>
      </div>
      <AccessSections sessionId={sessionId} {...access} isClosed={session.state === 'closed'} />
      {session.state !== 'closed' && <MediaSection sessionId={sessionId} />}
      <ReportsSection sessionId={sessionId} />
      <TakeHomeSection sessionId={sessionId} />
      <PublicationSection session={session} />
      <KeepingSection session={session} onDelete={() => setIsDeleting(true)} />
      <DeleteSessionDialog
        session={isDeleting ? session : null}
        onClose={() => setIsDeleting(false)}
        onDeleted={() => navigate('/organiser', { replace: true })}
      />
    </div>
  );
};

const LoadedSession = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const { loaded } = useLoaded<SessionListItem>(sessionApi(sessionId));
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'loaded') return <Session session={loaded.value} />;
  if (loaded.problem.code === 'notFound') return <Missing />;
  return (
    <>
      <PageHeading title={t('organiser.loadFailed')}>{t('organiser.loadFailed')}</PageHeading>
      <ProblemNotice problem={loaded.problem} />
    </>
  );
};

/** One session: how people come in, the reports, and the end of it. */
export const SessionPage = ({ sessionId }: { readonly sessionId: string }) => {
  return (
    <OrganiserFrame>
      {isIdText(sessionId) ? <LoadedSession sessionId={sessionId as SessionId} /> : <Missing />}
    </OrganiserFrame>
  );
};
