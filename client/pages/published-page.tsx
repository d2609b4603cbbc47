import { ArrowLeft, BookOpenText, FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PublishedPage as Published } from '../../shared/report/published-page.ts';
import { languageTag } from '../../shared/report/format.ts';
import { useLoaded } from '../features/organiser/use-loaded.ts';
import { ReportView } from '../features/report/report-view.tsx';
import { TakeHomeView } from '../features/take-home/take-home-view.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadingNotice } from '../ui/loading-notice.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ReadAloudWhole } from '../ui/read-aloud-part.tsx';

interface FrameProps {
  readonly width: 'text' | 'page';
  readonly header?: ReactNode;
  readonly readAloud?: ReactNode;
  readonly children: ReactNode;
}

const Frame = ({ children, ...frame }: FrameProps) => (
  <PageFrame help="takeHome" tools="participant" {...frame}>
    {children}
  </PageFrame>
);

/** Said calmly, and without telling more than that. */
const NotHere = ({ code, onRetry }: { readonly code: string; readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  const kind = code === 'withdrawn' || code === 'notFound' ? code : 'failed';
  return (
    <Frame width="text">
      <div className="flex flex-col items-start gap-4">
        <PageHeading title={t(`published.${kind}.title`)}>{t(`published.${kind}.title`)}</PageHeading>
        <p>{t(`published.${kind}.text`)}</p>
        {kind === 'failed' && <Button onPress={onRetry}>{t('common.actions.tryAgain')}</Button>}
      </div>
    </Frame>
  );
};

interface PartProps {
  readonly address: string;
  readonly page: Published;
}

const Short = ({ address, page }: PartProps) => {
  const { t } = useTranslation();
  const { takeHome } = page;
  const file = (what: string): string => `/api/published/${address}/${what}.pdf`;
  return (
    <Frame width="text" readAloud={<ReadAloudWhole lang={languageTag(takeHome.language)} />}>
      <div className="flex flex-col gap-8">
        <TakeHomeView sheet={takeHome} />
        <nav aria-label={t('published.more')} className="print-hidden flex flex-col gap-3">
          <h2 className="text-xl">{t('published.more')}</h2>
          <ul className="flex flex-wrap gap-3">
            <li className="max-w-full">
              <LinkButton icon={BookOpenText} variant="primary" href={`/p/${address}/report`}>
                {t('published.whole')}
              </LinkButton>
            </li>
            <li className="max-w-full">
              <LinkButton isDocument download="" icon={FileDown} href={file('take-home')}>
                {t('published.sheetPdf')}
              </LinkButton>
            </li>
            <li className="max-w-full">
              <LinkButton isDocument download="" icon={FileDown} href={file('report')}>
                {t('published.reportPdf')}
              </LinkButton>
            </li>
          </ul>
        </nav>
      </div>
    </Frame>
  );
};

const Whole = ({ address, page }: PartProps) => {
  const { t } = useTranslation();
  const { report } = page;
  const back = (
    <div className="print-hidden -ms-2">
      <LinkButton variant="quiet" icon={ArrowLeft} href={`/p/${address}`}>
        {t('published.short')}
      </LinkButton>
    </div>
  );
  const actions = (
    <LinkButton isDocument download="" icon={FileDown} href={`/api/published/${address}/report.pdf`}>
      {t('published.reportPdf')}
    </LinkButton>
  );
  return (
    <Frame width="page" header={back} readAloud={<ReadAloudWhole lang={languageTag(report.session.language)} />}>
      <ReportView model={report} actions={actions} />
    </Frame>
  );
};

interface PublishedPageProps {
  readonly address: string;
  /** The whole report, instead of what the group found important. */
  readonly isWhole: boolean;
}

/** `/p/:address` and `/p/:address/report`: what was made public, for whoever has the address. */
export const PublishedPage = ({ address, isWhole }: PublishedPageProps) => {
  const { loaded, reload } = useLoaded<Published>(`/api/published/${encodeURIComponent(address)}`);
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed') return <NotHere code={loaded.problem.code} onRetry={reload} />;
  const Part = isWhole ? Whole : Short;
  return <Part address={address} page={loaded.value} />;
};
