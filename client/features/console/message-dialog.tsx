import { useState } from 'react';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface MessageDialogProps {
  /** What stands there now, to go on from. */
  readonly first: string;
  readonly onShow: (text: string) => void;
  readonly onClose: () => void;
}

/** The facilitator's own words for the screen. */
export const MessageDialog = ({ first, onShow, onClose }: MessageDialogProps) => {
  const { t } = useTranslation();
  const [text, setText] = useState(first);
  const kept = cleanText(text);
  const cannot = kept === '' || characterCount(kept) > LIMITS.sceneMessage;
  const show = (): void => {
    if (cannot) return;
    onShow(kept);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t('directing.message.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" aria-disabled={cannot} onPress={show}>
            {t('directing.message.show')}
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        label={t('directing.message.label')}
        description={t('directing.message.description')}
        value={text}
        onChange={setText}
        limit={LIMITS.sceneMessage}
      />
    </Dialog>
  );
};
