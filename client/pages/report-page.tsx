import { ArrowLeft, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { languageTag } from '../../shared/report/format.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { loginPathFor } from '../features/organiser/return-path.ts';
import { useLoaded } from '../features/organiser/use-loaded.ts';
import { ReportDownloads } from '../features/report/report-downloads.tsx';
import type { ReportMakerProps } from '../features/report/editions/report-maker.tsx';
import { addShelf } from '../i18n/setup.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadingNotice } from '../ui/loading-notice.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { PriorityFiles } from '../ui/priority-files.tsx';
import { ReadAloudWhole } from '../ui/read-aloud-part.tsx';

/** With its own words: who only reads a report elsewhere does not load them. */
const { Part: Maker } = later<ReportMakerProps>(
  async (i18n) => {
    const [part] = await Promise.all([
      import('../features/report/editions/report-maker.tsx'),
      addShelf(i18n, 'editions'),
    ]);
    return part.ReportMaker;
  },
  <LoadingNotice />,
);

interface FrameProps {
  readonly sessionId: SessionId;
  readonly readAloud?: ReactNode;
  readonly children: ReactNode;
}

/** Back to where this page was opened: the console, or the organiser's page of the session, which says so in the address. */
const Frame = ({ sessionId, children, ...tools }: FrameProps) => {
  const { t } = useTranslation();
  const isOrganiser = new URLSearchParams(useSearch()).get('from') === 'organiser';
  const back = (
    <div className="print-hidden -ms-2">
      <LinkButton
        variant="quiet"
        icon={ArrowLeft}
        href={isOrganiser ? `/organiser/s/${sessionId}` : `/console/${sessionId}`}
      >
        {t('report.back')}
      </LinkButton>
    </div>
  );
  return (
    <PageFrame help="report" tools="participant" width="page" header={back} {...tools}>
      {children}
    </PageFrame>
  );
};

/** To who may not see it the session does not exist; perhaps they only have to log in. */
const Missing = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  return (
    <div className="flex max-w-text flex-col gap-4">
      <PageHeading title={t('report.missing.title')}>{t('report.missing.title')}</PageHeading>
      <p>{t('report.missing.text')}</p>
      <div>
        <LinkButton href={loginPathFor(`/report/${sessionId}`)}>{t('report.missing.login')}</LinkButton>
      </div>
    </div>
  );
};

const Failed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="flex max-w-text flex-col gap-4">
      <PageHeading title={t('report.failed.title')}>{t('report.failed.title')}</PageHeading>
      <p>{t('report.failed.text')}</p>
      <div>
        <Button onPress={onRetry}>{t('common.actions.tryAgain')}</Button>
      </div>
    </div>
  );
};

const OfSession = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const { loaded, reload } = useLoaded<ReportModel>(`/api/sessions/${sessionId}/report.json`);
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed')
    return (
      <Frame sessionId={sessionId}>
        {loaded.problem.code === 'notFound' ? <Missing sessionId={sessionId} /> : <Failed onRetry={reload} />}
      </Frame>
    );
  const model = loaded.value;
  const actions = (
    <>
      <ReportDownloads sessionId={sessionId} />
      <PriorityFiles sessionId={sessionId} />
      {model.standing === 'interim' && (
        <Button variant="quiet" icon={RotateCw} onPress={reload}>
          {t('report.refresh')}
        </Button>
      )}
    </>
  );
  return (
    <Frame sessionId={sessionId} readAloud={<ReadAloudWhole lang={languageTag(model.session.language)} />}>
      <Maker sessionId={sessionId} model={model} actions={actions} />
    </Frame>
  );
};

/** `/report/:sessionId`: the report to read here, with the aids for reading, for whoever may download it. */
export const ReportPage = ({ sessionId }: { readonly sessionId: string }) =>
  isIdText(sessionId) ? <OfSession sessionId={sessionId as SessionId} /> : <NotFoundPage />;
