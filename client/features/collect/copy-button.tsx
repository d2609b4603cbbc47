import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import type { Words } from './words.ts';

/** Copies typed words, and says how that went beside itself. */
export const CopyButton = ({ words }: { readonly words: Words }) => {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      const lines = [words.text, words.explanation].filter((line) => line !== '');
      await navigator.clipboard.writeText(lines.join('\n\n'));
      setSaid(t('participant.refused.copied'));
    } catch {
      // No permission, or a page without https: then there is no clipboard.
      setSaid(t('participant.refused.copyFailed'));
    }
  };
  return (
    <>
      <Button icon={Copy} onPress={() => void copy()}>
        {t('participant.refused.copy')}
      </Button>
      <span role="status" className="self-center">
        {said}
      </span>
    </>
  );
};
