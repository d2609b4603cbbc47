// The design (draaiboek): the reusable plan of a session, and its file format. Version 1.
import { z } from 'zod';
import { groupNamesSchema } from './groups.ts';
import { K_DEFAULT, K_LEAST, K_MOST, LIMITS } from './limits.ts';
import { seedSchema } from './seed.ts';
import { methodSchema } from './voting/methods.ts';
import {
  anonymitySchema,
  answerModeSchema,
  languageSchema,
  OPTIONAL_PHASES,
  USUAL_PHASES,
  optionalPhaseSchema,
  PHASES_OF,
  stepKindSchema,
  type Phase,
  type StepKind,
} from './vocabulary.ts';

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
  /** Of a break: how long it is, as everybody is told. Of the others: for the facilitators' plan. */
  plannedMinutes: z.int().min(0).max(LIMITS.plannedMinutes).nullable().default(null),
  /** Only of a question: what people see of the answers of others while they write. */
  mode: answerModeSchema.default('ownFirst'),
  /** Only of a question: what stands beside each answer. `group` only where the design has groups. */
  anonymity: anonymitySchema.default('anonymous'),
  /** Only of a question: answers that one seat may send; null for no limit but the product's own. */
  answerLimit: z.int().min(1).max(LIMITS.ideasPerSeat).nullable().default(null),
  /** Only of a question: the phases to use. The others are passed over by the next action; a facilitator can still go there. */
  phases: z
    .array(optionalPhaseSchema)
    .max(OPTIONAL_PHASES.length)
    .default([...USUAL_PHASES]),
  /** Only of a question: answers that stand there from the start, marked as put in beforehand. */
  seeds: z.array(seedSchema).max(LIMITS.seedsPerStep).default([]),
  /** How a question or final vote is planned to be voted on; null: what fits the number of candidates. */
  vote: methodSchema.nullable().default(null),
  /** Only of a step of kind `finalVote`; null there means the top three of every question. */
  finalVote: finalVotePlanSchema.nullable().default(null),
});
export type DesignStep = z.infer<typeof designStepSchema>;

/** A step as it is before anything is filled in but its title. */
export const blankStep = (kind: StepKind, title: string): DesignStep => ({
  kind,
  title,
  instruction: '',
  explanation: '',
  easyTitle: '',
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  phases: [...USUAL_PHASES],
  seeds: [],
  vote: null,
  finalVote: null,
});

/** The phases that a step is planned to go through, in order. Without a vote there are no results to show. */
export function plannedPhases({ kind, phases }: Pick<DesignStep, 'kind' | 'phases'>): readonly Phase[] {
  if (kind !== 'question') return PHASES_OF[kind];
  const used = new Set<Phase>(['collect', ...phases, ...(phases.includes('vote') ? (['results'] as const) : [])]);
  return PHASES_OF.question.filter((phase) => used.has(phase));
}

/** The parts of a design, each for itself: what is kept while somebody works on it, and what was saved before. */
export const designPartsSchema = z.strictObject({
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

/** What is set in a step that only a question has, or said twice. */
export function questionProblems(step: DesignStep): [keyof DesignStep, string][] {
  const { kind, mode, anonymity, answerLimit, phases, seeds } = step;
  if (kind === 'question') return new Set(phases).size < phases.length ? [['phases', 'a phase stands here twice']] : [];
  const message = 'only a step of kind question has this';
  const isPlain = phases.join() === USUAL_PHASES.join();
  return [
    ...(mode === 'ownFirst' ? [] : [['mode', message] as [keyof DesignStep, string]]),
    ...(anonymity === 'anonymous' ? [] : [['anonymity', message] as [keyof DesignStep, string]]),
    ...(answerLimit === null ? [] : [['answerLimit', message] as [keyof DesignStep, string]]),
    ...(seeds.length === 0 ? [] : [['seeds', message] as [keyof DesignStep, string]]),
    ...(isPlain ? [] : [['phases', message] as [keyof DesignStep, string]]),
  ];
}

/** Why a final vote cannot be planned where it stands; `params` of the issue, for who says it in words. */
export type FinalVoteTrouble = {
  readonly why: 'noQuestion' | 'noQuestionYet' | 'unknown' | 'later';
  readonly number: number;
};

/** A design, in which no step without a vote has settings of one, and no final vote is over questions that are not there, or not there yet. */
export const designSchema = designPartsSchema.superRefine(({ steps, groups }, context) => {
  const questions = steps.filter(({ kind }) => kind === 'question').length;
  const say = (path: PropertyKey[], message: string, trouble?: FinalVoteTrouble): void =>
    context.addIssue({ code: 'custom', path, message, ...(trouble === undefined ? {} : { params: trouble }) });
  let asked = 0;
  for (const [index, step] of steps.entries()) {
    const { kind, vote, finalVote } = step;
    if (step.anonymity === 'group' && groups.length === 0)
      say(['steps', index, 'anonymity'], 'there are no groups to show');
    const isFinal = kind === 'finalVote';
    if (kind === 'question') asked += 1;
    for (const [key, message] of questionProblems(step)) say(['steps', index, key], message);
    if (vote !== null && kind !== 'question' && !isFinal) say(['steps', index, 'vote'], `a ${kind} has no vote`);
    if (finalVote !== null && !isFinal) say(['steps', index, 'finalVote'], 'only a step of kind finalVote has this');
    if (isFinal && questions === 0)
      say(['steps', index, 'kind'], 'there is no question to take a top of', { why: 'noQuestion', number: 0 });
    else if (isFinal && asked === 0)
      say(['steps', index, 'kind'], 'no question comes before this vote', { why: 'noQuestionYet', number: 0 });
    for (const [place, number] of (finalVote?.questions ?? []).entries()) {
      const at = ['steps', index, 'finalVote', 'questions', place];
      if (number > questions) say(at, `there is no question ${number}`, { why: 'unknown', number });
      else if (number > asked) say(at, `question ${number} comes after this vote`, { why: 'later', number });
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
