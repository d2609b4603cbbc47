// The typefaces of the PDF, from packages and not from the computer: the same file everywhere, without the network. Atkinson Hyperlegible as on the pages;
// DejaVu for other scripts (Arabic, Hebrew, Greek, Cyrillic …); Noto Emoji, drawn in ink, because people answer with them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { must } from '../../shared/kernel/assert.ts';

/** In the order in which a character is looked for. */
export const PDF_FONTS = ['Atkinson Hyperlegible', 'DejaVu Sans', 'Noto Emoji'] as const;

const FILES = [
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff',
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff',
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff',
  'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff',
  'dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
  'dejavu-sans/files/dejavu-sans-latin-700-normal.woff',
  'noto-emoji/files/noto-emoji-emoji-400-normal.woff',
] as const;

/** The fonts as the compiler reads them. */
export function pdfFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => unpacked(readFileSync(resolve(`@fontsource/${file}`))));
}

/** Sizes in bytes of the headers of both formats, and of one entry in their lists of tables. */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

/**
 * A font of the web (WOFF 1: each table deflated) as the font it was made from.
 * @throws AssertionError when it is no such file
 */
export function unpacked(woff: Buffer): Buffer {
  must(woff.toString('latin1', 0, 4) === 'wOFF' ? woff : null, 'a WOFF font');
  const count = woff.readUInt16BE(12);
  const steps = Math.floor(Math.log2(count));
  const head = Buffer.alloc(SFNT.header + SFNT.entry * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** steps * SFNT.entry, 6);
  head.writeUInt16BE(steps, 8);
  head.writeUInt16BE((count - 2 ** steps) * SFNT.entry, 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index++) {
    const entry = WOFF.header + WOFF.entry * index;
    const [start, packed, size] = [4, 8, 12].map((offset) => woff.readUInt32BE(entry + offset)) as [
      number,
      number,
      number,
    ];
    const stored = woff.subarray(start, start + packed);
    const table = packed < size ? inflateSync(stored) : stored;
    const own = SFNT.header + SFNT.entry * index;
    woff.copy(head, own, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), own + 4);
    head.writeUInt32BE(at, own + 8);
    head.writeUInt32BE(size, own + 12);
    // Each table begins at a multiple of four bytes.
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    parts.push(table, padding);
    at += size + padding.length;
  }
  return Buffer.concat(parts);
}
