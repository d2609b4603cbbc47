import { isIdText } from '../../../shared/kernel/id-text.ts';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { isRecord, isText, readAll } from '../../../shared/kernel/read-value.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { useTypedState } from '../../state/typed-words.ts';
import { announce } from '../../ui/announcer.ts';
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

export type OwnAnswersKept = {
  /** Newest first, so that what was just sent stands right under the box. */
  readonly ideas: readonly OwnIdea[];
  readonly isPending: (idea: OwnIdea) => boolean;
  /** Taken back: only their owner sees them still. */
  readonly gone: readonly OwnIdea[];
  readonly takeBack: (idea: OwnIdea) => void;
  readonly forget: (idea: OwnIdea) => void;
  /** The words go in the box again. */
  readonly putBack: (idea: OwnIdea) => void;
};

/** What this seat sent in a step, and what it took back. Nothing goes without a way back. */
export function useOwnAnswers(stepId: StepId, box: DraftBox): OwnAnswersKept {
  const { t } = useTranslation();
  const send = useSend();
  const ideas = useOwnIdeas(stepId);
  const pending = usePendingIdeas();
  const [takenBack, setTakenBack] = useTypedState(`taken-back.${stepId}`, parseTakenBack);
  const forget = (idea: OwnIdea): void => {
    const rest = (takenBack ?? []).filter((other) => other.ideaId !== idea.ideaId);
    setTakenBack(rest.length === 0 ? null : rest);
  };
  return {
    ideas: ideas.toReversed(),
    isPending: ({ ideaId }) => pending.has(ideaId),
    // The server may refuse to take something back: then it is in the list again, and not lost twice.
    gone: (takenBack ?? []).filter((idea) => !ideas.some((own) => own.ideaId === idea.ideaId)),
    takeBack: (idea) => {
      setTakenBack([idea, ...(takenBack ?? []).filter((other) => other.ideaId !== idea.ideaId)]);
      send({ type: 'withdrawIdea', stepId, ideaId: idea.ideaId });
      announce(t('participant.collect.takenBack.said'));
    },
    forget,
    putBack: (idea) => {
      box.put({ text: idea.text, explanation: idea.explanation });
      forget(idea);
      announce(t('participant.collect.takenBack.putBackDone'));
    },
  };
}
