import { House, RotateCw } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useEffect, useState } from 'react';
import { leaveReplacedSeat } from '../../state/forget-device.ts';
import { useSessionId } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';

export type StopReason = 'noAccess' | 'revoked' | 'sessionDeleted' | 'pageTooOld' | 'tooManyDevices';

/**
 * The seat has another card now, or another device: what of it is kept elsewhere leaves this device, and its owner reads where it is. Not before it was told that the seat is
 * lost here, and never what only this device has.
 */
const WhatWasTyped = () => {
  const { t } = useTranslation();
  const sessionId = useSessionId();
  const [hasUnsent, setHasUnsent] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    if (sessionId !== null) void leaveReplacedSeat(sessionId).then((unsent) => isHere && setHasUnsent(unsent));
    return () => {
      isHere = false;
    };
  }, [sessionId]);
  return (
    <p role="status">
      {hasUnsent !== null && t(hasUnsent ? 'participant.stopped.unsent' : 'participant.stopped.kept')}
    </p>
  );
};

/** The page will not connect again by itself: why, what was kept, what to do. */
export const StoppedPage = ({ reason }: { readonly reason: StopReason }) => {
  const { t } = useTranslation();
  const title = t(`participant.stopped.${reason}.title`);
  const mayReload = reason === 'pageTooOld' || reason === 'tooManyDevices';
  return (
    <CalmLayout help="start" header={<strong className="text-ink">{t('common.appName')}</strong>}>
      <PageHeading title={title} focusKey={reason}>
        {title}
      </PageHeading>
      <p>{t(`participant.stopped.${reason}.text`)}</p>
      {reason === 'revoked' && <WhatWasTyped />}
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
    </CalmLayout>
  );
};
