// Everything that travels, by name: what the wire hash covers and what docs/protocol.md describes.
import { z } from 'zod';
import { designSchema } from '../../shared/domain/design.ts';
import { ownLexiconSchema } from '../../shared/domain/own-concepts.ts';
import { evaluationSchema, evaluationSummarySchema } from '../../shared/domain/evaluation.ts';
import { checkCountSchema, questionedSchema } from '../../shared/domain/member-check.ts';
import { candidateSchema, choiceSchema, guessSchema } from '../../shared/domain/voting/choice.ts';
import { methodSchema } from '../../shared/domain/voting/methods.ts';
import {
  blockSchema,
  consensusSchema,
  groupComparisonSchema,
  methodExtraSchema,
  resultRowSchema,
  resultSchema,
  rowFiguresSchema,
} from '../../shared/domain/voting/result.ts';
import { commandEnvelopeSchema, commandSchema } from '../../shared/protocol/commands/command.ts';
import { crowdSchema } from '../../shared/protocol/crowd.ts';
import { cursorSchema, frameSchema, headSchema } from '../../shared/protocol/frame.ts';
import { handsSchema, holdSchema } from '../../shared/protocol/hands.ts';
import * as http from '../../shared/protocol/http.ts';
import {
  consoleMineSchema,
  draftSchema,
  joinInfoSchema,
  mineSchema,
  ownBallotSchema,
  ownIdeaSchema,
  interpreterMineSchema,
  screenMineSchema,
  seatMineSchema,
} from '../../shared/protocol/mine.ts';
import { outcomeSchema } from '../../shared/protocol/outcome.ts';
import { rejectionSchema } from '../../shared/protocol/rejection.ts';
import {
  clusterShapeSchema,
  ideaShapeSchema,
  roundShapeSchema,
  sessionShapeSchema,
  stepShapeSchema,
} from '../../shared/protocol/shapes.ts';
import {
  ownSignalsSchema,
  roomSignalsSchema,
  saySignalsSchema,
  seeSignalSchema,
  signalsOutcomeSchema,
} from '../../shared/protocol/room-signals.ts';
import { byeSchema, draftOutcomeSchema, presenceSchema, saveDraftSchema } from '../../shared/protocol/signals.ts';
import { historyPageSchema } from '../../shared/protocol/history.ts';
import { lexiconDocumentSchema, saveLexiconBodySchema } from '../../shared/protocol/lexicon.ts';
import { publicationInfoSchema, publishBodySchema, takeHomeWordsSchema } from '../../shared/protocol/publication.ts';
import * as series from '../../shared/protocol/series.ts';
import { suggestionsSchema } from '../../shared/protocol/suggestions.ts';
import { sceneSchema, spotlightSchema } from '../../shared/domain/scene.ts';
import { viewEventSchema } from '../../shared/protocol/view-events.ts';
import { handshakeSchema, helloSchema, welcomeSchema } from '../../shared/protocol/welcome.ts';

