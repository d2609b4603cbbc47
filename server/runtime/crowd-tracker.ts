// Who is here, as numbers. Lives in memory only; typing fades by itself; nothing of it is written anywhere.
import type { SeatId, StepId } from '../../shared/kernel/ids.ts';
import type { Presence } from '../../shared/protocol/signals.ts';

/** A seat that said nothing for this long is not typing (protocol/signals.ts). */
const TYPING_FADES = 15_000;

type SeatHere = { readonly devices: Set<string>; typingUntil: number; readyIn: StepId | null };

export type CrowdTracker = {
  readonly arrived: (seatId: SeatId, deviceId: string) => void;
  readonly left: (seatId: SeatId, deviceId: string) => void;
  readonly presence: (seatId: SeatId, presence: Presence, now: number) => void;
  /** Devices of one seat that are connected now. */
  readonly devices: (seatId: SeatId) => number;
  readonly here: () => number;
  readonly typing: (now: number) => number;
  readonly ready: (stepId: StepId | null) => number;
};

/** Counts the seats of one session. Times are milliseconds of any one clock. */
export function createCrowdTracker(): CrowdTracker {
  const seats = new Map<SeatId, SeatHere>();
  const count = (test: (seat: SeatHere) => boolean): number => {
    let n = 0;
    for (const seat of seats.values()) if (test(seat)) n++;
    return n;
  };
  return {
    arrived: (seatId, deviceId) => {
      const seat = seats.get(seatId);
      if (seat) seat.devices.add(deviceId);
      else seats.set(seatId, { devices: new Set([deviceId]), typingUntil: 0, readyIn: null });
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
    },
    devices: (seatId) => seats.get(seatId)?.devices.size ?? 0,
    here: () => seats.size,
    typing: (now) => count((seat) => seat.typingUntil > now),
    ready: (stepId) => (stepId === null ? 0 : count((seat) => seat.readyIn === stepId)),
  };
}
