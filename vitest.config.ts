import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const tests = (...folders: readonly string[]): string[] =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

/** Two files at a time: each has its own server and its own Chromium, and waits most of the time for one or the other. */
const inChromium = (name: string, files: { readonly include: string[]; readonly exclude?: string[] }) => ({
  extends: true as const,
  test: {
    name,
    ...files,
    setupFiles: ['tests/support/browser-hooks.ts'],
    fileParallelism: true,
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
          setupFiles: ['tests/support/law-seed.ts'],
          // Only what hangs is stopped by this: a page that takes 1 s takes 13 on a machine with twelve times the work.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: tests('contract'), testTimeout: 20_000 },
      },
      {
        // Real server processes on two cores: one file at a time, or the clock becomes part of the test.
        extends: true,
        test: {
          name: 'integration',
          include: tests('integration'),
          fileParallelism: false,
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
