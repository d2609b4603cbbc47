// The manners of the house, as far as a machine can see them.
import { describe, expect, it } from 'vitest';
import { codeOnly, sourceFiles, type SourceFile } from '../support/source-files.ts';

const FOLDERS = ['shared', 'server', 'client', 'tools', 'tests', 'bench'];
const MOST_LINES = 400;

// Joined from halves, so that this file does not find itself.
const word = (...halves: readonly string[]): string => halves.join('');
const NOTE = word('TO', 'DO');
const FOCUS = word('it.on', 'ly');
const SILENT_TYPE = word('@ts-ig', 'nore');
const SILENT_RULE = word('lint-dis', 'able');

const NOT_WELCOME: readonly { what: RegExp; why: string; inCodeOnly?: true }[] = [
  { what: new RegExp(String.raw`\b(?:${NOTE}|${word('FIX', 'ME')})\b`), why: 'finish it, or make it an issue' },
  {
    what: new RegExp(String.raw`\b(?:${FOCUS}|${word('test.on', 'ly')}|${word('describe.on', 'ly')})\b`),
    why: 'the other tests would silently not run',
    inCodeOnly: true,
  },
  { what: new RegExp(`${SILENT_TYPE}|${word('@ts-no', 'check')}`), why: 'solve the type' },
  { what: new RegExp(`(?:ox|es)${SILENT_RULE}`), why: 'solve the finding, or change the rule for everybody' },
];

function complaints({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  const long = lines > MOST_LINES ? [`${path}: ${lines} lines; this room wants a wall (at most ${MOST_LINES})`] : [];
  const words = NOT_WELCOME.flatMap(({ what, why, inCodeOnly }) => {
    const found = what.exec(inCodeOnly ? codeOnly(text) : text);
    return found ? [`${path}: "${found[0]}": ${why}`] : [];
  });
  return [...long, ...words];
}

describe('the house', () => {
  it('is tidy', () => {
    const files = sourceFiles(FOLDERS, ['.ts', '.tsx', '.mjs', '.css', '.html']);
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(complaints)).toEqual([]);
  });

  it.each([
    ['a note to self', `// ${NOTE}: later`],
    ['a focused test', `${FOCUS}('x', run);`],
    ['a silenced type', `// ${SILENT_TYPE}`],
    ['a silenced rule', `// ox${SILENT_RULE}-next-line no-console`],
    ['a file that grew too long', 'a\n'.repeat(MOST_LINES + 1)],
  ])('notices %s', (_, text) => {
    expect(complaints({ path: 'server/a.ts', text })).toHaveLength(1);
  });
});
