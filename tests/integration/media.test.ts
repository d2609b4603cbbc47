// Files beside the questions, over HTTP with a real server: who may send and fetch them, bad files, and what is left on the disk.
import { request } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { CommandId } from '../../shared/kernel/ids.ts';
import { openKeeping } from '../../server/compose.ts';
import type { SessionListItem, Uploaded } from '../../shared/protocol/http.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { View } from '../../shared/view/view.ts';
import { idFor } from '../support/ids.ts';
import { SAMPLES } from '../support/media-samples.ts';
import { ask, hello, startTestServer, until, type Browser, type TestServer } from '../support/test-server.ts';

let dataDir: string;
let server: TestServer;
let organiser: Browser;
let seat: Browser;
let session: SessionListItem;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'media-http-'));
  server = await startTestServer({ config: { dataDir } });
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
  const { code } = await server.access(organiser, session.sessionId);
  ({ browser: seat } = await server.join(code));
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const files = (sessionId = session.sessionId): Promise<string[]> =>
  readdir(join(dataDir, 'media', sessionId)).catch(() => []);

type Sent = { readonly status: number; readonly body: Uploaded & { readonly code?: string } };

/** A PUT as a page would do it; `headers` change or (empty) leave out the usual ones. */
async function put(from: Browser, kind: string, file: Buffer, headers: Record<string, string> = {}): Promise<Sent> {
  const usual = { cookie: from.cookies(), origin: server.origin, 'content-type': 'application/octet-stream' };
  const sent = Object.fromEntries(Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== ''));
  const answer = await fetch(`${server.origin}/api/media/${session.sessionId}/${kind}`, {
    method: 'PUT',
    headers: sent,
    body: new Uint8Array(file),
  });
  return { status: answer.status, body: (await answer.json()) as Sent['body'] };
}

const url = ({ mediaId, type }: Uploaded, sessionId = session.sessionId): string =>
  `/api/media/${sessionId}/${mediaId}.${type}`;

describe('sending a file', () => {
  it('is for the organiser; for a seat and a stranger the session does not exist', async () => {
    expect(await put(seat, 'picture', SAMPLES.png)).toEqual({ status: 404, body: { code: 'notFound' } });
    expect((await put(server.browser(), 'picture', SAMPLES.png)).status).toBe(404);
    expect((await put(organiser, 'text', SAMPLES.png)).status).toBe(404);
    expect(await files()).toEqual([]);
    expect((await put(organiser, 'picture', SAMPLES.png)).status).toBe(201);
    expect(await files()).toHaveLength(1);
  });

  it('is refused from another site, and as anything but bytes', async () => {
    const before = await files();
    expect((await put(organiser, 'picture', SAMPLES.png, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await put(organiser, 'picture', SAMPLES.png, { origin: '' })).status).toBe(403);
    expect((await put(organiser, 'picture', SAMPLES.png, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await put(organiser, 'picture', SAMPLES.png, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await put(organiser, 'picture', SAMPLES.png, { 'content-type': 'multipart/form-data' })).status).toBe(415);
    expect(await files()).toEqual(before);
  });

  it.each([
    ['a renamed executable', 'picture', SAMPLES.exe, 415, 'badMedia'],
    ['an SVG with a script', 'picture', SAMPLES.svg, 415, 'badMedia'],
    ['a picture of six megabytes', 'picture', Buffer.concat([SAMPLES.png, Buffer.alloc(6e6)]), 413, 'tooLarge'],
  ] as const)('refuses %s in a word, and leaves no file', async (_, kind, file, status, code) => {
    const before = await files();
    expect(await put(organiser, kind, file)).toEqual({ status, body: { code } });
    expect(await files()).toEqual(before);
  });

  it('refuses a film of 500 MB before it comes, and one that does not say how large it is at its limit', async () => {
    const before = await files();
    const send = (headers: Record<string, string>, start: (out: ReturnType<typeof request>) => void) =>
      new Promise<number>((resolve, reject) => {
        const out = request(
          `${server.origin}/api/media/${session.sessionId}/signs`,
          {
            method: 'PUT',
            headers: {
              cookie: organiser.cookies(),
              origin: server.origin,
              'content-type': 'application/octet-stream',
              ...headers,
            },
          },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
            out.destroy();
          },
        );
        out.on('error', reject);
        start(out);
      });
    const declared = await send({ 'content-length': String(500 * 1024 * 1024) }, (out) => out.write(SAMPLES.mp4));
    expect(declared).toBe(413);

    const block = Buffer.alloc(4 * 1024 * 1024);
    let sent = 0;
    const chunked = await send({ 'transfer-encoding': 'chunked' }, (out) => {
      const more = (): void => {
        while (!out.destroyed && sent++ < 125) if (!out.write(block)) return void out.once('drain', more);
      };
      out.write(SAMPLES.mp4);
      more();
    });
    expect(chunked).toBe(413);
    expect(await files()).toEqual(before);
  });

  it('leaves no file when the sender goes away half-way', async () => {
    const before = await files();
    const out = request(`${server.origin}/api/media/${session.sessionId}/signs`, {
      method: 'PUT',
      headers: {
        cookie: organiser.cookies(),
        origin: server.origin,
        'content-type': 'application/octet-stream',
        'content-length': '1000000',
      },
    });
    out.on('error', () => undefined);
    out.write(Buffer.concat([SAMPLES.mp4, Buffer.alloc(10_000)]));
    await until(async () => (await files()).some((name) => name.endsWith('.part')));
    out.destroy();
    await until(async () => (await files()).length === before.length);
    expect(await files()).toEqual(before);
  });
});

describe('fetching a file', () => {
  it('gives it to who is in the session, as what it is and nothing else', async () => {
    const { body } = await put(organiser, 'picture', SAMPLES.png);
    const answer = await seat.get(url(body));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': 'inline',
      'cache-control': 'private, no-store',
      'cross-origin-resource-policy': 'same-origin',
      'content-length': String(SAMPLES.png.length),
    });
    expect((await organiser.get(url(body))).status).toBe(200);
    const stranger = await server.browser().get(url(body));
    expect([stranger.status, stranger.body]).toEqual([404, { code: 'notFound' }]);
    expect(stranger.headers.get('content-type')).toContain('json');
  });

  it('gives a part of it, for players that jump', async () => {
    const { body } = await put(organiser, 'audio', SAMPLES.ogg);
    const part = await seat.request('GET', url(body), undefined, { range: 'bytes=0-3' });
    expect([part.status, part.text, part.headers.get('content-type')]).toEqual([206, 'OggS', 'audio/ogg']);
    expect(part.headers.get('content-range')).toBe(`bytes 0-3/${SAMPLES.ogg.length}`);
    expect((await seat.request('GET', url(body), undefined, { range: 'bytes=9999-' })).status).toBe(416);
  });

  it('never leaves its folder, and knows no file by another type or session', async () => {
    const { body } = await put(organiser, 'picture', SAMPLES.png);
    const other = await server.createSession(organiser);
    for (const path of [
      url({ ...body, type: 'jpg' }),
      url(body, other.sessionId),
      `/api/media/${session.sessionId}/..%2f..%2fkeys%2fserver.secret`,
      `/api/media/${session.sessionId}/${body.mediaId}`,
      `/api/media/${session.sessionId}/${body.mediaId}.png.html`,
      `/api/media/${session.sessionId}/${body.mediaId}.html`,
      `/api/media/..%2f..%2f/${body.mediaId}.png`,
    ])
      expect([path, (await organiser.get(path)).status]).toEqual([path, 404]);
  });
});

