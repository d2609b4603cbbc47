// Voting methods: their settings, what a valid ballot is, and sensible defaults. One method for now: dots.
import { z } from 'zod';
import { candidateIdSchema } from '../kernel/ids.ts';
import { LIMITS } from './limits.ts';

export const dotsMethodSchema = z.strictObject({
  type: z.literal('dots'),
  /** Dots that one seat may give in all. */
  dots: z.int().min(1).max(LIMITS.dots),
  /** Dots that one seat may give to one candidate. */
  maxPerCandidate: z.int().min(1).max(LIMITS.dots),
});
export const methodSchema = z.discriminatedUnion('type', [dotsMethodSchema]);
export type Method = z.infer<typeof methodSchema>;

/** What may be voted on: a cluster as it was when the round opened. */
export const candidateSchema = z.strictObject({
  candidateId: candidateIdSchema,
  title: z.string(),
  explanation: z.string(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What a seat chose: whole points per candidate (absent means none), or openly nothing. */
export const choiceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('dots'),
    points: z
      .array(z.strictObject({ candidateId: candidateIdSchema, points: z.int().min(0).max(LIMITS.dots) }))
      .max(LIMITS.candidatesPerRound),
  }),
  z.strictObject({ type: z.literal('abstain') }),
]);
export type Choice = z.infer<typeof choiceSchema>;

/** Why a ballot is not valid. */
export type BallotProblem = 'unknownCandidate' | 'overspent' | 'badInput';

/**
 * Default dots for a number of candidates: a quarter to a third of them, at least 3, and 2 a candidate (voting.md §2).
 * Never more dots than the candidates can hold.
 */
export function defaultDots(candidates: number): Method {
  const maxPerCandidate = 2;
  const dots = Math.max(3, Math.ceil(candidates / 4));
  return { type: 'dots', dots: Math.max(1, Math.min(dots, candidates * maxPerCandidate)), maxPerCandidate };
}

/**
 * Checks a ballot against a round. Fewer dots than allowed is valid; a candidate named twice is not.
 * @returns null when valid
 */
export function checkBallot(method: Method, candidates: readonly Candidate[], choice: Choice): BallotProblem | null {
  if (choice.type === 'abstain') return null;
  const known = new Set(candidates.map((candidate) => candidate.candidateId));
  const seen = new Set<string>();
  let sum = 0;
  for (const { candidateId, points } of choice.points) {
    if (!known.has(candidateId)) return 'unknownCandidate';
    if (seen.has(candidateId)) return 'badInput';
    seen.add(candidateId);
    if (points > method.maxPerCandidate) return 'overspent';
    sum += points;
  }
  return sum > method.dots ? 'overspent' : null;
}
