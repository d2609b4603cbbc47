// The build fails where a participant would download more script than was promised: 150 kB, compressed, from opening the code page until the evaluation is sent.
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** In kB of 1,000 bytes, by gzip at its usual level: the promise of the product for telephones on a slow line. */
export const SCRIPT_KB = 150;

/** What a participant goes through, in Dutch: the page they open, joining by link, the seat with all its phases, and the words. */
export const PARTICIPANT_MODULES = [
  'client/main.tsx',
  'client/features/join/join-page.tsx',
  'client/pages/participant-page.tsx',
  'client/i18n/nl-participant.ts',
] as const;

/** A file that the bundler made; what it imports is fetched with it. */
export type Chunk = {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
  readonly facadeModuleId?: string | null;
};

/** The chunks of these modules (by the end of their path) and all that they import; what is imported later on is not counted. */
export function chunksFor(modules: readonly string[], chunks: readonly Chunk[]): readonly Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(byName.get(name));
  };
  for (const module of modules) {
    const isOf = (id: string | null | undefined): boolean => id?.replaceAll('\\', '/').endsWith(module) ?? false;
    // The file with the module in it, and the one by which others import it, which can be two.
    const its = chunks.filter(({ moduleIds, facadeModuleId }) => moduleIds.some(isOf) || isOf(facadeModuleId));
    if (its.length === 0) throw new Error(`No file was made for ${module}.`);
    for (const chunk of its) add(chunk);
  }
  return [...found];
}

/** kB of each chunk, compressed, the largest first. */
export const weigh = (chunks: readonly Chunk[]): readonly { readonly fileName: string; readonly kB: number }[] =>
  chunks.map(({ fileName, code }) => ({ fileName, kB: gzipSync(code).length / 1_000 })).toSorted((a, b) => b.kB - a.kB);

/** One line about what a participant downloads, and whether it is too much. */
export function verdict(
  chunks: readonly Chunk[],
  limit = SCRIPT_KB,
): { readonly words: string; readonly isTooMuch: boolean } {
  const weights = weigh(chunksFor(PARTICIPANT_MODULES, chunks));
  const total = weights.reduce((sum, { kB }) => sum + kB, 0);
  const parts = weights.map(({ fileName, kB }) => `${fileName} ${kB.toFixed(1)}`).join(', ');
  return {
    words: `A participant downloads ${total.toFixed(1)} kB of script, compressed (at most ${limit}): ${parts}`,
    isTooMuch: total > limit,
  };
}

/** The Vite plugin; the limit is there for the test of it. */
export const pageWeight = (limit = SCRIPT_KB): Plugin => ({
  name: 'page-weight',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
    const { words, isTooMuch } = verdict(chunks, limit);
    if (isTooMuch) this.error(words);
    this.info(words);
  },
});
