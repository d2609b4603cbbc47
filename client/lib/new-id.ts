import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { AnyId } from '../../shared/kernel/ids.ts';

/** A fresh random id, minted in the browser so that a resend names the same thing. */
export const newId = <T extends AnyId>(): T => idFromBytes<T>(globalThis.crypto.getRandomValues(new Uint8Array(16)));
