// Who is at a console and what each holds: told to consoles, never a fact, gone by itself.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActorId, IdeaId, PageId } from '../../../shared/kernel/ids.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { Hold } from '../../../shared/protocol/hands.ts';
import type { Person } from '../../../server/runtime/live-session.ts';
import { idFor } from '../../support/ids.ts';
import { runSession, type RunningSession } from '../../support/running-session.ts';

let running: RunningSession;
afterEach(async () => {
  vi.useRealTimers();
  await running.stop();
});

const helper: Person = { role: 'coFacilitator', actorId: idFor<ActorId>('helper') };
const observer: Person = { role: 'observer', actorId: idFor<ActorId>('observer') };
const page = idFor<PageId>('page');
const holding: Hold = { page, things: [{ kind: 'idea', id: idFor<IdeaId>('idea') }] };

/** What all consoles heard last. */
const last = () => running.news.hands.findLast(({ to }) => to === null)?.hands;
const holdsNow = () => last()?.hands.flatMap(({ holds }) => holds);

async function start() {
  running = await runSession();
  running.live.arrived(running.facilitator, 'one');
  running.live.arrived(helper, 'two');
  running.live.arrived(observer, 'three');
  running.live.arrived({ ...running.seat('a') }, 'four');
  await expect.poll(() => last()?.hands.length).toBe(3);
}

describe('hands', () => {
  it('are everybody at a console by role, never a seat, and go when they go', async () => {
    await start();
    expect(
      last()
        ?.hands.map(({ role }) => role)
        .toSorted(),
    ).toEqual(['coFacilitator', 'facilitator', 'observer']);
    running.live.left(helper, 'two');
    await expect
      .poll(() =>
        last()
          ?.hands.map(({ role }) => role)
          .toSorted(),
      )
      .toEqual(['facilitator', 'observer']);
  });

  it('hold what they say until they let go', async () => {
    await start();
    running.live.hold('two', holding);
    await expect.poll(holdsNow).toEqual([holding]);
    running.live.hold('two', { page, things: [] });
    await expect.poll(holdsNow).toEqual([]);
  });

  it('let go when the connection ends', async () => {
    await start();
    running.live.hold('two', holding);
    await expect.poll(holdsNow).toEqual([holding]);
    running.live.left(helper, 'two');
    await expect.poll(holdsNow).toEqual([]);
  });

  it('let go when a page says nothing any more', async () => {
    await start();
    vi.useFakeTimers();
    running.live.hold('two', holding);
    await vi.advanceTimersByTimeAsync(500);
    expect(holdsNow()).toEqual([holding]);
    running.clock.now += 20_001;
    await vi.advanceTimersByTimeAsync(21_000);
    expect(holdsNow()).toEqual([]);
  });

  it('hold nothing as an observer or as a seat', async () => {
    await start();
    running.live.hold('three', holding);
    running.live.hold('four', holding);
    running.live.hold('two', holding);
    await expect.poll(holdsNow).toEqual([holding]);
    expect(must(last(), 'list').hands.find(({ holds }) => holds.length > 0)?.role).toBe('coFacilitator');
  });

  it('tell who has the lead, also when that one is away, and leave no trace of what was held in the log', async () => {
    await start();
    running.live.hold('two', holding);
    await running.submit(running.facilitator, { type: 'giveLead', to: helper.actorId });
    await expect.poll(() => last()?.lead).toBe(helper.actorId);
    const log = await running.store.log.read(running.live.sessionId, 0, 100);
    expect(log.at(-1)?.fact).toEqual({ type: 'leadGiven', to: helper.actorId, was: null });
    expect(JSON.stringify(log)).not.toContain(holding.things[0]?.id);
    expect(running.news.frames.participant.flatMap(({ events }) => events)).toEqual([]);
  });

  it('can’t be given a lead that went home', async () => {
    await start();
    running.live.left(helper, 'two');
    const outcome = await running.submit(running.facilitator, { type: 'giveLead', to: helper.actorId });
    expect(outcome).toEqual({ status: 'rejected', rejection: { code: 'notFound' } });
  });
});
