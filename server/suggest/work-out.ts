// What the thread does with what it is asked: the one place for in and outside of it.
import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import { likeThemes } from './engine/like-themes.ts';
import { lexiconWith } from './lexicons.ts';
import { suggestionsOf } from './suggestions-of.ts';
import type { SuggestResult, SuggestWork } from './suggester.ts';

/** Does one piece of work. @param own concepts of the organiser, in the language of what is asked about */
export function workOut(work: SuggestWork, own: readonly OwnConcept[]): Partial<SuggestResult> {
  if (work.kind === 'board') return { board: suggestionsOf(work.board, lexiconWith(work.board.language, own)) };
  const lexicon = lexiconWith(work.themes.language, own);
  return { themes: work.themes.questions.map((themes) => likeThemes(themes, lexicon)) };
}
