// What `npm test` is made of, in the order it runs. Each part answers { passed, failed, skipped }.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { inRoot, runScript } from './command.mjs';

/** Only what hangs is stopped by this: a machine on which the longest part takes three times what it should must be able to end. */
const PART_LIMIT_MS = 30 * 60_000;
const NOTHING = { passed: 0, failed: 0, skipped: 0 };
export const FAILED = { ...NOTHING, failed: 1 };
const PASSED = { ...NOTHING, passed: 1 };

/** Adds up counts. */
export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  );

/** A static check: one program that must end with 0. Counts as one test. */
function check(script, ...args) {
  return async () => {
    const { code, output } = await runScript(script, args, { quiet: true, timeoutMs: PART_LIMIT_MS });
    if (code !== 0) process.stdout.write(output);
    return code === 0 ? PASSED : FAILED;
  };
}

const typesOf = (name) => check('typescript/bin/tsc', '-p', `tsconfig.${name}.json`, '--noEmit');

function countOf(report) {
  // A file that could not even be loaded holds no tests: it must not vanish from the count.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const reportOf = (project) => inRoot('node_modules', '.cache', 'test', `${project}.json`);

/** What vitest wrote of each of its parts in this run. @throws Error when one of them wrote nothing */
export const reportsOfAll = () =>
  ['unit', 'contract', 'integration', 'access', 'browser'].map((project) =>
    JSON.parse(readFileSync(reportOf(project), 'utf8')),
  );

/** One vitest project. A run that ends badly counts as a failure even when each single test passed (a leak, a crash, an unhandled error). */
async function vitest(project, filters, env = {}) {
  const reportFile = reportOf(project);
  mkdirSync(dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  if (filters.length > 0) args.push('--passWithNoTests');
  const { code } = await runScript('vitest/vitest.mjs', [...args, ...filters], { env, timeoutMs: PART_LIMIT_MS });
  try {
    const counts = countOf(JSON.parse(readFileSync(reportFile, 'utf8')));
    return code !== 0 && counts.failed === 0 ? sum([counts, FAILED]) : counts;
  } catch {
    return code === 0 ? NOTHING : FAILED;
  }
}

async function inChromium(project, filters) {
  const chromium = await ensureChromium();
  if (chromium) return vitest(project, filters, { CHROMIUM_PATH: chromium });
  console.log(
    'No Chromium found: install it (Debian: apt-get install -y chromium) or set CHROMIUM_PATH to a Chrome or Chromium.',
  );
  return FAILED;
}

/** `static`: checks the text only. `built`: starts the built server, so it is pointless when the build failed. */
export const parts = [
  { name: 'format', static: true, run: check('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  ...['server', 'tools', 'client', 'tests'].map((name) => ({
    name: `types:${name}`,
    static: true,
    run: typesOf(name),
  })),
  { name: 'lint', static: true, run: check('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '.') },
  { name: 'unit', run: (filters) => vitest('unit', filters) },
  { name: 'contract', run: (filters) => vitest('contract', filters) },
  { name: 'integration', built: true, run: (filters) => vitest('integration', filters) },
  { name: 'access', built: true, run: (filters) => inChromium('access', filters) },
  { name: 'browser', built: true, run: (filters) => inChromium('browser', filters) },
];

/** Sorts the words after `npm test --` into parts (`unit`, `types`, `static`) and file filters; no part named means all that fit. */
export function choose(words) {
  const matching = (word) =>
    parts.filter(
      ({ name, static: isStatic }) => name === word || name.startsWith(`${word}:`) || (word === 'static' && isStatic),
    );
  const filters = words.filter((word) => matching(word).length === 0);
  const named = words.flatMap(matching);
  const fitting = parts.filter((part) => (filters.length > 0 ? !part.static : true));
  return { filters, chosen: named.length > 0 ? parts.filter((part) => named.includes(part)) : fitting };
}
