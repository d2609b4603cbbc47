import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface NextPersonProps {
  readonly onLeave: () => void;
}

/** "Volgende deelnemer": quiet, at the end of the page, for a laptop that goes round. It waits until everything that was sent is kept. */
export const NextPerson = ({ onLeave }: NextPersonProps) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const isLive = useSession(({ link }) => link.state === 'live');
  const isSaving = useSession(({ pending, draft }) => pending.length > 0 || draft === 'saving');
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
        <p role="status">{isLive ? isSaving && t('seats.next.saving') : t('seats.next.offline')}</p>
      </ConfirmDialog>
    </div>
  );
};
