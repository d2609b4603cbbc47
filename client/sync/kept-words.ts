// Words that somebody is typing somewhere else than in the box of a question: a change of a sent answer, a few words beside a verdict. The server has no draft of them, so this
// device has them, under the opaque name of their owner: a seat that is opened here again finds them, and nobody else does.
import { isRecord } from '../../shared/kernel/read-value.ts';
import type { DraftStorage } from './draft-storage.ts';

const PREFIX = 'versnelling.typed.';
/** As long as a forgotten draft stays on a shared device. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1_000;

type Kept = { readonly value: unknown; readonly at: number };

function parseKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isRecord(kept) && typeof kept['at'] === 'number' ? { value: kept['value'], at: kept['at'] } : null;
  } catch {
    return null;
  }
}

const nameOf = (person: string, name: string): string => `${PREFIX}${person}.${name}`;

/** The opaque name of the seat that this browser is in a session; null before it ever was one. */
export const personHere = (storage: DraftStorage, sessionId: string): string | null =>
  storage.get(`versnelling.person.${sessionId}.seat`);

/** What was kept under this name, of any shape; null when it is nothing, or of yesterday. */
export function readTyped(storage: DraftStorage, person: string, name: string, now: number): unknown {
  const kept = parseKept(storage.get(nameOf(person, name)));
  return kept === null || now - kept.at > KEPT_FOR_MS ? null : kept.value;
}

/** Keeps a value of plain JSON; null takes it away. */
export function writeTyped(storage: DraftStorage, person: string, name: string, value: unknown, now: number): void {
  if (value === null) storage.remove(nameOf(person, name));
  else storage.set(nameOf(person, name), JSON.stringify({ value, at: now } satisfies Kept));
}

/** Names in the storage of all such words: of one person, or of everybody. */
export const typedNames = (storage: DraftStorage, person?: string): readonly string[] =>
  storage.keys().filter((key) => key.startsWith(person === undefined ? PREFIX : `${PREFIX}${person}.`));

/** Takes away what nobody came back for. */
export function sweepTyped(storage: DraftStorage, now: number): void {
  for (const key of typedNames(storage)) {
    const kept = parseKept(storage.get(key));
    if (kept === null || now - kept.at > KEPT_FOR_MS) storage.remove(key);
  }
}
