import { Send } from 'lucide-react';
import { useState } from 'react';
import type { RefObject } from 'react';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { DraftState } from './draft-state.tsx';
import type { DraftBox } from './use-draft.ts';
import { HelpMarkChoice, useAsksMark, useNextMark } from './help-mark-choice.tsx';
import { WordsFields } from './words-fields.tsx';
import type { WordsProblem } from './words-fields.tsx';
import { NO_WORDS, wordsProblem } from './words.ts';

interface AnswerFormProps {
  readonly stepId: StepId;
  readonly box: DraftBox;
  readonly answerRef: RefObject<HTMLTextAreaElement | null>;
}

/** Types and sends an answer. After sending the box is empty and has the focus, for the next one. */
export const AnswerForm = ({ stepId, box, answerRef }: AnswerFormProps) => {
  const { t } = useTranslation();
  const sendCommand = useSend();
  const isLive = useSession((state) => state.link.state === 'live');
  const [problem, setProblem] = useState<WordsProblem | null>(null);
  const [sent, setSent] = useState(0);
  const asksMark = useAsksMark();
  const [mark, setMark] = useNextMark();

  const send = (): void => {
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
    });
    box.put(NO_WORDS);
    setSent(sent + 1);
    announce(isLive ? t('participant.collect.sent') : t('participant.collect.sentLater'));
  };

  return (
    <div className="flex flex-col gap-3">
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
      {asksMark && <HelpMarkChoice value={mark} onChange={setMark} sentCount={sent} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-[min(12rem,100%)] flex-1 flex-col text-muted">
          <span className="min-h-[1.5em]">
            <DraftState box={box} />
          </span>
          <span className="hidden text-sm pointer-fine:block">{t('participant.collect.keys')}</span>
        </div>
        <Button variant="primary" size="large" icon={Send} onPress={send}>
          {t('participant.collect.send')}
        </Button>
      </div>
    </div>
  );
};
