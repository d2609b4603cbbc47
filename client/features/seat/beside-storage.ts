// Which two seats share this device. The server has the cookies; the page only has to know that there is another one, and its number.
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Turn } from '../../../shared/protocol/http.ts';
import { readStored, writeStored } from '../../lib/safe-storage.ts';

const keyOf = (sessionId: SessionId): string => `versnelling.beside.${sessionId}`;

export const keepTurn = (sessionId: SessionId, { seat, beside }: Turn): void =>
  void writeStored(keyOf(sessionId), `${seat} ${beside}`);

/** The number of the other seat on this device; null when this seat has it alone. */
export function besideOf(sessionId: SessionId, seat: number): number | null {
  const numbers = (readStored(keyOf(sessionId)) ?? '').split(' ').map(Number);
  if (numbers.length !== 2 || !numbers.includes(seat)) return null;
  return numbers.find((number) => number !== seat && Number.isSafeInteger(number) && number > 0) ?? null;
}
