// Ballots in the box are closed with the key of their round: whoever has the database or a copy of it, but not the key, reads no vote and no
// group, and when the key is destroyed nobody does. AES-256-GCM (NIST SP 800-38D); the sealing key is derived from the round's by HKDF, so that
// the same bytes never serve two ends.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Bodies are filled up to whole blocks of this size, so that bytes outside ASCII tell little; see ballot-bodies.ts for the length of ballots. */
const PADDED_TO = 512;

const sealingKey = (key: Buffer): Buffer => Buffer.from(hkdfSync('sha256', key, '', 'versnelling ballot', 32));

/** @returns nonce, tag and ciphertext as base64url */
export function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, sealingKey(key), nonce, { authTagLength: TAG_BYTES });
  const bytes = Buffer.from(text, 'utf8');
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / PADDED_TO) * PADDED_TO, ' ');
  bytes.copy(filled);
  const body = Buffer.concat([cipher.update(filled), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** @returns the text (with blanks behind it), or null when the key or the bytes are others than they were */
export function unseal(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(ALGORITHM, sealingKey(key), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()])
      .toString('utf8')
      .trimEnd();
  } catch {
    return null;
  }
}
