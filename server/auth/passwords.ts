// Passwords: scrypt with the parameters that OWASP advises (2^17, 8, 1: 128 MB and about 0.4 s), written in each hash so that they can grow.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const COST = { logN: 17, r: 8, p: 1 };
const KEY_BYTES = 32;
/** 128 MB each: never two at once, or a handful of sign-ins fills a small machine. */
const MAX_WAITING = 20;

function derive(password: string, salt: Buffer, { logN, r, p }: typeof COST): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Runs one after the other; null when too many are waiting. */
async function inTurn<T>(work: () => Promise<T>): Promise<T | null> {
  if (waiting >= MAX_WAITING) return null;
  waiting += 1;
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

/** Hashes a new password. @returns `scrypt$17$8$1$salt$key`, or null when the server is too busy to */
export async function hashPassword(password: string): Promise<string | null> {
  const salt = randomBytes(16);
  const key = await inTurn(() => derive(password, salt, COST));
  if (!key) return null;
  return ['scrypt', COST.logN, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** A hash of the present cost that no password fits: an unknown name must take as long as a known one. */
const NOBODY = ['scrypt', COST.logN, COST.r, COST.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

/**
 * Checks a password in constant time.
 * @param hash as kept, or null when there is no such account: takes as long, and answers false
 * @returns null when the server is too busy to check
 */
export async function checkPassword(password: string, hash: string | null): Promise<boolean | null> {
  const [kind, logN, r, p, salt, key] = (hash ?? NOBODY).split('$');
  if (kind !== 'scrypt' || !salt || !key) return false;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const expected = Buffer.from(key, 'base64url');
  const found = await inTurn(() => derive(password, Buffer.from(salt, 'base64url'), cost));
  if (!found) return null;
  return expected.length === found.length && timingSafeEqual(expected, found) && hash !== null;
}
