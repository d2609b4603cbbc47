import { ArrowLeft } from 'lucide-react';
import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { SeatCards } from '../features/seat-cards/seat-cards.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

/** `/console/:sessionId/cards`: seats and the cards to print, for those who run the session. */
export const CardsPage = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useTranslation();
  if (!isIdText(sessionId)) return <NotFoundPage />;
  return (
    <PageFrame
      help="seat"
      tools="compact"
      width="page"
      header={<strong className="text-ink">{t('common.appName')}</strong>}
    >
      <div className="not-on-cards flex flex-col items-start gap-4 pb-6">
        <LinkButton href={`/console/${sessionId}`} icon={ArrowLeft}>
          {t('seats.cards.back')}
        </LinkButton>
        <PageHeading title={t('seats.cards.title')}>{t('seats.cards.title')}</PageHeading>
      </div>
      <SeatCards sessionId={sessionId as SessionId} />
    </PageFrame>
  );
};
