// One session, running: the only writer of its log, and all that may be asked of it. Everything goes through one mailbox.
import type { CommandId, MediaId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { audienceOf } from '../../shared/domain/vocabulary.ts';
import type { Command, FactCommand } from '../../shared/protocol/commands/command.ts';
import type { Cursor } from '../../shared/protocol/frame.ts';
import type { JoinInfo, Mine } from '../../shared/protocol/mine.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { SignalsOutcome } from '../../shared/protocol/room-signals.ts';
import type { Welcome } from '../../shared/protocol/welcome.ts';
import { boardOf } from '../audience/board-of.ts';
import { reportOf } from '../audience/report-of.ts';
import type { Session } from '../domain/session.ts';
import { chooseGroup, knowsGroup } from './choose-group.ts';
import type { RuntimeDeps } from './deps.ts';
import { createDraftDesk } from './draft-desk.ts';
import type { LiveSession, Person } from './live-session.ts';
import { createMailbox } from './mailbox.ts';
import { mineOf, type SeatPerson } from './mines.ts';
import { newId } from './new-id.ts';
import { readHistory } from './read-history.ts';
import { ownerOf, type Room } from './room.ts';
import { createSessionCache } from './session-cache.ts';
import { createStepAlarm } from './step-alarm.ts';
import { createSessionWriter, STORAGE_RETRY, type Job, type Sender } from './session-writer.ts';

export type SessionActor = LiveSession & {
  /** A command of the server itself: closing what was left alone. */
  readonly submitAsSystem: (command: FactCommand) => Promise<Outcome>;
  /** Replays the session if it is not in memory, finishing what a crash left undone. @returns the files that its questions show */
  readonly load: () => Promise<ReadonlySet<MediaId>>;
  /** Whether nobody is connected. */
  readonly isDeserted: () => boolean;
  /** Closes the session as one that was left alone: open rounds are counted first, so that no ballot is lost. */
  readonly closeIdle: () => Promise<Outcome>;
  readonly head: () => void;
  /** Finishes what waits, then stops. */
  readonly close: () => Promise<void>;
};

const REFUSED = { status: 'rejected', rejection: { code: 'storage', retryAfter: STORAGE_RETRY } } as const;

const mediaOf = ({ steps }: Session): ReadonlySet<MediaId> =>
  new Set(
    [...steps.values()].flatMap(({ media }) => Object.values(media).flatMap((one) => (one ? [one.mediaId] : []))),
  );

const refusedSignal = (code: RejectionCode): SignalsOutcome => ({ status: 'rejected', rejection: { code } });

/** Somebody who comes back has begun already: seen from what is kept of that person. */
function noteStart({ tracker }: Room, { seatId }: SeatPerson, own: Mine): void {
  if (own.kind !== 'seat' || own.stepId === null) return;
  if (own.ideas.length > 0 || own.evaluation !== null) tracker.answered(seatId, own.stepId);
  if (own.draft) tracker.drafted(seatId, own.stepId, (own.draft.text + own.draft.explanation).trim() !== '');
}

export function createSessionActor(deps: RuntimeDeps, sessionId: SessionId, join: JoinInfo): SessionActor {
  const { store, publisher, now } = deps;
  const alarm = createStepAlarm(now, (stepId) => submitAsSystem({ type: 'openStep', stepId }));
  const cache = createSessionCache(deps, sessionId, join, alarm.look);
  const { room } = cache;
  const mailbox = createMailbox<Job>(createSessionWriter(deps, sessionId, cache, alarm.look), now);

  const post = (sender: Sender, commandId: CommandId, command: Command): Promise<Outcome> =>
    new Promise((answer) => mailbox.command({ sender, commandId, command, answer }));

  const mine = async (person: Person) => mineOf(deps, sessionId, await cache.loaded(), person, room.join);

  async function welcome(person: Person, cursor: Cursor | null): Promise<Welcome> {
    const session = await cache.loaded();
    const frames = cache.frames();
    // Whoever joined the room gets what waits as a frame of its own, so that the snapshot is never ahead of it.
    frames.flush();
    const audience = audienceOf(person.role);
    const own = await mine(person);
    if (person.role === 'seat') noteStart(room, person, own);
    const common = { mine: own, crowd: room.crowd.crowdFor(audience), now: now() };
    const tail = cursor?.audience === audience ? frames.tail(cursor) : null;
    if (tail) return { kind: 'tail', frames: tail, ...common };
    const at = { audience, epoch: frames.epoch, rev: frames.rev(audience) };
    return { kind: 'snapshot', ...at, view: frames.snapshot(session, audience), ...common };
  }

  async function tellJoin(): Promise<void> {
    for (const person of room.connected.values()) {
      if (person.role !== 'seat' && person.role !== 'interpreter')
        publisher.mine(sessionId, ownerOf(person), await mine(person));
    }
  }

  async function tellSeat(seatId: SeatId): Promise<void> {
    const device = [...room.connected.values()].find((person) => person.role === 'seat' && person.seatId === seatId);
    if (device) publisher.mine(sessionId, ownerOf(device), await mine(device));
  }

  const submitAsSystem = (command: FactCommand) => post({ role: 'system' }, newId<CommandId>(), command);

  async function closeIdle(): Promise<Outcome> {
    const session = await mailbox.task(() => cache.loaded());
    for (const { stepId, rounds } of session.steps.values()) {
      for (const { roundId, state } of rounds) {
        if (state === 'open') await submitAsSystem({ type: 'closeRound', stepId, roundId });
      }
    }
    return submitAsSystem({ type: 'closeSession' });
  }

  const report = async (at: number, withOriginals: boolean) => {
    const paper = (await store.roster.list(sessionId)).filter(({ mode }) => mode === 'paper').length;
    const seats = { given: await store.roster.count(sessionId), paper };
    return reportOf(await cache.loaded(), seats, new Date(at).toISOString(), withOriginals);
  };

  return {
    sessionId,
    submit: post,
    submitAsSystem,
    closeIdle,
    saveDraft: createDraftDesk(deps, sessionId, cache, (work) => mailbox.task(work)),
    welcome: (person, cursor) =>
      mailbox.task(() => welcome(person, cursor)).catch(() => ({ kind: 'refused', rejection: REFUSED.rejection })),
    mine: (person) => mailbox.task(() => mine(person)),
    crowd: (person) => room.crowd.crowdFor(audienceOf(person.role)),
    arrived: (person, deviceId) => {
      room.connected.set(deviceId, person);
      if (person.role === 'seat') {
        room.tracker.arrived(person.seatId, deviceId);
        void store.roster.count(sessionId).then(room.crowd.seats, () => undefined);
      }
      if (person.role === 'interpreter') room.interpreters.arrived(person.actorId, deviceId);
      room.crowd.touch();
      // Replayed first, so that what stands is judged by where the room is.
      const greet = (): void => {
        room.signals.arrived(person);
        // Gone again meanwhile: nobody to tell, and nobody here.
        if (room.connected.has(deviceId)) room.hands.arrived(person, deviceId);
      };
      void mailbox.task(() => cache.loaded()).then(greet, () => undefined);
    },
    left: (person, deviceId) => {
      room.connected.delete(deviceId);
      if (person.role === 'seat') room.tracker.left(person.seatId, deviceId);
      if (person.role === 'interpreter') room.interpreters.left(person.actorId, deviceId);
      room.hands.left(deviceId);
      room.crowd.touch();
      room.signals.touch();
    },
    hold: (deviceId, hold) => room.hands.hold(deviceId, hold),
    presence: (person, presence) => {
      if (person.role === 'seat') room.tracker.presence(person.seatId, presence, now());
      if (person.role === 'interpreter') room.interpreters.say(person.actorId, presence.ready ? presence.stepId : null);
      room.crowd.touch();
      room.signals.touch();
    },
    saySignals: (person, say) => {
      if (person.role !== 'seat') return refusedSignal('notAllowed');
      if (cache.peek()?.state === 'closed') return refusedSignal('sessionClosed');
      room.signals.say(person, say);
      return { status: 'kept' };
    },
    seeSignal: (person, seen) => {
      if (person.role !== 'facilitator' && person.role !== 'coFacilitator') return refusedSignal('notAllowed');
      return room.signals.see(seen) ? { status: 'kept' } : refusedSignal('notFound');
    },
    setJoin: (next) => {
      room.join = next;
      void mailbox.task(tellJoin).catch(() => undefined);
    },
    report: (at, withOriginals = false) => mailbox.task(() => report(at, withOriginals)),
    reportAt: (at) =>
      mailbox.task(async () => ({ report: await report(at, true), revision: (await cache.loaded()).seq })),
    history: (asker, question) =>
      mailbox.task(async () =>
        readHistory(store.log, sessionId, await cache.loaded(), asker, question, await room.staff()),
      ),
    board: (stepId) => mailbox.task(async () => boardOf(await cache.loaded(), stepId)),
    staffChanged: () => room.hands.touch(),
    seatsHere: () => room.tracker.seatsHere(),
    tellSeat: (seatId) => void mailbox.task(() => tellSeat(seatId)).catch(() => undefined),
    chooseGroup: async (seatId, groupId) => {
      const refusal = await mailbox.task(async () =>
        chooseGroup(deps, sessionId, await cache.loaded(), seatId, groupId),
      );
      if (refusal === null) void mailbox.task(() => tellSeat(seatId)).catch(() => undefined);
      return refusal;
    },
    hasGroup: (groupId) => mailbox.task(async () => knowsGroup(await cache.loaded(), groupId)),
    currentStepId: () => cache.peek()?.currentStepId ?? null,
    load: () => mailbox.task(async () => mediaOf(await cache.loaded())),
    isDeserted: () => room.connected.size === 0,
    head: () => {
      if (cache.peek()) cache.frames().head();
    },
    close: async () => {
      alarm.stop();
      await mailbox.idle().catch(() => undefined);
      cache.frames().flush();
      cache.frames().stop();
      room.crowd.stop();
      room.signals.stop();
      room.hands.stop();
    },
  };
}
