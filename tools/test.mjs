// `npm test [-- parts or files]`: everything that must be true, from a fresh clone. Goes on after a failure, so that one run tells all.
// The last line is always "N passed, N failed" (and ", N skipped" where there are).
import { readFileSync } from 'node:fs';
import { writeResults } from './lib/check-results.mjs';
import { Problem, inRoot } from './lib/command.mjs';
import { checkNode, ensureBuilt, ensureInstalled, hashOfSources } from './lib/ensure.mjs';
import { FAILED, choose, parts, reportsOfAll, sum } from './lib/test-parts.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const told = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Runs a step that may fail with a line for the reader; true when it went well. */
async function went(step) {
  try {
    await step();
    return true;
  } catch (error) {
    console.log(error instanceof Problem ? error.message : error);
    return false;
  }
}

/** Does the jobs, two at a time. @returns what they answer, in the order of the jobs */
async function two(jobs) {
  const answers = [];
  const waiting = jobs.entries();
  const worker = async () => {
    for (const [index, job] of waiting) answers[index] = await job();
  };
  await Promise.all([worker(), worker()]);
  return answers;
}

async function runPart(part, filters, built) {
  console.log(`\n— ${part.name}`);
  if (part.built && !built) {
    console.log('Not run, because the build failed.');
    return FAILED;
  }
  return part.run(filters);
}

/** For the page about accessibility, where the whole was run on sources that stayed as they were: of a part the result would be half a truth. */
async function tellResults(sources) {
  if (hashOfSources() !== sources) return;
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  await went(() => writeResults(reportsOfAll(), { sources, date, version }));
}

async function main() {
  const started = performance.now();
  const { chosen, filters } = choose(process.argv.slice(2));
  const ready = await went(async () => {
    checkNode();
    await ensureInstalled();
  });
  if (!ready) return FAILED;

  const timed = async (part, built) => {
    const since = performance.now();
    const counts = await runPart(part, filters, built);
    return { name: part.name, counts, took: seconds(since) };
  };
  // Each static check is one program that keeps one core busy and times nothing, so the cores share them.
  const still = await two(chosen.filter((part) => part.static).map((part) => () => timed(part, true)));
  const moving = chosen.filter((part) => !part.static);
  const built = moving.some((part) => part.built) ? await went(ensureBuilt) : true;
  const sources = hashOfSources();
  const results = [...still];
  for (const part of moving) results.push(await timed(part, built));
  if (built && filters.length === 0 && chosen.length === parts.length) await tellResults(sources);
  const widest = Math.max(...parts.map(({ name }) => name.length));
  console.log(`\nAll parts took ${seconds(started)}:`);
  for (const { name, counts, took } of results)
    console.log(`  ${name.padEnd(widest)}  ${took.padStart(8)}  ${told(counts)}`);
  return sum(results.map(({ counts }) => counts));
}

const total = await main();
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${told(total)}`);
