// What belongs to one socket's own person, sent whole to that seat's or that facilitator's sockets only.
import { z } from 'zod';
import { actorIdSchema, clusterIdSchema, ideaIdSchema, roundIdSchema, stepIdSchema } from '../kernel/ids.ts';
import { evaluationSchema } from '../domain/evaluation.ts';
import { clusterBadgeSchema } from '../domain/cluster-badge.ts';
import { helpMarkSchema } from '../domain/help-mark.ts';
import { ideaCheckSchema } from '../domain/member-check.ts';
import { choiceSchema, groupIdSchema, guessSchema } from '../domain/voting/choice.ts';
import { roleSchema, seatModeSchema } from '../domain/vocabulary.ts';

/** Where an own answer stands, and what its owner said about that. */
export const landingSchema = z.strictObject({
  /** Null while it is loose. A check is always about this cluster: another one asks anew. */
  cluster: z.strictObject({ clusterId: clusterIdSchema, title: z.string(), explanation: z.string() }).nullable(),
  check: ideaCheckSchema.nullable(),
  /** Checked before, where it stood then: its owner is asked once more. */
  moved: z.boolean(),
});
export type Landing = z.infer<typeof landingSchema>;

export const ownIdeaSchema = z.strictObject({
  ideaId: ideaIdSchema,
  text: z.string(),
  explanation: z.string(),
  /** How it was typed, as its owner said; nobody else receives it. */
  mark: helpMarkSchema.optional(),
  /** The group does not see it: it waits for a facilitator, or one keeps it back. Absent while the group may see it. */
  heldBack: z.enum(['waiting', 'hidden']).optional(),
  /** How the group reads it, where a facilitator put it in other words. */
  wording: z.strictObject({ text: z.string(), explanation: z.string() }).optional(),
  /** The group's name that everybody reads beside it. */
  groupId: groupIdSchema.optional(),
  /** Only while the step is in the phase `check`. */
  landing: landingSchema.optional(),
});
export type OwnIdea = z.infer<typeof ownIdeaSchema>;

/** An answer of somebody else, for inspiration. */
export const inspirationSchema = z.strictObject({
  ideaId: ideaIdSchema,
  text: z.string(),
  explanation: z.string(),
  seeded: z.literal(true).optional(),
});
export type Inspiration = z.infer<typeof inspirationSchema>;
/** What this seat is asked to sort: answers of others, never the own. The first handful is what is asked; the rest is for who wants more. */
export const sortingSchema = z.strictObject({
  /** In the facilitator's order. */
  clusters: z.array(
    z.strictObject({
      clusterId: clusterIdSchema,
      title: z.string(),
      explanation: z.string(),
      badge: clusterBadgeSchema.optional(),
    }),
  ),
  cards: z.array(
    z.strictObject({
      ideaId: ideaIdSchema,
      text: z.string(),
      explanation: z.string(),
      /** Put in beforehand, by nobody of the room. */
      seeded: z.literal(true).optional(),
      /** Where this seat put it; null: with none of these; absent: nothing said yet. */
      to: clusterIdSchema.nullable().optional(),
    }),
  ),
});
export type Sorting = z.infer<typeof sortingSchema>;

export const draftSchema = z.strictObject({
  stepId: stepIdSchema,
  text: z.string(),
  explanation: z.string(),
  /** Counts up with every change, across the devices of the seat; the highest wins. */
  rev: z.int().min(0),
});
export type Draft = z.infer<typeof draftSchema>;

export const ownBallotSchema = z.strictObject({
  roundId: roundIdSchema,
  choice: choiceSchema,
  guess: guessSchema.nullable(),
  rev: z.int().min(1),
});
export type OwnBallot = z.infer<typeof ownBallotSchema>;

/** How people come in: shown on the screen and the console. `url` carries the long secret in its fragment. */
export const joinInfoSchema = z.strictObject({ code: z.string(), url: z.string() });
export type JoinInfo = z.infer<typeof joinInfoSchema>;

export const seatMineSchema = z.strictObject({
  kind: z.literal('seat'),
  /** From 1, in order of joining. */
  seat: z.int().min(1),
  /** How this person takes part; null until they said so. */
  mode: seatModeSchema.nullable(),
  /** The group that this person said to belong to; null until they did, and for nobody's. */
  groupId: groupIdSchema.nullable(),
  /** 12 digits: the same seat on another device. */
  seatCode: z.string(),
  /** Seed of this seat's own random order of candidates. */
  seed: z.int().min(0),
  /** The step that the rest is about: the current one. */
  stepId: stepIdSchema.nullable(),
  ideas: z.array(ownIdeaSchema),
  /** Where a question gives a few answers of others to whoever sent one: those of this seat. */
  inspiration: z.array(inspirationSchema).optional(),
  draft: draftSchema.nullable(),
  /** Of the newest round of the step, while it is open. */
  ballot: ownBallotSchema.nullable(),
  evaluation: evaluationSchema.nullable(),
  /** Only while the step is in the phase `sort`. */
  sorting: sortingSchema.optional(),
});
export type SeatMine = z.infer<typeof seatMineSchema>;

export const consoleMineSchema = z.strictObject({
  kind: z.literal('console'),
  actorId: actorIdSchema,
  role: roleSchema,
  /** The command type that undo and redo would act on, or null when there is none. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  join: joinInfoSchema,
});
export type ConsoleMine = z.infer<typeof consoleMineSchema>;

export const screenMineSchema = z.strictObject({ kind: z.literal('screen'), join: joinInfoSchema });
export type ScreenMine = z.infer<typeof screenMineSchema>;

/** An interpreter has nothing of its own: no seat, no words, no vote. */
export const interpreterMineSchema = z.strictObject({ kind: z.literal('interpreter') });
export type InterpreterMine = z.infer<typeof interpreterMineSchema>;

export const mineSchema = z.discriminatedUnion('kind', [
  seatMineSchema,
  interpreterMineSchema,
  consoleMineSchema,
  screenMineSchema,
]);
export type Mine = z.infer<typeof mineSchema>;
