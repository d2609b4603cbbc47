import { describe, expect, it } from 'vitest';
import { createMemoryDraftStorage } from '../../../../client/sync/draft-storage.ts';
import { createMemoryOutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import { createSessionClient } from '../../../../client/sync/session-client.ts';
import type { ConnectionEnd, TicketAnswer, Transport } from '../../../../client/sync/transport.ts';
import { createFakeClock, flushPromises } from '../../../support/fake-clock.ts';
import { simId, SIM_SESSION } from '../../../sim/sim-server.ts';
import { openOnePage, submit, work } from './one-page.ts';

const TICKET: TicketAnswer = { kind: 'ticket', ticket: { ticket: 't', role: 'seat', storageKey: 'k' } };

/** A client whose tickets and handshakes go as told. */
async function openWith(tickets: TicketAnswer[], ends: ConnectionEnd[], random = 0.5) {
  const clock = createFakeClock(() => random);
  const asked: number[] = [];
  const transport: Transport = {
    ticket: () => {
      asked.push(clock.now());
      return Promise.resolve(tickets.length > 1 ? (tickets.shift() ?? TICKET) : (tickets[0] ?? TICKET));
    },
    open: (_ticket, handlers) => {
      const end = ends.shift();
      if (end) queueMicrotask(() => handlers.ended(end));
      const nothing = (): void => undefined;
      return {
        hello: nothing,
        command: nothing,
        draft: nothing,
        presence: nothing,
        signals: nothing,
        seen: nothing,
        hold: nothing,
        close: nothing,
      };
    },
  };
  const client = createSessionClient({
    sessionId: SIM_SESSION,
    as: 'seat',
    ...clock,
    transport,
    outboxStorage: createMemoryOutboxStorage(),
    draftStorage: createMemoryDraftStorage(),
    newId: () => simId('command'),
  });
  await flushPromises();
  return { client, clock, asked };
}

describe('the link', () => {
  it('is live after the first welcome, offline after a cut, and live again by itself', async () => {
    const page = await openOnePage();
    expect(page.client.getState().link).toEqual({ state: 'live' });
    page.link().cut();
    expect(page.client.getState().link).toEqual({ state: 'offline' });
    await page.clock.advance(500);
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'live' });
  });

  it.each<[string, TicketAnswer[], ConnectionEnd[], string]>([
    ['no access', [{ kind: 'refused', gone: false }], [], 'noAccess'],
    ['no session', [{ kind: 'refused', gone: true }], [], 'noAccess'],
    ['an old page', [TICKET], [{ kind: 'refused', code: 'protocolTooOld', retryAfter: null }], 'pageTooOld'],
  ])('stops for good at %s', async (_what, tickets, ends, reason) => {
    const { client, clock, asked } = await openWith(tickets, ends);
    expect(client.getState().link).toEqual({ state: 'stopped', reason });
    await clock.advance(60_000);
    expect(asked).toHaveLength(1);
  });

  it('asks for another ticket when the handshake refuses this one', async () => {
    const { client, clock, asked } = await openWith(
      [TICKET],
      [{ kind: 'refused', code: 'notAllowed', retryAfter: null }],
    );
    expect(client.getState().link).toEqual({ state: 'offline' });
    await clock.advance(5_000);
    expect(asked).toHaveLength(2);
  });

  it('waits at most 500 ms first, then longer, never more than 5 s', async () => {
    const { clock, asked } = await openWith([{ kind: 'unreachable', retryAfter: null }], [], 0.999);
    await clock.advance(60_000);
    const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
    expect(pauses.slice(0, 5).map((pause) => Math.round(pause / 100) * 100)).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5_000);
  });

  it('waits as long as the server names', async () => {
    const { clock, asked } = await openWith([{ kind: 'unreachable', retryAfter: 7_000 }], [], 0);
    await clock.advance(6_999);
    expect(asked).toHaveLength(1);
    await clock.advance(1);
    expect(asked).toHaveLength(2);
  });

  it('does not wait when it is nudged', async () => {
    const { client, asked } = await openWith([{ kind: 'unreachable', retryAfter: 7_000 }], []);
    client.nudge();
    await flushPromises();
    expect(asked).toHaveLength(2);
  });

  it('asks whether it is up to date when it is nudged while live', async () => {
    const page = await openOnePage();
    page.client.nudge();
    await page.exchange();
    expect(page.arrived('hello')).toHaveLength(2);
  });

  it('takes a connection that does not answer the hello for dead', async () => {
    const page = await openOnePage();
    page.client.nudge();
    await page.clock.advance(10_000);
    expect(page.client.getState().link).toEqual({ state: 'offline' });
  });
});

describe('a farewell of the server', () => {
  it.each(['restart', 'tooSlow', 'flooding'] as const)('%s: comes back when it is time', async (reason) => {
    const page = await openOnePage();
    page.link().push({ name: 'bye', body: { reason, retryAfter: 2_000 } });
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'offline' });
    await page.clock.advance(1_999);
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'offline' });
    await page.clock.advance(500);
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'live' });
  });

  it.each(['revoked', 'tooManyDevices'] as const)('%s: stops, and keeps what waits', async (reason) => {
    const page = await openOnePage();
    page.client.send(submit(1));
    await page.exchange();
    page.link().push({ name: 'bye', body: { reason, retryAfter: 0 } });
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'stopped', reason });
    expect(await page.outboxStorage.load('key-seat')).toHaveLength(1);
  });
});

describe('resume', () => {
  it('asks for the tail after a cut, and folds it in', async () => {
    const page = await openOnePage();
    page.link().cut();
    const other = await openOnePage({ server: page.server, as: 'console' });
    other.client.send(submit(5, 'van een ander'));
    await work(other);
    await page.clock.advance(500);
    await page.exchange();
    expect(page.arrived('hello').at(-1)?.body.cursor).toMatchObject({ rev: 0 });
    expect(page.client.getState().view).toEqual(page.server.view());
  });

  it('starts over when the server has another epoch', async () => {
    const page = await openOnePage();
    page.client.send(submit(1));
    await work(page);
    page.server.crash();
    await page.clock.advance(500);
    await page.exchange();
    expect(page.client.getState().view).toEqual(page.server.view());
    expect(page.client.getState().link).toEqual({ state: 'live' });
  });

  it('asks again a second after a head that is ahead, unless the frame came', async () => {
    const page = await openOnePage();
    const other = await openOnePage({ server: page.server, as: 'console' });
    other.client.send(submit(5, 'van een ander'));
    await work(other);
    const lost = page.link().down.findIndex((item) => item.kind === 'message');
    page.link().down.splice(lost, 1);
    page.server.sendHeads();
    await page.exchange();
    expect(page.client.getState().view).not.toEqual(page.server.view());
    await page.clock.advance(999);
    await page.exchange();
    expect(page.arrived('hello')).toHaveLength(1);
    await page.clock.advance(1);
    await page.exchange();
    expect(page.arrived('hello')).toHaveLength(2);
    expect(page.client.getState().view).toEqual(page.server.view());
  });
});
