import { personsWithUnsent, settleEarlierPersons } from '../sync/earlier-person.ts';
import { forgetParticipants } from '../sync/forget-participants.ts';
import { readStored, storedNames, writeStored } from '../lib/safe-storage.ts';
import { resetPreferences } from './preferences.ts';

function emptyTab(): void {
  try {
    globalThis.sessionStorage.clear();
  } catch {
    // Refused: then nothing was kept.
  }
}

/** Takes every trace of the person who sat here out of this browser: what was typed, what waited, which seat it was, how it was read. */
export async function forgetThisPerson(): Promise<void> {
  resetPreferences();
  await forgetParticipants();
  emptyTab();
}

const HERE = 'versnelling.seat-here.';

/** Remembers which seat sits at this device, so that a card of another one is known to be another's. */
export const noteSeatHere = (sessionId: string, seat: number): void => void writeStored(HERE + sessionId, String(seat));

/** Whether all of these seats are of the two that share this device in turn. */
function isPair(sessionId: string, seats: readonly number[]): boolean {
  const pair = (readStored(`versnelling.beside.${sessionId}`) ?? '').split(' ');
  return seats.every((seat) => pair.includes(String(seat)));
}

/**
 * Calls back when another tab of this browser became another seat, or nobody: what stands on this page is not for whoever sits here now.
 * @returns the way to stop
 */
export function onOtherSeatHere(sessionId: string, seat: number, changed: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key !== HERE + sessionId || newValue === String(seat)) return;
    // The two of a pair come back in turn: what each was in the middle of is in the tab under the own name.
    if (newValue === null || !isPair(sessionId, [seat, Number(newValue)])) emptyTab();
    changed();
  };
  globalThis.addEventListener('storage', heard);
  return () => globalThis.removeEventListener('storage', heard);
}

type Came = { readonly sessionId: string; readonly seat: number };

/** Whether the seat that came in was here already: alone, or as one of the two that share this device. */
function wasHere({ sessionId, seat }: Came): boolean {
  const others = storedNames().filter((name) => name.startsWith(HERE) && name !== HERE + sessionId);
  const here = readStored(HERE + sessionId);
  return others.length === 0 && (here === undefined || here === String(seat) || isPair(sessionId, [seat]));
}

/**
 * Lets a seat in on this device and leaves it nothing of whoever sat here before: what that person typed is sent first, then everything of theirs goes (sync/earlier-person.ts).
 * @param ask exchanges the card or code
 */
export async function takeSeatHere<Answer extends { readonly ok: boolean; readonly value?: Came }>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  await settleEarlierPersons();
  const answer = await ask();
  if (!answer.ok || answer.value === undefined || wasHere(answer.value)) return answer;
  resetPreferences();
  await forgetParticipants('unsent');
  emptyTab();
  return answer;
}

/**
 * After the card of the seat on this page was replaced: what the server has goes from this device. Where two seats share it, the other one still needs it: nothing goes then.
 * @returns whether words are left that only this device has
 */
export async function leaveReplacedSeat(sessionId: string): Promise<boolean> {
  const withUnsent = await personsWithUnsent();
  if (readStored(`versnelling.beside.${sessionId}`) !== undefined) return withUnsent.size > 0;
  await forgetParticipants('unsent');
  emptyTab();
  return withUnsent.size > 0;
}
