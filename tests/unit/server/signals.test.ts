// Quiet signals on the running session: who hears them, how long they stand, and what the server remembers.
import { afterEach, describe, expect, it } from 'vitest';
import type { ActorId } from '../../../shared/kernel/ids.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { SeatSignal } from '../../../shared/domain/seat-signal.ts';
import type { Phase } from '../../../shared/domain/vocabulary.ts';
import type { Person } from '../../../server/runtime/live-session.ts';
import { idFor } from '../../support/ids.ts';
import { runSession, type RunningSession } from '../../support/running-session.ts';

let running: RunningSession;
afterEach(() => running.stop());

const observer: Person = { role: 'observer', actorId: idFor<ActorId>('observer') };

async function start() {
  running = await runSession();
  const [first, second] = [must(running.stepIds[0], 'question'), must(running.stepIds[1], 'second question')];
  const seatA = { ...running.seat('a'), seat: 3 };
  const seatB = { ...running.seat('b'), seat: 7 };
  await running.submit(running.facilitator, { type: 'openStep', stepId: first });
  for (const person of [seatA, seatB, running.facilitator, observer])
    running.live.arrived(person, JSON.stringify(person));
  const open = (stepId: string) =>
    running.submit(running.facilitator, { type: 'openStep', stepId: stepId as typeof first });
  const say = (person: Person, signals: SeatSignal[], stepId = first, phase: Phase = 'collect') =>
    running.live.saySignals(person, { stepId, phase, signals });
  /** What a console that comes now is told. */
  const room = async () => {
    const before = running.news.roomSignals.length;
    running.live.arrived(observer, 'fresh');
    await expect
      .poll(() => running.news.roomSignals.slice(before).filter(({ to }) => to !== null).length)
      .toBeGreaterThan(0);
    return must(
      running.news.roomSignals.findLast(({ to }) => to !== null),
      'list',
    ).room.seats;
  };
  const own = (person: typeof seatA) => running.news.ownSignals.findLast(({ seatId }) => seatId === person.seatId)?.own;
  return { first, second, seatA, seatB, say, room, own, open };
}

