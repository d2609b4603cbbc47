// What a ballot of pairs says while it is filled in. The tab keeps more of it than is sent: which pairs were put aside with "geen mening".
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { isIdText } from '../../../shared/kernel/id-text.ts';
import { isRecord, isText, oneOf } from '../../../shared/kernel/read-value.ts';
import type { Candidate, ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { Pair } from '../../../shared/domain/voting/pairs-for.ts';

export type PairwiseChoice = ChoiceOf<'pairwise'>;
export type Comparison = PairwiseChoice['comparisons'][number];
type Sides = Pick<Comparison, 'left' | 'right'>;
export type PairwiseDraft = PairwiseChoice & { readonly skipped?: readonly Sides[] };

const SIDES = ['left', 'right', 'equal'] as const;
export const ANSWERS = [...SIDES, 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

const sidesOf = ({ left, right }: Pair<Candidate>): Sides => ({ left: left.candidateId, right: right.candidateId });

const isSame = (one: Sides, other: Sides): boolean =>
  (one.left === other.left && one.right === other.right) || (one.left === other.right && one.right === other.left);

/** What this ballot says of a pair, whichever way round it was put; null where it is still open. */
export function answerTo(choice: PairwiseDraft, pair: Pair<Candidate>): Answer | null {
  const sides = sidesOf(pair);
  const given = choice.comparisons.find((each) => isSame(each, sides));
  if (given === undefined) {
    // Of what was sent, the server has only that there is no opinion about one of the two.
    const isNone =
      (choice.skipped ?? []).some((each) => isSame(each, sides)) ||
      choice.noOpinion.some((id) => id === sides.left || id === sides.right);
    return isNone ? 'none' : null;
  }
  if (given.better === 'equal' || given.left === sides.left) return given.better;
  return given.better === 'left' ? 'right' : 'left';
}

/**
 * The choice with this answer about a pair. Who was put aside in all of its pairs is one without an opinion, and so counts as that.
 * @param pairs all that are asked of this seat
 */
export function withAnswer(
  choice: PairwiseDraft,
  pairs: readonly Pair<Candidate>[],
  pair: Pair<Candidate>,
  answer: Answer,
): PairwiseDraft {
  const sides = sidesOf(pair);
  const comparisons = [
    ...choice.comparisons.filter((each) => !isSame(each, sides)),
    ...(answer === 'none' ? [] : [{ ...sides, better: answer }]),
  ];
  const skipped = pairs.filter((each) => (each === pair ? answer : answerTo(choice, each)) === 'none').map(sidesOf);
  const isSaid = new Set(comparisons.flatMap(({ left, right }) => [left, right]));
  const asked = pairs.map(sidesOf).filter((each) => !skipped.some((other) => isSame(each, other)));
  const isOpen = new Set(asked.flatMap(({ left, right }) => [left, right]));
  const aside = new Set(skipped.flatMap(({ left, right }) => [left, right]));
  const noOpinion = [...aside].filter((id) => !isSaid.has(id) && !isOpen.has(id));
  return { type: 'pairwise', comparisons, noOpinion, skipped };
}

/** What is sent of it. */
export const asSent = ({ type, comparisons, noOpinion }: PairwiseDraft): PairwiseChoice => ({
  type,
  comparisons,
  noOpinion,
});

const isCandidateId = (kept: unknown): kept is CandidateId => isText(kept) && isIdText(kept);

/** Reads a pair that was kept in the tab; null when it is none. */
export function readSides(kept: unknown): Sides | null {
  if (!isRecord(kept)) return null;
  const { left, right } = kept;
  return isCandidateId(left) && isCandidateId(right) ? { left, right } : null;
}

/** Reads an answer about a pair that was kept in the tab; null when it is none. */
export function readComparison(kept: unknown): Comparison | null {
  const sides = readSides(kept);
  const better = isRecord(kept) ? oneOf(SIDES, kept['better'] as Comparison['better']) : null;
  return sides === null || better === null ? null : { ...sides, better };
}
