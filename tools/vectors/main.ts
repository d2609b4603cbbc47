// `npm run vectors -- FILE`: tries cases with known results on what this product counts with. Ends with 1 as soon as one does not hold.
import { readFile } from 'node:fs/promises';
import { runVectors } from './run.ts';

const USAGE =
  'Usage: npm run vectors -- FILE   (cases with known results, as JSON: {"vectors": [{id, method, input, expected}]})';

async function main(): Promise<number> {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) {
    console.error(USAGE);
    return 1;
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (text === null) return 1;
  const outcome = runVectors(text);
  if (outcome === null) {
    console.error(`${path}: not a file of vectors`);
    return 1;
  }
  for (const line of outcome.lines) console.log(line);
  return outcome.failed === 0 ? 0 : 1;
}

process.exitCode = await main();
