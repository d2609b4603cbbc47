// `npm run keep:results`: keeps the results of the last whole `npm test` in the tree, for who starts from a fresh clone.
import { Problem, launch } from './lib/command.mjs';
import { keepResults } from './lib/check-results.mjs';
import { hashOfSources } from './lib/ensure.mjs';

await launch(() => {
  if (!keepResults(hashOfSources()))
    throw new Problem('There is no result of this version: run the whole of npm test first.');
});
