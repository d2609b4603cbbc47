// Two more files beside index.html, for the two pages that a participant opens first: home.html has the code page in it, as text, so that it can be read and typed in before
// any script has come; seat.html names everything that the page of a seat needs, so that the browser asks for all of it at once. And everything compressed as well as
// it goes, which is too slow to do while somebody waits.
import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { leanIcons } from './lean-icons.ts';
import { chunksFor, type Chunk } from './page-weight.ts';

const WORDS = 'client/i18n/nl-participant.ts';
const SEAT = 'client/pages/participant-page.tsx';
const COMPRESSED = /\.(?:html|js|css|svg)$/;

/** `html` with these lines at the end of its head. */
const inHead = (html: string, lines: readonly string[]): string =>
  html.replace('</head>', () => `${lines.map((line) => `  ${line}\n`).join('')}  </head>`);

const preloads = (html: string, chunks: readonly Chunk[]): readonly string[] =>
  chunks
    .filter(({ fileName }) => !html.includes(fileName))
    .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="/${fileName}" />`);

/** The page of `/`: the code page as text; what was sent early is kept by a script of three lines. */
export const homePage = (html: string, words: readonly Chunk[], drawn: string): string =>
  inHead(html, ['<script async src="/early.js"></script>', ...preloads(html, words)]).replace(
    '<div id="root"></div>',
    () => `<div id="root">${drawn}</div>`,
  );

/** The page of `/s/…`. */
export const seatPage = (html: string, needed: readonly Chunk[]): string => inHead(html, preloads(html, needed));

/** Draws the code page: builds client/prerender.tsx for Node, beside the other files for a moment, and runs it. */
async function drawCodePage(root: string, dir: string): Promise<string> {
  const outDir = join(dir, 'prerender');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    // What the page will draw, to the letter: the icons too.
    plugins: [react(), leanIcons()],
    ssr: { noExternal: ['lucide-react'] },
    build: {
      ssr: 'prerender.tsx',
      outDir,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  // All that it asks of the browser is the address; a page without any storage is one on which nobody chose anything.
  Object.assign(globalThis, { location: { pathname: '/' } });
  try {
    const made = (await import(pathToFileURL(join(outDir, 'main.mjs')).href)) as { readonly codePage: () => string };
    return made.codePage();
  } finally {
    Reflect.deleteProperty(globalThis, 'location');
    rmSync(outDir, { recursive: true });
  }
}

/** The Vite plugin. */
export function firstScreens(): Plugin {
  let root = '';
  return {
    name: 'first-screens',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const html = readFileSync(join(dir, 'index.html'), 'utf8');
      writeFileSync(join(dir, 'home.html'), homePage(html, chunksFor([WORDS], chunks), await drawCodePage(root, dir)));
      writeFileSync(join(dir, 'seat.html'), seatPage(html, chunksFor([SEAT, WORDS], chunks)));
      for (const name of [...Object.keys(bundle), 'home.html', 'seat.html'].filter((each) => COMPRESSED.test(each)))
        writeFileSync(join(dir, `${name}.br`), compressed(join(dir, name)));
    },
  };
}

const compressed = (file: string): Buffer =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
