import { createHash, randomBytes } from 'node:crypto';
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { AnyId } from '../../shared/kernel/ids.ts';

/** A new random id from the secure generator. */
export const newId = <T extends AnyId>(): T => idFromBytes<T>(randomBytes(16));

/** A new 256-bit secret: 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: its SHA-256. A token is random enough that no salt or slow hash is needed. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
