// For a laptop that goes to the next person: takes everything of participants out of this browser. What a console or a screen keeps here stays.
import { forgetOutboxes } from './browser-outbox-storage.ts';
import { createBrowserDraftStorage } from './draft-storage.ts';

const OURS = 'versnelling.';
/** Whose outbox a page of a facilitator had: `versnelling.person.<session>.console`. */
const OF_STAFF = /^versnelling\.person\..+\.(?:console|screen)$/;
/** How an organiser reads, on a device of their own. A seat's are kept under longer names. */
const STAFF_PREFERENCES = 'versnelling.preferences';

/** Resolves when nothing is left. Never rejects: where the browser refuses storage, nothing was kept. */
export async function forgetParticipants(): Promise<void> {
  const storage = createBrowserDraftStorage();
  const ours = storage.keys().filter((key) => key.startsWith(OURS));
  const staff = new Set(ours.filter((key) => OF_STAFF.test(key)).map((key) => storage.get(key) ?? ''));
  const isOfStaff = (key: string): boolean =>
    key === STAFF_PREFERENCES ||
    OF_STAFF.test(key) ||
    [...staff].some((person) => person !== '' && key.includes(person));
  // What is not known to be a facilitator's goes: also what a later version keeps.
  for (const key of ours) if (!isOfStaff(key)) storage.remove(key);
  await forgetOutboxes(staff);
}
