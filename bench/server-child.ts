// A server under test as a process of its own, with the meter in it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from './reading.ts';

const START_MS = 60_000;
const STOP_MS = 20_000;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export type ServerChild = {
  readonly url: string;
  /** What it printed until it was ready. */
  readonly greeting: string;
  /** Milliseconds from starting the process until it said that it is ready. */
  readonly startMs: number;
  /** `afterGc`: throws away garbage first, for counting memory. */
  read(how?: 'now' | 'afterGc'): Promise<Reading>;
  stop(): Promise<void>;
};

type Command = { readonly entry: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv };

/** @throws Error when it does not come up */
async function start({ entry, args, env }: Command, ready: RegExp, profileTo: string | null): Promise<ServerChild> {
  const profiling = profileTo === null ? [] : ['--cpu-prof', '--cpu-prof-dir', profileTo];
  const flags = ['--expose-gc', ...profiling, '--import', here('./meter.js')];
  const since = performance.now();
  const child = spawn(process.execPath, [...flags, here(entry), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const greeting = await firstWords(child, ready);
  const startMs = performance.now() - since;
  const [url = ''] = /https?:\/\/127\.0\.0\.1:\d+/.exec(greeting) ?? [];
  return {
    url,
    greeting,
    startMs,
    read: async (how = 'now') => {
      const answer = once(child, 'message') as Promise<[Reading]>;
      child.send(how);
      return (await answer)[0];
    },
    stop: () => end(child),
  };
}

function firstWords(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the server did not become ready'));
    }, START_MS);
    child.once('exit', (code) => reject(new Error(`the server ended with code ${String(code)}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!ready.test(said)) return;
      clearTimeout(timer);
      resolve(said);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

type Options = {
  /** Keeps the data; may hold those of an earlier run. */
  readonly folder: string;
  readonly seats: number;
  /** Folder for CPU profiles, or null. */
  readonly profileTo: string | null;
};

/** The product as people run it. */
export const startProduct = ({ folder, seats, profileTo }: Options): Promise<ServerChild> =>
  start(
    {
      entry: '../server/main.js',
      args: [],
      env: {
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: folder,
        PUBLIC_URL: '',
        TRUST_PROXY: '',
        LOG_LEVEL: 'error',
        BACKUP_HOURS: '0',
        SEATS_PER_SESSION: String(Math.max(seats, 1)),
      },
    },
    /Ctrl\+C/,
    profileTo,
  );

/** The product's two clocks (server/runtime/mailbox.ts and frames.ts), so that both servers send as many packets. */
const COMMIT_MS = 8;
const tickMs = (seats: number): number => (seats > 500 ? 100 : 50);

/** The bare server, with the clocks that the product has for so many seats. */
export const startBare = ({ folder, seats, profileTo }: Options): Promise<ServerChild> =>
  start(
    {
      entry: './bare-server.js',
      args: ['--file', join(folder, 'bare.db'), '--tick', String(tickMs(seats)), '--commit', String(COMMIT_MS)],
      env: {},
    },
    /"url"/,
    profileTo,
  );
