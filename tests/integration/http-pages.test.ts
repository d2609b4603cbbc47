import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let folder: string;
let server: TestServer;
const script = `console.log(${JSON.stringify('x'.repeat(5_000))})`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'versnelling-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Versnelling</title>');
  writeFileSync(join(folder, 'assets', 'index-a1B2_c3D.js'), script);
  writeFileSync(join(folder, 'assets', 'index-a1B2_c3D.js.map'), '{}');
  server = await startTestServer({ webRoot: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const id = 'A'.repeat(22);

it.each([
  '/',
  '/join',
  '/access',
  '/login',
  '/setup',
  '/organiser',
  '/organiser/new',
  '/toegankelijkheid',
  '/wat-bewaren-wij',
])('serves the page %s', async (path) => {
  const { status, headers } = await server.browser().get(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('cache-control')).toBe('no-cache');
});

it.each([`/s/${id}`, `/console/${id}`, `/screen/${id}`, `/organiser/s/${id}`])('serves the page %s', async (path) => {
  expect((await server.browser().get(path)).status).toBe(200);
});

it.each([
  '/onbekend',
  '/s/',
  '/s/1',
  '/index.js',
  '/assets',
  '/assets/index-a1B2_c3D.js.map',
  '/organiser/s',
  '/package.json',
])('has no page %s', async (path) => expect((await server.browser().get(path)).status).toBe(404));

/** Without fetch, which undoes compression and resolves dots in a path. */
function bare(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: Record<string, unknown>; bytes: number }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.server.port, path, headers }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => (bytes += data.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
    })
      .on('error', reject)
      .end();
  });
}

it('serves what never changes for ever, compressed as the browser likes', async () => {
  const path = '/assets/index-a1B2_c3D.js';
  for (const [accepts, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['', undefined],
  ] as const) {
    const answer = await bare(path, { 'accept-encoding': accepts });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.bytes < 200).toBe(encoding !== undefined);
  }
  const { headers } = await bare(path, {});
  expect((await bare(path, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
});

it('never leaves its folder', async () => {
  for (const path of ['/../package.json', '/assets/../../package.json', '/%2e%2e/package.json', '//etc/passwd'])
    expect((await bare(path, {})).status).toBe(404);
});
