// `npm run tally -- export.json`: counts every round of an exported report again from its published anonymous ballots. Ends with 1 when one does not agree.
import { readFile } from 'node:fs/promises';
import { tally } from './tally.ts';
import { USAGE } from './words.ts';

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
  const told = tally(text);
  if (told === null) {
    console.error(`${path}: not the report of a session as JSON`);
    return 1;
  }
  for (const line of told.lines) console.log(line);
  return told.agrees ? 0 : 1;
}

process.exitCode = await main();
