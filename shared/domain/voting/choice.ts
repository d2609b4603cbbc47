// What one seat says in a round: the ballot's words, per method. Whether it is valid stands in check-ballot.ts.
import { z } from 'zod';
import { candidateIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../limits.ts';
import { ballotFormSchema, criterionIdSchema } from './methods.ts';

/** What may be voted on, as it was when the round opened: a cluster, a loose answer, or a priority of an earlier question. */
export const candidateSchema = z.strictObject({
  candidateId: candidateIdSchema,
  title: z.string(),
  explanation: z.string(),
  /** In a final vote: the question it comes from. */
  fromStepId: stepIdSchema.optional(),
  /** An answer that was put in beforehand, by nobody of the room. */
  seeded: z.literal(true).optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

const many = LIMITS.candidatesPerRound;
/** "Geen mening" about these: they leave the denominator of that candidate. Allowed with every method. */
const noOpinion = z.array(candidateIdSchema).max(many);
const points = z.array(z.strictObject({ candidateId: candidateIdSchema, points: z.int().min(0).max(1_000) })).max(many);

export const choiceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('abstain') }),
  z.strictObject({ type: z.literal('dots'), points, noOpinion }),
  z.strictObject({ type: z.literal('pick'), picked: z.array(candidateIdSchema).max(many), noOpinion }),
  /** From best to least; candidates in one place are equal. Who is not named shares the last place. */
  z.strictObject({
    type: z.literal('rank'),
    places: z.array(z.array(candidateIdSchema).min(1).max(many)).max(many),
    noOpinion,
  }),
  z.strictObject({
    type: z.literal('scale'),
    /** The form this seat used; null where the method has none. Values are in the units of the form. */
    form: ballotFormSchema.nullable(),
    values: z.array(z.strictObject({ candidateId: candidateIdSchema, value: z.int().min(-2).max(10) })).max(many),
    noOpinion,
  }),
  z.strictObject({ type: z.literal('budget'), points, noOpinion }),
  z.strictObject({
    type: z.literal('yesNo'),
    answers: z.array(z.strictObject({ candidateId: candidateIdSchema, answer: z.enum(['yes', 'no']) })).max(many),
    /** Here: "weet ik niet". */
    noOpinion,
  }),
  z.strictObject({
    type: z.literal('criteria'),
    values: z
      .array(
        z.strictObject({
          candidateId: candidateIdSchema,
          criterionId: criterionIdSchema,
          value: z.int().min(0).max(10),
        }),
      )
      .max(many * 3),
    noOpinion,
  }),
  z.strictObject({
    type: z.literal('pairwise'),
    comparisons: z
      .array(
        z.strictObject({
          left: candidateIdSchema,
          right: candidateIdSchema,
          /** Which matters more; `equal` is half a win for each. */
          better: z.enum(['left', 'right', 'equal']),
        }),
      )
      .max(45),
    noOpinion,
  }),
]);
export type Choice = z.infer<typeof choiceSchema>;
export type ChoiceOf<T extends Choice['type']> = Extract<Choice, { type: T }>;

/** A seat's group as the organiser named it; stands in the session's list of groups. */
export const groupIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);
export type GroupId = z.infer<typeof groupIdSchema>;

/** Second guess: how this seat thinks that another group votes, in the same form as its own vote. */
export const guessSchema = z.strictObject({ groupId: groupIdSchema, choice: choiceSchema });
export type Guess = z.infer<typeof guessSchema>;

/** One ballot as it is counted: no seat, no key. The group is null when the session has none or the seat chose none. */
export const countedBallotSchema = z.strictObject({
  choice: choiceSchema,
  groupId: groupIdSchema.nullable(),
  guess: guessSchema.nullable(),
});
export type CountedBallot = z.infer<typeof countedBallotSchema>;

/** Why a ballot is not valid. */
export type BallotProblem =
  | 'unknownCandidate'
  /** More than allowed: dots, picks, points, places. */
  | 'overspent'
  /** A budget must be divided whole. */
  | 'underspent'
  /** Another method, a value off the scale, a candidate twice, a form that is not offered. */
  | 'badInput';
