// One request about a series at a time: what it answers, what went wrong, and what is said when it is done.
import { useState } from 'react';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { Problem } from '../../../../shared/protocol/http.ts';
import { announce } from '../../../ui/announcer.ts';

export interface SeriesWork<T> {
  readonly problem: Problem | null;
  readonly isPending: boolean;
  readonly forget: () => void;
  /** @param said spoken when it worked @returns the answer, or null when it was refused */
  readonly run: (request: () => Promise<Result<T, Problem>>, said: (value: T) => string) => Promise<T | null>;
}

export function useSeriesWork<T>(replace: (value: T) => void): SeriesWork<T> {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPending, setIsPending] = useState(false);
  return {
    problem,
    isPending,
    forget: () => setProblem(null),
    run: async (request, said) => {
      if (isPending) return null;
      setProblem(null);
      setIsPending(true);
      const answer = await request();
      setIsPending(false);
      if (!answer.ok) {
        setProblem(answer.error);
        return null;
      }
      replace(answer.value);
      announce(said(answer.value));
      return answer.value;
    },
  };
}
