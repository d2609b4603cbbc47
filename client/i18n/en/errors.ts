import type { errors as nl } from '../nl/errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const errors = {
  title: 'That did not work',
  badInput: 'This could not be processed. Your text is still there. Check it and try again.',
  notAllowed: 'You may not do this with this link. Nothing was changed. Ask the facilitator for help.',
  notFound: 'This no longer exists. The rest is kept. Look at the page to see what is there now.',
  wrongPhase:
    'This is not possible now, because the group has moved on. What you typed is kept. Ask the facilitator whether it can still be done.',
  notShown: 'The room does not see this yet. Show the answers or themes first.',
  sessionNotLive:
    'The session has not started yet. Wait for the facilitator to begin. This page will then go on by itself.',
  sessionClosed: 'The session is closed. What was sent is kept. You do not have to do anything.',
  sessionPaused: 'There is a pause now. Your answer is kept. It will be sent by itself afterwards.',
  wouldReveal: 'Answers were given here already. Others will not read them because of this change.',
  stepInUse: 'Something has happened at this step already. You can skip it.',
  emptyText: 'There is nothing in it yet. Type something first and then send it.',
  tooLong: 'The text is too long. Your text is still there. Make it shorter and send it again.',
  tooMany: 'No more can be added. Everything that was there is kept. Take something away first.',
  answerLimit:
    'You sent as many answers as this question takes. Your text is still there. Take an answer back first, or change one.',
  ideaMoved:
    'Your answer is with another theme by now. Look once more whether it is right. What you typed is shown below.',
  wordsChanged: 'This answer was just changed by its writer. Read it again.',
  duplicateId: 'This had already been sent. It is kept once. You do not have to do anything.',
  idReused: 'This could not be processed. What you filled in is still there. Send it again.',
  roundOpen: 'This is not possible while people are voting. Nothing was changed. Close the vote first.',
  roundClosed: 'The vote is closed. What you sent before counts. This change does not count.',
  roundVoid: 'This vote was lost through a fault. Nobody can see your vote. The facilitator will start a new vote.',
  overspent:
    'You gave more than you have. Your choice is still there. Take something away somewhere and send it again.',
  underspent: 'Not everything has been divided yet. Your choice is still there. Divide the rest and send it again.',
  untitled: 'Not everything you want a vote on has a name. Nothing was changed. Give every cluster a name first.',
  wrongSubject: 'This cannot be voted on in this step. Nothing was changed. Choose something else to vote on.',
  tooFewCandidates: 'This way of voting needs at least two. Nothing was changed. Choose another way.',
  tooManyCandidates: 'This is too much for one vote. Nothing was changed. Choose what the group votes on.',
  tooManyDots: 'So many dots do not fit on this list. Nothing was changed. Give fewer dots.',
  tooManyPicks: 'There is less to choose from than everybody may choose. Nothing was changed. Choose a lower number.',
  tooManyPlaces: 'There are more places than things to put in order. Nothing was changed. Choose a lower number.',
  fullRankingTooLong: 'This list is too long to put in order as a whole. Nothing was changed. Ask for a top.',
  formsDontFit:
    'These ways of answering do not go with this scale. Nothing was changed. Choose the scale from 0 to 10.',
  criteriaDontFit:
    'The criteria are not right. Nothing was changed. Give each its own name, and at least one a weight.',
  lowered: 'It cannot become less. Nothing was changed. People may have voted with it already.',
  alreadyWritten:
    'Somebody already wrote in this question. Nothing was changed. What people wrote anonymously stays anonymous.',
  noGroups: 'Choose two different groups of this session. Nothing was changed.',
  groupFixed:
    'You have voted already. Your group stays as it is until this vote is over. You can change it after that.',
  unknownCandidate:
    'What you voted for is not part of this vote. The rest of your choice is still there. Choose again.',
  noCandidates: 'There is nothing to vote on yet. Nothing was changed. Make a cluster first.',
  changedElsewhere: 'This design was saved somewhere else meanwhile. Your changes are still here.',
  badMedia:
    'This kind of file is not possible. Nothing was kept. A picture is PNG, JPEG or WebP. Sound is MP3, Ogg, WebM or M4A. A film is MP4 or WebM.',
  tooLarge: 'This file is too large. Nothing was kept. Make it smaller or choose another file.',
  mediaFull: 'No more files fit in this session. Nothing was kept. Take a file away first.',
  changedMeanwhile: 'Somebody else changed this meanwhile. Nothing was overwritten. Look what it says now.',
  undoStale: 'This can no longer be undone, because somebody else has changed it since. Nothing was changed.',
  nothingToUndo: 'There is nothing to undo.',
  addressTaken: 'This address belongs to another report. Nothing has changed. Choose another address.',
  notClosedYet: 'The session is not closed yet. Nothing has changed. You can make the report public after closing.',
  withdrawn: 'This report is no longer public.',
  rateLimited: 'That went too fast. It is kept and will be sent again by itself.',
  busy: 'It is very busy now. Your text is kept and will be sent again by itself.',
  storage:
    'Saving does not work now. Your text is kept on this device and will be sent again by itself. Leave the page open.',
  internal: 'Something went wrong on our side. What was already sent is kept. Try again.',
  protocolTooOld: 'There is a new version of this page. What you typed is kept. Load the page again.',
  wrongCode: 'We do not know this code. Check that all digits are right and try again.',
  tooManyGuesses: 'Too many codes were tried. Wait a minute and try again, or ask the facilitator for help.',
  full: 'All seats in this session are taken. Ask the facilitator for help.',
} as const satisfies SameKeys<typeof nl>;
