// Who may import whom: the table of docs/architecture.md as data, and the checker that reads it.
// A file belongs to the zone with the longest matching folder. Its own zone is always allowed.
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { codeOnly, lineAt, withoutComments, type SourceFile } from './source-files.ts';

type Zone = {
  /** Folder or file, from the root of the repository. `*` is one name: each such folder (or file) is a zone of its own. */
  at: string;
  /** Folders (all below them) or files it may import. `server/store/*.ts` means the files directly in that folder: its interfaces. */
  may: readonly string[];
  /** npm packages it may import. Left out: any package the manifest lists. */
  packages?: readonly string[];
  /** Same input, same output: no Node, no clock, no chance. */
  pure?: true;
};

const STORE_INTERFACES = 'server/store/*.ts';
const PAGE_PACKAGES = ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'uqr', 'wouter', 'zustand'];

export const ZONES: readonly Zone[] = [
  { at: 'shared/kernel', may: [], packages: ['zod', 'fractional-indexing'], pure: true },
  { at: 'shared/domain', may: ['shared/kernel'], packages: ['zod'], pure: true },
  { at: 'shared/protocol', may: ['shared/kernel', 'shared/domain'], packages: ['zod'], pure: true },
  { at: 'shared/view', may: ['shared/kernel', 'shared/domain', 'shared/protocol'], packages: ['zod'], pure: true },
  {
    at: 'shared/report',
    may: ['shared/kernel', 'shared/domain', 'shared/protocol'],
    packages: ['zod', 'papaparse'],
    pure: true,
  },

  { at: 'server/domain', may: ['shared'], packages: [], pure: true },
  { at: 'server/audience', may: ['shared', 'server/domain'], packages: [], pure: true },
  { at: 'server/store', may: ['shared', 'server/domain/facts.ts', 'server/domain/upcast.ts'] },
  { at: 'server/nudge', may: ['shared/kernel', 'server/domain/facts.ts'] },
  {
    at: 'server/runtime',
    may: ['shared', 'server/domain', 'server/audience', STORE_INTERFACES, 'server/nudge/nudge.ts'],
  },
  { at: 'server/gateway', may: ['shared', 'server/runtime', 'server/auth', 'server/reports'] },
  { at: 'server/http', may: ['shared', 'server/runtime', 'server/auth', 'server/reports', 'server/suggest'] },
  { at: 'server/auth', may: ['shared', STORE_INTERFACES] },
  { at: 'server/reports', may: ['shared'] },
  { at: 'server/suggest', may: ['shared', 'server/suggest/engine'] },
  { at: 'server/suggest/engine', may: ['shared'], packages: ['zod'], pure: true },
  { at: 'server/ops', may: ['shared'] },
  { at: 'server/config.ts', may: ['shared'] },
  { at: 'server/compose.ts', may: ['shared', 'server'] },
  { at: 'server/main.ts', may: ['shared', 'server'] },

  { at: 'client/sync', may: ['shared'], packages: ['socket.io-client', 'idb', 'zod'] },
  { at: 'client/state', may: ['shared', 'client/sync', 'client/lib'], packages: ['zustand', 'react', 'zod'] },
  { at: 'client/lib', may: ['shared'], packages: ['react', 'papaparse'] },
  { at: 'client/i18n', may: ['shared', 'client/lib', 'client/state'], packages: ['react'] },
  {
    at: 'client/ui',
    may: ['shared', 'client/lib', 'client/i18n', 'client/state/preferences.ts'],
    packages: PAGE_PACKAGES,
  },
  {
    at: 'client/features/*',
    may: ['shared', 'client/state', 'client/ui', 'client/lib', 'client/i18n'],
    packages: PAGE_PACKAGES,
  },
  // A page puts features together; features never know of each other.
  { at: 'client/pages', may: ['shared', 'client'] },
  // The files directly in client/: the entry and the routes, which put the features together.
  { at: 'client/*.ts', may: ['shared', 'client'] },
  { at: 'client/*.tsx', may: ['shared', 'client'] },

  { at: 'tools', may: ['shared'] },
  { at: 'tools/rehearse', may: ['shared', 'client/sync'] },
];

const asPattern = (at: string): RegExp =>
  new RegExp(`^${at.replaceAll('.', String.raw`\.`).replaceAll('*', String.raw`[^/]+`)}(?=/|$)`);

/** The folder (or file) that makes the file's zone, and its rules. */
function zoneOf(path: string): { folder: string; zone: Zone } | undefined {
  return ZONES.flatMap((zone) => {
    const folder = asPattern(zone.at).exec(path)?.[0];
    return folder === undefined ? [] : [{ folder, zone }];
  })
    .toSorted((a, b) => a.folder.length - b.folder.length)
    .at(-1);
}

const within = (path: string, allowed: string): boolean =>
  allowed.endsWith('/*.ts') ? dirname(path) === dirname(allowed) : path === allowed || path.startsWith(`${allowed}/`);

const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\b|\bperformance\.now\b|\bset(?:Timeout|Interval|Immediate)\b|\bprocess\./g;

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function importProblem(
  path: string,
  { folder, zone }: { folder: string; zone: Zone },
  specifier: string,
): string | null {
  if (specifier.startsWith('.')) {
    const target = join(dirname(path), specifier);
    const own = zoneOf(target)?.folder === folder;
    return own || zone.may.some((allowed) => within(target, allowed)) ? null : `may not import ${target}`;
  }
  if (isBuiltin(specifier)) {
    const nodeless = zone.pure === true || path.startsWith('client/');
    return nodeless ? `may not import Node's ${specifier}` : null;
  }
  const name = packageOf(specifier);
  return zone.packages && !zone.packages.includes(name) ? `may not import the package ${name}` : null;
}

function problemsOf({ path, text }: SourceFile): string[] {
  const found = zoneOf(path);
  if (!found) return [`${path}: lies in no zone; give its folder a line in the table`];
  const code = withoutComments(text);
  const imports = [...code.matchAll(IMPORT)].flatMap((match) => {
    const problem = importProblem(path, found, match[2] ?? '');
    return problem === null ? [] : [`${path}:${lineAt(code, match.index)}: ${problem}`];
  });
  if (!found.zone.pure) return imports;
  const bare = codeOnly(text);
  const impure = [...bare.matchAll(IMPURE)].map(
    (match) => `${path}:${lineAt(bare, match.index)}: may not use ${match[0]}`,
  );
  return [...imports, ...impure];
}

/** Every import (and, in pure zones, every clock or dice) that the table does not allow, as `file:line: problem`. */
export const zoneProblems = (files: readonly SourceFile[]): string[] => files.flatMap(problemsOf);
