// The configuration: environment variables, checked once at start. docs/operations.md tells what each is for.
import { resolve } from 'node:path';
import { z } from 'zod';
import { LIMITS } from '../shared/domain/limits.ts';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const origin = z
  .string()
  .refine(isOrigin, 'must be an address such as https://sessies.example.nl, without anything behind the host and port')
  .transform((text) => new URL(text).origin);

/** How many proxies in front are ours to believe, or their addresses. Off by default: anybody can write an X-Forwarded-For. */
const trustProxy = z
  .string()
  .regex(/^(?:true|false|\d{1,2}|[0-9a-fA-F.:/, ]+|loopback|uniquelocal|linklocal)$/, {
    message: 'must be a number of proxies, a list of their addresses, or false',
  })
  .transform((text) => (text === 'true' ? 1 : text === 'false' ? 0 : /^\d+$/.test(text) ? Number(text) : text));

/** Shown to everybody on the page about accessibility: an address to write to, or a page. */
const contact = z
  .string()
  .max(200, 'must be at most 200 characters')
  .refine(isContact, 'must be an e-mail address, or the address of a page such as https://gemeente.example.nl/contact');

const environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address of this machine, such as 127.0.0.1')
    .optional(),
  DATA_DIR: z.string().default('data'),
  PUBLIC_URL: origin.optional(),
  SEATS_PER_SESSION: whole(1, LIMITS.seatsCeiling).default(LIMITS.seatsDefault),
  TRUST_PROXY: trustProxy.default(0),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
    .default('info'),
  BACKUP_HOURS: whole(0, 24 * 14).default(1),
  STEP_NOTICE: whole(0, 30).default(3),
  CONTACT: contact.optional(),
});

export type Config = {
  /** 0: any free port (tests). */
  readonly port: number;
  /** Null: all interfaces, IPv6 and IPv4. */
  readonly host: string | null;
  /** Absolute path. */
  readonly dataDir: string;
  /** Origin for links, without a slash at the end; null when it is not set and the address of this machine is used. */
  readonly publicUrl: string | null;
  readonly seatsPerSession: number;
  /** For Express: 0 trusts none. */
  readonly trustProxy: number | string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Hours between backups; 0: none. */
  readonly backupHours: number;
  /** Seconds for which everybody is told of a step before the page goes there; 0: not at all. */
  readonly stepNotice: number;
  /** An e-mail address or the https address of a page; null when it is not set. */
  readonly contact: string | null;
};

/**
 * Reads the configuration. Variables that are empty count as not set.
 * @returns the configuration, or one line for each variable that is wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | { problems: string[] } {
  const known = Object.keys(environment.shape).map((name) => [name, env[name]?.trim() || undefined] as const);
  const parsed = environment.safeParse(Object.fromEntries(known));
  if (!parsed.success)
    return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`) };
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST ?? null,
    dataDir: resolve(data.DATA_DIR),
    publicUrl: data.PUBLIC_URL ?? null,
    seatsPerSession: data.SEATS_PER_SESSION,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    backupHours: data.BACKUP_HOURS,
    stepNotice: data.STEP_NOTICE,
    contact: data.CONTACT ?? null,
  };
}

function isContact(text: string): boolean {
  if (z.email().safeParse(text).success) return true;
  return URL.canParse(text) && new URL(text).protocol === 'https:' && !/\s/.test(text);
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  const bare = pathname === '/' && search === '' && hash === '' && username === '';
  return (protocol === 'http:' || protocol === 'https:') && bare && origin !== 'null';
}
