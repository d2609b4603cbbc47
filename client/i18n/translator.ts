// Looks up words, fills in values and picks the plural. This is all of what an i18n library does that these pages use; why it is written out here is told
// in docs/decisions/0018-a-light-page-for-participants.md.
import { isRecord } from '../../shared/kernel/read-value.ts';
import type { Catalogue } from './nl.ts';
import type { SomeKeys } from './same-keys.ts';

/** The parts of the catalogue that some page has loaded. */
export type Words = SomeKeys<Catalogue>;

type Plural = 'zero' | 'one' | 'other';
/** `left_one` and `left_other` are asked for as `left`, with a count. */
type Asked<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;
type Names<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

type Entry<Tree, Path extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? {
        readonly key: Asked<`${Path}${Key}`>;
        readonly names: Names<Tree[Key]> | (Asked<Key> extends Key ? never : 'count');
      }
    : Entry<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];
type NamesByKey = { [Each in Entry<Catalogue, ''> as Each['key']]: Each['names'] };

/** Every key of the catalogues, as it is asked for: `common.actions.close`. */
export type WordKey = keyof NamesByKey;
type ValueOf<Name> = Name extends 'count' ? number : string | number;
type Values<Key extends WordKey> = { readonly [Name in NamesByKey[Key]]: ValueOf<Name> };
type ValueArguments<Key extends WordKey> = [NamesByKey[Key]] extends [never] ? [] : [values: Values<Key>];

/** The words of a key in the language of the page. A key that does not exist, or a value that is missing, does not compile. */
export type TFunction = <Key extends WordKey>(key: Key, ...values: ValueArguments<Key>) => string;

export interface Translator {
  /** The language of the page now, as the tag that `Intl` and `lang` take. */
  readonly language: string;
  /** Another function after each change of language, so that what was made with it is made again. */
  readonly t: TFunction;
  /** Calls `listener` after each change of language; returns how to stop that. */
  readonly onChange: (listener: () => void) => () => void;
  /** From now on in `language`. `inOrder` is where words are looked up: what the first does not say, the next does. */
  readonly speak: (language: string, inOrder: readonly Words[]) => void;
}

/** A word or a part of a catalogue; of what is not there, everything is not there. */
const partOf = (tree: unknown, name: string): unknown => (isRecord(tree) ? tree[name] : undefined);

const lookUp = (words: Words, path: readonly string[]): string | undefined => {
  const found = path.reduce<unknown>(partOf, words);
  return typeof found === 'string' ? found : undefined;
};

/** The key itself without a count; else first of all a text for none, then the plural of the language. */
function formsOf(key: string, count: unknown, rules: Intl.PluralRules): readonly string[] {
  if (typeof count !== 'number') return [key];
  const plural = `${key}_${rules.select(count)}`;
  return count === 0 ? [`${key}_zero`, plural, key] : [plural, key];
}

type Given = Readonly<Record<string, string | number | undefined>>;

const fillIn = (text: string, given: Given): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(given[name] ?? ''));

function translateIn(language: string, inOrder: readonly Words[]): TFunction {
  const rules = new Intl.PluralRules(language);
  return (key, ...[values = {}]) => {
    const given: Given = values;
    const paths = formsOf(key, given['count'], rules).map((form) => form.split('.'));
    for (const words of inOrder)
      for (const path of paths) {
        const text = lookUp(words, path);
        if (text !== undefined) return fillIn(text, given);
      }
    return key;
  };
}

/** @returns a translator that speaks `language` with these words (see `speak`) */
export function createTranslator(language: string, inOrder: readonly Words[]): Translator {
  const listeners = new Set<() => void>();
  let now = { language, t: translateIn(language, inOrder) };
  return {
    get language() {
      return now.language;
    },
    get t() {
      return now.t;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    speak: (next, words) => {
      now = { language: next, t: translateIn(next, words) };
      for (const listener of listeners) listener();
    },
  };
}
