// Quiet signals of seats, in memory only: to consoles by seat number, and back to the seat itself. Never to the room or the screen.
// A server that was started anew knows none; the pages say theirs again (protocol/room-signals.ts).
//
// "Seen" survives a restart in the browser of the seat that it is about, and nowhere else. Kept on a disk here it would be a list of who asked for help, in every backup;
// the seat knows already what it asked and that it was seen, so nothing is revealed. A page could claim that a facilitator saw what nobody saw: it would only make its own
// request quieter. Even that counts for nothing while this server remembers the seat itself.
import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { stillStands, type SeatSignal, type Stage } from '../../shared/domain/seat-signal.ts';
import type {
  OwnSignals,
  RoomSignals,
  SaySignals,
  SeeSignal,
  SignalState,
} from '../../shared/protocol/room-signals.ts';
import { currentStepOf, type Session } from '../domain/session.ts';
import type { CrowdTracker } from './crowd-tracker.ts';
import type { Person } from './live-session.ts';
import type { Publisher } from './publisher.ts';

/** Milliseconds between two lists: a facilitator reads no faster, and a room that gets restless sends no flood. */
const APART = 500;

type SeatPerson = Extract<Person, { role: 'seat' }>;
type Said = { readonly stage: Stage; isSeen: boolean };
type Entry = { readonly seat: number; readonly said: Map<SeatSignal, Said>; isKnown: boolean };

export type SignalBoard = {
  readonly arrived: (person: Person) => void;
  readonly say: (person: SeatPerson, say: SaySignals) => void;
  /** Answers false when this seat says no such thing (any more). */
  readonly see: (seen: SeeSignal) => boolean;
  /** Something else that the list shows may have changed: who is here, who is ready, where the room is. */
  readonly touch: () => void;
  readonly stop: () => void;
};

export function createSignalBoard(
  sessionId: SessionId,
  tracker: CrowdTracker,
  publisher: Publisher,
  session: () => Session | null,
  now: () => number,
): SignalBoard {
  const entries = new Map<SeatId, Entry>();
  let timer: NodeJS.Timeout | null = null;
  let lastSent = Number.NEGATIVE_INFINITY;
  let lastText = '';

  const entryOf = ({ seatId, seat }: SeatPerson): Entry => {
    const entry = entries.get(seatId) ?? { seat, said: new Map(), isKnown: false };
    entries.set(seatId, entry);
    return entry;
  };

  const stageOf = (state: Session): Stage => ({
    stepId: state.currentStepId,
    phase: currentStepOf(state)?.phase ?? null,
  });

  /** What no longer stands is forgotten, not hidden: it must not come back when the room does. */
  const prune = (): void => {
    const state = session();
    if (!state) return;
    const stage = stageOf(state);
    for (const { said } of entries.values()) {
      for (const [signal, { stage: then }] of said) {
        if (state.state === 'closed' || !stillStands(signal, then, stage)) said.delete(signal);
      }
    }
  };

  const statesOf = ({ said }: Entry): SignalState[] => [...said].map(([signal, { isSeen }]) => ({ signal, isSeen }));

  const list = (): RoomSignals => {
    prune();
    const stepId = session()?.currentStepId ?? null;
    const seats = [...entries].flatMap(([seatId, entry]) => {
      const isReady = tracker.isReady(seatId, stepId);
      if (entry.said.size === 0 && !isReady) return [];
      return [{ seat: entry.seat, isHere: tracker.isHere(seatId), isReady, signals: statesOf(entry) }];
    });
    return { seats: seats.sort((a, b) => a.seat - b.seat) };
  };

  const send = (): void => {
    timer = null;
    lastSent = now();
    const room = list();
    const text = JSON.stringify(room);
    if (text === lastText) return;
    lastText = text;
    if (publisher.hasListeners(sessionId, 'console')) publisher.roomSignals(sessionId, room, null);
  };
  const touch = (): void => {
    const wait = APART - (now() - lastSent);
    timer ??= setTimeout(send, wait <= 0 || wait > APART ? 0 : wait);
  };

  const own = (entry: Entry): OwnSignals => ({ isKnown: entry.isKnown, signals: statesOf(entry) });
  const tellOwner = (seatId: SeatId, entry: Entry): void => publisher.ownSignals(sessionId, seatId, own(entry));

  return {
    arrived: (person) => {
      if (person.role === 'seat') {
        prune();
        tellOwner(person.seatId, entryOf(person));
        touch();
      } else if (person.role === 'facilitator' || person.role === 'coFacilitator' || person.role === 'observer') {
        publisher.roomSignals(sessionId, list(), person.actorId);
      }
    },
    say: (person, { stepId, phase, signals, seen = [] }) => {
      const entry = entryOf(person);
      prune();
      const seenBefore = entry.isKnown ? [] : seen;
      entry.isKnown = true;
      for (const signal of entry.said.keys()) if (!signals.includes(signal)) entry.said.delete(signal);
      for (const signal of signals) {
        // Said again is the same signal still: what was seen stays seen.
        if (!entry.said.has(signal))
          entry.said.set(signal, { stage: { stepId, phase }, isSeen: seenBefore.includes(signal) });
      }
      prune();
      tellOwner(person.seatId, entry);
      touch();
    },
    see: ({ seat, signal }) => {
      prune();
      for (const [seatId, entry] of entries) {
        const said = entry.seat === seat ? entry.said.get(signal) : undefined;
        if (!said) continue;
        if (!said.isSeen) {
          said.isSeen = true;
          tellOwner(seatId, entry);
          touch();
        }
        return true;
      }
      return false;
    },
    touch,
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
