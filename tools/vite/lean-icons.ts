// For the browser's bundle: an icon is its lines and nothing else. The icon library brings a builder with contexts, names, class names and keys for each
// line, which with forty icons is 3 kB of a telephone's download; drawn by client/ui/drawn-icon.tsx they look the same.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const ICON = /\/lucide-react\/dist\/esm\/icons\/[^/?]+\.mjs$/;
const DRAWN = fileURLToPath(new URL('../../client/ui/drawn-icon.tsx', import.meta.url));

export type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
const RELATIVE_START = new RegExp(String.raw`^m\s*(${NUMBER})[\s,]*(${NUMBER})[\s,]*`);

/** A path that can stand after another: `m` at its start counts from the origin only where nothing stands before it. */
const fromOrigin = (d: string): string =>
  d.replace(RELATIVE_START, (start, x: string, y: string) => {
    const goesOn = /^[-.\d]/.test(d.slice(start.length));
    return `M${x} ${y}${goesOn ? 'l' : ''}`;
  });

const isPlainPath = ([tag, { d: _d, ...others }]: Shape): boolean => tag === 'path' && Object.keys(others).length === 0;

/** All plain lines as one path, and the other shapes. */
export function leanShapes(shapes: readonly Shape[]): { readonly d: string; readonly others: readonly Shape[] } {
  const unkeyed = shapes.map(([tag, { key: _key, ...attributes }]): Shape => [tag, attributes]);
  return {
    d: unkeyed
      .filter(isPlainPath)
      .map(([, { d = '' }]) => fromOrigin(d))
      .join(''),
    others: unkeyed.filter((shape) => !isPlainPath(shape)),
  };
}

/** The text of a module whose default export is this icon, drawn by `drawnIcon`. */
export function leanIcon(shapes: readonly Shape[]): string {
  const { d, others } = leanShapes(shapes);
  return [
    `import { drawnIcon } from ${JSON.stringify(DRAWN)};`,
    `export default /*#__PURE__*/ drawnIcon(${[d, ...(others.length > 0 ? [others] : [])].map((part) => JSON.stringify(part)).join(', ')});`,
  ].join('\n');
}

/** The lines of an icon, as its module tells them; null for a module that only names another one. */
async function shapesOf(id: string): Promise<readonly Shape[] | null> {
  const { __iconData } = (await import(pathToFileURL(id).href)) as {
    readonly __iconData?: { readonly size: number; readonly node: readonly Shape[] };
  };
  if (__iconData === undefined) return null;
  if (__iconData.size !== 24) throw new Error(`An icon of another size than it is drawn in: ${id}`);
  return __iconData.node;
}

/** The Vite plugin; only for builds. */
export const leanIcons = (): Plugin => ({
  name: 'lean-icons',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    if (!ICON.test(id)) return null;
    const shapes = await shapesOf(id);
    return shapes === null ? null : { code: leanIcon(shapes), map: null };
  },
});