describe('beside a question', () => {
  it('is seen by the room at once, and its file goes when another comes and with the session', async () => {
    const own = await server.createSession(organiser);
    const { code } = await server.access(organiser, own.sessionId);
    const member = await server.join(code);
    const upload = async (file: Buffer): Promise<Uploaded> => {
      const answer = await fetch(`${server.origin}/api/media/${own.sessionId}/picture`, {
        method: 'PUT',
        headers: { cookie: organiser.cookies(), origin: server.origin, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(file),
      });
      return (await answer.json()) as Uploaded;
    };
    const desk = await server.connect(organiser, own.sessionId, 'console');
    const welcome = await hello(desk);
    const view = welcome.kind === 'snapshot' ? (JSON.parse(welcome.view) as View) : null;
    const stepId = must(Object.values(must(view, 'view').steps)[0], 'step').stepId;
    let commands = 0;
    const send = (command: object) =>
      ask<Outcome>(desk, 'command', { commandId: idFor<CommandId>(`media ${++commands}`), command });

    const page = await server.connect(member.browser, own.sessionId, 'seat');
    await hello(page);
    const seen: string[] = [];
    page.on('frame', (frame: { events: { type: string; media?: { alt: string } | null }[] }) => {
      for (const event of frame.events) if (event.type === 'mediaSet') seen.push(event.media?.alt ?? 'none');
    });
    expect(await send({ type: 'openStep', stepId })).toMatchObject({ status: 'accepted' });

    const first = await upload(SAMPLES.png);
    expect(
      await send({ type: 'setMedia', stepId, kind: 'picture', media: { ...first, alt: 'Een huis' } }),
    ).toMatchObject({ status: 'accepted' });
    const second = await upload(SAMPLES.jpg);
    await send({ type: 'setMedia', stepId, kind: 'picture', media: { ...second, alt: 'Een boom' } });
    await until(() => seen.length === 2);
    expect(seen).toEqual(['Een huis', 'Een boom']);
    expect(await files(own.sessionId)).toEqual([`${second.mediaId}.jpg`]);

    expect((await organiser.del(`/api/sessions/${own.sessionId}`)).status).toBe(204);
    expect(await readdir(join(dataDir, 'media'))).not.toContain(own.sessionId);
  });
});

describe('a page that went away between sending a file and saying what it is for', () => {
  it('leaves nothing behind after the next start, and what is shown stays', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'media-orphan-'));
    const first = await startTestServer({ keeping: await openKeeping(folder), config: { dataDir: folder } });
    const owner = await first.createOrganiser();
    const { sessionId } = await first.createSession(owner);
    const upload = async (file: Buffer): Promise<Uploaded> => {
      const answer = await fetch(`${first.origin}/api/media/${sessionId}/picture`, {
        method: 'PUT',
        headers: { cookie: owner.cookies(), origin: first.origin, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(file),
      });
      return (await answer.json()) as Uploaded;
    };
    const shown = await upload(SAMPLES.png);
    await upload(SAMPLES.jpg);
    const desk = await first.connect(owner, sessionId, 'console');
    const welcome = await hello(desk);
    const view = welcome.kind === 'snapshot' ? (JSON.parse(welcome.view) as View) : null;
    const { stepId } = must(Object.values(must(view, 'view').steps)[0], 'step');
    await ask<Outcome>(desk, 'command', {
      commandId: idFor<CommandId>('show'),
      command: { type: 'setMedia', stepId, kind: 'picture', media: { ...shown, alt: 'Een huis' } },
    });
    await first.stop();
    const stored = (): Promise<string[]> => readdir(join(folder, 'media', sessionId));
    expect(await stored()).toHaveLength(2);

    const second = await startTestServer({ keeping: await openKeeping(folder), config: { dataDir: folder } });
    expect(await stored()).toEqual([`${shown.mediaId}.${shown.type}`]);
    await second.stop();
    await rm(folder, { recursive: true, force: true });
  });
});
