// @vitest-environment jsdom
// jsdom has localStorage and no IndexedDB: the second rung of the ladder. The first is seen in the browser tests.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserOutboxStorage } from '../../../../client/sync/browser-outbox-storage.ts';
import { createBrowserDraftStorage } from '../../../../client/sync/draft-storage.ts';
import type { OutboxEntry } from '../../../../client/sync/outbox-storage.ts';
import { simId } from '../../../sim/sim-server.ts';
import { submit } from './one-page.ts';

const entry = (order: number): OutboxEntry => ({
  commandId: simId(`command-${order}`),
  command: submit(order),
  createdAt: 1,
  order,
  rejection: null,
});

const refuseStorage = (): void => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    getItem: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the outbox in a browser', () => {
  it('falls back to localStorage, in order, and survives a reload', async () => {
    const first = createBrowserOutboxStorage();
    await first.load('p');
    await first.put('p', entry(2));
    await first.put('p', entry(1));
    await first.put('someone-else', entry(3));
    expect(first.isDurable()).toBe(true);

    const second = createBrowserOutboxStorage();
    expect(await second.load('p')).toEqual([entry(1), entry(2)]);
    await second.remove('p', entry(1).commandId);
    expect(await second.load('p')).toEqual([entry(2)]);
    await second.remove('p', entry(2).commandId);
    expect(await second.load('p')).toEqual([]);
    expect(localStorage.length).toBe(1);
  });

  it('falls back to memory, and says that it is not durable', async () => {
    refuseStorage();
    const storage = createBrowserOutboxStorage();
    expect(await storage.load('p')).toEqual([]);
    await storage.put('p', entry(1));
    expect(storage.isDurable()).toBe(false);
    expect(await storage.load('p')).toEqual([entry(1)]);
    await storage.remove('p', entry(1).commandId);
    expect(await storage.load('p')).toEqual([]);
  });

  it('goes on in memory when storage becomes full, and still has what was kept before', async () => {
    const storage = createBrowserOutboxStorage();
    await storage.load('p');
    await storage.put('p', entry(1));
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await storage.put('p', entry(2));
    full.mockRestore();
    expect(storage.isDurable()).toBe(false);
    expect(await storage.load('p')).toEqual([entry(1), entry(2)]);
  });
});

describe('draft storage', () => {
  it('keeps in localStorage, and works on without it', () => {
    const kept = createBrowserDraftStorage();
    expect(kept.set('a', '1')).toBe(true);
    expect([kept.get('a'), localStorage.getItem('a'), kept.keys()]).toEqual(['1', '1', ['a']]);
    refuseStorage();
    const memory = createBrowserDraftStorage();
    expect(memory.set('b', '2')).toBe(true);
    expect(memory.get('b')).toBe('2');
  });
});
