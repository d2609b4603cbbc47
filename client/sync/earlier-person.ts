// A card is scanned on a device where somebody else still has a seat, without "Volgende deelnemer".
//
// Two promises meet here. Nothing typed may be lost: so what the server does not have yet is sent first, while this browser still is that seat. Nothing may leak to the next
// person: so all the rest goes, at once, from storage, tab and page. What could not be sent (no connection, or the card of that seat was replaced) stays under the opaque name
// of its owner: no page shows it to anybody else, it is sent when that seat is opened here again (with the new card: the name is the seat's, not the card's), and it goes
// after a day, or with "Volgende deelnemer", which asks first.
import type { SessionId } from '../../shared/kernel/ids.ts';
import { createBrowserOutboxStorage } from './browser-outbox-storage.ts';
import { openBrowserSession } from './browser-session.ts';
import { createBrowserDraftStorage } from './draft-storage.ts';
import { unsentDrafts } from './drafts.ts';
import { typedNames } from './kept-words.ts';

const OF_SEAT = /^versnelling\.person\.(.+)\.seat$/;
/** Somebody stands there with a card: longer than this a person does not wait. Milliseconds. */
const PATIENCE = 6_000;

type Earlier = { readonly sessionId: SessionId; readonly person: string };

function earlierPersons(): readonly Earlier[] {
  const storage = createBrowserDraftStorage();
  return storage.keys().flatMap((key) => {
    const sessionId = OF_SEAT.exec(key)?.[1];
    const person = storage.get(key);
    return sessionId === undefined || person === null ? [] : [{ sessionId: sessionId as SessionId, person }];
  });
}

/** Whether this device has words of the person that the server takes but does not have: in a draft, or under way. */
async function hasUnsent(person: string): Promise<boolean> {
  if (unsentDrafts(createBrowserDraftStorage(), person).length > 0) return true;
  return (await createBrowserOutboxStorage().load(person)).length > 0;
}

/** Is that seat once more, until everything is kept, it turns out to be impossible, or nobody would wait any longer. */
function sendRest({ sessionId, person }: Earlier): Promise<void> {
  return new Promise((resolve) => {
    const client = openBrowserSession({ sessionId, as: 'seat' });
    const storage = createBrowserDraftStorage();
    const end = (): void => {
      clearTimeout(timer);
      client.close();
      resolve();
    };
    const look = (): void => {
      const { link, pending, mine } = client.getState();
      const isKept = link.state === 'live' && mine !== null && pending.length === 0;
      if (link.state === 'stopped' || (isKept && unsentDrafts(storage, person).length === 0)) end();
    };
    const timer = setTimeout(end, PATIENCE);
    client.subscribe(look);
    look();
  });
}

/** Call before the card is exchanged, while this browser still is the earlier seat. Quick where nothing is unsent; never rejects. */
export async function settleEarlierPersons(): Promise<void> {
  for (const earlier of earlierPersons()) if (await hasUnsent(earlier.person)) await sendRest(earlier);
}

/** Of whom something is left that only this device has. */
export async function personsWithUnsent(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { person } of earlierPersons()) {
    const isTyping = typedNames(createBrowserDraftStorage(), person).length > 0;
    if (isTyping || (await hasUnsent(person))) found.add(person);
  }
  return found;
}
