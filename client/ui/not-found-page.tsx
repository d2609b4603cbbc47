import { House } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { LinkButton } from './link-button.tsx';
import { PageHeading } from './page-heading.tsx';
import { ParticipantLayout } from './participant-layout.tsx';

/** For an address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <ParticipantLayout help="start" header={t('common.appName')}>
      <PageHeading title={t('common.notFound.title')}>{t('common.notFound.title')}</PageHeading>
      <p>{t('common.notFound.text')}</p>
      <div>
        <LinkButton href="/" icon={House}>
          {t('common.notFound.home')}
        </LinkButton>
      </div>
    </ParticipantLayout>
  );
};
