// For a laptop that goes to the next person: takes everything of participants out of this browser. What a console or a screen keeps here stays.
import { forgetOutboxes } from './browser-outbox-storage.ts';
import { createBrowserDraftStorage } from './draft-storage.ts';
import { unsentDrafts } from './drafts.ts';
import { typedNames } from './kept-words.ts';

const OURS = 'versnelling.';
/** Whose outbox a page of a facilitator had: `versnelling.person.<session>.console`. */
const OF_STAFF = /^versnelling\.person\..+\.(?:console|screen)$/;
/** How an organiser reads, on a device of their own. A seat's are kept under longer names. */
const STAFF_PREFERENCES = 'versnelling.preferences';

/** Where the browser has no database the outbox is among these keys. Nothing that arrived is in it. */
const OUTBOX = 'versnelling.outbox.';
/** What could not be sent waits as long for its owner as a forgotten draft. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1_000;

/**
 * Resolves when nothing is left. Never rejects: where the browser refuses storage, nothing was kept.
 * @param leaves `unsent`: what the server does not have stays, under the opaque name of its owner (sync/earlier-person.ts says when). Of everybody, not only of who sat here last:
 * between two cards of the same seat others can have sat here.
 */
export async function forgetParticipants(leaves: 'nothing' | 'unsent' = 'nothing'): Promise<void> {
  const storage = createBrowserDraftStorage();
  const ours = storage.keys().filter((key) => key.startsWith(OURS));
  const staff = new Set(ours.filter((key) => OF_STAFF.test(key)).map((key) => storage.get(key) ?? ''));
  const isOfStaff = (key: string): boolean =>
    key === STAFF_PREFERENCES ||
    OF_STAFF.test(key) ||
    [...staff].some((person) => person !== '' && key.includes(person));
  const isLeft = leaves === 'unsent';
  const unsent = new Set(isLeft ? [...unsentDrafts(storage), ...typedNames(storage)] : []);
  const stays = (key: string): boolean => isOfStaff(key) || unsent.has(key) || (isLeft && key.startsWith(OUTBOX));
  // What is not known to be a facilitator's goes: also what a later version keeps.
  for (const key of ours) if (!stays(key)) storage.remove(key);
  const oldest = Date.now() - KEPT_FOR_MS;
  await forgetOutboxes((person, createdAt) => staff.has(person) || (isLeft && createdAt > oldest));
}
