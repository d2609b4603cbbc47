import { ArrowLeft, FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import { isIdText } from '../../shared/kernel/id-text.ts';
import { languageTag } from '../../shared/report/format.ts';
import type { TakeHome } from '../../shared/report/take-home.ts';
import { useLoaded } from '../features/organiser/use-loaded.ts';
import { TakeHomeView } from '../features/take-home/take-home-view.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { LoadingNotice } from '../ui/loading-notice.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ReadAloudWhole } from '../ui/read-aloud-part.tsx';

interface FrameProps {
  readonly sessionId: string;
  /** From where it was opened: the console, the organiser's page, or the page of a seat. */
  readonly from: string | null;
  readonly readAloud?: ReactNode;
  readonly children: ReactNode;
}

const BACK: Readonly<Record<string, string>> = { console: '/console/', organiser: '/organiser/s/' };

const Frame = ({ sessionId, from, children, ...tools }: FrameProps) => {
  const { t } = useTranslation();
  const back = (
    <div className="print-hidden -ms-2">
      <LinkButton variant="quiet" icon={ArrowLeft} href={`${BACK[from ?? ''] ?? '/s/'}${sessionId}`}>
        {t('published.back')}
      </LinkButton>
    </div>
  );
  return (
    <PageFrame help="takeHome" tools="participant" width="text" header={back} {...tools}>
      {children}
    </PageFrame>
  );
};

const Problem = ({ isMissing, onRetry }: { readonly isMissing: boolean; readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  const key = isMissing ? 'published.noSheet' : 'published.failed';
  return (
    <div className="flex flex-col items-start gap-4">
      <PageHeading title={t(`${key}.title`)}>{t(`${key}.title`)}</PageHeading>
      <p>{t(`${key}.text`)}</p>
      <Button onPress={onRetry}>{t('common.actions.tryAgain')}</Button>
    </div>
  );
};

const OfSession = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useTranslation();
  const from = new URLSearchParams(useSearch()).get('from');
  const path = `/api/sessions/${sessionId}/take-home`;
  const { loaded, reload } = useLoaded<TakeHome>(`${path}.json`);
  if (loaded.state === 'loading') return <LoadingNotice />;
  if (loaded.state === 'failed')
    return (
      <Frame sessionId={sessionId} from={from}>
        <Problem isMissing={loaded.problem.code === 'notFound'} onRetry={reload} />
      </Frame>
    );
  const sheet = loaded.value;
  return (
    <Frame sessionId={sessionId} from={from} readAloud={<ReadAloudWhole lang={languageTag(sheet.language)} />}>
      <div className="flex flex-col gap-8">
        <TakeHomeView sheet={sheet} />
        <div className="print-hidden flex flex-wrap gap-3">
          {from !== null && (
            <LinkButton isDocument download="" icon={FileDown} href={`${path}.pdf`}>
              {t('published.sheetPdf')}
            </LinkButton>
          )}
          <Button icon={Printer} onPress={() => globalThis.print()}>
            {t('published.print')}
          </Button>
        </div>
      </div>
    </Frame>
  );
};

/** `/take-home/:sessionId`: what the group found important, for everybody who was there. */
export const TakeHomePage = ({ sessionId }: { readonly sessionId: string }) =>
  isIdText(sessionId) ? <OfSession sessionId={sessionId} /> : <NotFoundPage />;
