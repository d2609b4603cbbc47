// `npm run bench -- NAME [arguments]`: makes the clone ready and becomes dist/bench/NAME.js. docs/performance.md tells what each of them measures.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Problem, inRoot, launch, runScript } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

const NAMES = ['load', 'join', 'restart', 'growth', 'cluster', 'tally', 'bare-server'];
/** In Chromium, with what the browser tests have for that. */
const IN_CHROMIUM = ['board', 'first-screen'];

await launch(async () => {
  checkNode();
  const [name = '', ...args] = process.argv.slice(2);
  const entry = inRoot('dist', 'bench', `${name}.js`);
  const all = [...NAMES, ...IN_CHROMIUM];
  if (!all.includes(name)) throw new Problem(`Say what to measure: npm run bench -- ${all.join('|')} [arguments]`);
  await ensureInstalled();
  await ensureBuilt();
  if (IN_CHROMIUM.includes(name)) {
    const { code } = await runScript('vitest/vitest.mjs', [
      'run',
      '--project=bench',
      `bench/${name}.ts`,
      '--disable-console-intercept',
      '--reporter=dot',
    ]);
    process.exitCode = code;
    return;
  }
  if (!existsSync(entry)) throw new Problem(`The build did not write ${entry}.`);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
});
