import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSessionClient } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { closingRemarks } from './closing-remarks.ts';
import { stepName } from './step-words.ts';

interface CloseSessionDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const Content = () => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const view = client.getState().view;
  const remarks = view === null ? [] : closingRemarks(view);
  return (
    <>
      <p>{t('console.close.text')}</p>
      <Notice kind="danger" title={t('console.close.forGood')}>
        {t('console.close.keys')}
      </Notice>
      {remarks.length > 0 && (
        <div>
          <p className="font-bold">{t('console.close.remarks')}</p>
          <ul className="list-disc ps-6">
            {remarks.map(({ kind, step }) => (
              <li key={step.stepId}>{t(`console.close.remark.${kind}`, { step: stepName(step, t) })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

/** Asks before the session is closed for good. The safe answer has the focus; an open round must be closed first. */
export const CloseSessionDialog = ({ isOpen, onClose }: CloseSessionDialogProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const client = useSessionClient();
  const view = client.getState().view;
  const isBlocked = isOpen && view !== null && closingRemarks(view).some((remark) => remark.kind === 'openRound');
  const close = (): void => {
    send({ type: 'closeSession' });
    onClose();
  };
  const actions = (
    <>
      <Button autoFocus onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      {!isBlocked && (
        <Button variant="danger" onPress={close}>
          {t('console.close.confirm')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('console.close.title')} role="alertdialog" actions={actions}>
      <Content />
      {isBlocked && <p className="font-bold">{t('console.close.blocked')}</p>}
    </Dialog>
  );
};
