import { useState } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Problem } from '../../../shared/protocol/http.ts';
import { replacePage } from '../../lib/leave-page.ts';
import { forgetThisPerson } from '../../state/forget-device.ts';
import { useSessionClient } from '../../state/session-store.tsx';
import { keepTurn } from './beside-storage.ts';
import { interpretInstead, leaveSeat, takeTurn } from './seat-requests.ts';

export type HandOver = {
  /** `busy`: the page of this seat is not shown any more. */
  readonly state: 'here' | 'busy' | { readonly problem: Problem };
  /** The device goes to the next person. */
  readonly leave: () => void;
  /** What was on paper is typed in: back to the seats of the console. */
  readonly endPaper: () => void;
  /** The other of the two seats on this device has the turn. */
  readonly turn: () => void;
  /** Gives the seat back, to interpret. */
  readonly interpret: () => void;
};

/** The ways in which this device stops being this seat's. All end in a new document, so that nothing of the seat is left in memory. */
export function useHandOver(sessionId: SessionId): HandOver {
  const client = useSessionClient();
  const [state, setState] = useState<HandOver['state']>('here');

  async function run<T>(ask: () => Promise<Result<T, Problem>>, then: (value: T) => Promise<string>): Promise<void> {
    setState('busy');
    const answer = await ask();
    if (!answer.ok) return setState({ problem: answer.error });
    client.close();
    replacePage(await then(answer.value));
  }

  return {
    state,
    leave: () =>
      void run(
        () => leaveSeat(sessionId),
        async () => {
          await forgetThisPerson();
          return '/';
        },
      ),
    endPaper: () =>
      void run(
        () => leaveSeat(sessionId),
        async () => {
          await forgetThisPerson();
          return `/console/${sessionId}/cards`;
        },
      ),
    turn: () =>
      void run(
        () => takeTurn(sessionId),
        async (turn) => {
          keepTurn(sessionId, turn);
          return `/s/${sessionId}`;
        },
      ),
    interpret: () =>
      void run(
        () => interpretInstead(sessionId),
        async () => `/interpreter/${sessionId}`,
      ),
  };
}
