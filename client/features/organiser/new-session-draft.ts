// What was filled in for a new session, kept in this tab: a reload takes nothing away, nor does a visit to the editor of a design.
import { designSchema } from '../../../shared/domain/design.ts';
import { LANGUAGES } from '../../../shared/domain/vocabulary.ts';
import type { Language } from '../../../shared/domain/vocabulary.ts';
import type { AboutInput } from './about-errors.ts';
import { emptyPlan } from './plan.ts';
import type { PlanChoice, PlanInput } from './plan.ts';
import type { FileOutcome } from './read-design-file.ts';

/** Name in the tab. */
export const NEW_SESSION = 'newSession';

export interface NewSessionInput {
  readonly about: AboutInput;
  readonly plan: PlanInput;
}

type Parts = Readonly<Record<string, unknown>>;
const partsOf = (kept: unknown): Parts | null =>
  typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Parts) : null;
const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other);

const WAYS = ['own', 'questions', 'file'];
const isChoice = (value: unknown): value is PlanChoice =>
  typeof value === 'string' && (WAYS.includes(value) || value.startsWith('builtIn:'));

/** A file that was good; of another only its name was kept, and it is chosen again. */
function fileOf(kept: unknown): FileOutcome | null {
  const { name, design } = partsOf(kept) ?? {};
  const read = designSchema.safeParse(design);
  return typeof name === 'string' && read.success ? { name, state: 'good', design: read.data } : null;
}

const languageOf = (value: unknown): Language | null => LANGUAGES.find((language) => language === value) ?? null;

/** What was kept, part by part: a part that is of another shape is as if nobody had filled it in. @returns null when nothing can be read */
export function readNewSession(kept: unknown): NewSessionInput | null {
  const [about, plan] = [partsOf(partsOf(kept)?.['about']), partsOf(partsOf(kept)?.['plan'])];
  const language = languageOf(plan?.['language']);
  if (about === null || plan === null || language === null) return null;
  const { retentionDays } = about;
  if (typeof retentionDays !== 'number') return null;
  const { choice, askHelpMark, k } = plan;
  return {
    about: {
      title: textOr(about['title'], ''),
      date: textOr(about['date'], ''),
      place: textOr(about['place'], ''),
      retentionDays,
    },
    plan: {
      ...emptyPlan(language),
      choice: isChoice(choice) ? choice : null,
      ownRef: textOr(plan['ownRef'], null),
      questions: textOr(plan['questions'], ''),
      file: fileOf(plan['file']),
      askHelpMark: typeof askHelpMark === 'boolean' ? askHelpMark : null,
      groups: textOr(plan['groups'], null),
      k: typeof k === 'number' ? k : null,
    },
  };
}
