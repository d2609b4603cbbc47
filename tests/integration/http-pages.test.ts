import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
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
  '/organiser/designs',
  '/organiser/designs/inkoop-wmo',
  '/organiser/lexicon',
  '/toegankelijkheid',
  '/wat-bewaren-wij',
])('serves the page %s', async (path) => {
  const { status, headers } = await server.browser().get(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('cache-control')).toBe('no-cache');
});

it.each([`/s/${id}`, `/console/${id}`, `/screen/${id}`, `/organiser/s/${id}`, `/report/${id}`, `/take-home/${id}`])(
  'serves the page %s',
  async (path) => {
    expect((await server.browser().get(path)).status).toBe(200);
  },
);

it.each([
  '/onbekend',
  '/s/',
  '/s/1',
  '/index.js',
  '/assets',
  '/assets/index-a1B2_c3D.js.map',
  '/organiser/s',
  '/organiser/designs/a/b',
  '/package.json',
])('has no page %s', async (path) => expect((await server.browser().get(path)).status).toBe(404));

it('gives who typed an address wrong a page that says so, and a program or a file nothing', async () => {
  const ask = (path: string, accept: string) => server.browser().request('GET', path, undefined, { accept });
  const page = await ask('/bestaat-niet', 'text/html,application/xhtml+xml,*/*;q=0.8');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(page.text).toContain('<title>Versnelling</title>');
  expect(page.headers.get('cache-control')).toBe('no-store');
  for (const [path, accept] of [
    ['/bestaat-niet', '*/*'],
    ['/assets/niet-b2C3_d4E.js', 'text/html'],
    ['/api/niet', 'text/html'],
  ] as const) {
    const none = await ask(path, accept);
    expect([none.status, none.text.includes('Versnelling')], path).toEqual([404, false]);
  }
});

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

it('serves a page of its own for the code and for a seat where the build made one, as small as the build made it', async () => {
  const web = mkdtempSync(join(tmpdir(), 'versnelling-web-'));
  writeFileSync(join(web, 'index.html'), 'any page');
  writeFileSync(join(web, 'home.html'), 'the code page');
  writeFileSync(join(web, 'seat.html'), 'the page of a seat');
  writeFileSync(join(web, 'home.html.br'), brotliCompressSync('the code page, small'));
  const other = await startTestServer({ webRoot: web });
  const text = async (path: string): Promise<string> =>
    (await fetch(`${other.origin}${path}`, { headers: { 'accept-encoding': 'br' } })).text();
  expect(await Promise.all(['/', `/s/${id}`, '/join', `/console/${id}`].map(text))).toEqual([
    'the code page, small',
    'the page of a seat',
    'any page',
    'any page',
  ]);
  expect((await other.browser().get('/home.html.br')).status).toBe(404);
  await other.stop();
  rmSync(web, { recursive: true });
});
