import { randomBytes } from 'node:crypto';
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { AnyId } from '../../shared/kernel/ids.ts';

/** A fresh 128-bit id from the secure generator. */
export const newId = <T extends AnyId>(): T => idFromBytes<T>(randomBytes(16));
