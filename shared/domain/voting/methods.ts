// Voting methods: their settings. Definitions: voting.md §2. What a ballot is stands in choice.ts, how it is counted in result.ts.
import { z } from 'zod';
import { LIMITS } from '../limits.ts';

/** Answering scales. Words and faces have five steps, counted 1 to 5; `minusTwoToTwo` is -2 … +2. */
export const SCALES = ['oneToFive', 'oneToTen', 'zeroToTen', 'minusTwoToTwo', 'words', 'faces'] as const;
export const scaleSchema = z.enum(SCALES);
export type Scale = z.infer<typeof scaleSchema>;

/** Forms of one vote that map linearly onto 0 … 10: a number, one of five faces (1 … 5), or no and yes (0 and 1). */
export const BALLOT_FORMS = ['numbers', 'faces', 'yesNo'] as const;
export const ballotFormSchema = z.enum(BALLOT_FORMS);
export type BallotForm = z.infer<typeof ballotFormSchema>;

export const criterionIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const criterionSchema = z.strictObject({
  criterionId: criterionIdSchema,
  title: z.string().trim().min(1).max(LIMITS.clusterTitle),
  /** Parts of the whole, above 0; divided by their sum when counted. */
  weight: z.number().min(0).max(1_000),
  /** More of it is worse (effort, money): counted the other way round. */
  isCost: z.boolean(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const dotsMethodSchema = z.strictObject({
  type: z.literal('dots'),
  /** Dots that one seat may give in all. */
  dots: z.int().min(1).max(LIMITS.dots),
  /** Dots that one seat may give to one candidate. */
  maxPerCandidate: z.int().min(1).max(LIMITS.dots),
});
export const pickMethodSchema = z.strictObject({
  type: z.literal('pick'),
  /** Candidates that one seat may pick; fewer is allowed. */
  most: z.int().min(1).max(LIMITS.dots),
});
export const rankMethodSchema = z.strictObject({
  type: z.literal('rank'),
  /** Places to fill from the top; null for a full ranking, which lists over seven candidates never ask for. */
  top: z.int().min(1).max(LIMITS.fullRanking).nullable(),
});
export const scaleMethodSchema = z.strictObject({
  type: z.literal('scale'),
  scale: scaleSchema,
  /** With `zeroToTen` only: the forms that each seat may choose from. Empty: everybody uses the scale itself. */
  forms: z.array(ballotFormSchema).max(BALLOT_FORMS.length),
});
export const budgetMethodSchema = z.strictObject({
  type: z.literal('budget'),
  /** Points to divide, all of them. */
  points: z.int().min(10).max(1_000),
});
export const THRESHOLDS = ['half', 'twoThirds', 'noObjection'] as const;
export const yesNoMethodSchema = z.strictObject({
  type: z.literal('yesNo'),
  /** Adopted with more than half, with at least two thirds, or without a single no. */
  threshold: z.enum(THRESHOLDS),
  /** Least share of those present that must have voted (yes, no or don't know), 0 to 1; 0 for none. */
  quorum: z.number().min(0).max(1),
});
export const criteriaMethodSchema = z.strictObject({
  type: z.literal('criteria'),
  scale: z.enum(['oneToFive', 'zeroToTen']),
  /** One to three; the first two are the axes of the quadrant, horizontal and vertical. */
  criteria: z.array(criterionSchema).min(1).max(3),
  /** Least number of seats that judged a candidate on every criterion before it gets a rank. */
  quorum: z.int().min(0).max(LIMITS.seatsCeiling),
  /** Where the quadrant splits: the middle of the scale, or the group's median. */
  split: z.enum(['middle', 'median']),
});
export const pairwiseMethodSchema = z.strictObject({
  type: z.literal('pairwise'),
  /** Pairs that one seat compares; fewer when there are not so many. */
  pairs: z.int().min(1).max(45),
});

export const methodSchema = z.discriminatedUnion('type', [
  dotsMethodSchema,
  pickMethodSchema,
  rankMethodSchema,
  scaleMethodSchema,
  budgetMethodSchema,
  yesNoMethodSchema,
  criteriaMethodSchema,
  pairwiseMethodSchema,
]);
export type Method = z.infer<typeof methodSchema>;
export type MethodType = Method['type'];
export type MethodOf<T extends MethodType> = Extract<Method, { type: T }>;
