// `npm start`: makes the clone ready and becomes the server. Same process, so that Ctrl+C reaches the server itself, once.
import { launch, root } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

await launch(async () => {
  checkNode();
  process.chdir(root);
  await ensureInstalled();
  await ensureBuilt();
  await import('../dist/server/main.js');
});
