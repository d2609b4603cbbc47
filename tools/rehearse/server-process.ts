// The product's own server as a child process, on a free port, with a data folder that is gone afterwards.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../shared/domain/limits.ts';
import { Problem } from './problem.ts';
import type { Words } from './words.ts';

const START_MS = 30_000;
/** The server itself gives up an orderly stop after ten seconds. */
const STOP_MS = 15_000;
/** pino's number for "error". */
const ERROR_LEVEL = 50;
const SETUP_LINK = /(https?:\/\/\S+)\/setup#(\S+)/;

export type OwnServer = {
  readonly url: string;
  readonly setupToken: string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
};

type Options = {
  readonly seats: number;
  readonly words: Words;
  readonly signal: AbortSignal;
  /** The server logged an error. */
  readonly onComplaint: (event: string) => void;
  /** The server ended by itself. */
  readonly onEnd: () => void;
};

/** Starts the server and waits until it listens. @throws Problem when it does not start */
export async function startOwnServer(options: Options): Promise<OwnServer> {
  const { words } = options;
  const folder = await mkdtemp(join(tmpdir(), 'versnelling-rehearsal-'));
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../server/main.js', import.meta.url))], {
    env: environment(folder, options.seats),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isStopping = false;
  const stop = async (): Promise<void> => {
    isStopping = true;
    await end(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const link = await firstLink(child, options);
    child.once('exit', () => {
      if (!isStopping) options.onEnd();
    });
    return { ...link, stop };
  } catch (error) {
    await stop();
    throw error instanceof Problem ? new Problem(words.serverDidNotStart(error.message)) : error;
  }
}

/** Nothing of the surroundings may leak into the rehearsal's server: an empty variable counts as not set. */
const environment = (folder: string, seats: number): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: folder,
  PUBLIC_URL: '',
  TRUST_PROXY: '',
  LOG_LEVEL: 'error',
  BACKUP_HOURS: '0',
  SEATS_PER_SESSION: String(Math.max(seats, LIMITS.seatsDefault)),
});

/** The one-time link that the server prints names its address and the token. */
function firstLink(
  child: ChildProcess,
  { signal, onComplaint, words }: Options,
): Promise<{ url: string; setupToken: string }> {
  return new Promise((resolve, reject) => {
    let lastWords = '';
    const fail = (): void => reject(new Problem(lastWords));
    const timer = setTimeout(fail, START_MS);
    child.once('error', (error) => ((lastWords = error.message), fail()));
    child.once('close', () => (clearTimeout(timer), fail()));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (child.stderr)
      createInterface({ input: child.stderr }).on('line', (line) => (lastWords = line.trim() || lastWords));
    if (!child.stdout) return reject(new Problem(words.serverEnded));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, url, setupToken] = SETUP_LINK.exec(line) ?? [];
      const complaint = complaintIn(line);
      if (complaint !== null) onComplaint(complaint);
      if (!url || !setupToken) return;
      clearTimeout(timer);
      resolve({ url, setupToken });
    });
  });
}

/** The event of a log line that tells of an error, or null. */
function complaintIn(line: string): string | null {
  if (!line.startsWith('{')) return null;
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null || !('level' in entry) || !('event' in entry)) return null;
    return Number(entry.level) >= ERROR_LEVEL ? String(entry.event) : null;
  } catch {
    return null;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}
