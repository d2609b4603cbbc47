// What a viewer learns, one kind each. An unknown or impossible event leaves a view as it is; it never throws.
import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../kernel/ids.ts';
import {
  asideIdeaSchema,
  clusterShapeSchema,
  ideaShapeSchema,
  planShapeSchema,
  roundShapeSchema,
  sessionShapeSchema,
  stepShapeSchema,
  stepTimeSchema,
} from './shapes.ts';
import { checkCountSchema, questionedSchema } from '../domain/member-check.ts';
import { sortCountSchema } from '../domain/sorting.ts';
import { mediaKindSchema, stepMediaSchema } from '../domain/media.ts';
import { sceneSchema, spotlightSchema } from '../domain/scene.ts';
import { clustersVisibleToSchema, phaseSchema } from '../domain/vocabulary.ts';

const inStep = { stepId: stepIdSchema };

export const viewEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sessionChanged'), session: sessionShapeSchema }),
  /** The step as the viewer may see it now, whole: new to the viewer, or with other visibility than before. */
  z.strictObject({ type: z.literal('stepShown'), step: stepShapeSchema }),
  z.strictObject({ type: z.literal('stepGone'), ...inStep }),
  /** For the screen and consoles: what the screen shows. */
  z.strictObject({ type: z.literal('sceneSet'), scene: sceneSchema }),
  /** What stands in the spotlight for the viewer, or nothing. */
  z.strictObject({ type: z.literal('spotlightSet'), spotlight: spotlightSchema.nullable() }),
  /** Steps were added, moved or removed: where each that the viewer has stands now. */
  z.strictObject({
    type: z.literal('placesSet'),
    places: z.array(
      stepShapeSchema.pick({
        stepId: true,
        index: true,
        of: true,
        questionNumber: true,
        questionCount: true,
        finalVote: true,
      }),
    ),
  }),
  /** A facilitator changed the step: what is set of it now. */
  z.strictObject({ type: z.literal('planSet'), plan: planShapeSchema }),
  /** For consoles: the step is passed over, or not any more. */
  z.strictObject({ type: z.literal('skippedSet'), ...inStep, skipped: z.boolean() }),
  /** For consoles: the room came to a step or left it, or a pause began or ended. */
  z.strictObject({ type: z.literal('timeSet'), ...inStep, time: stepTimeSchema }),
  z.strictObject({ type: z.literal('currentStepSet'), stepId: stepIdSchema.nullable() }),
  z.strictObject({ type: z.literal('phaseSet'), ...inStep, phase: phaseSchema }),
  /** The room was told when collecting will close, or that it does not after all. */
  z.strictObject({ type: z.literal('closingSet'), ...inStep, closesAt: z.int().nullable() }),
  /** For consoles: who sees what changed; what an audience sees more or less comes to it as a whole step. */
  z.strictObject({
    type: z.literal('visibilitySet'),
    ...inStep,
    listOpen: z.boolean(),
    clustersVisibleTo: clustersVisibleToSchema,
  }),
  z.strictObject({
    type: z.literal('mediaSet'),
    ...inStep,
    kind: mediaKindSchema,
    media: stepMediaSchema.nullable(),
  }),
  /** New to the viewer, or otherwise than it was: the whole of it. */
  z.strictObject({ type: z.literal('ideaAppeared'), ...inStep, idea: ideaShapeSchema }),
  /** For consoles: in the inbox or the trash, and no longer on the board. */
  z.strictObject({ type: z.literal('ideaSetAside'), ...inStep, idea: asideIdeaSchema }),
  z.strictObject({
    type: z.literal('ideaChanged'),
    ...inStep,
    ideaId: ideaIdSchema,
    text: z.string(),
    explanation: z.string(),
  }),
  z.strictObject({ type: z.literal('ideaGone'), ...inStep, ideaId: ideaIdSchema }),
  z.strictObject({
    type: z.literal('ideasMoved'),
    ...inStep,
    moves: z.array(
      z.strictObject({ ideaId: ideaIdSchema, clusterId: clusterIdSchema.nullable(), orderKey: z.string() }),
    ),
  }),
  /** For consoles: the numbers of all clusters, and the ideas whose question came, changed or went (null). */
  z.strictObject({
    type: z.literal('checksChanged'),
    ...inStep,
    counts: z.record(z.string(), checkCountSchema),
    questioned: z.record(z.string(), questionedSchema.nullable()),
  }),
  /** Answers that lie under another one now, or by themselves again (null). */
  z.strictObject({
    type: z.literal('ideasMerged'),
    ...inStep,
    changes: z.array(z.strictObject({ ideaId: ideaIdSchema, under: ideaIdSchema.nullable() })),
  }),
  /** For consoles: a seat sorted an answer, or a sorted answer is gone (null). */
  z.strictObject({
    type: z.literal('sortsChanged'),
    ...inStep,
    seats: z.int().min(1),
    ideaId: ideaIdSchema,
    count: sortCountSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('clusterAppeared'), ...inStep, cluster: clusterShapeSchema }),
  z.strictObject({ type: z.literal('clusterChanged'), ...inStep, cluster: clusterShapeSchema }),
  z.strictObject({ type: z.literal('clusterGone'), ...inStep, clusterId: clusterIdSchema }),
  /** A round opened, closed or became void: the whole of it. */
  z.strictObject({ type: z.literal('roundChanged'), ...inStep, round: roundShapeSchema }),
]);
export type ViewEvent = z.infer<typeof viewEventSchema>;
export type ViewEventType = ViewEvent['type'];
