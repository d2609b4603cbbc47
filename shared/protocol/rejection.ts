// Why something was refused: a closed set, each with its retry advice. Words for people stand in the i18n catalogues (`errors`).
import { z } from 'zod';

const RETRY = {
  badInput: 'never',
  notAllowed: 'never',
  notFound: 'never',
  wrongPhase: 'never',
  notShown: 'never',
  sessionNotLive: 'never',
  sessionClosed: 'never',
  stepInUse: 'never',
  wouldReveal: 'never',
  emptyText: 'never',
  tooLong: 'never',
  tooMany: 'never',
  answerLimit: 'never',
  duplicateId: 'never',
  ideaMoved: 'never',
  wordsChanged: 'never',
  idReused: 'never',
  roundOpen: 'never',
  roundClosed: 'never',
  roundVoid: 'never',
  overspent: 'never',
  unknownCandidate: 'never',
  underspent: 'never',
  noCandidates: 'never',
  untitled: 'never',
  wrongSubject: 'never',
  tooFewCandidates: 'never',
  tooManyCandidates: 'never',
  tooManyDots: 'never',
  tooManyPicks: 'never',
  tooManyPlaces: 'never',
  fullRankingTooLong: 'never',
  formsDontFit: 'never',
  criteriaDontFit: 'never',
  lowered: 'never',
  noGroups: 'never',
  alreadyWritten: 'never',
  groupFixed: 'never',
  changedElsewhere: 'never',
  badMedia: 'never',
  tooLarge: 'never',
  mediaFull: 'never',
  changedMeanwhile: 'never',
  addressTaken: 'never',
  notClosedYet: 'never',
  withdrawn: 'never',
  undoStale: 'never',
  nothingToUndo: 'never',
  internal: 'never',
  protocolTooOld: 'never',
  wrongCode: 'never',
  full: 'never',
  tooManyGuesses: 'later',
  rateLimited: 'later',
  busy: 'later',
  storage: 'later',
  sessionPaused: 'later',
} as const;

export type RejectionCode = keyof typeof RETRY;
export const REJECTION_CODES = Object.keys(RETRY) as RejectionCode[];
export const rejectionCodeSchema = z.enum(REJECTION_CODES as [RejectionCode, ...RejectionCode[]]);

/** `never`: the same command will be refused again, so it leaves the outbox. `later`: keep it and try again. */
export const retryOf = (code: RejectionCode): 'never' | 'later' => RETRY[code];

export const rejectionSchema = z.strictObject({
  code: rejectionCodeSchema,
  /** Milliseconds to wait before trying again; only with retry advice `later`. */
  retryAfter: z.int().min(0).optional(),
});
export type Rejection = z.infer<typeof rejectionSchema>;
