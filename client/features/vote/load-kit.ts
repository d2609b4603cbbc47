import { useCallback, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { MethodType } from '../../../shared/domain/voting/methods.ts';
import { addShelf } from '../../i18n/setup.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import type { BallotKit } from './ballot-kit.ts';
import type { VoteFormProps } from './vote-form.tsx';

/** Each way to vote is a file of its own: a telephone fetches what a round needs. */
const KITS: Readonly<Record<MethodType, () => Promise<BallotKit>>> = {
  dots: async () => (await import('./dots-kit.tsx')).dotsKit,
  pick: async () => (await import('./pick-kit.tsx')).pickKit,
  rank: async () => (await import('./rank-kit.tsx')).rankKit,
  scale: async () => (await import('./scale-kit.tsx')).scaleKit,
  budget: async () => (await import('./budget-kit.tsx')).budgetKit,
  yesNo: async () => (await import('./yes-no-kit.tsx')).yesNoKit,
  criteria: async () => (await import('./criteria-kit.tsx')).criteriaKit,
  pairwise: async () => (await import('./pairwise-kit.tsx')).pairwiseKit,
};

interface Loaded {
  readonly kit: BallotKit;
  /** The ballot around the fields of the kit. */
  readonly Form: ComponentType<VoteFormProps>;
}

const loaded = new Map<MethodType, Loaded>();

/** Fetches what a ballot of this type needs, once. Rejects where it can't be fetched. */
export async function loadBallot(type: MethodType, i18n: Translator): Promise<Loaded> {
  const here = loaded.get(type);
  if (here !== undefined) return here;
  const [kit, { VoteForm }] = await Promise.all([
    KITS[type](),
    import('./vote-form.tsx'),
    // The words for dots, which most rounds use, are with the page.
    type === 'dots' ? null : addShelf(i18n, 'ballot'),
  ]);
  const ballot = { kit, Form: VoteForm };
  loaded.set(type, ballot);
  return ballot;
}

/** Fetches the ballot that most rounds use as soon as there is a question, so that it is here when a round opens. */
export function useBallotAhead(): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    // Not here yet is no fault: it is asked for again when a round opens.
    loadBallot('dots', i18n).catch(() => undefined);
  }, [i18n]);
}

interface Loading {
  readonly ballot: Loaded | null;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

/** The ballot of this type: at once when it is here, else when it is fetched. A failed fetch is tried again when the connection is back. */
export function useBallotOf(type: MethodType): Loading {
  const { i18n } = useTranslation();
  const isLive = useSession(({ link }) => link.state === 'live');
  const [fetched, setFetched] = useState<Loaded | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const ballot = fetched?.kit.type === type ? fetched : (loaded.get(type) ?? null);
  const isHere = ballot !== null;
  useEffect(() => {
    if (isHere) return undefined;
    let isWanted = true;
    const fetchBallot = async (): Promise<void> => {
      try {
        const fresh = await loadBallot(type, i18n);
        if (isWanted) setFetched(fresh);
      } catch {
        if (isWanted) setHasFailed(true);
      }
    };
    void fetchBallot();
    return () => {
      isWanted = false;
    };
  }, [type, i18n, isHere, isLive, attempt]);
  const again = useCallback(() => {
    setHasFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { ballot, hasFailed: hasFailed && !isHere, again };
}
