import { MessageSquarePlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Words } from './words.ts';

export type WordsProblem = 'emptyText' | 'tooLong' | 'explanationTooLong';

interface WordsFieldsProps {
  readonly words: Words;
  readonly onChange: (change: Partial<Words>) => void;
  /** What is wrong, shown with the field it is about. */
  readonly problem: WordsProblem | null;
  readonly label: string;
  readonly answerRef: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: () => void;
  /** How many answers were sent with these fields: after each, the explanation is behind its button again. */
  readonly sentCount?: number;
  /** An answer that is changed: room for its explanation belongs to that. */
  readonly withExplanation?: boolean;
}

/** Enter makes a new line, as on paper; with Ctrl or Cmd it sends. */
const sendsOn = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
};

/** The box for an answer, and behind a button a second one for its explanation. */
export const WordsFields = ({
  words,
  onChange,
  problem,
  label,
  answerRef,
  onSend,
  sentCount = 0,
  withExplanation = false,
}: WordsFieldsProps) => {
  const { t } = useTranslation();
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const isAsked = askedAt === sentCount;
  const explanation = useRef<HTMLTextAreaElement>(null);
  // With big buttons there is no second button for it: where an answer is changed the field is there at once, where it is first typed it is not in the way.
  const isBig = usePreference('bigButtons');
  const isShown = isAsked || words.explanation !== '' || (isBig && withExplanation);
  const isTooLong = problem === 'explanationTooLong';

  useEffect(() => {
    if (isAsked) explanation.current?.focus();
  }, [isAsked]);
  useEffect(() => {
    if (isTooLong) explanation.current?.focus();
  }, [isTooLong]);

  return (
    <div className="flex flex-col gap-3" onKeyDown={sendsOn(onSend)} role="presentation">
      <TextArea
        label={label}
        value={words.text}
        onChange={(text) => onChange({ text })}
        limit={LIMITS.idea}
        rows={3}
        inputRef={answerRef}
        errorMessage={problem === null || isTooLong ? undefined : t(`participant.collect.${problem}`)}
      />
      {isShown ? (
        <TextArea
          label={t('participant.collect.explanation')}
          isOptional
          value={words.explanation}
          onChange={(text) => onChange({ explanation: text })}
          limit={LIMITS.explanation}
          rows={2}
          inputRef={explanation}
          errorMessage={isTooLong ? t('participant.collect.explanationTooLong') : undefined}
        />
      ) : isBig ? null : (
        <div className="-ms-2">
          <Button variant="quiet" icon={MessageSquarePlus} onPress={() => setAskedAt(sentCount)}>
            {t('participant.collect.addExplanation')}
          </Button>
        </div>
      )}
    </div>
  );
};
