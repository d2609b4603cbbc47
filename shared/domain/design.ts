// The design (draaiboek): the reusable plan of a session, and its file format. Version 1.
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { languageSchema, stepKindSchema } from './vocabulary.ts';

const text = (max: number) => z.string().max(max);

export const designStepSchema = z.strictObject({
  kind: stepKindSchema,
  /** The question itself, or the heading of a welcome or evaluation. */
  title: z.string().trim().min(1).max(LIMITS.stepTitle),
  /** What participants read under the title. */
  instruction: text(LIMITS.instruction).default(''),
  /** Longer, behind "Uitleg"; empty for none. */
  explanation: text(LIMITS.stepExplanation).default(''),
  /** The title in easy words, for who reads "Makkelijk lezen"; empty for none. Pictures, sound and film belong to the session, not in this file. */
  easyTitle: text(LIMITS.stepTitle).default(''),
  /** Only for the facilitators. */
  notes: text(LIMITS.notes).default(''),
  plannedMinutes: z.int().min(0).max(600).nullable().default(null),
});
export type DesignStep = z.infer<typeof designStepSchema>;

export const designSchema = z.strictObject({
  format: z.literal('versnelling-design'),
  version: z.literal(1),
  title: z.string().trim().min(1).max(LIMITS.sessionTitle),
  language: languageSchema.default('nl'),
  steps: z.array(designStepSchema).min(1).max(LIMITS.stepsPerDesign),
});
export type Design = z.infer<typeof designSchema>;

/** One thing that is wrong in an uploaded design: where (`steps[2].title`) and what. */
export type DesignProblem = { path: string; message: string };

/**
 * Reads a design file.
 * @param input the parsed JSON of the file, of any shape
 * @returns the design, or every problem with its path
 */
export function parseDesign(input: unknown): { design: Design } | { problems: DesignProblem[] } {
  const parsed = designSchema.safeParse(input);
  if (parsed.success) return { design: parsed.data };
  return { problems: parsed.error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message })) };
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || '(file)';
}
