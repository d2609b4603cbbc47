// What a file is, by its first bytes; never by its name or by what a browser says. Whatever is not known here is refused.
import type { MediaKind, MediaType } from '../../shared/domain/media.ts';

/** Bytes that are enough to tell. */
export const HEAD_BYTES = 64;

type Container = 'png' | 'jpg' | 'webp' | 'mp3' | 'ogg' | 'webm' | 'mp4';

const starts = (head: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, index) => head[at + index] === byte);

const textAt = (head: Uint8Array, from: number, to: number): string =>
  Buffer.from(head.subarray(from, to)).toString('latin1');

/** MPEG audio without a tag: eleven bits of synchronisation, then layer III. */
const isMp3Frame = (head: Uint8Array): boolean => head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2;

function containerOf(head: Uint8Array): Container | null {
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpg';
  if (textAt(head, 0, 4) === 'RIFF' && textAt(head, 8, 12) === 'WEBP') return 'webp';
  if (textAt(head, 0, 3) === 'ID3' || isMp3Frame(head)) return 'mp3';
  if (textAt(head, 0, 4) === 'OggS') return 'ogg';
  // EBML, whose document type must be named near the front: Matroska in general is not played by browsers.
  if (starts(head, [0x1a, 0x45, 0xdf, 0xa3]) && textAt(head, 0, HEAD_BYTES).includes('webm')) return 'webm';
  if (textAt(head, 4, 8) === 'ftyp') return 'mp4';
  return null;
}

const AS: Record<MediaKind, Partial<Record<Container, MediaType>>> = {
  picture: { png: 'png', jpg: 'jpg', webp: 'webp' },
  audio: { mp3: 'mp3', ogg: 'ogg', webm: 'weba', mp4: 'm4a' },
  signs: { webm: 'webm', mp4: 'mp4' },
};

/**
 * The type of a file, or null when it is nothing that this kind may be.
 * @param head the first `HEAD_BYTES` bytes, or the whole file when it is shorter
 */
export function mediaTypeOf(kind: MediaKind, head: Uint8Array): MediaType | null {
  const container = containerOf(head);
  return container === null ? null : (AS[kind][container] ?? null);
}
