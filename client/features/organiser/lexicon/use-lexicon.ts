// The lexicon of a language as the server has it, and how its own concepts are saved.
import { useState } from 'react';
import type { OwnConcept, OwnLexicon } from '../../../../shared/domain/own-concepts.ts';
import type { Language } from '../../../../shared/domain/vocabulary.ts';
import type { Problem } from '../../../../shared/protocol/http.ts';
import type { LexiconDocument, SaveLexiconBody } from '../../../../shared/protocol/lexicon.ts';
import { api } from '../../../lib/api.ts';
import { lexiconApi, lexiconDocumentApi } from '../paths.ts';
import { useLoaded, type Loaded } from '../use-loaded.ts';

export interface LexiconWork {
  readonly loaded: Loaded<LexiconDocument>;
  readonly reload: () => void;
  /** Why the last save was refused; null when it was not. */
  readonly problem: Problem | null;
  readonly forget: () => void;
  readonly isSaving: boolean;
  /**
   * Saves all own concepts at once, over the revision that is shown.
   * @returns whether it was saved; when somebody else saved meanwhile the newest is fetched, so that the next try is on top of it
   */
  readonly save: (concepts: readonly OwnConcept[]) => Promise<boolean>;
}

export function useLexicon(language: Language): LexiconWork {
  const { loaded, reload, replace } = useLoaded<LexiconDocument>(lexiconDocumentApi(language));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  return {
    loaded,
    reload,
    problem,
    forget: () => setProblem(null),
    isSaving,
    save: async (concepts) => {
      if (loaded.state !== 'loaded') return false;
      setProblem(null);
      setIsSaving(true);
      const lexicon: OwnLexicon = { format: 'versnelling-concepts', version: 1, language, concepts: [...concepts] };
      const body: SaveLexiconBody = { revision: loaded.value.revision, lexicon };
      const answer = await api.post<LexiconDocument>(lexiconApi(language), body);
      setIsSaving(false);
      if (answer.ok) {
        replace(answer.value);
        return true;
      }
      setProblem(answer.error);
      if (answer.error.code === 'changedElsewhere') reload();
      return false;
    },
  };
}
