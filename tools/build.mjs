// `npm run build`: builds what changed, without starting anything.
import { launch } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled } from './lib/ensure.mjs';

await launch(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
});
