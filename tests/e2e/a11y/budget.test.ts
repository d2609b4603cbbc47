// What a participant's telephone downloads from the code page until the evaluation is sent, from the built files: the first page, the seat, all that they
// import, and the Dutch words. The build itself fails above the same limit (tools/vite/page-weight.ts); here it is counted again from what was written.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import { SCRIPT_KB } from '../../../tools/vite/page-weight.ts';

const WEB = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const ASSETS = `${WEB}assets/`;

/** In kB of 1,000 bytes. */
const FONT_KB = 40;

const IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Files that these files import, themselves included; what is fetched later on is not. */
function closureOf(starts: readonly string[], read: (file: string) => string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported] of read(file).matchAll(IMPORT)) add(must(imported, 'import'));
  };
  for (const start of starts) add(start);
  return found;
}

const fileNamed = (start: RegExp): string =>
  must(
    readdirSync(ASSETS).find((name) => start.test(name)),
    String(start),
  );

describe('what a participant downloads', () => {
  const read = (file: string): string => readFileSync(ASSETS + file, 'utf8');

  it('is counted with all that is imported, and without what is fetched later', () => {
    const files: Record<string, string> = {
      a: 'import{x}from"./b.js";import("./d.js")',
      'b.js': 'import"./c.js"',
      'c.js': '',
    };
    expect([...closureOf(['a'], (file) => must(files[file], file))]).toEqual(['a', 'b.js', 'c.js']);
  });

  it('is at most 150 kB, and holds neither the schema library nor the component library', () => {
    const page = readFileSync(`${WEB}index.html`, 'utf8');
    const scripts = [...page.matchAll(/assets\/([^"]+\.js)/g)].map(([, file]) => must(file, 'script'));
    expect(scripts.some((file) => file.startsWith('start-'))).toBe(true);
    const files = closureOf([...scripts, fileNamed(/^seat-.*\.js$/), fileNamed(/^nl-participant-.*\.js$/)], read);
    const sizes = [...files].map((file) => ({ file, kB: kilobytes(gzipSync(read(file)).length) }));
    const total = kilobytes(sizes.reduce((sum, { kB }) => sum + kB * 1_000, 0));
    expect(SCRIPT_KB).toBe(150);
    expect(total, JSON.stringify(sizes.toSorted((a, b) => b.kB - a.kB).slice(0, 8))).toBeLessThanOrEqual(SCRIPT_KB);
    expect([...files].filter((file) => /ZodError|data-react-aria-pressable/.test(read(file)))).toEqual([]);
  });

  it('has fonts of at most 40 kB for Dutch text', () => {
    const fonts = readdirSync(ASSETS).filter((name) => /hyperlegible-latin-\d+.*\.woff2$/.test(name));
    expect(fonts.length).toBe(2);
    expect(fonts.reduce((sum, name) => sum + readFileSync(ASSETS + name).length, 0) / 1_000).toBeLessThanOrEqual(
      FONT_KB,
    );
  });
});
