import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Problem } from '../../../shared/protocol/http.ts';

export type EntryState = 'busy' | { readonly problem: Problem };

const BROKEN: EntryState = { problem: { code: 'badInput' } };

/**
 * Asks the server to let this browser in, at once and once for each link.
 * @param link what the fragment said; null when it said nothing useful
 * @param ask the request
 * @param onIn where to go when it succeeded
 */
export function useEntry<T, Answer>(
  link: T | null,
  ask: (link: T) => Promise<Result<Answer, Problem>>,
  onIn: (answer: Answer, link: T) => void,
): { readonly state: EntryState; readonly tryAgain: () => void } {
  const [failed, setFailed] = useState<{ readonly link: T; readonly problem: Problem } | null>(null);
  const asked = useRef<T | null>(null);
  const parts = useRef({ ask, onIn });

  const enter = async (by: T): Promise<void> => {
    asked.current = by;
    const answer = await parts.current.ask(by);
    // Another link was opened meanwhile: its own answer counts.
    if (asked.current !== by) return;
    if (answer.ok) parts.current.onIn(answer.value, by);
    else setFailed({ link: by, problem: answer.error });
  };

  useEffect(() => {
    parts.current = { ask, onIn };
    if (link !== null && asked.current !== link) void enter(link);
  });

  const tryAgain = (): void => {
    if (link === null) return;
    setFailed(null);
    void enter(link);
  };
  if (link === null) return { state: BROKEN, tryAgain };
  return { state: failed?.link === link ? { problem: failed.problem } : 'busy', tryAgain };
}
