// A concept as it is typed: a name, and a word or phrase on each line.
import { CONCEPT_LIMITS, conceptClashes, conceptKey, type OwnConcept } from '../../../../shared/domain/own-concepts.ts';
import { isEveryday } from '../../../../shared/domain/everyday-words.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import { characterCount } from '../../../../shared/kernel/text.ts';
import type { TFunction } from '../../../i18n/translator.ts';

export interface ConceptDraft {
  readonly name: string;
  /** A word or phrase on each line; commas part them too. */
  readonly words: string;
}

/** A sentence for each field that is wrong; none where it is right. */
export interface DraftProblems {
  readonly name?: string;
  readonly words?: string;
}

/** A concept as text to change; nothing for a new one. */
export const draftOf = (concept: OwnConcept | null): ConceptDraft => ({
  name: concept?.name ?? '',
  words: (concept?.words ?? []).join('\n'),
});

/** What was typed, as a concept. It may still be wrong: see `draftProblems`. */
export const conceptOfDraft = ({ name, words }: ConceptDraft): OwnConcept => ({
  name: name.trim(),
  words: words
    .split(/[\n,;]/u)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
});

const quoted = (text: string): string => `“${text}”`;

function wordProblem(word: string, t: TFunction): string[] {
  const { text: limit } = CONCEPT_LIMITS;
  if (characterCount(word) > limit)
    return [`${quoted(word.slice(0, 20))}… ${t('lexicon.problems.tooLong', { limit })}`];
  return conceptKey(word).length < 2 || /[,;]/u.test(word) ? [`${quoted(word)} ${t('lexicon.problems.noWord')}`] : [];
}

/**
 * What is wrong with a concept, in words.
 * @param others the concepts beside it
 */
export function draftProblems(concept: OwnConcept, others: readonly OwnConcept[], t: TFunction): DraftProblems {
  const { name, words } = concept;
  const { words: limit } = CONCEPT_LIMITS;
  const tooMany = words.length > limit ? [t('lexicon.problems.tooManyWords', { count: words.length, limit })] : [];
  // The concept comes last, so that whatever stands twice is told of it.
  const clashes = conceptClashes([...others, concept]).filter((clash) => clash.concept === others.length);
  const clashOf = (text: string, earlier: number): string => {
    const other = others[earlier];
    const what = other ? t('lexicon.problems.elsewhere', { concept: other.name }) : t('lexicon.problems.twice');
    return `${quoted(text)} ${what}`;
  };
  const ofName =
    name === ''
      ? [t('lexicon.problems.emptyName')]
      : [
          ...wordProblem(name, t),
          ...clashes.flatMap(({ word, earlier }) => (word === null ? clashOf(name, earlier) : [])),
        ];
  const ofWords = [
    ...tooMany,
    ...words.flatMap((word) => wordProblem(word, t)),
    ...clashes.flatMap(({ word, earlier }) => (word === null ? [] : clashOf(words[word] ?? '', earlier))),
  ];
  return {
    ...(ofName.length === 0 ? {} : { name: [...new Set(ofName)].join(' ') }),
    ...(ofWords.length === 0 ? {} : { words: [...new Set(ofWords)].slice(0, 5).join(' ') }),
  };
}

/** What of a concept is an everyday word: it may be kept, and the page advises against it. The name counts as a word too. */
export const everydayWords = ({ name, words }: OwnConcept, language: Language): readonly string[] => [
  ...new Set([name, ...words].filter((word) => isEveryday(word, language))),
];

/** The concepts with one changed (`was`), added (`was` null) or removed (`now` null); one that went meanwhile is added. */
export function withConcept(
  concepts: readonly OwnConcept[],
  was: OwnConcept | null,
  now: OwnConcept | null,
): readonly OwnConcept[] {
  const at = was === null ? -1 : concepts.findIndex(({ name }) => name === was.name);
  const added = now === null ? [] : [now];
  return at === -1 ? [...concepts, ...added] : [...concepts.slice(0, at), ...added, ...concepts.slice(at + 1)];
}
