import { useTranslation } from '../../i18n/use-translation.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';
import { BackButton } from './back-button.tsx';

const PARTS = {
  kept: ['answers', 'votes', 'draft', 'checks', 'help', 'mark', 'group', 'evaluation', 'settings'],
  never: ['name', 'address', 'time'],
  seen: ['others', 'facilitator', 'signals', 'organiser', 'public', 'technician'],
  gone: ['link', 'session', 'backups', 'report'],
} as const;

/** What is kept, who can see it and when it goes: true to docs/operations.md, in words for everybody. */
export const KeepingPage = () => {
  const { t } = useTranslation();
  return (
    <CalmLayout help="about" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={t('about.keeping.title')}>{t('about.keeping.title')}</PageHeading>
      <p>{t('about.keeping.intro')}</p>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.keeping.kept.title')}</h2>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {PARTS.kept.map((part) => (
            <li key={part}>{t(`about.keeping.kept.${part}`)}</li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.keeping.never.title')}</h2>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {PARTS.never.map((part) => (
            <li key={part}>{t(`about.keeping.never.${part}`)}</li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.keeping.seen.title')}</h2>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {PARTS.seen.map((part) => (
            <li key={part}>{t(`about.keeping.seen.${part}`)}</li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-xl">{t('about.keeping.gone.title')}</h2>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {PARTS.gone.map((part) => (
            <li key={part}>{t(`about.keeping.gone.${part}`)}</li>
          ))}
        </ul>
      </section>
      <BackButton />
    </CalmLayout>
  );
};
