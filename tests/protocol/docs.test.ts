// The documents may not promise what is not there: links, paths, commands, variables and snippets are looked up.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { repositoryRoot, sourceFiles } from '../support/source-files.ts';
import { sourceOf } from './source-comments.ts';

const inRoot = (...parts: string[]): string => join(repositoryRoot, ...parts);
const DOCS = [{ path: 'README.md', text: sourceOf('README.md') }, ...sourceFiles(['docs', 'examples'], ['.md'])];
const scripts = (JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

/** As GitHub makes them: small letters, no punctuation, dashes for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe.each(DOCS)('$path', ({ path, text }) => {
  it('links to what is there', () => {
    // Pictures are made from the running pages and may come later than the words around them.
    const links = [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map(([, to]) => to ?? '');
    const broken = links.filter((to) => {
      if (/^https?:/.test(to)) return false;
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(inRoot(target))) return true;
      if (anchor === undefined) return false;
      return ![...sourceOf(target).matchAll(/^#+ (.+)$/gm)].some(([, heading]) => anchorOf(heading ?? '') === anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:shared|server|client|tests|tools|docs|examples)\/[\w./-]*)`/g)].map(
      ([, at]) => at ?? '',
    );
    // What later work will make is named in the future tense.
    const later = ['server/store/postgres', 'server/nudge'];
    expect(named.filter((at) => !later.includes(at) && !existsSync(inRoot(at)))).toEqual([]);
  });

  it('shows commands that there are', () => {
    const used = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the configuration', () => {
  const source = sourceOf('server/config.ts');
  const variables = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name ?? '');

  it.each(['README.md', 'docs/operations.md'])('stands in %s, all of it and nothing else', (path) => {
    const told = [...sourceOf(path).matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name ?? '');
    expect(told.toSorted()).toEqual(variables.toSorted());
    expect(told.length).toBeGreaterThan(5);
  });

  it('has the defaults that are told', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: null,
      dataDir: join(process.cwd(), 'data'),
      publicUrl: null,
      seatsPerSession: 500,
      stepNotice: 3,
      trustProxy: 0,
      logLevel: 'info',
      backupHours: 1,
      contact: null,
    });
  });
});

describe('docs/new-command.md', () => {
  const snippets = [
    ...sourceOf('docs/new-command.md').matchAll(/<!-- from: (\S+) -->\n(?:<!-- [^>]+ -->\n)?```ts\n([\s\S]*?)```/g),
  ];

  it.each(snippets.map(([, path, code]) => ({ path: path ?? '', code: code ?? '' })))(
    'shows $path as it is',
    ({ path, code }) => {
      expect(sourceOf(path)).toContain(code.trimEnd());
    },
  );

  it('has a snippet for every step of code', () => {
    expect(snippets.length).toBeGreaterThanOrEqual(9);
  });
});

describe('the decisions', () => {
  const decisions = sourceFiles(['docs/decisions'], ['.md']);

  it.each(decisions)('$path has a number and a date', ({ path, text }) => {
    const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];
    expect(text).toMatch(
      new RegExp(`^# ${number} \\S.*\n\n\\d{4}-\\d\\d-\\d\\d · (?:accepted|superseded by \\d{4})\n`),
    );
  });

  it('are numbered without a gap', () => {
    const numbers = decisions.map(({ path }) => Number(/\/(\d{4})-/.exec(path)?.[1])).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('the table of libraries', () => {
  it('has the versions that the manifest asks, and all of what runs', () => {
    const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const text = sourceOf('docs/decisions/0009-libraries.md');
    const told = new Map(
      [...text.matchAll(/^\| `([^`]+)` +\| ([\d.]+) +\|/gm)].map(([, name, version]) => [name ?? '', version ?? '']),
    );
    const wanted = { ...manifest.devDependencies, ...manifest.dependencies };
    for (const [name, version] of told) expect(`${name} ${version}`).toBe(`${name} ${wanted[name]}`);
    expect(Object.keys(manifest.dependencies).filter((name) => !told.has(name))).toEqual([]);
  });
});
