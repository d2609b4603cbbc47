// What becomes of the reports of the tests on the page about accessibility.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../client/features/about/checks.ts';
import { repositoryRoot } from '../../support/source-files.ts';

type Counts = Readonly<Record<string, { readonly passed: number; readonly failed: number }>>;
type Check = { readonly id: string; readonly text: string };
const tools = (await import(join(repositoryRoot, 'tools/lib/check-results.mjs'))) as {
  readonly checksIn: (source: string) => readonly Check[];
  readonly countChecks: (checks: readonly Check[], reports: readonly unknown[]) => Counts;
};

const report = (...tests: readonly (readonly [fullName: string, status: string])[]): unknown => ({
  testResults: [{ assertionResults: tests.map(([fullName, status]) => ({ fullName, status })) }],
});

describe('the results of the checks', () => {
  it('know every check that the page names', () => {
    const source = readFileSync(join(repositoryRoot, 'client/features/about/checks.ts'), 'utf8');
    expect(tools.checksIn(source)).toEqual(CHECKS.map(({ id, text }) => ({ id, text })));
  });

  it('are counted over all reports; a check that did not run has none', () => {
    const checks = [
      { id: 'axe', text: 'finds nothing' },
      { id: 'focus', text: 'is kept' },
      { id: 'report', text: 'nobody has this' },
    ];
    const reports = [
      report(['pages: axe finds nothing', 'passed'], ['the focus is kept', 'passed']),
      report(['more pages: axe finds nothing', 'failed'], ['the focus is kept too', 'skipped']),
    ];
    expect(tools.countChecks(checks, reports)).toEqual({
      axe: { passed: 1, failed: 1 },
      focus: { passed: 1, failed: 0 },
    });
  });
});
