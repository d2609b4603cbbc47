import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';

/**
 * The only fields that a log line can have. There is none for a text, a name, a code, a token or an address,
 * so that logs can be kept and shared (reliability.md §4.1.17).
 */
export type LogFields = {
  /** Written as a hash that differs at every start. */
  readonly session?: SessionId;
  readonly code?: RejectionCode | 'failed';
  readonly role?: string;
  readonly ms?: number;
  readonly count?: number;
  readonly bytes?: number;
  /** Only its kind and where it came from; never its message, which can quote what somebody typed. */
  readonly error?: unknown;
};
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** `event`: a fixed name in the code, never anything that came in. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;
