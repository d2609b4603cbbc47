import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { Problem } from '../../../../shared/protocol/http.ts';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useFirstErrorFocus } from '../use-first-error-focus.ts';
import { SeriesProblem } from './series-problem.tsx';

interface FormDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly problem: Problem | null;
  readonly isPending: boolean;
  /** Attempts that failed on the form itself: each moves the focus to what is wrong. */
  readonly attempt: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A few fields in a window. What is wrong is said at its field, and nothing that was typed goes. */
export const FormDialog = (props: FormDialogProps) => {
  const { title, confirm, problem, isPending, attempt, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const form = useFirstErrorFocus(attempt);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={title}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" type="submit" form={id} icon={Check} isPending={isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={id}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <SeriesProblem problem={problem} />
        {children}
      </form>
    </Dialog>
  );
};
