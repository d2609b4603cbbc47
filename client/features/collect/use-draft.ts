import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { useOwnIdeas } from './use-own-ideas.ts';
import { NO_WORDS } from './words.ts';
import type { Words } from './words.ts';

/** The box of this seat in one step: what is in it, kept with every key stroke. */
export interface DraftBox {
  readonly words: Words;
  /** Somebody typed. */
  readonly type: (change: Partial<Words>) => void;
  /** Words come or go by a button: nobody is typing. */
  readonly put: (words: Words) => void;
}

const isTypingNow = (): boolean => document.activeElement instanceof HTMLTextAreaElement;

/**
 * The draft of a step. Starts with what was typed last, here or on another device of the seat.
 * Give the component a `key` of the step: the draft of another step is not read into the same box.
 */
export function useDraft(stepId: StepId): DraftBox {
  const client = useSessionClient();
  const [words, setWords] = useState<Words>(() => client.draftOf(stepId));
  const newest = useRef(words);
  const own = useOwnIdeas(stepId);
  const revThere = useSession(({ mine }) =>
    mine?.kind === 'seat' && mine.draft?.stepId === stepId ? mine.draft.rev : 0,
  );

  const show = (next: Words): void => {
    newest.current = next;
    setWords(next);
  };
  const takeOver = useEffectEvent(() => {
    // Another device of this seat typed. Never under the fingers of somebody who types here.
    if (isTypingNow()) return;
    const kept = client.draftOf(stepId);
    // Words that the other device has sent meanwhile are in the list already: in the box they would be sent twice.
    const [text, explanation] = [cleanText(kept.text), cleanText(kept.explanation)];
    const isSent = own.some((idea) => idea.text === text && idea.explanation === explanation);
    const next = isSent ? NO_WORDS : kept;
    if (next.text !== newest.current.text || next.explanation !== newest.current.explanation) show(next);
  });
  useEffect(() => takeOver(), [stepId, revThere, own]);

  const keep = (next: Words): void => {
    show(next);
    client.saveDraft(stepId, next.text, next.explanation);
  };
  return {
    words,
    type: (change) => {
      // From the ref, not from the render: two key strokes may come before the next render.
      keep({ ...NO_WORDS, ...newest.current, ...change });
      client.setPresence({ typing: true });
    },
    put: (next) => {
      keep(next);
      client.setPresence({ typing: false });
    },
  };
}
