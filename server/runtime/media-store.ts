// The files beside the questions: DATA_DIR/media/<session>/<id>.<type>, for this user only. Written as a stream, named when they are
// whole, looked at by their content. They are in no backup of the database, and go with their session.
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../../shared/domain/limits.ts';
import { MEDIA_BYTES, type MediaKind, type MediaType, type StepMedia } from '../../shared/domain/media.ts';
import type { MediaId, SessionId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { HEAD_BYTES, mediaTypeOf } from './media-type.ts';
import { newId } from './new-id.ts';
import { flushFolder, makePrivateFolder } from './private-folder.ts';

export type MediaRefusal = 'badMedia' | 'tooLarge' | 'mediaFull' | 'notFound';
export type MediaFile = Pick<StepMedia, 'mediaId' | 'type'>;

export type MediaStore = {
  /**
   * Keeps an uploaded file. When it is refused or breaks off, nothing stays behind.
   * @param declared how many bytes the sender says will come; null when it does not say
   * @throws when the sender goes away or the disk fails
   */
  receive(
    sessionId: SessionId,
    kind: MediaKind,
    chunks: AsyncIterable<Uint8Array>,
    declared: number | null,
  ): Promise<Result<MediaFile, MediaRefusal>>;
  /** The folder and the name to serve a file from; the file need not be there. */
  locate(sessionId: SessionId, file: MediaFile): { readonly root: string; readonly name: string };
  remove(sessionId: SessionId, file: MediaFile): Promise<void>;
  removeSession(sessionId: SessionId): Promise<void>;
  /** At start: files of a session that no question shows, because the page went away before it could say which question they are for. */
  tidySession(sessionId: SessionId, shown: ReadonlySet<MediaId>): Promise<void>;
  /** At start: what a crash left of uploads that were under way, and of sessions that are gone. */
  tidy(known: ReadonlySet<string>): Promise<void>;
};

const PART = '.part';
const nameOf = ({ mediaId, type }: MediaFile): string => `${mediaId}.${type}`;

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });

/** Uploads that are under way count with what they have. */
async function bytesIn(folder: string): Promise<number> {
  let total = 0;
  // A file that was removed meanwhile takes no room.
  for (const name of await namesIn(folder))
    total += await stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    );
  return total;
}

/**
 * Writes the chunks to a new file; one at a time, so that a large file is never in memory.
 * @param room bytes that the session has left
 */
async function write(
  path: string,
  kind: MediaKind,
  chunks: AsyncIterable<Uint8Array>,
  room: number,
): Promise<Result<MediaType, MediaRefusal>> {
  const file = await open(path, 'wx', 0o600);
  try {
    let type: MediaType | null = null;
    let head = Buffer.alloc(0);
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MEDIA_BYTES[kind]) return err('tooLarge');
      if (size > room) return err('mediaFull');
      if (type !== null) {
        await file.write(chunk);
        continue;
      }
      head = Buffer.concat([head, chunk]);
      if (head.length < HEAD_BYTES) continue;
      type = mediaTypeOf(kind, head);
      if (type === null) return err('badMedia');
      await file.write(head);
    }
    if (type === null) {
      type = mediaTypeOf(kind, head);
      if (type === null) return err('badMedia');
      await file.write(head);
    }
    await file.sync();
    return ok(type);
  } finally {
    await file.close();
  }
}

/** @param root the folder of all media; made when the first file comes */
export function createMediaStore(root: string): MediaStore {
  const folderOf = (sessionId: SessionId): string => join(root, sessionId);
  const remove = async (sessionId: SessionId, file: MediaFile): Promise<void> =>
    rm(join(folderOf(sessionId), nameOf(file)), { force: true });
  /** Sessions whose files were deleted: an upload that was under way must not bring the folder back. */
  const gone = new Set<SessionId>();

  return {
    async receive(sessionId, kind, chunks, declared) {
      const folder = folderOf(sessionId);
      if (declared !== null && declared > MEDIA_BYTES[kind]) return err('tooLarge');
      const room = LIMITS.mediaPerSession - (await bytesIn(folder));
      if ((declared ?? 0) > room) return err('mediaFull');
      if (gone.has(sessionId)) return err('notFound');
      await makePrivateFolder(root);
      await makePrivateFolder(folder);
      const mediaId = newId<MediaId>();
      const part = join(folder, `${mediaId}${PART}`);
      try {
        const written = await write(part, kind, chunks, room);
        if (!written.ok) return written;
        if (gone.has(sessionId)) return err('notFound');
        const file = { mediaId, type: written.value };
        await rename(part, join(folder, nameOf(file)));
        await flushFolder(folder);
        return ok(file);
      } finally {
        await rm(part, { force: true });
      }
    },
    locate: (sessionId, file) => ({ root: folderOf(sessionId), name: nameOf(file) }),
    remove,
    async removeSession(sessionId) {
      gone.add(sessionId);
      await rm(folderOf(sessionId), { recursive: true, force: true });
    },
    async tidySession(sessionId, shown) {
      const folder = folderOf(sessionId);
      const isShown = (name: string): boolean => [...shown].some((mediaId) => name.startsWith(`${mediaId}.`));
      for (const name of await namesIn(folder)) if (!isShown(name)) await rm(join(folder, name), { force: true });
    },
    async tidy(known) {
      for (const name of await namesIn(root)) {
        const folder = join(root, name);
        if (!known.has(name)) await rm(folder, { recursive: true, force: true });
        else
          for (const file of await namesIn(folder))
            if (file.endsWith(PART)) await rm(join(folder, file), { force: true });
      }
    },
  };
}
