import { useCallback, useEffect, useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Problem, SeatItem, SeatList } from '../../../shared/protocol/http.ts';
import { loadSeats } from './seat-requests.ts';

/** How often to look who is here. */
const LOOK_MS = 10_000;

export type Seats = {
  /** Null until they are loaded. */
  readonly seats: readonly SeatItem[] | null;
  readonly problem: Problem | null;
  /** Takes over what a change answered. @returns whether it succeeded */
  readonly take: (answer: Result<SeatList, Problem>) => boolean;
};

/** The seats of a session, looked at again and again while the page is open. */
export function useSeats(sessionId: SessionId): Seats {
  const [seats, setSeats] = useState<readonly SeatItem[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = useCallback((answer: Result<SeatList, Problem>): boolean => {
    setProblem(answer.ok ? null : answer.error);
    if (answer.ok) setSeats(answer.value.seats);
    return answer.ok;
  }, []);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const answer = await loadSeats(sessionId);
      if (!isGone) take(answer);
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [sessionId, take]);
  return { seats, problem, take };
}
