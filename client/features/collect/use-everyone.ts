import { useState } from 'react';
import type { IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { useSession } from '../../state/session-store.tsx';
import { sampleOf } from './sample.ts';
import { holdBack, showAll } from './held-back.ts';
import { useArrivals } from './use-arrivals.ts';
import { useOwnIdeas } from './use-own-ideas.ts';

/** Ids that are or were of this seat: an answer stays "van u" in the moment between two messages. */
function useOwnIds(step: StepShape): ReadonlySet<string> {
  const ideas = useOwnIdeas(step.stepId);
  const [ever, setEver] = useState<ReadonlySet<string>>(() => new Set());
  if (ideas.some(({ ideaId }) => !ever.has(ideaId))) setEver(new Set([...ever, ...ideas.map(({ ideaId }) => ideaId)]));
  return ever;
}

export type Everyone = {
  readonly total: number;
  /** In the order of the page; `idea` is null when it was taken back. */
  readonly shown: readonly { readonly id: string; readonly idea: IdeaShape | null; readonly isOwn: boolean }[];
  /** How many new ones of others wait. */
  readonly waiting: number;
  /** Puts those that wait on the page, first. */
  readonly showWaiting: () => void;
  /** Of a long list a part is on the page, without the reader's own, which stand by themselves; null where all of it is. */
  readonly sample: { readonly shown: number; readonly of: number; readonly showOthers: () => void } | null;
};

/** The answers of the whole room as one person reads them: what arrives waits until it is asked for, and is spoken now and then. */
export function useEveryone(step: StepShape): Everyone {
  const present = Object.keys(step.ideas);
  const own = useOwnIds(step);
  const [placed, setPlaced] = useState<readonly string[]>(() => present.toSorted());
  const [part, setPart] = useState<{ turn: number; fresh: readonly string[] }>({ turn: 0, fresh: [] });
  const seed = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seed : 0));
  const held = holdBack(placed, present, own);
  const others = held.shown.filter((id) => !own.has(id));
  // Of what is on the page already, so that nothing moves under who reads; what arrives waits.
  const chosen = sampleOf(others, { seed, ...part });
  const isPart = chosen.length < others.length;
  const shown = isPart ? chosen : held.shown;
  const ideaOf = (id: string): IdeaShape | null => (Object.hasOwn(step.ideas, id) ? (step.ideas[id] ?? null) : null);
  useArrivals(present, own, (id) => {
    const idea = ideaOf(id);
    return idea === null ? '' : `${idea.text} ${idea.explanation}`.trim();
  });
  return {
    total: present.length,
    shown: shown.map((id) => ({ id, idea: ideaOf(id), isOwn: own.has(id) })),
    waiting: held.waiting.length,
    showWaiting: () => {
      setPlaced(showAll(held, present));
      setPart({ ...part, fresh: held.waiting });
    },
    sample: isPart
      ? { shown: chosen.length, of: others.length, showOthers: () => setPart({ turn: part.turn + 1, fresh: [] }) }
      : null,
  };
}
