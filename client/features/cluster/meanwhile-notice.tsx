import { Check } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusNewCluster } from './focus-soon.ts';

interface MeanwhileNoticeProps {
  /** What a colleague did to what one had in hand; null: nothing to tell. */
  readonly text: string | null;
  readonly onRead: () => void;
}

/**
 * What became of a move that a colleague came in between of, for the eye: it was spoken already. It stays until it was read or something newer is told, at
 * the lower edge, so that nothing on the board moves for it.
 */
export const MeanwhileNotice = ({ text, onRead }: MeanwhileNoticeProps) => {
  const { t } = useTranslation();
  if (text === null) return null;
  const read = (): void => {
    onRead();
    focusNewCluster();
  };
  return (
    <div className="sticky bottom-2 z-20 bg-surface rounded-card">
      <Notice
        kind="attention"
        actions={
          <Button icon={Check} onPress={read}>
            {t('console.refused.read')}
          </Button>
        }
      >
        {text}
      </Notice>
    </div>
  );
};
