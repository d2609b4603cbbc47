import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** A question: "Stemming sluiten?" */
  readonly title: string;
  /** What will happen and what cannot be undone. */
  readonly children: ReactNode;
  /** A verb with its object: "Sluit de stemming". */
  readonly confirmLabel: string;
  readonly variant?: 'primary' | 'danger';
  readonly isPending?: boolean;
}

/** Asks before something that cannot be undone. The safe answer comes first and has the focus. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { isOpen, onClose, onConfirm, title, children, confirmLabel, variant = 'danger', isPending = false } = props;
  const { t } = useTranslation();
  const actions = (
    <>
      <Button autoFocus onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      <Button variant={variant} isPending={isPending} onPress={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} role="alertdialog" actions={actions}>
      {children}
    </Dialog>
  );
};
