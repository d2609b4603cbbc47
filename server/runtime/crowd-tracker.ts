// Who is here, as numbers. Lives in memory only; typing fades by itself; nothing of it is written anywhere.
import type { SeatId, StepId } from '../../shared/kernel/ids.ts';
import type { Presence } from '../../shared/protocol/signals.ts';

/** A seat that said nothing for this long is not typing (protocol/signals.ts). */
const TYPING_FADES = 15_000;

type SeatHere = {
  readonly devices: Set<string>;
  typingUntil: number;
  readyIn: StepId | null;
  /** Where the seat last did anything. */
  startedIn: StepId | null;
  /** Where the seat has words in the box that were not sent in. */
  unsentIn: StepId | null;
};

export type CrowdTracker = {
  readonly arrived: (seatId: SeatId, deviceId: string) => void;
  readonly left: (seatId: SeatId, deviceId: string) => void;
  readonly presence: (seatId: SeatId, presence: Presence, now: number) => void;
  /** Devices of one seat that are connected now. */
  readonly devices: (seatId: SeatId) => number;
  /** The seat's draft of a step, as it is kept now. */
  readonly drafted: (seatId: SeatId, stepId: StepId, hasWords: boolean) => void;
  /** The seat sent something in. */
  readonly answered: (seatId: SeatId, stepId: StepId) => void;
  readonly here: () => number;
  readonly typing: (now: number) => number;
  readonly ready: (stepId: StepId | null) => number;
  /** Words in the box, and not typing now. */
  readonly unsent: (stepId: StepId | null, now: number) => number;
  readonly started: (stepId: StepId | null) => number;
  readonly seatsHere: () => ReadonlySet<SeatId>;
  readonly isHere: (seatId: SeatId) => boolean;
  readonly isReady: (seatId: SeatId, stepId: StepId | null) => boolean;
};

const newSeat = (): SeatHere => ({
  devices: new Set(),
  typingUntil: 0,
  readyIn: null,
  startedIn: null,
  unsentIn: null,
});

/** Counts the seats of one session. Times are milliseconds of any one clock. */
export function createCrowdTracker(): CrowdTracker {
  const seats = new Map<SeatId, SeatHere>();
  const count = (test: (seat: SeatHere) => boolean): number => {
    let n = 0;
    for (const seat of seats.values()) if (test(seat)) n++;
    return n;
  };
  const inStep = (stepId: StepId | null, test: (seat: SeatHere) => boolean): number =>
    stepId === null ? 0 : count(test);
  return {
    arrived: (seatId, deviceId) => {
      const seat = seats.get(seatId) ?? newSeat();
      seats.set(seatId, seat);
      seat.devices.add(deviceId);
    },
    left: (seatId, deviceId) => {
      const seat = seats.get(seatId);
      seat?.devices.delete(deviceId);
      if (seat?.devices.size === 0) seats.delete(seatId);
    },
    presence: (seatId, { stepId, typing, ready }, now) => {
      const seat = seats.get(seatId);
      if (!seat) return;
      seat.typingUntil = typing ? now + TYPING_FADES : 0;
      seat.readyIn = ready ? stepId : null;
      if (typing || ready) seat.startedIn = stepId;
    },
    drafted: (seatId, stepId, hasWords) => {
      const seat = seats.get(seatId);
      if (!seat) return;
      if (hasWords) seat.startedIn = stepId;
      if (hasWords) seat.unsentIn = stepId;
      else if (seat.unsentIn === stepId) seat.unsentIn = null;
    },
    answered: (seatId, stepId) => {
      const seat = seats.get(seatId);
      if (seat) seat.startedIn = stepId;
    },
    devices: (seatId) => seats.get(seatId)?.devices.size ?? 0,
    here: () => seats.size,
    typing: (now) => count((seat) => seat.typingUntil > now),
    ready: (stepId) => inStep(stepId, (seat) => seat.readyIn === stepId),
    unsent: (stepId, now) => inStep(stepId, (seat) => seat.unsentIn === stepId && seat.typingUntil <= now),
    started: (stepId) => inStep(stepId, (seat) => seat.startedIn === stepId),
    seatsHere: () => new Set(seats.keys()),
    isHere: (seatId) => seats.has(seatId),
    isReady: (seatId, stepId) => stepId !== null && seats.get(seatId)?.readyIn === stepId,
  };
}
