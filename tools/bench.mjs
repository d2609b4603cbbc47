// `npm run bench -- NAME [arguments]`: makes the clone ready and becomes dist/bench/NAME.js. docs/performance.md tells what each of them measures.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Problem, inRoot, launch } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

const NAMES = ['load', 'join', 'restart', 'growth', 'cluster', 'tally', 'bare-server'];

await launch(async () => {
  checkNode();
  const [name = '', ...args] = process.argv.slice(2);
  const entry = inRoot('dist', 'bench', `${name}.js`);
  if (!NAMES.includes(name)) throw new Problem(`Say what to measure: npm run bench -- ${NAMES.join('|')} [arguments]`);
  await ensureInstalled();
  await ensureBuilt();
  if (!existsSync(entry)) throw new Problem(`The build did not write ${entry}.`);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
});
