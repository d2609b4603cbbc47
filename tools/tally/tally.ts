// From the text of a file to what is said about it.
import { reportModelSchema } from '../../shared/report/report-model.ts';
import { recount } from './recount.ts';
import { TALLY_WORDS } from './words.ts';

/**
 * Counts the rounds of an exported report again.
 * @param text of the JSON export
 * @returns a line per round and one for all; `agrees` is false as soon as one round does not. Null when it is not such a report
 */
export function tally(text: string): { lines: string[]; agrees: boolean } | null {
  const parsed = reportModelSchema.safeParse(readJson(text));
  if (!parsed.success) return null;
  const words = TALLY_WORDS[parsed.data.session.language];
  const rounds = recount(parsed.data);
  if (rounds.length === 0) return { lines: [words.none], agrees: true };
  const agree = rounds.filter(({ outcome }) => outcome.type === 'agrees').length;
  const notPublished = rounds.filter(({ outcome }) => outcome.type === 'notPublished').length;
  const differ = rounds.length - agree - notPublished;
  return { lines: [...rounds.map(words.line), words.sum(agree, differ, notPublished)], agrees: differ === 0 };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
