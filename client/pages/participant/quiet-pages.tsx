import { useTranslation } from 'react-i18next';
import { RefusedWords } from '../../features/collect/refused-words.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

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
  return (
    <>
      <PageHeading title={t('participant.closed.title')} focusKey="closed">
        {t('participant.closed.title')}
      </PageHeading>
      <RefusedWords box={null} stepId={null} isBoxShown={false} />
      <section className="flex flex-col gap-1">
        <h2 className="text-xl">{t('participant.closed.keptTitle')}</h2>
        <p>{t('participant.closed.kept')}</p>
      </section>
      <section className="flex flex-col gap-1">
        <h2 className="text-xl">{t('participant.closed.goneTitle')}</h2>
        <p>{t('participant.closed.gone')}</p>
      </section>
      <p>{t('participant.closed.done')}</p>
    </>
  );
};
