// The built server as a process of its own: what it prints, how it refuses, and how it ends.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../support/test-server.ts';

type Running = { child: ChildProcess; output: () => string; exit: Promise<number | null> };

let folder: string;
let running: Running[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'versnelling-start-'));
});
afterEach(async () => {
  for (const { child, exit } of running) {
    child.kill('SIGKILL');
    await exit;
  }
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string>): Running {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: { PATH: process.env['PATH'] ?? '', HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), PORT: '0', ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const started = { child, output: () => output, exit };
  running.push(started);
  return started;
}

const portOf = async ({ output }: Running): Promise<number> =>
  Number(await until(() => /on this computer:\s+http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1], 15_000));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits for the end; the output must be these lines and no stack trace. */
async function refusal(server: Running): Promise<string[]> {
  expect(await server.exit).toBe(1);
  const lines = server.output().trim().split('\n');
  expect(server.output()).not.toMatch(/^\s+at /m);
  return lines;
}

describe('starting', () => {
  it('prints where it is and the one-time link, answers its probes, and ends cleanly', async () => {
    const port = await freePort();
    const server = start({ PORT: String(port) });
    expect(await portOf(server)).toBe(port);
    expect(server.output()).toMatch(new RegExp(`http://127\\.0\\.0\\.1:${port}/setup#[\\w-]{43}\\n`));
    for (const path of ['healthz', 'readyz'])
      expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
    server.child.kill('SIGINT');
    expect(await server.exit).toBe(0);
    const again = start({ PORT: String(port) });
    await portOf(again);
    again.child.kill('SIGTERM');
    expect(await again.exit).toBe(0);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  it('says in one line that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const lines = await refusal(start({ PORT: String(port) }));
    expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
    taken.close();
  });

  it('says in one line that another server uses the data', async () => {
    await portOf(start({}));
    expect(await refusal(start({}))).toEqual([expect.stringContaining('Another server')]);
  });

  it('says in one line that the data folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(start({ DATA_DIR: join(folder, 'file', 'data') }))).toEqual([
      expect.stringContaining('cannot be written'),
    ]);
    if (process.getuid?.() === 0) return;
    const closed = mkdtempSync(join(folder, 'closed-'));
    chmodSync(closed, 0o500);
    expect(await refusal(start({ DATA_DIR: join(closed, 'data') }))).toEqual([
      expect.stringContaining('cannot be written'),
    ]);
  });

  it('says in one line that the database is newer', async () => {
    const first = start({});
    await portOf(first);
    first.child.kill('SIGINT');
    await first.exit;
    const db = new Database(join(folder, 'data', 'versnelling.db'));
    db.pragma('user_version = 999');
    db.close();
    expect(await refusal(start({}))).toEqual([expect.stringMatching(/database is of version 999/)]);
  });

  it('says in one line each what is wrong in the configuration', async () => {
    const lines = await refusal(start({ PORT: 'x', LOG_LEVEL: 'y' }));
    expect(lines).toEqual([expect.stringMatching(/^PORT must be/), expect.stringMatching(/^LOG_LEVEL must be/)]);
  });
});
