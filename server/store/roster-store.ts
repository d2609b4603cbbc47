import type { SeatMode } from '../../shared/domain/vocabulary.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
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
  /** Null until somebody said how they take part. */
  readonly mode: SeatMode | null;
  /** What the person of the seat says to belong to; null until they did. */
  readonly groupId: GroupId | null;
  /** Whether a device ever came in with the present code. A seat that was prepared for a card is not taken until the card is used. */
  readonly isTaken: boolean;
};
export type NewSeat = Pick<Seat, 'sessionId' | 'seatId' | 'seed' | 'codeEpoch'>;

export interface RosterStore {
  /**
   * Gives out the next number.
   * @param tokenHash SHA-256 of the seat's cookie token; null for a seat that waits for its card to be used
   * @param codeHash keyed hash of the seat's 12-digit code
   * @returns the seat, or `full` when the session has `limit` seats, those that wait included
   */
  addSeat(seat: NewSeat, tokenHash: string | null, codeHash: string, limit: number): Promise<Seat | 'full'>;
  /** Another device of a seat: one more token for it; the seat is taken from then on. */
  addToken(sessionId: SessionId, seatId: SeatId, tokenHash: string): Promise<void>;
  /** This device no longer has a seat. Nothing happens when it had none. */
  removeToken(sessionId: SessionId, tokenHash: string): Promise<void>;
  /** The same where only the start of the session's id is known, as in the name of a cookie. @param idStart at least one character */
  removeTokenOf(idStart: string, tokenHash: string): Promise<void>;
  /** Makes the old code and all devices of the seat void at once; the seat is not taken until the new code is used. */
  replaceCode(sessionId: SessionId, seatId: SeatId, codeEpoch: number, codeHash: string): Promise<void>;
  setMode(sessionId: SessionId, seatId: SeatId, mode: SeatMode | null): Promise<void>;
  setGroup(sessionId: SessionId, seatId: SeatId, groupId: GroupId | null): Promise<void>;
  seatByToken(sessionId: SessionId, tokenHash: string): Promise<Seat | null>;
  seatByCode(codeHash: string): Promise<Seat | null>;
  seatByNumber(sessionId: SessionId, number: number): Promise<Seat | null>;
  seat(sessionId: SessionId, seatId: SeatId): Promise<Seat | null>;
  /** Every seat, by number. */
  list(sessionId: SessionId): Promise<Seat[]>;
  /** Seats of people: those that are taken, and those on paper. A card that nobody used is nobody. */
  count(sessionId: SessionId): Promise<number>;
}
