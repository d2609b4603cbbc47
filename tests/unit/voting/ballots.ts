// Short ways to write candidates and ballots down in tests. Candidates are named by a word; the id follows from it.
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { Candidate, Choice, ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { resultOf } from '../../../shared/domain/voting/result-of.ts';
import type { ResultRow, RoundResult } from '../../../shared/domain/voting/result.ts';
import { idFor } from '../../support/ids.ts';

export const id = (name: string): CandidateId => idFor<CandidateId>(name);
export const candidatesOf = (...names: string[]): Candidate[] =>
  names.map((title) => ({ candidateId: id(title), title, explanation: '' }));

export const abstain: Choice = { type: 'abstain' };
const pointsOf = (points: Record<string, number>) =>
  Object.entries(points).map(([name, n]) => ({ candidateId: id(name), points: n }));
const ids = (names: readonly string[]) => names.map(id);

export const dots = (points: Record<string, number>, ...noOpinion: string[]): ChoiceOf<'dots'> => ({
  type: 'dots',
  points: pointsOf(points),
  noOpinion: ids(noOpinion),
});
export const budget = (points: Record<string, number>, ...noOpinion: string[]): ChoiceOf<'budget'> => ({
  type: 'budget',
  points: pointsOf(points),
  noOpinion: ids(noOpinion),
});
export const pick = (picked: readonly string[], ...noOpinion: string[]): ChoiceOf<'pick'> => ({
  type: 'pick',
  picked: ids(picked),
  noOpinion: ids(noOpinion),
});
/** `'A > B = C'`: B and C share the second place. */
export const rank = (order: string, ...noOpinion: string[]): ChoiceOf<'rank'> => ({
  type: 'rank',
  places: order === '' ? [] : order.split(' > ').map((place) => ids(place.split(' = '))),
  noOpinion: ids(noOpinion),
});
export const scale = (
  values: Record<string, number>,
  form: ChoiceOf<'scale'>['form'] = null,
  ...noOpinion: string[]
): ChoiceOf<'scale'> => ({
  type: 'scale',
  form,
  values: Object.entries(values).map(([name, value]) => ({ candidateId: id(name), value })),
  noOpinion: ids(noOpinion),
});
export const yesNo = (answers: Record<string, 'yes' | 'no'>, ...noOpinion: string[]): ChoiceOf<'yesNo'> => ({
  type: 'yesNo',
  answers: Object.entries(answers).map(([name, answer]) => ({ candidateId: id(name), answer })),
  noOpinion: ids(noOpinion),
});
/** Per candidate the value on each criterion. */
export const criteria = (
  values: Record<string, Record<string, number>>,
  ...noOpinion: string[]
): ChoiceOf<'criteria'> => ({
  type: 'criteria',
  values: Object.entries(values).flatMap(([name, row]) =>
    Object.entries(row).map(([criterionId, value]) => ({ candidateId: id(name), criterionId, value })),
  ),
  noOpinion: ids(noOpinion),
});
/** `'A > B'`, `'A < B'` or `'A = B'`: A on the left. */
export const pairwise = (comparisons: readonly string[], ...noOpinion: string[]): ChoiceOf<'pairwise'> => ({
  type: 'pairwise',
  comparisons: comparisons.map((text) => {
    const [left = '', sign = '', right = ''] = text.split(' ');
    return { left: id(left), right: id(right), better: sign === '>' ? 'left' : sign === '<' ? 'right' : 'equal' };
  }),
  noOpinion: ids(noOpinion),
});

export const times = (count: number, choice: Choice): Choice[] => Array.from({ length: count }, () => choice);

export const count = (
  method: Method,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  eligible: number | null = null,
): RoundResult => resultOf(method, candidates, choices, { eligible, seed: 1 });

/** One figure of each candidate, by title, in the order of the candidates. */
export function byName<T>(candidates: readonly Candidate[], result: RoundResult, of: (row: ResultRow) => T) {
  return Object.fromEntries(
    candidates.map(({ candidateId, title }) => {
      const row = result.rows.find((item) => item.candidateId === candidateId);
      if (!row) throw new Error(`no row for ${title}`);
      return [title, of(row)];
    }),
  );
}
/** Ids as titles. */
export const namesOf = (candidates: readonly Candidate[], list: readonly string[]): string[] =>
  list.map((candidateId) => candidates.find((item) => item.candidateId === candidateId)?.title ?? '?');

export function extraOf<T extends RoundResult['extra']['type']>(
  type: T,
  result: RoundResult,
): Extract<RoundResult['extra'], { type: T }> {
  const isRight = (extra: RoundResult['extra']): extra is Extract<RoundResult['extra'], { type: T }> =>
    extra.type === type;
  if (!isRight(result.extra)) throw new Error(`not ${type}`);
  return result.extra;
}
