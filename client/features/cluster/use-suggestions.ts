// What the server proposes for the question on the board; asked again when the board has changed.
import { useEffect, useRef, useState } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { Suggestions } from '../../../shared/protocol/suggestions.ts';
import { api } from '../../lib/api.ts';
import { useSessionId } from '../../state/session-store.tsx';

/** After a change of the board this long without another one, so that a row of moves asks once. Milliseconds. */
const QUIET_MS = 2_000;

export type SuggestionsState =
  | { readonly status: 'loading'; readonly suggestions: null }
  | { readonly status: 'ready' | 'failed'; readonly suggestions: Suggestions | null };

const LOADING: SuggestionsState = { status: 'loading', suggestions: null };

/** What suggestions depend on, as a text: which answers there are, in which words, and where they stand. */
const boardKey = ({ ideas, clusters }: StepShape): string =>
  JSON.stringify([
    Object.values(ideas).map(({ ideaId, text, clusterId }) => [ideaId, text, clusterId]),
    Object.values(clusters).map(({ clusterId, title }) => [clusterId, title]),
  ]);

/**
 * Suggestions for a step, kept up while they are wanted. Those of before stay while new ones are made.
 * @param isWanted nothing is asked of the server while false
 */
export function useSuggestions(step: StepShape, isWanted: boolean): SuggestionsState {
  const sessionId = useSessionId();
  const [state, setState] = useState<SuggestionsState>(LOADING);
  const { stepId } = step;
  const key = isWanted ? boardKey(step) : '';
  // The first time at once; after that a row of moves is waited for.
  const wait = useRef(0);
  useEffect(() => {
    if (!isWanted || sessionId === null) return undefined;
    let isGone = false;
    const ask = async (): Promise<void> => {
      wait.current = QUIET_MS;
      const answer = await api.get<Suggestions>(`/api/sessions/${sessionId}/steps/${stepId}/suggestions`);
      if (isGone) return;
      setState((before) =>
        answer.ok
          ? { status: 'ready', suggestions: answer.value }
          : { status: 'failed', suggestions: before.suggestions },
      );
    };
    const timer = setTimeout(() => void ask(), wait.current);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [isWanted, sessionId, stepId, key]);
  return state;
}
