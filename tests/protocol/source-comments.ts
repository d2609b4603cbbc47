// Takes the comments of the schema files along into the documentation, so that a field is explained in one place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/source-files.ts';

const plain = (comment: string): string =>
  comment
    .replace(/^\s*\*\s?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of a source file, without what differs between systems. */
export const sourceOf = (path: string): string =>
  readFileSync(join(repositoryRoot, path), 'utf8').replaceAll('\r\n', '\n');

/** The part of a file that defines one constant. */
function definitionOf(source: string, name: string): { before: string; body: string } {
  const start = source.indexOf(`export const ${name} = `);
  if (start === -1) throw new Error(`no ${name} in this source`);
  const next = source.indexOf('\nexport ', start + 1);
  return { before: source.slice(0, start), body: source.slice(start, next === -1 ? undefined : next) };
}

/** The comment above a constant, or ''. */
export function commentOn(path: string, name: string): string {
  const { before } = definitionOf(sourceOf(path), name);
  return plain(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? '');
}

/** Comments on the fields of a constant's object, by field. */
export function fieldComments(path: string, name: string): Map<string, string> {
  const { body } = definitionOf(sourceOf(path), name);
  const found = body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+):/g);
  return new Map([...found].map(([, comment, field]) => [field ?? '', plain(comment ?? '')]));
}

/** Comments on the members of a union, by the value that tells them apart. */
export function memberComments(path: string, name: string, by: string): Map<string, string> {
  const { body } = definitionOf(sourceOf(path), name);
  const pattern = new RegExp(
    String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*z\.strictObject\(\{\s*${by}: z\.literal\('(\w+)'\)`,
    'g',
  );
  return new Map([...body.matchAll(pattern)].map(([, comment, value]) => [value ?? '', plain(comment ?? '')]));
}
