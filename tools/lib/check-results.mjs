// The last result of each automatic check of accessibility, for the page /toegankelijkheid. A whole `npm test` writes it beside the built pages;
// `npm run keep:results` keeps that one in the tree, so that a fresh clone has something to show until its own tests have run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './command.mjs';

const KEPT = inRoot('docs', 'accessibility-results.json');
const SHOWN = inRoot('dist', 'web', 'accessibility-results.json');
const CHECKS = inRoot('client', 'features', 'about', 'checks.ts');

/** The checks that the page names, with the words by which their tests are known: read from the text, because it is TypeScript. */
export function checksIn(source) {
  const found = [...source.matchAll(/id: '([^']+)',[^}]*?text: '([^']+)'/g)];
  return found.map(([, id, text]) => ({ id, text }));
}

/** How many tests of each check passed and failed, in reports as vitest writes them. A check without any test that ran is left out: nothing is known of it. */
export function countChecks(checks, reports) {
  const tests = reports.flatMap(({ testResults }) => testResults.flatMap(({ assertionResults }) => assertionResults));
  const counts = checks.map(({ id, text }) => {
    const of = tests.filter(({ fullName }) => fullName.includes(text));
    const passed = of.filter(({ status }) => status === 'passed').length;
    const failed = of.filter(({ status }) => status === 'failed').length;
    return [id, { passed, failed }];
  });
  return Object.fromEntries(counts.filter(([, { passed, failed }]) => passed + failed > 0));
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

function write(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** After a whole run of the tests. `sources`: a hash of what the program was made of; `date`: the day, as 2026-11-22. */
export function writeResults(reports, { sources, date, version }) {
  const checks = countChecks(checksIn(readFileSync(CHECKS, 'utf8')), reports);
  write(SHOWN, { format: 'versnelling-checks', date, version, sources, isThisVersion: true, checks });
}

/**
 * After a build: shows the result of just this version where there is one, else the one that is kept, and says which of the two it is.
 * Nothing is shown where neither is there.
 */
export function placeResults(sources) {
  const shown = readJson(SHOWN);
  const result = shown?.sources === sources ? shown : readJson(KEPT);
  if (result !== null) write(SHOWN, { ...result, isThisVersion: result.sources === sources });
}

/** Keeps what is shown in the tree. False when there is nothing of this version. */
export function keepResults(sources) {
  const shown = readJson(SHOWN);
  if (shown?.sources !== sources) return false;
  write(KEPT, shown);
  return true;
}
