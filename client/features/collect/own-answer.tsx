import { Check, Pencil, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { AnswerText } from './answer-text.tsx';
import { WordsFields } from './words-fields.tsx';
import type { WordsProblem } from './words-fields.tsx';
import { parseWords, wordsProblem } from './words.ts';
import type { Words } from './words.ts';

interface EditProps {
  readonly words: Words;
  /** Whether somebody just pressed "Wijzig"; not after a reload. */
  readonly takesFocus: boolean;
  readonly onChange: (words: Words) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const EditAnswer = ({ words, takesFocus, onChange, onSave, onCancel }: EditProps) => {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<WordsProblem | null>(null);
  const answer = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) answer.current?.focus();
  }, [takesFocus]);
  const save = (): void => {
    const wrong = wordsProblem(words);
    setProblem(wrong);
    if (wrong === null) onSave();
    else if (wrong !== 'explanationTooLong') answer.current?.focus();
  };
  return (
    <div className="flex flex-col gap-3">
      <WordsFields
        label={t('participant.collect.own.changeLabel')}
        words={words}
        onChange={(change) => {
          setProblem(null);
          onChange({ ...words, ...change });
        }}
        problem={problem}
        answerRef={answer}
        onSend={save}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" icon={Check} onPress={save}>
          {t('common.actions.save')}
        </Button>
        <Button onPress={onCancel}>{t('common.actions.cancel')}</Button>
      </div>
    </div>
  );
};

interface OwnAnswerProps {
  readonly stepId: StepId;
  readonly idea: OwnIdea;
  readonly isPending: boolean;
  readonly onTakeBack: () => void;
}

/** One own answer: read it, change it in its place, or take it back. A change in the making survives a reload. */
export const OwnAnswer = ({ stepId, idea, isPending, onTakeBack }: OwnAnswerProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const [edit, setEdit] = useTabState<Words>(`edit.${idea.ideaId}`, parseWords);
  const [isAsked, setIsAsked] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(edit !== null);

  useEffect(() => {
    if (wasEditing.current && edit === null) changeButton.current?.focus();
    wasEditing.current = edit !== null;
  }, [edit]);

  const save = (words: Words): void => {
    const isSame = words.text === idea.text && words.explanation === idea.explanation;
    if (!isSame) send({ type: 'changeIdea', stepId, ideaId: idea.ideaId, ...words });
    announce(isSame ? t('participant.collect.own.unchanged') : t('participant.collect.own.changed'));
    setEdit(null);
  };

  if (edit !== null)
    return (
      <Card as="li" isMarked isTight>
        <EditAnswer
          words={edit}
          takesFocus={isAsked}
          onChange={setEdit}
          onSave={() => save(edit)}
          onCancel={() => setEdit(null)}
        />
      </Card>
    );
  return (
    <Card as="li" isMarked isTight>
      <AnswerText words={idea} {...(isPending ? { mark: t('participant.collect.own.pending') } : {})} />
      <div className="-ms-2 mt-1 flex flex-wrap gap-x-3">
        <Button
          ref={changeButton}
          variant="quiet"
          icon={Pencil}
          about={idea.text}
          onPress={() => {
            setIsAsked(true);
            setEdit({ text: idea.text, explanation: idea.explanation });
          }}
        >
          {t('participant.collect.own.change')}
        </Button>
        <Button variant="quiet" icon={Undo2} about={idea.text} onPress={onTakeBack}>
          {t('participant.collect.own.takeBack')}
        </Button>
      </div>
    </Card>
  );
};
