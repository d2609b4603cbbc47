// `node tools/run.mjs NAME [arguments]`: makes the clone ready and becomes the tool dist/tools/NAME/main.js.
// The tool has the last word on the screen and decides the exit code.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Problem, inRoot, launch } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

await launch(async () => {
  checkNode();
  const [name = '', ...args] = process.argv.slice(2);
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Problem('Say which tool to run: node tools/run.mjs NAME [arguments]');
  await ensureInstalled();
  await ensureBuilt();
  const entry = inRoot('dist', 'tools', name, 'main.js');
  if (!existsSync(entry)) throw new Problem(`There is no tool named ${name}.`);
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
});
