import { useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isIdText } from '../../../shared/kernel/id-text.ts';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { isRecord, isText, readAll } from '../../../shared/kernel/read-value.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { TakenBack } from './taken-back.tsx';
import type { DraftBox } from './use-draft.ts';
import { useOwnIdeas } from './use-own-ideas.ts';
import { parseWords } from './words.ts';

const parseOwnIdea = (kept: unknown): OwnIdea | null => {
  const words = parseWords(kept);
  const ideaId = isRecord(kept) ? kept['ideaId'] : null;
  return words !== null && isText(ideaId) && isIdText(ideaId) ? { ideaId: ideaId as IdeaId, ...words } : null;
};
const parseTakenBack = (kept: unknown): readonly OwnIdea[] | null => readAll(kept, parseOwnIdea);

/** Ids of answers that are still on their way, as one text: it compares by value. */
const usePendingIdeas = (): ReadonlySet<string> => {
  const ids = useSession(({ pending }) =>
    pending.flatMap(({ command }) =>
      command.type === 'submitIdea' || command.type === 'changeIdea' ? [command.ideaId] : [],
    ),
  );
  return new Set(ids);
};

const wordsOf = ({ text, explanation }: OwnIdea): string[] => [text, explanation];

interface OwnAnswersProps {
  readonly stepId: StepId;
  readonly box: DraftBox;
  readonly answerRef: RefObject<HTMLTextAreaElement | null>;
}

/** What this seat sent, newest first, so that what was just sent stands right under the box. Nothing goes without a way back. */
export const OwnAnswers = ({ stepId, box, answerRef }: OwnAnswersProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const ideas = useOwnIdeas(stepId);
  const pending = usePendingIdeas();
  const [takenBack, setTakenBack] = useTabState(`taken-back.${stepId}`, parseTakenBack);
  const heading = useRef<HTMLHeadingElement>(null);
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');

  const takeBack = (idea: OwnIdea): void => {
    setTakenBack([idea, ...(takenBack ?? []).filter((other) => other.ideaId !== idea.ideaId)]);
    send({ type: 'withdrawIdea', stepId, ideaId: idea.ideaId });
    announce(t('participant.collect.takenBack.said'));
    heading.current?.focus();
  };
  const forget = (idea: OwnIdea): void => {
    const rest = (takenBack ?? []).filter((other) => other.ideaId !== idea.ideaId);
    setTakenBack(rest.length === 0 ? null : rest);
    heading.current?.focus();
  };
  const putBack = (idea: OwnIdea): void => {
    box.put({ text: idea.text, explanation: idea.explanation });
    forget(idea);
    answerRef.current?.focus();
    announce(t('participant.collect.takenBack.putBackDone'));
  };
  // The server may refuse to take something back: then it is in the list again, and not lost twice.
  const gone = (takenBack ?? []).filter((idea) => !ideas.some((own) => own.ideaId === idea.ideaId));

  return (
    <section className="flex flex-col gap-3">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {t('participant.collect.own.title', { total: ideas.length })}
      </h2>
      {ideas.length === 0 && gone.length === 0 && <EmptyState>{t('participant.collect.own.empty')}</EmptyState>}
      <ReadAloud texts={ideas.toReversed().flatMap(wordsOf)} lang={lang} about="own" />
      {ideas.length > 0 && (
        <ul className="flex flex-col gap-3">
          {ideas.toReversed().map((idea) => (
            <OwnAnswer
              key={idea.ideaId}
              stepId={stepId}
              idea={idea}
              isPending={pending.has(idea.ideaId)}
              onTakeBack={() => takeBack(idea)}
            />
          ))}
        </ul>
      )}
      {gone.length > 0 && <TakenBack ideas={gone} box={box} onPutBack={putBack} onForget={forget} />}
    </section>
  );
};
