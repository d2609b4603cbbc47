// The two unions of what may be asked, by who may ask it. The envelope is what travels.
import { z } from 'zod';
import { commandIdSchema } from '../../kernel/ids.ts';
import { addStepSchema } from './add-step.ts';
import { announceClosingSchema } from './announce-closing.ts';
import { announceStepSchema } from './announce-step.ts';
import { cancelClosingSchema } from './cancel-closing.ts';
import { cancelStepSchema } from './cancel-step.ts';
import { castBallotSchema } from './cast-ballot.ts';
import { changeIdeaSchema } from './change-idea.ts';
import { changeRoundSchema } from './change-round.ts';
import { checkIdeaSchema } from './check-idea.ts';
import { closeRoundSchema } from './close-round.ts';
import { closeSessionSchema } from './close-session.ts';
import { createClusterSchema } from './create-cluster.ts';
import { editStepSchema } from './edit-step.ts';
import { evaluateSchema } from './evaluate.ts';
import { explainClusterSchema } from './explain-cluster.ts';
import { giveLeadSchema } from './give-lead.ts';
import { hideIdeasSchema } from './hide-ideas.ts';
import { mergeClustersSchema } from './merge-clusters.ts';
import { mergeIdeasSchema } from './merge-ideas.ts';
import { moveClusterSchema } from './move-cluster.ts';
import { moveIdeasSchema } from './move-ideas.ts';
import { moveStepSchema } from './move-step.ts';
import { openRoundSchema } from './open-round.ts';
import { openStepSchema } from './open-step.ts';
import { pauseSessionSchema } from './pause-session.ts';
import { partIdeasSchema } from './part-ideas.ts';
import { redoSchema } from './redo.ts';
import { removeClusterSchema } from './remove-cluster.ts';
import { removeStepSchema } from './remove-step.ts';
import { renameClusterSchema } from './rename-cluster.ts';
import { resumeSessionSchema } from './resume-session.ts';
import { restoreIdeasSchema } from './restore-ideas.ts';
import { rewordIdeaSchema } from './reword-idea.ts';
import { seedIdeasSchema } from './seed-ideas.ts';
import { setAnonymitySchema } from './set-anonymity.ts';
import { setClusterBadgeSchema } from './set-cluster-badge.ts';
import { setClusterVisibilitySchema } from './set-cluster-visibility.ts';
import { setKSchema } from './set-k.ts';
import { setListSchema } from './set-list.ts';
import { setMediaSchema } from './set-media.ts';
import { setPhaseSchema } from './set-phase.ts';
import { setSceneSchema } from './set-scene.ts';
import { setSpotlightSchema } from './set-spotlight.ts';
import { setSkippedSchema } from './set-skipped.ts';
import { showIdeasSchema } from './show-ideas.ts';
import { sortIdeaSchema } from './sort-idea.ts';
import { submitIdeaSchema } from './submit-idea.ts';
import { trashIdeasSchema } from './trash-ideas.ts';
import { undoSchema } from './undo.ts';
import { voidRoundSchema } from './void-round.ts';
import { withdrawIdeaSchema } from './withdraw-idea.ts';

export const seatCommandSchema = z.discriminatedUnion('type', [
  submitIdeaSchema,
  changeIdeaSchema,
  withdrawIdeaSchema,
  checkIdeaSchema,
  sortIdeaSchema,
  evaluateSchema,
  castBallotSchema,
]);
export type SeatCommand = z.infer<typeof seatCommandSchema>;

export const consoleCommandSchema = z.discriminatedUnion('type', [
  openStepSchema,
  announceStepSchema,
  cancelStepSchema,
  pauseSessionSchema,
  resumeSessionSchema,
  addStepSchema,
  editStepSchema,
  moveStepSchema,
  removeStepSchema,
  setSkippedSchema,
  setPhaseSchema,
  announceClosingSchema,
  cancelClosingSchema,
  setListSchema,
  setAnonymitySchema,
  setClusterVisibilitySchema,
  setSceneSchema,
  setSpotlightSchema,
  setMediaSchema,
  seedIdeasSchema,
  createClusterSchema,
  renameClusterSchema,
  explainClusterSchema,
  setClusterBadgeSchema,
  moveClusterSchema,
  mergeClustersSchema,
  removeClusterSchema,
  moveIdeasSchema,
  showIdeasSchema,
  hideIdeasSchema,
  trashIdeasSchema,
  restoreIdeasSchema,
  rewordIdeaSchema,
  mergeIdeasSchema,
  partIdeasSchema,
  openRoundSchema,
  changeRoundSchema,
  closeRoundSchema,
  voidRoundSchema,
  setKSchema,
  giveLeadSchema,
  closeSessionSchema,
  undoSchema,
  redoSchema,
]);
export type ConsoleCommand = z.infer<typeof consoleCommandSchema>;

export const commandSchema = z.discriminatedUnion('type', [
  ...seatCommandSchema.options,
  ...consoleCommandSchema.options,
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];

/** What the browser sends: the id makes a resend harmless. */
export const commandEnvelopeSchema = z.strictObject({ commandId: commandIdSchema, command: commandSchema });
export type CommandEnvelope = z.infer<typeof commandEnvelopeSchema>;

/** Commands that become facts; a ballot goes to the ballot box instead. */
export type FactCommand = Exclude<Command, { type: 'castBallot' }>;
