import { House, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ParticipantLayout } from '../../ui/participant-layout.tsx';

export type StopReason = 'noAccess' | 'revoked' | 'sessionDeleted' | 'pageTooOld' | 'tooManyDevices';

/** The page will not connect again by itself: why, what was kept, what to do. */
export const StoppedPage = ({ reason }: { readonly reason: StopReason }) => {
  const { t } = useTranslation();
  const title = t(`participant.stopped.${reason}.title`);
  const mayReload = reason === 'pageTooOld' || reason === 'tooManyDevices';
  return (
    <ParticipantLayout help="start" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={title} focusKey={reason}>
        {title}
      </PageHeading>
      <p>{t(`participant.stopped.${reason}.text`)}</p>
      <div className="flex flex-wrap gap-3">
        {mayReload && (
          <Button variant="primary" icon={RotateCw} onPress={() => location.reload()}>
            {t('participant.stopped.reload')}
          </Button>
        )}
        {!mayReload && (
          <LinkButton href="/" icon={House} variant={reason === 'noAccess' ? 'primary' : 'secondary'}>
            {t('participant.stopped.typeCode')}
          </LinkButton>
        )}
      </div>
    </ParticipantLayout>
  );
};
