import { Check, CircleCheck } from 'lucide-react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Questioned } from '../../../shared/domain/member-check.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface CheckWordsProps {
  readonly verdict: Questioned['verdict'];
  readonly words: string;
  /** Typed, and other than what the server has. */
  readonly isUnsent: boolean;
  readonly onChange: (words: string) => void;
  readonly onSave: () => void;
}

/** A few words beside the verdict. What is typed stays in this tab until it is sent. */
export const CheckWords = ({ verdict, words, isUnsent, onChange, onSave }: CheckWordsProps) => {
  const { t } = useTranslation();
  const isTooLong = checkLength(words, LIMITS.checkWords) !== null;
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={t(`check.words.${verdict}`)}
        isOptional
        value={words}
        onChange={onChange}
        limit={LIMITS.checkWords}
        rows={2}
        errorMessage={isTooLong ? t('check.tooLong') : undefined}
      />
      {isUnsent && (
        <div>
          <Button icon={Check} aria-disabled={isTooLong} onPress={() => !isTooLong && onSave()}>
            {t('check.save')}
          </Button>
        </div>
      )}
      {!isUnsent && words !== '' && <IconText icon={CircleCheck}>{t('check.saved')}</IconText>}
    </div>
  );
};
