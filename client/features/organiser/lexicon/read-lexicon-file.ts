// The own concepts out of a file, or what is wrong with it in words somebody can act on: where, then what.
import { ownLexiconSchema, type OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import type { TFunction } from '../../../i18n/translator.ts';
import { whatOf, type Issue } from '../design-problems.ts';
import { readJsonFile, type ChosenFile } from '../read-design-file.ts';

export type LexiconFile =
  | { readonly name: string; readonly state: 'good'; readonly concepts: readonly OwnConcept[] }
  | { readonly name: string; readonly state: 'unusable'; readonly reason: 'tooBig' | 'notJson' | 'unreadable' }
  | { readonly name: string; readonly state: 'wrong'; readonly problems: readonly string[] };

const REASONS = { fileTooBig: 'tooBig', fileNotJson: 'notJson', fileUnreadable: 'unreadable' } as const;
const TOP_LEVEL = ['format', 'version', 'language'] as const;

const textAt = (input: unknown, path: readonly PropertyKey[]): string => {
  const value = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    input,
  );
  return typeof value === 'string' && value !== '' ? ` (“${value.slice(0, 30)}”)` : '';
};

function whereOf(path: Issue['path'], input: unknown, t: TFunction): string {
  const [first, at, key, word] = path;
  if (first === undefined) return t('organiser.problems.file');
  const top = TOP_LEVEL.find((each) => each === first);
  if (top !== undefined) return t(`organiser.problems.${top}`);
  if (first !== 'concepts') return t('organiser.problems.other', { path: path.map(String).join('.') });
  if (typeof at !== 'number') return t('lexicon.problems.concepts');
  const number = at + 1;
  const value = textAt(input, path);
  if (key === 'name') return `${t('lexicon.problems.conceptName', { number })}${value}`;
  if (key !== 'words') return t('lexicon.problems.concept', { number });
  return typeof word === 'number'
    ? `${t('lexicon.problems.conceptWord', { number, word: word + 1 })}${value}`
    : t('lexicon.problems.conceptWords', { number });
}

function ownWhatOf(issue: Issue, input: unknown, t: TFunction): string {
  if (issue.code !== 'custom') return whatOf(issue, input, t);
  const { problem, earlier } = (issue.params ?? {}) as { readonly problem?: unknown; readonly earlier?: unknown };
  if (problem === 'twice') return t('lexicon.problems.twice');
  if (problem !== 'elsewhere') return t('lexicon.problems.noWord');
  const parsed = input as { readonly concepts: readonly { readonly name: string }[] };
  return t('lexicon.problems.elsewhere', { concept: parsed.concepts[Number(earlier)]?.name ?? '' });
}

/**
 * Reads the own concepts out of the parsed JSON of a file.
 * @param language the one that is open: a file of another language is refused
 * @returns the concepts, or a sentence for every problem, in the order of the file
 */
export function readLexicon(
  input: unknown,
  language: Language,
  t: TFunction,
): { readonly concepts: readonly OwnConcept[] } | { readonly problems: readonly string[] } {
  const read = ownLexiconSchema.safeParse(input);
  if (!read.success) {
    const sentences = read.error.issues.map(
      (issue) => `${whereOf(issue.path, input, t)} ${ownWhatOf(issue, input, t)}`,
    );
    return { problems: [...new Set(sentences)] };
  }
  if (read.data.language === language) return { concepts: read.data.concepts };
  return { problems: [`${t('organiser.problems.language')} ${t('lexicon.problems.otherLanguage')}`] };
}

/** Reads a chosen file with own concepts. Never throws; the sentences are in the language of `t`. */
export async function readLexiconFile(file: ChosenFile, language: Language, t: TFunction): Promise<LexiconFile> {
  const { name } = file;
  const json = await readJsonFile(file);
  if (typeof json === 'string') return { name, state: 'unusable', reason: REASONS[json] };
  const read = readLexicon(json.value, language, t);
  return 'concepts' in read ? { name, state: 'good', ...read } : { name, state: 'wrong', ...read };
}
