// From the text of a file to what is said about it.
import { tryVector } from './try-vector.ts';
import { fileSchema } from './vector.ts';

export type Outcome = { readonly lines: readonly string[]; readonly passed: number; readonly failed: number };

/**
 * Tries every vector of a file.
 * @returns a line each, with what does not hold below it, and the sum; null when the text is not such a file
 */
export function runVectors(text: string): Outcome | null {
  const parsed = fileSchema.safeParse(readJson(text));
  if (!parsed.success) return null;
  const tried = parsed.data.vectors.map(tryVector);
  const failed = tried.filter(({ problems }) => problems.length > 0).length;
  const lines = tried.flatMap(({ id, problems }) => [
    `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${id}`,
    ...problems.map((problem) => `     ${problem}`),
  ]);
  const passed = tried.length - failed;
  return { lines: [...lines, `${passed} passed, ${failed} failed`], passed, failed };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
