// The built pages, from memory: they are small, and a path that is not on the list does not exist. Compressed once, when first asked for.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
/** Pictures and fonts are compressed already. */
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);
/** What the bundler names by its content never changes. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** The pages that the browser itself divides (client/app.tsx): each is index.html, or the same with more in it (tools/vite/first-screens.ts). */
const PAGES = [
  /^\/$/,
  /^\/(?:join|access|login|setup|toegankelijkheid|wat-bewaren-wij)$/,
  /^\/(?:s|interpreter|console|screen|report)\/[\w-]{22}$/,
  /^\/console\/[\w-]{22}\/cards$/,
  /^\/take-home\/[\w-]{22}$/,
  /^\/p\/[\w-]{1,60}(?:\/report)?$/,
  /^\/organiser(?:\/new|\/lexicon|\/designs(?:\/[\w-]+)?|\/s\/[\w-]{22})?$/,
];

/** The code page stands in its file, to be typed in before the scripts are there; that of a seat names all it needs, so that it is fetched at once. */
const FIRST_SCREENS = [
  [/^\/$/, '/home.html'],
  [/^\/s\//, '/seat.html'],
] as const;

/** Pages of one person, on a device that the next person may get, and pages that can be withdrawn: the browser keeps no copy of them to go back to. */
const NOT_KEPT = /^\/(?:s|interpreter|take-home|p)\//;

type Encoding = 'br' | 'gzip' | 'identity';
type File = {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyIn: (encoding: Encoding) => Promise<Buffer>;
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** @param small the file as the build compressed it, slowly and well, where it did */
function compressor(body: Buffer, small: Buffer | null): File['bodyIn'] {
  const made = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(body)]]);
  if (small !== null) made.set('br', Promise.resolve(small));
  const compress = (encoding: Encoding): Promise<Buffer> =>
    encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : zip(body, { level: 9 });
  return (encoding) => {
    const known = made.get(encoding) ?? compress(encoding);
    made.set(encoding, known);
    return known;
  };
}

function fileFrom(folder: string, path: string): File {
  const body = readFileSync(join(folder, path));
  const extension = extname(path);
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    ...(COMPRESSIBLE.has(extension) ? { Vary: 'Accept-Encoding' } : {}),
  };
  const small = join(folder, `${path}.br`);
  return { headers, bodyIn: compressor(body, existsSync(small) ? readFileSync(small) : null) };
}

/** @param folder the output of the bundler; read once, at start */
function readFiles(folder: string): ReadonlyMap<string, File> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|br)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(paths.map((path) => [`/${path.split(sep).join('/')}`, fileFrom(folder, path)]));
}

/** The smallest that the browser takes; browsers name gzip first out of habit. */
function bestEncoding(request: Request): Encoding {
  const best = (['br', 'gzip'] as const).find((encoding) => request.acceptsEncodings(encoding) === encoding);
  return best ?? 'identity';
}

async function send(file: File, request: Request, response: Response): Promise<void> {
  response.set(file.headers);
  if (NOT_KEPT.test(request.path)) response.set('Cache-Control', 'no-store');
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  const encoding = 'Vary' in file.headers ? bestEncoding(request) : 'identity';
  const body = await file.bodyIn(encoding);
  if (encoding !== 'identity') response.set('Content-Encoding', encoding);
  response.set('Content-Length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Somebody in a browser who typed an address wrong gets a page that says so in their language, and the way back; not a file, not a program. */
const wantsPage = (request: Request): boolean =>
  extname(request.path) === '' &&
  !request.path.startsWith('/api') &&
  (request.get('accept') ?? '').includes('text/html');

/**
 * Serves the pages and their files; passes on what is neither.
 * @param folder where the bundler wrote to
 */
export function staticPages(folder: string): RequestHandler {
  const files = readFiles(folder);
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const isPage = PAGES.some((page) => page.test(request.path));
    const first = FIRST_SCREENS.find(([path]) => path.test(request.path))?.[1];
    const page = first === undefined ? undefined : files.get(first);
    const file = isPage ? (page ?? files.get('/index.html')) : files.get(request.path);
    if (file) return send(file, request, response);
    const page404 = wantsPage(request) ? files.get('/index.html') : undefined;
    if (!page404) return next();
    response.status(404).set('Cache-Control', 'no-store').type('html');
    response.end(request.method === 'HEAD' ? undefined : await page404.bodyIn('identity'));
  };
}
