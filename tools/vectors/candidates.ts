// Candidates by the names of a vector.
import type { Candidate } from '../../shared/domain/voting/choice.ts';
import { candidateIdSchema, type CandidateId } from '../../shared/kernel/ids.ts';
import { Unreadable } from './vector.ts';

export type Named = {
  readonly candidates: readonly Candidate[];
  /** An id that no candidate has for a name that is none of theirs: the check of the ballot is to find that. */
  readonly idOf: (name: string) => CandidateId;
  readonly names: readonly string[];
  readonly nameOf: (id: string) => string;
};

const idAt = (at: number): CandidateId => candidateIdSchema.parse(`${at}`.padStart(22, 'c'));

export function namedCandidates(names: readonly string[]): Named {
  if (new Set(names).size < names.length) throw new Unreadable('input.items: a name twice');
  return {
    candidates: names.map((title, at) => ({ candidateId: idAt(at), title, explanation: '' })),
    names,
    idOf: (name) => (names.includes(name) ? idAt(names.indexOf(name)) : idAt(names.length)),
    nameOf: (id) => names.find((_, at) => idAt(at) === id) ?? '?',
  };
}

/** A value per candidate, by name or in their order, as it is expected. */
export const perName = <T>({ names }: Named, values: readonly T[]): Record<string, T> =>
  Object.fromEntries(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]])));
