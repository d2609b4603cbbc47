// What is wrong in an uploaded design, in words somebody can act on: where, then what. The names that stand in the file itself are given in brackets.
import { designSchema } from '../../../shared/domain/design.ts';
import type { Design, FinalVoteTrouble } from '../../../shared/domain/design.ts';
import type { TFunction } from '../../i18n/translator.ts';

/** One thing that a schema found wrong in a file. */
export type Issue = NonNullable<ReturnType<typeof designSchema.safeParse>['error']>['issues'][number];
type Path = readonly PropertyKey[];

const TOP_LEVEL = {
  format: 'format',
  version: 'version',
  title: 'designTitle',
  language: 'language',
  groups: 'groups',
  k: 'k',
} as const;
const STEP_FIELDS = [
  'kind',
  'title',
  'instruction',
  'explanation',
  'easyTitle',
  'notes',
  'plannedMinutes',
  'mode',
  'anonymity',
  'answerLimit',
  'phases',
  'seeds',
  'vote',
  'finalVote',
] as const;

const isTopLevel = (key: PropertyKey | undefined): key is keyof typeof TOP_LEVEL =>
  typeof key === 'string' && Object.hasOwn(TOP_LEVEL, key);

function whereInSteps(path: Path, t: TFunction): string {
  const [, index, key] = path;
  if (typeof index !== 'number') return t('organiser.problems.steps');
  const number = index + 1;
  const field = STEP_FIELDS.find((each) => each === key);
  if (field === undefined) return t('organiser.problems.step', { number });
  return t('organiser.problems.stepField', { number, field: t(`organiser.problems.fields.${field}`) });
}

function whereOf(path: Path, t: TFunction): string {
  const [first] = path;
  if (first === undefined) return t('organiser.problems.file');
  if (first === 'steps') return whereInSteps(path, t);
  if (isTopLevel(first)) return t(`organiser.problems.${TOP_LEVEL[first]}`);
  return t('organiser.problems.other', { path: path.map(String).join('.') });
}

const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    input,
  );

function expectedOf(expected: string, t: TFunction): string {
  if (expected === 'int' || expected === 'number') return t('organiser.problems.types.number');
  if (expected === 'string' || expected === 'array' || expected === 'object')
    return t(`organiser.problems.types.${expected}`);
  return t('organiser.problems.types.other');
}

function tooBig(origin: string, limit: number, t: TFunction): string {
  if (origin === 'string') return t('organiser.problems.tooLong', { limit });
  return origin === 'array' ? t('organiser.problems.tooMany', { limit }) : t('organiser.problems.tooLarge', { limit });
}

function tooSmall(origin: string, limit: number, t: TFunction): string {
  if (origin === 'string') return t('organiser.problems.empty');
  return origin === 'array' ? t('organiser.problems.tooFew', { limit }) : t('organiser.problems.tooSmall', { limit });
}

/** Of a final vote that cannot be where it is, why; null for everything else. */
function troubleOf(issue: Issue): FinalVoteTrouble | null {
  if (issue.code !== 'custom' || issue.params === undefined) return null;
  const { why, number } = issue.params as Partial<FinalVoteTrouble>;
  return why === undefined || number === undefined ? null : { why, number };
}

/** What is wrong at the place of an issue, as the end of a sentence. @param input the whole file */
export function whatOf(issue: Issue, input: unknown, t: TFunction): string {
  const isMissing = issue.path.length > 0 && valueAt(input, issue.path) === undefined;
  if (isMissing) return t('organiser.problems.missing');
  if (issue.code === 'too_big') return tooBig(issue.origin, Number(issue.maximum), t);
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum), t);
  if (issue.code === 'invalid_type')
    return t('organiser.problems.wrongType', { expected: expectedOf(issue.expected, t) });
  if (issue.code === 'invalid_value')
    return t('organiser.problems.wrongValue', { values: issue.values.map(String).join(', ') });
  if (issue.code === 'unrecognized_keys') return t('organiser.problems.unknownKeys', { keys: issue.keys.join(', ') });
  const trouble = troubleOf(issue);
  if (trouble !== null) return t(`organiser.problems.finalVote.${trouble.why}`, { number: trouble.number });
  return t('organiser.problems.wrong');
}

/**
 * Reads a design out of the parsed JSON of a file.
 * @returns the design, or a sentence for every problem, in the order of the file
 */
export function readDesign(input: unknown, t: TFunction): { design: Design } | { problems: string[] } {
  const parsed = designSchema.safeParse(input);
  if (parsed.success) return { design: parsed.data };
  const sentences = parsed.error.issues.map((issue) => `${whereOf(issue.path, t)} ${whatOf(issue, input, t)}`);
  return { problems: [...new Set(sentences)] };
}
