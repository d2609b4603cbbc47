import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';
import { useModal } from './use-modal.ts';

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
export const Dialog = ({ isOpen, ...rest }: DialogProps) =>
  isOpen ? createPortal(<OpenDialog {...rest} />, document.body) : null;

const OpenDialog = ({ onClose, title, children, actions, role = 'dialog' }: Omit<DialogProps, 'isOpen'>) => {
  const { t } = useTranslation();
  const titleId = useId();
  const veil = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useModal(veil, box);
  const onKeyDown = (event: KeyboardEvent): void => {
    // What was pressed in it is not for the page under it, and a menu that is open in it closes first.
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  };
  return (
    <div
      ref={veil}
      data-modal=""
      role="presentation"
      className="fixed inset-0 z-50 grid place-items-center overflow-auto bg-veil p-4"
      onPointerDown={(event) => {
        if (role === 'dialog' && event.target === event.currentTarget) onClose();
      }}
      onKeyDown={onKeyDown}
    >
      <div
        ref={box}
        role={role}
        aria-modal
        aria-labelledby={titleId}
        tabIndex={-1}
        className="float flex w-full max-w-[36rem] flex-col gap-4 p-6 outline-none"
      >
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        <div className="flex flex-col gap-3">{children}</div>
        <div className="flex flex-wrap justify-end gap-3">
          {actions ?? (
            <Button icon={X} onPress={onClose}>
              {t('common.actions.close')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
