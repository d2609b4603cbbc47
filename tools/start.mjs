// `npm start`: makes the clone ready and becomes the server. Same process, so that Ctrl+C reaches the server itself, once.
import { launch, root } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

const PARENT_CHECK_MS = 300;

/** npm hands a SIGTERM to the shell between us, which dies without passing it on: without this the server would stay behind, holding the port. */
function stopWithNpm() {
  const parent = process.ppid;
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stopping = true));
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!stopping) process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}

await launch(async () => {
  checkNode();
  process.chdir(root);
  await ensureInstalled();
  await ensureBuilt();
  await import('../dist/server/main.js');
  if (process.env.npm_lifecycle_event) stopWithNpm();
});
