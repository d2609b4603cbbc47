import { BookOpenText } from 'lucide-react';
import { RefusedWords } from '../../features/collect/refused-words.tsx';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionId } from '../../state/session-store.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { UnsentRemark } from './unsent-remark.tsx';

/** Before the first step. */
export const WaitingPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('participant.waiting.title')} focusKey="waiting">
        {t('participant.waiting.title')}
      </PageHeading>
      <p>{t('participant.waiting.text')}</p>
    </>
  );
};

/** After the end: thanks, what is kept, and what nobody can know any more. */
export const ClosedPage = () => {
  const { t } = useTranslation();
  const sessionId = useSessionId();
  const steps = useSession(({ view }) => view?.steps);
  const last = Object.values(steps ?? {}).find(({ kind }) => kind === 'evaluation');
  return (
    <>
      <PageHeading title={t('participant.closed.title')} focusKey="closed">
        {t('participant.closed.title')}
      </PageHeading>
      <RefusedWords box={null} stepId={null} isBoxShown={false}>
        {last !== undefined && <UnsentRemark stepId={last.stepId} />}
        {sessionId !== null && (
          <div>
            <LinkButton variant="primary" icon={BookOpenText} href={`/take-home/${sessionId}`}>
              {t('participant.closed.sheet')}
            </LinkButton>
          </div>
        )}
        <section className="flex flex-col gap-1">
          <h2 className="text-xl">{t('participant.closed.keptTitle')}</h2>
          <p>{t('participant.closed.kept')}</p>
        </section>
        <section className="flex flex-col gap-1">
          <h2 className="text-xl">{t('participant.closed.goneTitle')}</h2>
          <p>{t('participant.closed.gone')}</p>
        </section>
        <p>{t('participant.closed.done')}</p>
      </RefusedWords>
    </>
  );
};
