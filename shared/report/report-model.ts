// The report as data: what every format is rendered from, and itself the JSON export. No seat ids, no author keys, no names.
// Ideas stand in the facilitator's order within a cluster and in a random (id) order when loose: never in order of arrival.
import { z } from 'zod';
import { evaluationSummarySchema } from '../domain/evaluation.ts';
import { candidateSchema, choiceSchema, methodSchema } from '../domain/methods.ts';
import { tallySchema } from '../domain/tally.ts';
import { languageSchema, phaseSchema, sessionStateSchema, stepKindSchema } from '../domain/vocabulary.ts';

/** An answer in the original words. */
export const reportIdeaSchema = z.strictObject({ text: z.string(), explanation: z.string() });
export type ReportIdea = z.infer<typeof reportIdeaSchema>;

export const reportClusterSchema = z.strictObject({
  /** The candidate id of this cluster in the rounds. */
  clusterId: z.string(),
  title: z.string(),
  explanation: z.string(),
  ideas: z.array(reportIdeaSchema),
});
export type ReportCluster = z.infer<typeof reportClusterSchema>;

export const reportRoundSchema = z.strictObject({
  number: z.int().min(1),
  method: methodSchema,
  candidates: z.array(candidateSchema),
  tally: tallySchema,
  /** The anonymous ballots, shuffled; null when there are too few to publish (k-rule). Anyone can count them again. */
  ballots: z.array(choiceSchema).nullable(),
});
export type ReportRound = z.infer<typeof reportRoundSchema>;

/** One line of the priority list: by the newest closed round, or by the facilitator's order when nothing was voted. */
export const prioritySchema = z.strictObject({
  /** Shared ranks (1, 1, 3); without a vote the place in the order. */
  rank: z.int().min(1),
  title: z.string(),
  explanation: z.string(),
  /** Null when nothing was voted. */
  points: z.int().nullable(),
  /** Share of the points cast, 0 to 1, or null. */
  share: z.number().nullable(),
  voters: z.int().nullable(),
  /** How many answers the cluster holds now. */
  ideas: z.int().min(0),
});
export type Priority = z.infer<typeof prioritySchema>;

/** Of the answers that stand in a cluster now: how many were checked there by their owners, and how many of those fit. */
export const memberCheckShareSchema = z.strictObject({
  agreed: z.int().min(0),
  checked: z.int().min(0),
  placed: z.int().min(0),
});
export type MemberCheckShare = z.infer<typeof memberCheckShareSchema>;

export const reportStepSchema = z.strictObject({
  kind: stepKindSchema,
  title: z.string(),
  instruction: z.string(),
  questionNumber: z.int().nullable(),
  /** Whether the step was ever open. */
  opened: z.boolean(),
  phase: phaseSchema.nullable(),
  /** Most seats present together in this step; null when it was never open. */
  present: z.int().nullable(),
  /** Seats that sent at least one answer (or an evaluation). */
  answered: z.int().min(0),
  ideas: z.int().min(0),
  /** What the priorities rest on. */
  prioritiesFrom: z.enum(['vote', 'order', 'none']),
  priorities: z.array(prioritySchema),
  clusters: z.array(reportClusterSchema),
  loose: z.array(reportIdeaSchema),
  /** Closed rounds, oldest first. Open and void rounds are only counted. */
  rounds: z.array(reportRoundSchema),
  voidRounds: z.int().min(0),
  openRounds: z.int().min(0),
  /**
   * Present when owners were asked whether their answers stand where they belong, and that is over. `share` is null when
   * fewer than k different people said so (k-rule): then only that it was done.
   */
  memberCheck: z.strictObject({ share: memberCheckShareSchema.nullable() }).optional(),
  /** Only of an evaluation step whose results are published; never while it is being filled in. */
  evaluation: evaluationSummarySchema.nullable(),
});
export type ReportStep = z.infer<typeof reportStepSchema>;

export const reportModelSchema = z.strictObject({
  format: z.literal('versnelling-report'),
  version: z.literal(1),
  /** ISO time, UTC. */
  generatedAt: z.iso.datetime(),
  /** `interim`: the session was not closed yet ("stand van"). */
  standing: z.enum(['interim', 'final']),
  session: z.strictObject({
    title: z.string(),
    place: z.string(),
    date: z.string(),
    language: languageSchema,
    state: sessionStateSchema,
  }),
  /** Seats given out. */
  seats: z.int().min(0),
  steps: z.array(reportStepSchema),
});
export type ReportModel = z.infer<typeof reportModelSchema>;
