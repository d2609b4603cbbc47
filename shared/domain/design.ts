// The design (draaiboek): the reusable plan of a session, and its file format. Version 1.
import { z } from 'zod';
import { groupNamesSchema } from './groups.ts';
import { K_DEFAULT, K_LEAST, K_MOST, LIMITS } from './limits.ts';
import { methodSchema } from './voting/methods.ts';
import { languageSchema, stepKindSchema } from './vocabulary.ts';

const text = (max: number) => z.string().max(max);

/** What a final vote is about: how many of the top of each of these questions (numbers as people see them, from 1; empty: of all). */
export const finalVotePlanSchema = z.strictObject({
  questions: z.array(z.int().min(1).max(LIMITS.stepsPerDesign)).max(LIMITS.stepsPerDesign).default([]),
  top: z.int().min(1).max(LIMITS.topPerQuestion).default(3),
});
export type FinalVotePlan = z.infer<typeof finalVotePlanSchema>;

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
  /** How a question or final vote is planned to be voted on; null: what fits the number of candidates. */
  vote: methodSchema.nullable().default(null),
  /** Only of a step of kind `finalVote`; null there means the top three of every question. */
  finalVote: finalVotePlanSchema.nullable().default(null),
});
export type DesignStep = z.infer<typeof designStepSchema>;

const plainDesignSchema = z.strictObject({
  format: z.literal('versnelling-design'),
  version: z.literal(1),
  title: z.string().trim().min(1).max(LIMITS.sessionTitle),
  language: languageSchema.default('nl'),
  /** Whether duo seats are asked how each answer was typed; see help-mark.ts. */
  askHelpMark: z.boolean().default(false),
  /** What a seat can belong to ("cliënten", "naasten", "gemeente"); empty for none. */
  groups: groupNamesSchema.default([]),
  /** No breakdown and no single ballots below this many ballots. */
  k: z.int().min(K_LEAST).max(K_MOST).default(K_DEFAULT),
  steps: z.array(designStepSchema).min(1).max(LIMITS.stepsPerDesign),
});

/** A design, in which no step without a vote has settings of one, and no final vote is over questions that are not there. */
export const designSchema = plainDesignSchema.superRefine(({ steps }, context) => {
  const questions = steps.filter(({ kind }) => kind === 'question').length;
  const say = (path: PropertyKey[], message: string): void => context.addIssue({ code: 'custom', path, message });
  for (const [index, { kind, vote, finalVote }] of steps.entries()) {
    const isFinal = kind === 'finalVote';
    if (vote !== null && kind !== 'question' && !isFinal) say(['steps', index, 'vote'], `a ${kind} has no vote`);
    if (finalVote !== null && !isFinal) say(['steps', index, 'finalVote'], 'only a step of kind finalVote has this');
    if (isFinal && questions === 0) say(['steps', index, 'kind'], 'there is no question to take a top from');
    for (const [place, number] of (finalVote?.questions ?? []).entries()) {
      if (number > questions) say(['steps', index, 'finalVote', 'questions', place], `there is no question ${number}`);
    }
  }
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