/** Messages on the socket and bodies over HTTP. */
export const WIRE = {
  handshake: handshakeSchema,
  hello: helloSchema,
  welcome: welcomeSchema,
  command: commandEnvelopeSchema,
  outcome: outcomeSchema,
  draft: saveDraftSchema,
  draftOutcome: draftOutcomeSchema,
  presence: presenceSchema,
  signals: saySignalsSchema,
  seen: seeSignalSchema,
  hold: holdSchema,
  hands: handsSchema,
  signalsOutcome: signalsOutcomeSchema,
  ownSignals: ownSignalsSchema,
  roomSignals: roomSignalsSchema,
  frame: frameSchema,
  mine: mineSchema,
  crowd: crowdSchema,
  head: headSchema,
  bye: byeSchema,
  problem: http.problemSchema,
  setupBody: http.setupBodySchema,
  loginBody: http.loginBodySchema,
  me: http.meSchema,
  status: http.statusSchema,
  designListItem: http.designListItemSchema,
  design: designSchema,
  designDocument: http.designDocumentSchema,
  saveDesignBody: http.saveDesignBodySchema,
  ownLexicon: ownLexiconSchema,
  lexiconDocument: lexiconDocumentSchema,
  saveLexiconBody: saveLexiconBodySchema,
  seriesListItem: series.seriesListItemSchema,
  newSeriesBody: series.newSeriesBodySchema,
  seriesDocument: series.seriesDocumentSchema,
  seriesDesignBody: series.seriesDesignBodySchema,
  newSeriesSessionBody: series.newSeriesSessionBodySchema,
  keepReportsBody: series.keepReportsBodySchema,
  seriesBook: series.seriesBookSchema,
  decideThemesBody: series.decideThemesBodySchema,
  undoDecisionBody: series.undoDecisionBodySchema,
  newSessionBody: http.newSessionBodySchema,
  sessionListItem: http.sessionListItemSchema,
  accessInfo: http.accessInfoSchema,
  renewBody: http.renewBodySchema,
  joinBody: http.joinBodySchema,
  seatBody: http.seatBodySchema,
  joined: http.joinedSchema,
  sessionBody: http.sessionBodySchema,
  modeBody: http.modeBodySchema,
  groupBody: http.groupBodySchema,
  turn: http.turnSchema,
  newSeatsBody: http.newSeatsBodySchema,
  newPaperBody: http.newPaperBodySchema,
  renewSeatBody: http.renewSeatBodySchema,
  seatList: http.seatListSchema,
  accessBody: http.accessBodySchema,
  newLinkBody: http.newLinkBodySchema,
  nameLinkBody: http.nameLinkBodySchema,
  closeLinkBody: http.closeLinkBodySchema,
  roleLinkInfo: http.roleLinkInfoSchema,
  uploaded: http.uploadedSchema,
  ticketBody: http.ticketBodySchema,
  ticket: http.ticketSchema,
  suggestions: suggestionsSchema,
  historyPage: historyPageSchema,
  takeHomeWords: takeHomeWordsSchema,
  publishBody: publishBodySchema,
  publicationInfo: publicationInfoSchema,
} as const;
export type WireName = keyof typeof WIRE;

/** Parts that more than one message uses; the documentation calls them by these names. */
export const PARTS = {
  Rejection: rejectionSchema,
  Cursor: cursorSchema,
  Frame: frameSchema,
  Command: commandSchema,
  ViewEvent: viewEventSchema,
  SessionShape: sessionShapeSchema,
  Scene: sceneSchema,
  Spotlight: spotlightSchema,
  StepShape: stepShapeSchema,
  IdeaShape: ideaShapeSchema,
  ClusterShape: clusterShapeSchema,
  CheckCount: checkCountSchema,
  Questioned: questionedSchema,
  RoundShape: roundShapeSchema,
  Method: methodSchema,
  Candidate: candidateSchema,
  Choice: choiceSchema,
  Guess: guessSchema,
  RoundResult: resultSchema,
  ResultRow: resultRowSchema,
  RowFigures: rowFiguresSchema,
  MethodExtra: methodExtraSchema,
  Consensus: consensusSchema,
  GroupComparison: groupComparisonSchema,
  Block: blockSchema,
  Evaluation: evaluationSchema,
  EvaluationSummary: evaluationSummarySchema,
  Mine: mineSchema,
  SeatMine: seatMineSchema,
  ConsoleMine: consoleMineSchema,
  ScreenMine: screenMineSchema,
  InterpreterMine: interpreterMineSchema,
  SeatItem: http.seatItemSchema,
  OwnIdea: ownIdeaSchema,
  OwnBallot: ownBallotSchema,
  Draft: draftSchema,
  JoinInfo: joinInfoSchema,
  Crowd: crowdSchema,
  Design: designSchema,
  OwnLexicon: ownLexiconSchema,
  Problem: http.problemSchema,
} as const;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a sender has to write (defaults may be left out). */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
