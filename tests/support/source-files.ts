// Reads our own sources as text, for the tests that guard the layout of the house.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type SourceFile = { path: string; text: string };

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Every file under the given folders of the repository whose name ends in one of the extensions; paths with `/`, from the root. */
export function sourceFiles(folders: readonly string[], extensions: readonly string[]): SourceFile[] {
  return folders
    .map((folder) => join(repositoryRoot, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(repositoryRoot, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }));
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The code without its comments, line numbers kept. */
export const withoutComments = (text: string): string =>
  text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));

/** The code without comments and without the contents of its strings, line numbers kept. */
export const codeOnly = (text: string): string =>
  text.replace(COMMENT_OR_STRING, (part) => part.replace(/[^\n]/g, ' '));

/** The 1-based line of a position. */
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
