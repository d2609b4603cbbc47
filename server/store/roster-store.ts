import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';

/** A place in a session. No name, no time, no address. */
export type Seat = {
  readonly sessionId: SessionId;
  readonly seatId: SeatId;
  /** From 1, in order of joining. */
  readonly number: number;
  /** Seed of this seat's random orders. */
  readonly seed: number;
  /** Raised when the seat's code is replaced; the code is derived from it. */
  readonly codeEpoch: number;
};

export interface RosterStore {
  /**
   * Gives out the next number.
   * @param tokenHash SHA-256 of the seat's cookie token
   * @param codeHash keyed hash of the seat's 12-digit code
   * @returns the seat, or `full` when the session has `limit` seats
   */
  addSeat(seat: Omit<Seat, 'number'>, tokenHash: string, codeHash: string, limit: number): Promise<Seat | 'full'>;
  /** Another device of a seat: one more token for it. */
  addToken(sessionId: SessionId, seatId: SeatId, tokenHash: string): Promise<void>;
  seatByToken(sessionId: SessionId, tokenHash: string): Promise<Seat | null>;
  seatByCode(codeHash: string): Promise<Seat | null>;
  seat(sessionId: SessionId, seatId: SeatId): Promise<Seat | null>;
  count(sessionId: SessionId): Promise<number>;
}
