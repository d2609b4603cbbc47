import type { Candidate } from '../../../shared/domain/voting/choice.ts';

/** Candidates by the alphabet of the session's language: an order that favours nothing. */
export const alphabetical = (candidates: readonly Candidate[], language: string): Candidate[] => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return candidates.toSorted((a, b) => compare(a.title, b.title));
};
