// The mark of an organisation on a report: a small picture made of dots, known by its content and never by its name. No SVG: it can hold a script.
import { z } from 'zod';

/** Bytes of the file; a mark is small, and it goes into every copy. */
export const LOGO_BYTES = 200 * 1024;
/** Dots on a side: more is no mark, and would cost memory wherever it is drawn. */
export const LOGO_SIDE = 2000;

export type Raster = { readonly type: 'png' | 'jpg'; readonly width: number; readonly height: number };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where the size stands: in the chunk IHDR, which must be the first. */
const IHDR = { name: 12, width: 16, height: 20 } as const;

const at = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0;
const two = (bytes: Uint8Array, place: number): number => at(bytes, place) * 256 + at(bytes, place + 1);
const four = (bytes: Uint8Array, place: number): number => two(bytes, place) * 65_536 + two(bytes, place + 2);

/**
 * What a picture is by its first bytes; null when it is neither PNG nor JPEG, or larger than a mark may be.
 * @param bytes the whole file
 */
export function rasterOf(bytes: Uint8Array): Raster | null {
  const raster = pngOf(bytes) ?? jpgOf(bytes);
  if (raster === null || bytes.length > LOGO_BYTES) return null;
  const { width, height } = raster;
  return width > 0 && height > 0 && width <= LOGO_SIDE && height <= LOGO_SIDE ? raster : null;
}

function pngOf(bytes: Uint8Array): Raster | null {
  if (!PNG.every((byte, index) => bytes[index] === byte)) return null;
  const name = String.fromCharCode(...bytes.subarray(IHDR.name, IHDR.name + 4));
  return name === 'IHDR' ? { type: 'png', width: four(bytes, IHDR.width), height: four(bytes, IHDR.height) } : null;
}

/** Segment by segment (ITU-T T.81, B.1) up to the frame header, which holds the size: SOF0 to SOF15 but DHT, JPG and DAC. */
function jpgOf(bytes: Uint8Array): Raster | null {
  if (two(bytes, 0) !== 0xffd8) return null;
  let place = 2;
  while (place + 9 < bytes.length && at(bytes, place) === 0xff) {
    const marker = at(bytes, place + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpg', width: two(bytes, place + 7), height: two(bytes, place + 5) };
    // A segment is at least as long as its own length: a file that lies cannot keep us here.
    place += 2 + Math.max(2, two(bytes, place + 2));
  }
  return null;
}

/** The bytes of a Base64 text; null when it is none. */
export function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

const rasterIn = (data: string): Raster | null => {
  const bytes = bytesOf(data);
  return bytes === null ? null : rasterOf(bytes);
};

/** `data`: the file in Base64. `alt`: what it is, in words; there is no picture without. */
export const logoSchema = z
  .strictObject({
    type: z.enum(['png', 'jpg']),
    width: z.int().min(1).max(LOGO_SIDE),
    height: z.int().min(1).max(LOGO_SIDE),
    alt: z.string().trim().min(1).max(200),
    data: z.base64().max(Math.ceil(LOGO_BYTES / 3) * 4),
  })
  .refine(({ type, width, height, data }) => {
    const raster = rasterIn(data);
    return raster !== null && raster.type === type && raster.width === width && raster.height === height;
  }, 'not the picture that it says');
export type Logo = z.infer<typeof logoSchema>;

/** The mark from a file; null when it is no picture that a report may have. */
export function logoFrom(data: string, alt: string): Logo | null {
  const raster = rasterIn(data);
  return raster === null ? null : (logoSchema.safeParse({ ...raster, alt, data }).data ?? null);
}

export const LOGO_TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;
