// Secrets that are derived from the server's own secret instead of kept: they can be shown again, and are void once their epoch is raised.
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { AccountId, ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';

export type DerivedSecrets = {
  /** 128 bits for the link and QR code (`join`) or for a role's link (its role, or the id of one that was made). */
  linkSecret(of: string, sessionId: SessionId, epoch: number): string;
  /** Whether `given` is that secret; takes as long whatever it is. */
  isLinkSecret(given: string, of: string, sessionId: SessionId, epoch: number): boolean;
  /** 12 digits: the same seat on another device. */
  seatCode(seatId: SeatId, codeEpoch: number): string;
  /** 128 bits for the link on the seat's card. */
  seatSecret(seatId: SeatId, codeEpoch: number): string;
  /** Whether `given` is that secret; takes as long whatever it is. */
  isSeatSecret(given: string, seatId: SeatId, codeEpoch: number): boolean;
  /** Keyed, because 12 digits could be searched through if the database leaked. */
  codeHash(code: string): string;
  /** The organiser's own mark in the log of a session: the same on each device, of no use elsewhere. */
  actorOf(accountId: AccountId, sessionId: SessionId): ActorId;
  /** Opaque, stable per person and session: names the person's outbox in the browser. */
  storageKey(sessionId: SessionId, person: string): string;
};

/** 8 digits from the secure generator; the first is not 0, so that a spreadsheet or a phone keeps it whole. */
export const newJoinCode = (): string => String(randomInt(10_000_000, 100_000_000));

/** Compares two texts in a time that does not depend on them (their length apart, which is no secret). */
export function sameText(a: string, b: string): boolean {
  const [one, two] = [Buffer.from(a), Buffer.from(b)];
  return one.length === two.length && timingSafeEqual(one, two);
}

/** @param serverSecret at least 32 random bytes, kept outside the database */
export function createDerivedSecrets(serverSecret: Buffer): DerivedSecrets {
  const mac = (...parts: (string | number)[]): Buffer =>
    createHmac('sha256', serverSecret).update(parts.join('|')).digest();
  const short = (...parts: (string | number)[]): string =>
    mac(...parts)
      .subarray(0, 16)
      .toString('base64url');
  const linkSecret: DerivedSecrets['linkSecret'] = (of, sessionId, epoch) => short('link', of, sessionId, epoch);
  const seatSecret: DerivedSecrets['seatSecret'] = (seatId, codeEpoch) => short('seatlink', seatId, codeEpoch);
  return {
    linkSecret,
    seatSecret,
    isSeatSecret: (given, seatId, codeEpoch) => sameText(given, seatSecret(seatId, codeEpoch)),
    isLinkSecret: (given, of, sessionId, epoch) => sameText(given, linkSecret(of, sessionId, epoch)),
    seatCode: (seatId, codeEpoch) => twelveDigits((round) => mac('seatcode', seatId, codeEpoch, round)),
    codeHash: (code) => mac('codehash', code).toString('base64url'),
    actorOf: (accountId, sessionId) => idFromBytes<ActorId>(mac('actor', accountId, sessionId).subarray(0, 16)),
    storageKey: (sessionId, person) => short('storage', sessionId, person),
  };
}

const SPACE = 10n ** 12n;
/** The largest multiple of 10^12 in 64 bits: above it a remainder would favour low codes. */
const FAIR = (2n ** 64n / SPACE) * SPACE;

function twelveDigits(bytesOf: (round: number) => Buffer): string {
  for (let round = 0; ; round++) {
    const value = bytesOf(round).readBigUInt64BE(0);
    if (value < FAIR) return String(value % SPACE).padStart(12, '0');
  }
}
