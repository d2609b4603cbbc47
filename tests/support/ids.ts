import { createHash } from 'node:crypto';
import type { AnyId, AuthorKey } from '../../shared/kernel/ids.ts';

/** A valid id that is the same for the same name. */
export const idFor = <T extends AnyId>(name: string): T =>
  createHash('sha256').update(name).digest('base64url').slice(0, 22) as T;

/** A valid author key for a seat in a step, the same each time. */
export const authorKeyFor = (seat: string, stepId: string): AuthorKey =>
  createHash('sha256').update(`${seat}|${stepId}`).digest('base64url') as AuthorKey;
