import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons at the end; without it there is one button "Sluit". */
  readonly actions?: ReactNode;
  /** 'alertdialog' for a question that must be answered: a press beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A window over the page. The focus stays inside and comes back where it was; Escape closes it. */
export const Dialog = ({ isOpen, onClose, title, children, actions, role = 'dialog' }: DialogProps) => {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-50 grid place-items-center overflow-auto bg-veil p-4"
    >
      <Modal className="float w-full max-w-[36rem]">
        <AriaDialog role={role} className="flex flex-col gap-4 p-6 outline-none">
          <Heading slot="title" className="text-xl">
            {title}
          </Heading>
          <div className="flex flex-col gap-3">{children}</div>
          <div className="flex flex-wrap justify-end gap-3">
            {actions ?? (
              <Button icon={X} onPress={onClose}>
                {t('common.actions.close')}
              </Button>
            )}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
