import { Send } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { AnswersLeft } from './answers-left.tsx';
import { DraftState } from './draft-state.tsx';
import type { DraftBox } from './use-draft.ts';
import { useAnswersLeft, type LimitedStep } from './use-answers-left.ts';
import { HelpMarkChoice, useAsksMark, useNextMark } from './help-mark-choice.tsx';
import { useTold, WhoSees, type LevelOfStep } from './who-sees.tsx';
import { WordsFields } from './words-fields.tsx';
import type { WordsProblem } from './words-fields.tsx';
import { isBlank, NO_WORDS, wordsProblem } from './words.ts';

interface AnswerFormProps {
  readonly step: LimitedStep & LevelOfStep;
  readonly box: DraftBox;
  readonly answerRef: RefObject<HTMLTextAreaElement | null>;
}

/**
 * Types and sends an answer. After sending the box is empty and has the focus, for the next one. Where a question takes a number of answers and this seat
 * gave them, a sentence stands in its place; what was typed already stays, to be sent when there is room again.
 */
export const AnswerForm = ({ step, box, answerRef }: AnswerFormProps) => {
  const { stepId } = step;
  const { t } = useTranslation();
  const sendCommand = useSend();
  const isLive = useSession((state) => state.link.state === 'live');
  const [problem, setProblem] = useState<WordsProblem | null>(null);
  const [sent, setSent] = useState(0);
  const asksMark = useAsksMark();
  const [mark, setMark] = useNextMark();
  const told = useTold(step);
  const limit = useAnswersLeft(step);
  const isFull = limit?.left === 0;
  const hasText = !isBlank(box.words);
  const full = useRef<HTMLDivElement>(null);

  const send = (): void => {
    if (isFull) {
      full.current?.focus();
      return;
    }
    const wrong = wordsProblem(box.words);
    setProblem(wrong);
    if (wrong !== 'explanationTooLong') answerRef.current?.focus();
    if (wrong !== null) return;
    sendCommand({
      type: 'submitIdea',
      stepId,
      ideaId: newId<IdeaId>(),
      ...box.words,
      ...(asksMark && mark !== null ? { mark } : {}),
      ...(told.says === 'named' ? { withGroup: true as const } : {}),
    });
    box.put(NO_WORDS);
    setSent(sent + 1);
    announce(isLive ? t('participant.collect.sent') : t('participant.collect.sentLater'));
  };

  return (
    <div className="flex flex-col gap-3">
      {limit !== null && <AnswersLeft {...limit} hasText={hasText} fullRef={full} />}
      {!isFull && <WhoSees step={step} />}
      {(!isFull || hasText) && (
        <WordsFields
          sentCount={sent}
          label={t('participant.collect.answer')}
          words={box.words}
          onChange={(change) => {
            setProblem(null);
            box.type(change);
          }}
          problem={problem}
          answerRef={answerRef}
          onSend={send}
        />
      )}
      {!isFull && asksMark && <HelpMarkChoice value={mark} onChange={setMark} sentCount={sent} />}
      {(!isFull || hasText) && (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <div className="flex min-w-[min(12rem,100%)] flex-1 flex-col text-muted">
            <span className="min-h-[1.5em]">
              <DraftState box={box} />
            </span>
            {!isFull && <span className="hidden text-sm pointer-fine:block">{t('participant.collect.keys')}</span>}
          </div>
          {!isFull && (
            <Button variant="primary" size="large" icon={Send} onPress={send}>
              {t('participant.collect.send')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
