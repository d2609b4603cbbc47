import type { RoundId, StepId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

interface CloseRoundDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly action: { readonly stepId: StepId; readonly roundId: RoundId };
}

/** Asks before a round is closed: the result is shown to all at once, and that can't be undone. */
export const CloseRoundDialog = ({ isOpen, onClose, action }: CloseRoundDialogProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const here = useSession((state) => state.crowd?.here ?? 0);
  const cast = useSession((state) => state.crowd?.cast ?? 0);
  const close = (): void => {
    send({ type: 'closeRound', stepId: action.stepId, roundId: action.roundId });
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={close}
      variant="primary"
      title={t('console.vote.close.title')}
      confirmLabel={t('console.next.closeRound.label')}
    >
      <p className="font-bold">{t('console.vote.progress', { cast, here })}</p>
      <p>{t('console.vote.close.text')}</p>
    </ConfirmDialog>
  );
};
