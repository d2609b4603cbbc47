import { createHash, randomBytes } from 'node:crypto';
import { pino, type DestinationStream } from 'pino';

/** Fields of a log line: see server/auth/log.ts for what each holds. Anything else is left out. */
type Fields = {
  readonly session?: string;
  readonly code?: string;
  readonly role?: string;
  readonly ms?: number;
  readonly count?: number;
  readonly bytes?: number;
  readonly error?: unknown;
};
type Level = 'debug' | 'info' | 'warn' | 'error';

/** An error's class, code and place in our code. Its message stays out: SQLite, zod and JSON errors quote their input. */
function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, errorCode: code, at: frames.slice(0, 6).map((frame) => frame.trim()) };
}

/**
 * Makes the log: one JSON line per event on stdout (or `destination`).
 * @returns a function that writes only the fields on the allow-list
 */
export function createLogger(level: Level | 'silent', destination?: DestinationStream) {
  const salt = randomBytes(16);
  const hashed = (id: string): string => createHash('sha256').update(salt).update(id).digest('base64url').slice(0, 8);
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    ...(destination ? [destination] : []),
  );
  return (at: Level, event: string, fields: Fields = {}): void => {
    const { session, code, role, ms, count, bytes, error } = fields;
    logger[at]({
      event,
      ...(session === undefined ? {} : { session: hashed(session) }),
      ...(code === undefined ? {} : { code }),
      ...(role === undefined ? {} : { role }),
      ...(ms === undefined ? {} : { ms: Math.round(ms) }),
      ...(count === undefined ? {} : { count }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(error === undefined ? {} : errorFields(error)),
    });
  };
}
