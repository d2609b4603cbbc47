// What a page remembers of its quiet signals, and when it says them again.
import { beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../../../shared/kernel/ids.ts';
import type { Stage } from '../../../../shared/domain/seat-signal.ts';
import type { SaySignals, SignalsOutcome } from '../../../../shared/protocol/room-signals.ts';
import { createMemoryDraftStorage } from '../../../../client/sync/draft-storage.ts';
import { createSeatSignals } from '../../../../client/sync/seat-signals.ts';
import { createServerClock } from '../../../../client/sync/server-clock.ts';
import type { Connection } from '../../../../client/sync/transport.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { idFor } from '../../../support/ids.ts';

const collect: Stage = { stepId: idFor<StepId>('one'), phase: 'collect' };
const cluster: Stage = { ...collect, phase: 'cluster' };

function page(storage = createMemoryDraftStorage()) {
  const clock = createFakeClock();
  const told: SaySignals[] = [];
  let answer: SignalsOutcome | null = { status: 'kept' };
  const nothing = (): void => undefined;
  const connection: Connection = {
    hello: nothing,
    command: nothing,
    draft: nothing,
    presence: nothing,
    seen: nothing,
    hold: nothing,
    close: nothing,
    signals: (say, answered) => {
      told.push(say);
      answered(answer);
    },
  };
  const signals = createSeatSignals({ ...clock, storage, changed: nothing });
  signals.open('me');
  return {
    signals,
    storage,
    told,
    clock,
    connect: () => signals.connected(connection),
    answerWith: (next: SignalsOutcome | null) => (answer = next),
    on: () => signals.states().map(({ signal, state }) => `${signal} ${state}`),
  };
}
let one: ReturnType<typeof page>;
beforeEach(() => {
  one = page();
  one.signals.stageIs(collect);
});

describe('a quiet signal on its page', () => {
  it('waits without a connection, is told with one, and is then seen', async () => {
    one.signals.set('help', true);
    expect(one.on()).toEqual(['help waiting']);
    one.connect();
    await one.clock.advance(500);
    expect(one.told).toEqual([{ ...collect, signals: ['help'] }]);
    expect(one.on()).toEqual(['help told']);
    one.signals.heard({ isKnown: true, signals: [{ signal: 'help', isSeen: true }] });
    expect(one.on()).toEqual(['help seen']);
    one.signals.set('help', false);
    await one.clock.advance(500);
    expect(one.told.at(-1)).toEqual({ ...collect, signals: [] });
    expect(one.on()).toEqual([]);
  });

  it('is told once, not once a connection, when the server still knows it', async () => {
    one.connect();
    one.signals.set('pause', true);
    await one.clock.advance(500);
    one.signals.disconnected();
    one.connect();
    one.signals.heard({ isKnown: true, signals: [{ signal: 'pause', isSeen: false }] });
    await one.clock.advance(5_000);
    expect(one.told).toHaveLength(1);
    expect(one.on()).toEqual(['pause told']);
  });

  it('is said again to a server that was started anew', async () => {
    one.connect();
    one.signals.set('pause', true);
    await one.clock.advance(500);
    one.signals.disconnected();
    one.connect();
    one.signals.heard({ isKnown: false, signals: [] });
    await one.clock.advance(500);
    expect(one.told).toHaveLength(2);
    expect(one.on()).toEqual(['pause told']);
  });

  it('that was seen stays seen when it is said again to a server that was started anew, also after a reload', async () => {
    one.connect();
    one.signals.set('help', true);
    one.signals.set('pause', true);
    await one.clock.advance(500);
    one.signals.heard({
      isKnown: true,
      signals: [
        { signal: 'help', isSeen: true },
        { signal: 'pause', isSeen: false },
      ],
    });
    const again = page(one.storage);
    again.signals.stageIs(collect);
    again.connect();
    again.signals.heard({ isKnown: false, signals: [] });
    await again.clock.advance(500);
    expect(again.told).toEqual([{ ...collect, signals: ['help', 'pause'], seen: ['help'] }]);
    expect(again.on()).toEqual(['help seen', 'pause told']);
    // Taken back and said anew is a new one.
    again.signals.set('help', false);
    again.signals.set('help', true);
    await again.clock.advance(500);
    expect(again.told.at(-1)).toEqual({ ...collect, signals: ['pause', 'help'] });
  });

  it('is said again until the answer is there', async () => {
    one.connect();
    one.answerWith(null);
    one.signals.set('help', true);
    await one.clock.advance(500);
    expect(one.on()).toEqual(['help waiting']);
    one.answerWith({ status: 'rejected', rejection: { code: 'rateLimited', retryAfter: 700 } });
    await one.clock.advance(2_100);
    one.answerWith({ status: 'kept' });
    await one.clock.advance(800);
    expect(one.told).toHaveLength(3);
    expect(one.on()).toEqual(['help told']);
  });

  it('that is refused for good is dropped, said to be, and does not take what was told with it', async () => {
    one.connect();
    one.signals.set('pause', true);
    await one.clock.advance(500);
    one.answerWith({ status: 'rejected', rejection: { code: 'notFound' } });
    one.signals.set('help', true);
    await one.clock.advance(5_000);
    expect(one.told).toHaveLength(2);
    expect(one.on()).toEqual(['help refused', 'pause told']);
    one.answerWith({ status: 'kept' });
    one.signals.set('help', true);
    await one.clock.advance(500);
    expect(one.on()).toEqual(['help told', 'pause told']);
  });

  it('goes with the question or stays with the person', async () => {
    one.connect();
    for (const signal of ['moreTime', 'unclear', 'help'] as const) one.signals.set(signal, true);
    one.signals.stageIs(cluster);
    expect(one.on().map((words) => words.split(' ')[0])).toEqual(['help']);
  });

  it('is remembered over a reload, but not past its question', async () => {
    one.signals.set('help', true);
    one.signals.set('moreTime', true);
    const again = page(one.storage);
    again.signals.stageIs(collect);
    expect(again.on()).toEqual(['moreTime waiting', 'help waiting']);
    const later = page(one.storage);
    later.signals.stageIs(cluster);
    expect(later.on()).toEqual(['help waiting']);
  });

  it('is taken over from another device of the seat', async () => {
    one.connect();
    one.signals.heard({ isKnown: true, signals: [{ signal: 'unclear', isSeen: true }] });
    expect(one.on()).toEqual(['unclear seen']);
    expect(one.told).toEqual([]);
  });
});

describe('the server’s clock', () => {
  it('is known to half the round trip, and the quickest answer is believed', () => {
    let now = 5_000;
    const clock = createServerClock(() => now);
    expect(clock.offset()).toBeNull();
    now = 7_000;
    clock.heard(5_000, 1_000_000);
    expect(clock.offset()).toBe(994_000);
    now = 8_020;
    clock.heard(8_000, 1_002_510);
    expect(clock.offset()).toBe(994_500);
    now = 12_000;
    clock.heard(10_000, 1_005_900);
    expect(clock.offset()).toBe(994_500);
  });

  it('is asked anew when the device’s own clock was set', () => {
    let now = 1_000;
    const clock = createServerClock(() => now);
    clock.heard(1_000, 50_000);
    now = 3_600_100;
    clock.heard(3_600_000, 51_050);
    expect(clock.offset()).toBe(51_050 - 3_600_050);
  });
});
