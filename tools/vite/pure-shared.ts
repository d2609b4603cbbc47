// For the browser's bundle: what a page does not use of shared/ is left out. A bundler keeps a schema that nobody reads, because making one is a call and
// a call might do something. In shared/ it cannot (no I/O, no clock, no chance, held by a test), so every constant there may be dropped when it is not
// used, and with the last schema the schema library: 26 kB less for a telephone.
import type { Plugin } from 'vite';

const SHARED = /\/shared\/[^?]*\.ts$/;

/** The part of a syntax tree that is read here. */
type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
  readonly declaration?: Node | null;
  readonly declarations?: readonly { readonly init: Node | null }[];
};

const callsOf = (body: readonly Node[]): readonly Node[] =>
  body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .filter((node) => node?.type === 'VariableDeclaration' && node.kind === 'const')
    .flatMap((node) => node?.declarations ?? [])
    .flatMap(({ init }) => (init?.type === 'CallExpression' || init?.type === 'NewExpression' ? [init] : []));

/** The code with every call that makes a constant of the module in a function that the bundler may leave out; `body` is what the code was parsed to. */
export function withPureConstants(code: string, body: readonly Node[]): string {
  let out = code;
  for (const { start, end } of [...callsOf(body)].reverse())
    out = `${out.slice(0, start)}/*#__PURE__*/ (() => ${out.slice(start, end)})()${out.slice(end)}`;
  return out;
}

/** The Vite plugin; only for builds, where something is left out at all. */
export const pureShared = (): Plugin => ({
  name: 'pure-shared',
  apply: 'build',
  transform(code, id) {
    if (!SHARED.test(id)) return null;
    return { code: withPureConstants(code, this.parse(code).body), map: null };
  },
});
