// The layers of a question that are files: a picture, a spoken version, a clip in sign language. Which types, how large, and with what words.
import { z } from 'zod';
import { mediaIdSchema } from '../kernel/ids.ts';

export const MEDIA_KINDS = ['picture', 'audio', 'signs'] as const;
export const mediaKindSchema = z.enum(MEDIA_KINDS);
export type MediaKind = z.infer<typeof mediaKindSchema>;

/** Named by their file extension. `weba` is WebM with sound only. No SVG: it can hold a script. No GIF: it moves and cannot be paused. */
export const MEDIA_TYPES = ['png', 'jpg', 'webp', 'mp3', 'ogg', 'weba', 'm4a', 'mp4', 'webm'] as const;
export const mediaTypeSchema = z.enum(MEDIA_TYPES);
export type MediaType = z.infer<typeof mediaTypeSchema>;

export const TYPES_OF: Record<MediaKind, readonly MediaType[]> = {
  picture: ['png', 'jpg', 'webp'],
  audio: ['mp3', 'ogg', 'weba', 'm4a'],
  signs: ['mp4', 'webm'],
};

/** What browsers are told each type is; never what an uploader said. */
export const CONTENT_TYPE: Record<MediaType, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  weba: 'audio/webm',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const MEGABYTE = 1024 * 1024;
/** Bytes. A photo of a phone, twenty minutes of speech, and some minutes of film fit. */
export const MEDIA_BYTES: Record<MediaKind, number> = {
  picture: 5 * MEGABYTE,
  audio: 20 * MEGABYTE,
  signs: 200 * MEGABYTE,
};

/** One file of a step. `alt` is what it shows or says, in words; there is no file without. */
export const stepMediaSchema = z.strictObject({ mediaId: mediaIdSchema, type: mediaTypeSchema, alt: z.string() });
export type StepMedia = z.infer<typeof stepMediaSchema>;

export const mediaSetSchema = z.strictObject({
  picture: stepMediaSchema.nullable(),
  audio: stepMediaSchema.nullable(),
  signs: stepMediaSchema.nullable(),
});
export type MediaSet = z.infer<typeof mediaSetSchema>;

export const NO_MEDIA: MediaSet = { picture: null, audio: null, signs: null };