describe('quiet signals', () => {
  it('stand in a list by seat number, and can be taken back', async () => {
    const { seatA, seatB, say, room } = await start();
    expect(say(seatB, ['help', 'moreTime'])).toEqual({ status: 'kept' });
    say(seatA, ['pause']);
    const state = (signal: SeatSignal) => ({ signal, isSeen: false });
    expect(await room()).toEqual([
      { seat: 3, isHere: true, isReady: false, signals: [state('pause')] },
      { seat: 7, isHere: true, isReady: false, signals: [state('help'), state('moreTime')] },
    ]);
    say(seatB, []);
    expect((await room()).map(({ seat }) => seat)).toEqual([3]);
  });

  it('are sent to consoles only, thinned to one list every half second', async () => {
    const { seatA, say } = await start();
    const before = running.news.roomSignals.length;
    for (let n = 0; n < 20; n++) say(seatA, n % 2 === 0 ? ['help'] : ['help', 'pause']);
    await expect.poll(() => running.news.roomSignals.length).toBeGreaterThan(before);
    expect(running.news.roomSignals.length - before).toBeLessThanOrEqual(3);
    const heardByRoom = JSON.stringify([running.news.frames, running.news.crowds, running.news.mines]);
    expect(heardByRoom).not.toContain('help');
    expect(heardByRoom).not.toContain('moreTime');
  });

  it('leave no trace in the log', async () => {
    const { seatA, say } = await start();
    const before = (await running.store.log.read(running.live.sessionId, 0, 100)).length;
    say(seatA, ['help', 'unclear']);
    running.live.seeSignal(running.facilitator, { seat: 3, signal: 'help' });
    expect(await running.store.log.read(running.live.sessionId, 0, 100)).toHaveLength(before);
  });

  it('are seen by a facilitator, which the seat is told; said again they stay seen', async () => {
    const { seatA, say, own, room } = await start();
    say(seatA, ['help']);
    expect(own(seatA)).toEqual({ isKnown: true, signals: [{ signal: 'help', isSeen: false }] });
    expect(running.live.seeSignal(running.facilitator, { seat: 3, signal: 'help' })).toEqual({ status: 'kept' });
    expect(own(seatA)?.signals).toEqual([{ signal: 'help', isSeen: true }]);
    say(seatA, ['help', 'pause']);
    expect((await room())[0]?.signals).toEqual([
      { signal: 'help', isSeen: true },
      { signal: 'pause', isSeen: false },
    ]);
    // Taken back and said anew is a new one.
    say(seatA, []);
    say(seatA, ['help']);
    expect(own(seatA)?.signals).toEqual([{ signal: 'help', isSeen: false }]);
  });

  it('stay seen when the page says so to a server that was started anew, and only to one that knows nothing of the seat', async () => {
    const { first, seatA, seatB, say, own, room } = await start();
    const again = (seat: Person, seen: SeatSignal[]) =>
      running.live.saySignals(seat, { stepId: first, phase: 'collect', signals: ['help', 'pause'], seen });
    again(seatA, ['help', 'moreTime']);
    expect(own(seatA)).toEqual({
      isKnown: true,
      signals: [
        { signal: 'help', isSeen: true },
        { signal: 'pause', isSeen: false },
      ],
    });
    say(seatB, ['pause']);
    again(seatB, ['help', 'pause']);
    expect((await room()).find(({ seat }) => seat === 7)?.signals.map(({ isSeen }) => isSeen)).toEqual([false, false]);
  });

  it('about the question go with it, for good; those about the person stay', async () => {
    const { seatA, first, second, say, room, open } = await start();
    say(seatA, ['moreTime', 'unclear', 'help', 'pause']);
    await open(second);
    expect((await room())[0]?.signals.map(({ signal }) => signal)).toEqual(['help', 'pause']);
    await open(first);
    expect((await room())[0]?.signals.map(({ signal }) => signal)).toEqual(['help', 'pause']);
    // Said about a phase that the room has left: it never stands.
    say(seatA, ['moreTime', 'help'], first, 'vote');
    expect((await room())[0]?.signals.map(({ signal }) => signal)).toEqual(['help']);
    await running.submit(running.facilitator, { type: 'closeSession' });
    expect(await room()).toEqual([]);
    expect(say(seatA, ['help'])).toEqual({ status: 'rejected', rejection: { code: 'sessionClosed' } });
  });

  it('stay when the seat is gone for a while, and are given back to it when it comes back', async () => {
    const { seatA, say, own, room } = await start();
    say(seatA, ['help']);
    running.live.left(seatA, JSON.stringify(seatA));
    expect(await room()).toMatchObject([{ seat: 3, isHere: false }]);
    const before = running.news.ownSignals.length;
    running.live.arrived(seatA, 'another device');
    await expect.poll(() => running.news.ownSignals.length).toBeGreaterThan(before);
    expect(own(seatA)).toEqual({ isKnown: true, signals: [{ signal: 'help', isSeen: false }] });
  });

  it('a server that knows nothing of a seat says so, so that the page says its own again', async () => {
    const { seatA, own } = await start();
    await expect.poll(() => own(seatA)).toEqual({ isKnown: false, signals: [] });
  });

  it('ready stands in the same list, for the step that it was said in', async () => {
    const { seatA, first, second, room, open } = await start();
    running.live.presence(seatA, { stepId: first, typing: false, ready: true });
    expect(await room()).toEqual([{ seat: 3, isHere: true, isReady: true, signals: [] }]);
    await open(second);
    expect(await room()).toEqual([]);
  });

  it('only seats say them, only facilitators acknowledge them', async () => {
    const { say, seatA } = await start();
    const no = { status: 'rejected', rejection: { code: 'notAllowed' } };
    for (const person of [running.facilitator, observer, { role: 'screen' } as const])
      expect(say(person, ['help'])).toEqual(no);
    say(seatA, ['help']);
    for (const person of [seatA, observer, { role: 'screen' } as const])
      expect(running.live.seeSignal(person, { seat: 3, signal: 'help' })).toEqual(no);
    expect(running.live.seeSignal(running.facilitator, { seat: 3, signal: 'pause' })).toMatchObject({
      rejection: { code: 'notFound' },
    });
  });
});

describe('who has begun, and who has words that were not sent in', () => {
  const detail = () => running.live.crowd(running.facilitator).detail;

  it('is counted, never told by seat', async () => {
    const { seatA, seatB, first } = await start();
    expect(detail()).toMatchObject({ notStarted: 2, unsent: 0, typing: 0 });
    running.live.presence(seatA, { stepId: first, typing: true, ready: false });
    await running.live.saveDraft(seatA, { stepId: first, text: 'ik wil', explanation: '', rev: 1 });
    expect(detail()).toMatchObject({ notStarted: 1, unsent: 0, typing: 1 });
    running.live.presence(seatA, { stepId: first, typing: false, ready: false });
    expect(detail()).toMatchObject({ notStarted: 1, unsent: 1, typing: 0 });
    await running.submit(seatB, {
      type: 'submitIdea',
      stepId: first,
      ideaId: idFor('b'),
      text: 'rust',
      explanation: '',
    });
    expect(detail()).toMatchObject({ notStarted: 0, unsent: 1 });
    await running.live.saveDraft(seatA, { stepId: first, text: ' ', explanation: '', rev: 2 });
    expect(detail()).toMatchObject({ notStarted: 0, unsent: 0 });
    expect(running.live.crowd(seatA).detail).toBeNull();
  });

  it('is known again after a reload, from what is kept', async () => {
    const { seatA, first } = await start();
    await running.live.saveDraft(seatA, { stepId: first, text: 'ik wil', explanation: '', rev: 1 });
    running.live.left(seatA, JSON.stringify(seatA));
    running.live.arrived(seatA, 'again');
    expect(detail()).toMatchObject({ unsent: 0, notStarted: 2 });
    expect(await running.live.welcome(seatA, null)).toMatchObject({ now: running.clock.now });
    expect(detail()).toMatchObject({ unsent: 1, notStarted: 1 });
  });
});
