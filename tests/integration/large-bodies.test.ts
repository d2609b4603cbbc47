// A body of 50 MB is refused early, in the words that pages know, and costs the server no memory: a process of its own is asked and watched from outside.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserHeaders, cookieOf } from '../../client/sync/node-transport.ts';
import { postJson } from '../support/node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from '../support/server-process.ts';

const SIZE = 50_000_000;
const CHUNK = Buffer.alloc(64 * 1024, 0x20);
/** What the refusals may add to the process: far less than one body. Its own garbage comes and goes in tens of MB. */
const MOST_GROWTH_KB = 40_000;
/** The server reads no more than its limit (512 kB) and what lies in the buffers of the system. */
const MOST_TAKEN = 12_000_000;

let server: ServerProcess;
let dataDir: string;
let cookie: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'versnelling-large-'));
  server = await startServerProcess(dataDir, await freePort());
  const body = { token: setupTokenOf(server), name: 'organisator', password: 'vier woorden achter elkaar' };
  cookie = cookieOf(await postJson(server.origin, '/api/setup', body));
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

type Refusal = { readonly status: number; readonly body: string; readonly taken: number };

/** Sends 50 MB for as long as the other side takes it, and never says that it is done. @returns the answer, and how many bytes went out before it came */
function sendLarge(path: string, isLengthTold: boolean): Promise<Refusal> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...browserHeaders(server.origin, cookie),
      ...(isLengthTold ? { 'content-length': String(SIZE) } : { 'transfer-encoding': 'chunked' }),
    };
    let taken = 0;
    const told = { isAnswered: false };
    const asked = request(new URL(path, server.origin), { method: 'POST', headers }, (response) => {
      told.isAnswered = true;
      const atAnswer = taken;
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        asked.destroy();
        resolve({ status: response.statusCode ?? 0, body, taken: atAnswer });
      });
    });
    // Cut off in the middle is how a refusal can look to who goes on sending.
    asked.on('error', (error) => (told.isAnswered ? undefined : reject(error)));
    const more = (): void => {
      while (taken < SIZE && !told.isAnswered && !asked.destroyed) {
        const part = CHUNK.subarray(0, SIZE - taken);
        taken += part.length;
        // A turn of the loop for each part, or this side would send all its own system takes before it looks whether there is an answer.
        if (!asked.write(part)) return void asked.once('drain', () => setImmediate(more));
      }
    };
    more();
  });
}

const memoryKb = (): number => {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]);
};

describe('a body of 50 MB', () => {
  it.each([
    ['a design, its length told', '/api/designs', true],
    ['a design, its length not told', '/api/designs', false],
    ['a session', '/api/sessions', true],
    ['anything else', '/api/join', false],
  ])('is refused early: %s', async (_, path, isLengthTold) => {
    const began = performance.now();
    const { status, body, taken } = await sendLarge(path, isLengthTold);
    expect({ status, body: JSON.parse(body) as unknown }).toMatchObject({ status: 413, body: { code: 'tooLong' } });
    expect(taken).toBeLessThan(MOST_TAKEN);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('does not make the server grow, ten at a time, and it answers others meanwhile', async () => {
    const before = memoryKb();
    const refused = Promise.all(Array.from({ length: 10 }, (_, n) => sendLarge('/api/designs', n % 2 === 0)));
    const others = await fetch(`${server.origin}/api/designs`, { headers: { cookie } });
    expect(others.status).toBe(200);
    expect((await refused).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 413));
    expect(memoryKb() - before).toBeLessThan(MOST_GROWTH_KB);
  });
});
