// The plan that somebody is choosing for a new session: four ways to come to one design, and what holds for this session: groups, and who types with help.
import type { Design } from '../../../shared/domain/design.ts';
import { designFromQuestions, questionsOf } from '../../../shared/domain/design-from-questions.ts';
import { designIdSchema } from '../../../shared/kernel/ids.ts';
import type { Language } from '../../../shared/domain/vocabulary.ts';
import { groupNamesOf, groupsError } from './group-names-check.ts';
import { questionError } from './question-errors.ts';
import type { QuestionError } from './question-errors.ts';
import type { FileOutcome } from './read-design-file.ts';
import type { Loaded } from './use-loaded.ts';

/** `builtIn:<ref>` for a design that comes with the product. */
export type PlanChoice = `builtIn:${string}` | 'own' | 'questions' | 'file';

/** Everything that was filled in, also for the ways that are not chosen now: nothing is lost by looking at another. */
export interface PlanInput {
  readonly choice: PlanChoice | null;
  readonly ownRef: string | null;
  readonly questions: string;
  readonly language: Language;
  readonly file: FileOutcome | null;
  /** Whether duo seats are asked how they typed; null: as the chosen design says. */
  readonly askHelpMark: boolean | null;
  /** Names, one on a line; null: as the design says. */
  readonly groups: string | null;
  /** The smallest group that is shown apart; null: as the design says. */
  readonly k: number | null;
}

export const emptyPlan = (language: Language): PlanInput => ({
  choice: null,
  ownRef: null,
  questions: '',
  language,
  file: null,
  askHelpMark: null,
  groups: null,
  k: null,
});

/** What is chosen when somebody comes from a design of the library. */
export function chosenFor(ref: string | null): Partial<Pick<PlanInput, 'choice' | 'ownRef'>> {
  if (ref === null) return {};
  return designIdSchema.safeParse(ref).success ? { choice: 'own', ownRef: ref } : { choice: `builtIn:${ref}` };
}

/** The design to fetch for this choice, or null. */
export function refOf({ choice, ownRef }: Pick<PlanInput, 'choice' | 'ownRef'>): string | null {
  if (choice === 'own') return ownRef;
  return choice?.startsWith('builtIn:') === true ? choice.slice('builtIn:'.length) : null;
}

export type PlanError = 'choice' | 'own' | 'fetch' | 'file' | 'groups' | QuestionError;

/** The design that the input leads to now (also while something is still wrong, as a preview), and what is wrong. */
export interface PlanOutcome {
  readonly design: Design | null;
  readonly error: PlanError | null;
}

function ofQuestions(input: PlanInput, title: string): PlanOutcome {
  const questions = questionsOf(input.questions);
  const design = questions.length === 0 ? null : designFromQuestions(title, questions, input.language);
  return { design, error: questionError(questions) };
}

const ofFile = (file: FileOutcome | null): PlanOutcome =>
  file?.state === 'good' ? { design: file.design, error: null } : { design: null, error: 'file' };

/**
 * What the input leads to.
 * @param title the title of a design out of questions
 * @param fetched the answer about `refOf(input)`
 */
export function outcomeOf(input: PlanInput, title: string, fetched: Loaded<Design>): PlanOutcome {
  const { design, error } = chosenPlan(input, title, fetched);
  if (design === null) return { design, error };
  const whole = withSettings(design, input);
  return { design: whole, error: error ?? (groupsError(whole.groups) === null ? null : 'groups') };
}

const withSettings = (design: Design, { askHelpMark, groups, k }: PlanInput): Design => {
  const names = groups === null ? design.groups : groupNamesOf(groups);
  return {
    ...design,
    askHelpMark: askHelpMark ?? design.askHelpMark,
    groups: names,
    k: k ?? design.k,
    // Without groups there is no name of one to show.
    steps: names.length === 0 ? design.steps.map((step) => ({ ...step, anonymity: 'anonymous' })) : design.steps,
  };
};

function chosenPlan(input: PlanInput, title: string, fetched: Loaded<Design>): PlanOutcome {
  if (input.choice === null) return { design: null, error: 'choice' };
  if (input.choice === 'questions') return ofQuestions(input, title);
  if (input.choice === 'file') return ofFile(input.file);
  if (refOf(input) === null) return { design: null, error: 'own' };
  return fetched.state === 'loaded' ? { design: fetched.value, error: null } : { design: null, error: 'fetch' };
}
