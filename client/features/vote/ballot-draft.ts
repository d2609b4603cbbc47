// A choice in the making: which dots are where, and what may still be added. Overspending is impossible by construction.
import { hash32, prng, shuffled } from '../../../shared/kernel/prng.ts';
import { isIdText } from '../../../shared/kernel/id-text.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { isRecord, isText, isWhole, readAll } from '../../../shared/kernel/read-value.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';

export const NO_DOTS: Choice = { type: 'dots', points: [] };
export const ABSTAIN: Choice = { type: 'abstain' };

/** What stands in the tab: the choice, and whether "Verstuur" was pressed (it is taken away once the server has it). */
export type BallotDraft = { readonly choice: Choice; readonly isSent: boolean };

/** Reads a draft that was kept in the tab; null when it is none. */
export function parseBallotDraft(kept: unknown): BallotDraft | null {
  if (!isRecord(kept) || !('isSent' in kept)) return null;
  const choice = readChoice(kept['choice']);
  return choice === null ? null : { choice, isSent: kept['isSent'] === true };
}

function readChoice(kept: unknown): Choice | null {
  if (!isRecord(kept)) return null;
  if (kept['type'] === 'abstain') return ABSTAIN;
  const points = kept['type'] === 'dots' ? readAll(kept['points'], readPoints) : null;
  return points === null || points.length > LIMITS.candidatesPerRound ? null : { type: 'dots', points: [...points] };
}

function readPoints(kept: unknown): { candidateId: CandidateId; points: number } | null {
  if (!isRecord(kept)) return null;
  const { candidateId, points } = kept;
  if (!isText(candidateId) || !isIdText(candidateId) || !isWhole(points, 0, LIMITS.dots)) return null;
  return { candidateId: candidateId as CandidateId, points };
}

/** Dots on one candidate. */
export const dotsOn = (choice: Choice, candidateId: CandidateId): number =>
  choice.type === 'abstain' ? 0 : (choice.points.find((each) => each.candidateId === candidateId)?.points ?? 0);

/** Dots used in all. */
export const dotsUsed = (choice: Choice): number =>
  choice.type === 'abstain' ? 0 : choice.points.reduce((sum, { points }) => sum + points, 0);

/** The most dots that this candidate may have now: the limit for one, or what it has and what is left. */
export const mostDotsOn = (choice: Choice, candidateId: CandidateId, method: Method): number =>
  Math.min(method.maxPerCandidate, dotsOn(choice, candidateId) + method.dots - dotsUsed(choice));

/** The choice with so many dots on one candidate; never more than it may have. */
export function withDots(choice: Choice, candidateId: CandidateId, dots: number, method: Method): Choice {
  const points = Math.max(0, Math.min(dots, mostDotsOn(choice, candidateId, method)));
  const others = choice.type === 'abstain' ? [] : choice.points.filter((each) => each.candidateId !== candidateId);
  return { type: 'dots', points: points === 0 ? others : [...others, { candidateId, points }] };
}

/** The candidates in the order of this seat: random, so that no theme gains by standing first, and the same after every reload. */
export const inOwnOrder = (candidates: readonly Candidate[], seed: number, roundId: string): Candidate[] =>
  shuffled(candidates, prng(hash32(`${seed}|${roundId}`)));
