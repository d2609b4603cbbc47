import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';
import { sharedWherePure } from './tests/support/shared-where-pure.ts';

const tests = (...folders: readonly string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/**
 * Two files at a time, each with a server of its own; a process goes on with the next file in the same Chromium, with what it has read of the program.
 * What a file leaves behind is what it forgot to close: people are contexts of their own, and nothing else is shared.
 */
const inChromium = (name: string, files: { readonly include: string[]; readonly exclude?: string[] }) => ({
  extends: true as const,
  test: {
    name,
    ...files,
    setupFiles: ['tests/support/browser-hooks.ts'],
    isolate: false,
    // Waiting in a page for what comes proves nothing by being short: on a busy machine it only fails. What must be quick says so itself.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});

// Tests of React code ask for a document themselves, with `// @vitest-environment jsdom` in their first line.
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: tests('unit', 'domain', 'laws', 'sim', 'protocol'),
          pool: sharedWherePure,
          isolate: false,
          setupFiles: ['tests/support/law-seed.ts'],
          testTimeout: 15_000,
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: tests('contract'), testTimeout: 20_000 },
      },
      {
        // Real server processes that wait most of the time, for one another or for a disk.
        extends: true,
        test: {
          name: 'integration',
          include: tests('integration'),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inChromium('access', { include: tests('e2e/a11y') }),
      inChromium('browser', { include: tests('e2e'), exclude: tests('e2e/a11y') }),
      {
        // Figures, not checks: run by name, never by `npm test`.
        extends: true,
        test: {
          name: 'bench',
          include: ['bench/**/*.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
