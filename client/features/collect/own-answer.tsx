import { Check, Pencil, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import type { HelpMark } from '../../../shared/domain/help-mark.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { useTypedState } from '../../state/typed-words.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { AnswerText } from './answer-text.tsx';
import { HelpMarkChoice, useAsksMark } from './help-mark-choice.tsx';
import { WordsFields } from './words-fields.tsx';
import type { WordsProblem } from './words-fields.tsx';
import { editName, parseWords, wordsProblem } from './words.ts';
import type { Words } from './words.ts';

interface EditProps {
  readonly words: Words;
  /** Whether somebody just pressed "Wijzig"; not after a reload. */
  readonly takesFocus: boolean;
  readonly onChange: (words: Words) => void;
  /** Between the words and the buttons. */
  readonly extra?: ReactNode;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** With big buttons, where it is not on the answer itself. */
  readonly onTakeBack: (() => void) | undefined;
}

const EditAnswer = ({ words, takesFocus, onChange, onSave, onCancel, onTakeBack, extra }: EditProps) => {
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
        withExplanation
      />
      {extra}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" icon={Check} onPress={save}>
          {t('common.actions.save')}
        </Button>
        <Button onPress={onCancel}>{t('common.actions.cancel')}</Button>
        {onTakeBack !== undefined && (
          <Button icon={Undo2} onPress={onTakeBack}>
            {t('participant.collect.own.takeBack')}
          </Button>
        )}
      </div>
    </div>
  );
};

interface OwnAnswerProps {
  readonly stepId: StepId;
  readonly idea: OwnIdea;
  readonly isPending: boolean;
  readonly onTakeBack: () => void;
  /** Given with big buttons: one thing to press until it is being changed, and then the page is that change only. */
  readonly onEditing?: (isEditing: boolean) => void;
}

/** One own answer: read it, change it in its place, or take it back. A change in the making survives a reload, and another person at this device. */
export const OwnAnswer = ({ stepId, idea, isPending, onTakeBack, onEditing }: OwnAnswerProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const isLive = useSession(({ link }) => link.state === 'live');
  const [edit, setEdit] = useTypedState<Words>(editName(idea.ideaId), parseWords);
  const [isAsked, setIsAsked] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(edit !== null);

  useEffect(() => {
    if (wasEditing.current && edit === null) changeButton.current?.focus();
    wasEditing.current = edit !== null;
  }, [edit]);

  const isEditing = edit !== null;
  useEffect(() => {
    onEditing?.(isEditing);
    return () => onEditing?.(false);
  }, [isEditing, onEditing]);

  const asksMark = useAsksMark();
  const [mark, setMark] = useState<HelpMark | null>(idea.mark ?? null);

  const save = (words: Words): void => {
    const isMarked = asksMark && mark !== (idea.mark ?? null);
    const isSame = words.text === idea.text && words.explanation === idea.explanation && !isMarked;
    if (!isSame) send({ type: 'changeIdea', stepId, ideaId: idea.ideaId, ...words, ...(isMarked ? { mark } : {}) });
    if (isSame) announce(t('participant.collect.own.unchanged'));
    else announce(isLive ? t('participant.collect.own.changed') : t('participant.collect.sentLater'));
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
          {...(asksMark ? { extra: <HelpMarkChoice value={mark} onChange={setMark} /> } : {})}
          onCancel={() => setEdit(null)}
          onTakeBack={
            onEditing &&
            (() => {
              setEdit(null);
              onTakeBack();
            })
          }
        />
      </Card>
    );
  return (
    <Card as="li" isMarked isTight>
      <AnswerText
        words={idea}
        {...(isPending
          ? { mark: t('participant.collect.own.pending') }
          : idea.heldBack
            ? { mark: t(`participant.collect.own.${idea.heldBack}`) }
            : {})}
      />
      <GroupOfAnswer groupId={idea.groupId} />
      {idea.wording && (
        <p className="text-muted">
          {t('participant.collect.own.wording')} <bdi>{[idea.wording.text, idea.wording.explanation].join(' ')}</bdi>
        </p>
      )}
      <div className="-ms-2 mt-1 flex flex-wrap gap-x-3">
        <Button
          ref={changeButton}
          variant="quiet"
          icon={Pencil}
          about={idea.text}
          onPress={() => {
            setIsAsked(true);
            setMark(idea.mark ?? null);
            setEdit({ text: idea.text, explanation: idea.explanation });
          }}
        >
          {t(onEditing ? 'participant.calm.change' : 'participant.collect.own.change')}
        </Button>
        {!onEditing && (
          <Button variant="quiet" icon={Undo2} about={idea.text} onPress={onTakeBack}>
            {t('participant.collect.own.takeBack')}
          </Button>
        )}
      </div>
    </Card>
  );
};
