// The gold format: questions with answers and the theme that people gave each.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const goldSchema = z.array(
  z.object({
    id: z.string().optional(),
    question: z.string(),
    language: z.enum(['nl', 'en']).default('nl'),
    answers: z.array(z.object({ text: z.string(), theme: z.string().nullish() })).min(2),
  }),
);
export type GoldQuestion = {
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly texts: readonly string[];
  /** Null: belongs to no theme. */
  readonly themes: readonly (string | null)[];
};

const NO_THEME = new Set(['', 'overig', 'other']);

/**
 * Reads a file in the gold format.
 * @throws when it cannot be read or is something else, with the path of what is wrong
 */
export async function readGoldFile(path: string): Promise<GoldQuestion[]> {
  const parsed = goldSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ id, question, language, answers }) => ({
    name: id ?? question,
    language,
    texts: answers.map(({ text }) => text),
    themes: answers.map(({ theme }) => (NO_THEME.has(theme ?? '') ? null : (theme ?? null))),
  }));
}
