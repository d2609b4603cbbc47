import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';

/** The concepts that organisers added to the built-in lexicon of a language. */
export type KeptLexicon = {
  /** For what they count. `INSTALLATION`: for every session of this server; room for narrower ones. */
  readonly scope: string;
  readonly language: Language;
  /** From 1, one higher with each time it was saved. */
  readonly revision: number;
  readonly concepts: readonly OwnConcept[];
};

export const INSTALLATION = 'installation';

export interface LexiconStore {
  get(scope: string, language: Language): Promise<KeptLexicon | null>;
  /**
   * Puts a lexicon in the place of the one before it; the first has revision 1.
   * @returns `stale` when another one was put there meanwhile
   */
  put(lexicon: KeptLexicon): Promise<'put' | 'stale'>;
}
