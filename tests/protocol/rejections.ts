// What each command can be refused with, beside what every message can. A test drives random sessions and looks whether the list is complete.
import type { CommandType } from '../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';

const closedOrNot = ['sessionNotLive', 'sessionClosed'] as const;
const live = [...closedOrNot, 'notFound'] as const;

export const REJECTIONS: Record<CommandType, readonly RejectionCode[]> = {
  submitIdea: [...live, 'wrongPhase', 'emptyText', 'tooLong', 'tooMany', 'duplicateId'],
  changeIdea: [...live, 'wrongPhase', 'emptyText', 'tooLong'],
  withdrawIdea: [...live, 'wrongPhase'],
  checkIdea: [...live, 'wrongPhase', 'tooLong', 'ideaMoved'],
  evaluate: [...live, 'wrongPhase', 'tooLong'],
  castBallot: [...live, 'wrongPhase', 'roundClosed', 'roundVoid', 'overspent', 'unknownCandidate'],
  openStep: ['sessionClosed', 'notFound'],
  setPhase: [...live, 'wrongPhase', 'roundOpen'],
  announceClosing: [...live, 'wrongPhase'],
  cancelClosing: live,
  setList: ['sessionClosed', 'notFound'],
  setClusterVisibility: ['sessionClosed', 'notFound'],
  setMedia: ['sessionClosed', 'notFound', 'badMedia', 'emptyText', 'tooLong'],
  createCluster: [...live, 'tooLong', 'tooMany', 'duplicateId'],
  renameCluster: [...live, 'tooLong'],
  explainCluster: [...live, 'tooLong'],
  moveCluster: live,
  removeCluster: live,
  moveIdeas: live,
  openRound: [...live, 'wrongPhase', 'roundOpen', 'tooMany', 'duplicateId', 'noCandidates'],
  closeRound: [...live, 'roundVoid'],
  voidRound: [...live, 'roundClosed'],
  closeSession: ['sessionNotLive', 'roundOpen'],
  undo: [...closedOrNot, 'nothingToUndo', 'undoStale'],
  redo: [...closedOrNot, 'nothingToUndo', 'undoStale'],
};

/** What any command can be answered. */
export const ANY_COMMAND: readonly RejectionCode[] = [
  'badInput',
  'notAllowed',
  'idReused',
  'rateLimited',
  'busy',
  'storage',
  'internal',
];

/** In one line each, for who writes a client. */
export const MEANINGS: Record<RejectionCode, string> = {
  badInput: 'The message does not have the form that its schema asks.',
  notAllowed: 'This role may not do this, or nobody is signed in.',
  notFound: 'There is no such thing here, or it is not yours: the two are not told apart.',
  wrongPhase: 'Not in the step or phase where the room is now.',
  sessionNotLive: 'The session has not begun.',
  sessionClosed: 'The session has ended for good.',
  emptyText: 'Nothing is left of the text after cleaning.',
  tooLong: 'A text (or a file) is longer than its limit.',
  tooMany: 'There are as many of these as there may be.',
  duplicateId: 'This id was used before, for this or for something else.',
  ideaMoved: 'The answer stands in another cluster by now (or in none) than the one the command is about: look again.',
  idReused: 'The same command id came before with another body. Never reuse an id.',
  roundOpen: 'A round is open; close it or make it void first.',
  roundClosed: 'The round is closed.',
  roundVoid: 'The round does not count; a new one can be held.',
  overspent: 'More dots than there are, or more on one candidate than is allowed.',
  unknownCandidate: 'The ballot names something that is not voted on.',
  noCandidates: 'There are no clusters to vote on.',
  badMedia: 'The file is not of a type that fits: looked at by its content, never by its name.',
  tooLarge: 'The file is larger than a file of its kind may be.',
  mediaFull: 'The files of the session together take all the room there is for them.',
  undoStale: 'Somebody did something else with the same thing since.',
  nothingToUndo: 'This facilitator has nothing to take back (or to do again).',
  internal: 'A bug. The same command will fail again.',
  protocolTooOld: 'The versions of page and server differ: load the page again.',
  wrongCode: 'There is no open session (or seat) with this code or secret.',
  full: 'Every seat is taken.',
  tooManyGuesses: 'Too many wrong codes or passwords from here.',
  rateLimited: 'Too fast. Wait for `retryAfter`.',
  busy: 'The server cannot do it now.',
  storage: 'The server cannot write now. Nothing happened; keep it and try again.',
};
