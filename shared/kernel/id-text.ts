// Ids as text. Apart from the schemas, because a participant's page makes and checks ids and downloads no schema library.
import type { AnyId } from './ids.ts';

export const ID_PATTERN = /^[A-Za-z0-9_-]{22}$/;

/** Whether a text can be an id. */
export const isIdText = (text: string): boolean => ID_PATTERN.test(text);

/**
 * Turns 16 random bytes into an id. Randomness is the caller's, so that shared code stays pure.
 * @param bytes exactly 16 bytes from a secure generator
 */
export function idFromBytes<T extends AnyId>(bytes: Uint8Array): T {
  if (bytes.length !== 16) throw new Error('an id is made of 16 bytes');
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let out = '';
  for (let i = 0; i < 16; i += 3) {
    const [a, b, c] = [bytes[i] ?? 0, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0];
    const word = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) out += alphabet.charAt((word >> shift) & 63);
  }
  return out.slice(0, 22) as T;
}
