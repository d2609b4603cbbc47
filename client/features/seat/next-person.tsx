import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useHasUnsent, useIsSaving } from '../../state/use-unsaved.ts';

interface NextPersonProps {
  readonly onLeave: () => void;
}

/** "Volgende deelnemer": quiet, at the end of the page, for a laptop that goes round. It waits until everything that was sent is kept. */
export const NextPerson = ({ onLeave }: NextPersonProps) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const isLive = useSession(({ link }) => link.state === 'live');
  const isSaving = useIsSaving();
  const hasUnsent = useHasUnsent(isAsking);
  // What is on its way may still arrive: only what is left after that goes.
  const goes = hasUnsent ? t('seats.next.unsent') : null;
  const whenLive = isSaving ? t('seats.next.saving') : goes;
  const notice = isLive ? whenLive : t('seats.next.offline');
  const close = (): void => setIsAsking(false);
  return (
    <div className="-ms-2">
      <Button variant="quiet" icon={UserRoundX} onPress={() => setIsAsking(true)}>
        {t('seats.next.open')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        onConfirm={() => {
          close();
          onLeave();
        }}
        title={t('seats.next.title')}
        confirmLabel={t('seats.next.confirm')}
        isPending={!isLive || isSaving}
      >
        <p>{t('seats.next.text')}</p>
        <p>{t('seats.next.card')}</p>
        <p role="status">{notice}</p>
      </ConfirmDialog>
    </div>
  );
};
