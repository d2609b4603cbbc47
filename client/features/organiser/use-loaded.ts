import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Problem } from '../../../shared/protocol/http.ts';
import { api } from '../../lib/api.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'loaded'; readonly value: T };

interface Loading<T> {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
  /** Puts in place what a change answered, without asking again. */
  readonly replace: (value: T) => void;
}

/** Fetches `path` when the component appears, when the path changes, and on `reload`. What was there stays while it is fetched anew; null fetches nothing. */
export function useLoaded<T>(path: string | null): Loading<T> {
  const [answer, setAnswer] = useState<{ readonly path: string; readonly result: Result<T, Problem> } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (path === null) return undefined;
    let isCurrent = true;
    const fetchIt = async (): Promise<void> => {
      const result = await api.get<T>(path);
      if (isCurrent) setAnswer({ path, result });
    };
    void fetchIt();
    return () => {
      isCurrent = false;
    };
  }, [path, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const replace = useCallback(
    (value: T) => {
      if (path !== null) setAnswer({ path, result: { ok: true, value } });
    },
    [path],
  );
  return { loaded: loadedOf(answer?.path === path ? answer.result : null), reload, replace };
}

function loadedOf<T>(result: Result<T, Problem> | null): Loaded<T> {
  if (result === null) return { state: 'loading' };
  return result.ok ? { state: 'loaded', value: result.value } : { state: 'failed', problem: result.error };
}
