// @vitest-environment jsdom
// A-35, without "Volgende deelnemer": another seat's card is scanned on a device where somebody else still sat.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionClient } from '../../../../client/sync/session-client-types.ts';
import {
  forgetThisPerson,
  leaveReplacedSeat,
  noteSeatHere,
  onOtherSeatHere,
  takeSeatHere,
} from '../../../../client/state/forget-device.ts';
import * as browserSession from '../../../../client/sync/browser-session.ts';
import { createBrowserDraftStorage } from '../../../../client/sync/draft-storage.ts';
import { readTyped, sweepTyped, writeTyped } from '../../../../client/sync/kept-words.ts';
import { fakeSession } from '../participant/fake-session.tsx';

const SESSION = 'session';
const draft = (isKept: boolean): string =>
  JSON.stringify({ text: 'kanarie', explanation: '', rev: 3, isKept, at: Date.now() });
const DRAFT = 'versnelling.draft.anna.step';

/** Somebody of seat 7 typed here, chose dark and was changing an answer. */
function sitDown(isKept: boolean): void {
  localStorage.setItem(`versnelling.person.${SESSION}.seat`, 'anna');
  localStorage.setItem(DRAFT, draft(isKept));
  localStorage.setItem(`versnelling.preferences.${SESSION}.7`, '{"theme":"dark"}');
  sessionStorage.setItem('versnelling.tab.edit.idea', '"kanarie-wijziging"');
  noteSeatHere(SESSION, 7);
}
const all = (): string => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
const joined = (seat: number) => ({ ok: true as const, value: { sessionId: SESSION, seat } });

/** The page of the earlier seat, opened once more behind the scenes. */
function openedSession(onOpen: () => void) {
  const session = fakeSession();
  const close = vi.fn();
  const client = { ...session.client, close, nudge: () => undefined } satisfies SessionClient & { nudge: () => void };
  vi.spyOn(browserSession, 'openBrowserSession').mockImplementation(() => {
    onOpen();
    return client;
  });
  return { session, close };
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

describe('another seat on the same device', () => {
  it('finds nothing of the earlier person; what only this device had was sent first, while it still was that seat', async () => {
    sitDown(false);
    const order: string[] = [];
    const { close } = openedSession(() => {
      order.push('sent');
      localStorage.setItem(DRAFT, draft(true));
    });
    await takeSeatHere(() => {
      order.push('exchanged');
      return Promise.resolve(joined(8));
    });
    expect(order).toEqual(['sent', 'exchanged']);
    expect(close).toHaveBeenCalledOnce();
    expect(all()).not.toMatch(/kanarie|anna|dark/u);
  });

  it('does not wait and connects to nothing when all of it is kept already', async () => {
    sitDown(true);
    openedSession(() => expect.unreachable('nothing is unsent'));
    await takeSeatHere(() => Promise.resolve(joined(8)));
    expect(all()).not.toContain('kanarie');
  });

  it('loses nothing that could not be sent: it stays under the name of its owner, and all the rest goes', async () => {
    sitDown(false);
    const { session } = openedSession(() => undefined);
    session.set({ link: { state: 'stopped', reason: 'noAccess' } });
    await takeSeatHere(() => Promise.resolve(joined(8)));
    expect(Object.keys(localStorage)).toEqual([DRAFT]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps it also when a third person sat here in between, and a change of a sent answer like other words', async () => {
    sitDown(true);
    const [storage, now] = [createBrowserDraftStorage(), Date.now()];
    writeTyped(storage, 'anna', 'edit.idea', { text: 'kanarie-wijziging', explanation: '' }, now);
    openedSession(() => expect.unreachable('nothing that the server would take is unsent'));
    for (const seat of [8, 9, 7]) {
      await takeSeatHere(() => Promise.resolve(joined(seat)));
      localStorage.setItem(`versnelling.person.${SESSION}.seat`, `person${seat}`);
      noteSeatHere(SESSION, seat);
    }
    expect(readTyped(storage, 'anna', 'edit.idea', now)).toEqual({ text: 'kanarie-wijziging', explanation: '' });
    expect(sessionStorage).toHaveLength(0);
    sweepTyped(storage, now + 24 * 60 * 60 * 1_000 + 1);
    expect(all()).not.toContain('kanarie');
  });

  it('goes with "Volgende deelnemer", which asks first', async () => {
    sitDown(false);
    writeTyped(createBrowserDraftStorage(), 'anna', 'edit.idea', 'kanarie', Date.now());
    await forgetThisPerson();
    expect(all()).not.toMatch(/kanarie|anna/u);
  });

  it('is no other one when the same card is scanned again, or the code is refused', async () => {
    sitDown(true);
    const before = all();
    await takeSeatHere(() => Promise.resolve(joined(7)));
    await takeSeatHere(() => Promise.resolve({ ok: false as const }));
    expect(all()).toBe(before);
  });

  it('is told to the other tabs of this browser', () => {
    sitDown(true);
    const changed = vi.fn();
    const stop = onOtherSeatHere(SESSION, 7, changed);
    const tell = (newValue: string | null) =>
      dispatchEvent(new StorageEvent('storage', { key: `versnelling.seat-here.${SESSION}`, newValue }));
    tell('7');
    expect(changed).not.toHaveBeenCalled();
    tell('8');
    tell(null);
    expect(changed).toHaveBeenCalledTimes(2);
    // What the earlier person was in the middle of in that tab is gone before the page is anybody else's.
    expect(sessionStorage).toHaveLength(0);
    stop();
  });
});

describe('a device whose card was replaced', () => {
  it('lets go of what the server has, and tells whether there is more', async () => {
    sitDown(true);
    expect(await leaveReplacedSeat(SESSION)).toBe(false);
    expect(all()).not.toMatch(/kanarie|dark/u);
    sitDown(false);
    expect(await leaveReplacedSeat(SESSION)).toBe(true);
    expect(localStorage.getItem(DRAFT)).toContain('kanarie');
    expect(sessionStorage).toHaveLength(0);
  });
});
