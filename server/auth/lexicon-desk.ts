// The concepts that organisers add for grouping, of this installation: every organiser sees and changes the same ones.
import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { INSTALLATION, type LexiconStore } from '../store/lexicon-store.ts';

export type OwnConcepts = { readonly revision: number; readonly concepts: readonly OwnConcept[] };

export type LexiconDesk = {
  /** The own concepts of a language; revision 0 while there never were any. */
  get(language: Language): Promise<OwnConcepts>;
  /**
   * Saves all own concepts of a language at once.
   * @param revision the one that was changed; refused (`changedElsewhere`) when there is a newer one
   */
  save(language: Language, revision: number, concepts: readonly OwnConcept[]): Promise<Result<OwnConcepts, Rejection>>;
};

export function createLexiconDesk(lexicons: LexiconStore): LexiconDesk {
  return {
    async get(language) {
      const kept = await lexicons.get(INSTALLATION, language);
      return { revision: kept?.revision ?? 0, concepts: kept?.concepts ?? [] };
    },
    async save(language, revision, concepts) {
      const next = { revision: revision + 1, concepts };
      const put = await lexicons.put({ scope: INSTALLATION, language, ...next });
      return put === 'put' ? ok(next) : err({ code: 'changedElsewhere' });
    },
  };
}
