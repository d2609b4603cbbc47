// What the rehearsal says, by language. The pages have their own catalogues; this is a terminal.
import type { z } from 'zod';
import type { Language } from '../../shared/domain/vocabulary.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import { wordsEn } from './words-en.ts';
import { wordsNl } from './words-nl.ts';

export type Words = {
  readonly usage: string;
  // Problems: one line each.
  readonly badOption: (why: string) => string;
  readonly badNumber: (option: string, min: number, max: number) => string;
  readonly badUrl: (text: string) => string;
  readonly badLanguage: string;
  readonly badMethod: (known: string) => string;
  readonly noFile: (path: string, code: string) => string;
  readonly noJson: (path: string) => string;
  readonly badFile: (path: string, where: string, what: string, others: number) => string;
  /** zod's own messages, about types. */
  readonly typeProblem: z.core.$ZodErrorMap;
  readonly fileProblem: {
    readonly noQuestions: string;
    readonly noAnswers: string;
    readonly emptyText: string;
    readonly tooLong: (most: number) => string;
    readonly tooManyAnswers: (most: number) => string;
    readonly tooManyQuestions: (most: number) => string;
  };
  readonly tooManyPerSeat: (question: number, most: number) => string;
  readonly serverDidNotStart: (why: string) => string;
  readonly serverEnded: string;
  readonly serverComplained: (event: string) => string;
  readonly unreachable: (url: string) => string;
  readonly notVersnelling: (url: string, status: number) => string;
  readonly refusedBy: (what: string, code: string) => string;
  readonly needsLogin: string;
  readonly wrongLogin: string;
  readonly tooManyGuesses: (minutes: number) => string;
  readonly needsSetup: string;
  readonly wrongSetupToken: string;
  readonly noFolder: (path: string, code: string) => string;
  readonly tookTooLong: (who: string, what: string, seconds: number) => string;
  readonly linkStopped: (who: string, reason: string) => string;
  readonly stopped: string;
  // Who and what, inside other lines.
  readonly facilitator: string;
  readonly screen: string;
  readonly seat: (number: number) => string;
  readonly what: {
    readonly connect: string;
    readonly answer: string;
    readonly seeStep: string;
    readonly seeList: string;
    readonly seeClusters: string;
    readonly seeRound: string;
    readonly seeResult: string;
    readonly session: string;
    readonly join: string;
    readonly report: string;
  };
  // Progress.
  readonly serverStarts: string;
  readonly serverReady: (url: string) => string;
  readonly begins: (questions: number, answers: number, seats: number, seed: number) => string;
  /** Behind the title of a session of a series. */
  readonly sessionOf: (number: number, of: number) => string;
  readonly seriesLacks: (what: string, expected: number, found: number) => string;
  readonly seriesMade: (questions: number) => string;
  readonly tooFewSeats: (sessions: number) => string;
  readonly sessionMade: (title: string, code: string) => string;
  readonly joined: (seats: number) => string;
  readonly welcome: string;
  readonly question: (number: number, of: number, text: string) => string;
  readonly collecting: (done: number, of: number, typing: number) => string;
  readonly collected: (answers: number) => string;
  readonly listOpen: string;
  readonly clustered: (clusters: number, loose: number) => string;
  readonly nothingToVoteOn: string;
  readonly voting: (method: Method) => string;
  readonly voted: (ballots: number, abstentions: number) => string;
  readonly priority: (rank: number, title: string, method: Method, score: number | null) => string;
  readonly evaluated: (evaluations: number) => string;
  readonly sessionClosed: string;
  // What did not add up.
  readonly refusedAnswer: (who: string, code: string) => string;
  readonly refusedOther: (who: string, what: string, code: string) => string;
  readonly sawTooEarly: (who: string) => string;
  readonly missing: (question: number, count: number) => string;
  readonly unexpected: (question: number, count: number) => string;
  readonly wrongBallots: (question: number, expected: number, found: number) => string;
  readonly wrongTally: (question: number, title: string) => string;
  readonly wrongEvaluations: (expected: number, found: number) => string;
  readonly questionMissing: (question: number) => string;
  // The summary.
  readonly summary: string;
  readonly row: {
    readonly seats: string;
    readonly sent: string;
    readonly acknowledged: string;
    readonly reported: string;
    readonly slowest: string;
    readonly ballots: string;
    readonly evaluations: string;
    readonly took: string;
    readonly report: string;
  };
  readonly allWell: string;
  readonly notWell: string;
};

export const WORDS: Readonly<Record<Language, Words>> = { nl: wordsNl, en: wordsEn };
