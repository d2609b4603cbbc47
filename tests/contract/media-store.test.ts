// The files beside the questions, on a real folder.
import { mkdtemp, readdir, rm, stat, writeFile, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { MEDIA_BYTES, type MediaKind, type MediaType } from '../../shared/domain/media.ts';
import { createMediaStore, type MediaStore } from '../../server/runtime/media-store.ts';
import { idFor } from '../support/ids.ts';
import { SAMPLES } from '../support/media-samples.ts';

const session = idFor<SessionId>('session');
const other = idFor<SessionId>('other session');
let root: string;
let store: MediaStore;

beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'media-')), 'media');
  store = createMediaStore(root);
});
afterEach(() => rm(join(root, '..'), { recursive: true, force: true }));

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}
const files = (of: SessionId): Promise<string[]> => readdir(join(root, of)).catch(() => []);
const receive = (kind: MediaKind, ...parts: Uint8Array[]) => store.receive(session, kind, chunks(...parts), null);

const GOOD: readonly [MediaKind, MediaType, Uint8Array][] = [
  ['picture', 'png', SAMPLES.png],
  ['picture', 'jpg', SAMPLES.jpg],
  ['picture', 'webp', SAMPLES.webp],
  ['audio', 'mp3', SAMPLES.mp3],
  ['audio', 'mp3', SAMPLES.mp3Tagged],
  ['audio', 'ogg', SAMPLES.ogg],
  ['audio', 'weba', SAMPLES.webm],
  ['audio', 'm4a', SAMPLES.mp4],
  ['signs', 'webm', SAMPLES.webm],
  ['signs', 'mp4', SAMPLES.mp4],
];

describe('the media store', () => {
  it.each(GOOD)('takes a %s of type %s, whole, for this user only', async (kind, type, bytes) => {
    // In pieces of three bytes, as a slow line brings them.
    const pieces = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, i) => bytes.subarray(i * 3, i * 3 + 3));
    const received = await receive(kind, ...pieces);
    if (!received.ok) throw new Error(received.error);
    expect(received.value.type).toBe(type);
    const { root: folder, name } = store.locate(session, received.value);
    expect(await readFile(join(folder, name))).toEqual(Buffer.from(bytes));
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await files(session)).toEqual([name]);
  });

  it.each([
    ['a renamed executable', 'picture', SAMPLES.exe],
    ['an ELF program', 'audio', SAMPLES.elf],
    ['an SVG with a script', 'picture', SAMPLES.svg],
    ['a page', 'picture', SAMPLES.html],
    ['a GIF, which moves', 'picture', SAMPLES.gif],
    ['a film as a picture', 'picture', SAMPLES.mp4],
    ['a picture as sound', 'audio', SAMPLES.png],
    ['sound as a film', 'signs', SAMPLES.mp3],
    ['Matroska that is no WebM', 'signs', SAMPLES.matroska],
    ['nothing', 'picture', new Uint8Array()],
    ['three bytes', 'picture', new Uint8Array([0x89, 0x50, 0x4e])],
  ] as const)('refuses %s and leaves no file', async (_, kind, bytes) => {
    expect(await receive(kind, bytes)).toEqual({ ok: false, error: 'badMedia' });
    expect(await files(session)).toEqual([]);
  });

  it('refuses what is too large by what comes, whatever was declared, and leaves no file', async () => {
    const block = new Uint8Array(1024 * 1024);
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield SAMPLES.png;
      for (; read < 500; read++) yield await Promise.resolve(block);
    }
    expect(await store.receive(session, 'picture', endless(), 10)).toEqual({ ok: false, error: 'tooLarge' });
    expect(read).toBe(MEDIA_BYTES.picture / block.length - 1 + 0);
    expect(await files(session)).toEqual([]);
    expect(await store.receive(session, 'signs', chunks(SAMPLES.mp4), 500 * block.length)).toEqual({
      ok: false,
      error: 'tooLarge',
    });
  });

  it('leaves no file when the sender goes away', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.concat([SAMPLES.png, Buffer.alloc(1000)]));
      throw new Error('aborted');
    }
    await expect(store.receive(session, 'picture', broken(), null)).rejects.toThrow('aborted');
    expect(await files(session)).toEqual([]);
  });

  it('counts the files of one session together', async () => {
    await mkdir(join(root, session), { recursive: true });
    const full = join(root, session, 'filled.png');
    await writeFile(full, '');
    const { truncate } = await import('node:fs/promises');
    await truncate(full, LIMITS.mediaPerSession - 10);
    expect(await receive('picture', SAMPLES.png)).toEqual({ ok: false, error: 'mediaFull' });
    expect((await store.receive(other, 'picture', chunks(SAMPLES.png), null)).ok).toBe(true);
  });

  it('removes one file, and all of a session, also one that is still coming in', async () => {
    const first = await receive('picture', SAMPLES.png);
    await receive('audio', SAMPLES.ogg);
    await store.receive(other, 'picture', chunks(SAMPLES.png), null);
    if (!first.ok) throw new Error(first.error);
    await store.remove(session, first.value);
    await store.remove(session, first.value);
    expect(await files(session)).toHaveLength(1);

    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([SAMPLES.png, Buffer.alloc(100)]);
      await store.removeSession(session);
      yield Buffer.alloc(100);
    }
    expect(await store.receive(session, 'picture', slow(), null)).toEqual({ ok: false, error: 'notFound' });
    expect(await readdir(root)).toEqual([other]);
  });

  it('tidies files that no question shows', async () => {
    const shown = await receive('picture', SAMPLES.png);
    const orphan = await receive('audio', SAMPLES.ogg);
    if (!shown.ok || !orphan.ok) throw new Error('refused');
    await store.tidySession(session, new Set([shown.value.mediaId]));
    expect(await files(session)).toEqual([store.locate(session, shown.value).name]);
    await store.tidySession(other, new Set());
  });

  it('tidies what a crash left: parts of uploads, and sessions that are gone', async () => {
    const kept = await receive('picture', SAMPLES.png);
    if (!kept.ok) throw new Error(kept.error);
    await writeFile(join(root, session, 'x.part'), 'half');
    await store.receive(other, 'picture', chunks(SAMPLES.png), null);
    await store.tidy(new Set([session]));
    expect(await readdir(root)).toEqual([session]);
    expect(await files(session)).toEqual([must(store.locate(session, kept.value), 'file').name]);
    await createMediaStore(join(root, 'nowhere')).tidy(new Set());
  });
});
