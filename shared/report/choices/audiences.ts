// The one place that says what each audience of a report may get. What is not named here, it does not get.
import type { Audience, Part } from './parts.ts';

/** Which words of an answer that a facilitator put otherwise: as the group read it, both beside each other, or only what was written. */
export const WORDINGS = ['asRead', 'both', 'asWritten'] as const;
export type Wording = (typeof WORDINGS)[number];

export type Allowed = {
  /** Parts that may be chosen. */
  readonly parts: readonly Part[];
  /** Parts that are chosen at first. */
  readonly first: readonly Part[];
  readonly wordings: readonly Wording[];
  /** The single ballots and second guesses, which have no seat: whoever has them can count again. */
  readonly ballots: boolean;
  /** The names of groups beside answers. */
  readonly groupsBesideAnswers: boolean;
  /** How answers of duo seats were typed. */
  readonly helpMarks: boolean;
};

const ROOM: readonly Part[] = [
  'cover',
  'summary',
  'priorities',
  'answers',
  'loose',
  'votes',
  'formulas',
  'groups',
  'check',
  'present',
  'evaluation',
  'remarks',
  'method',
  'privacy',
];
const without = (...left: readonly Part[]): Part[] => ROOM.filter((part) => !left.includes(part));

/**
 * Who was in the room knows that answers were put in other words, but only read those other words: most often a name or a number was taken out.
 * Who was not there gets what the group ended with, and no way to hold it against what went before.
 */
export const AUDIENCE_RULES: Readonly<Record<Audience, Allowed>> = {
  organiser: {
    parts: [...ROOM, 'changes'],
    first: [...ROOM, 'changes'],
    wordings: ['asRead', 'both', 'asWritten'],
    ballots: true,
    groupsBesideAnswers: true,
    helpMarks: true,
  },
  participants: {
    parts: [...ROOM, 'changes'],
    first: [...without('formulas', 'groups'), 'changes'],
    wordings: ['asRead'],
    ballots: true,
    groupsBesideAnswers: true,
    helpMarks: false,
  },
  public: {
    parts: without('check'),
    first: without('formulas', 'groups', 'check', 'loose', 'remarks'),
    wordings: ['asRead'],
    ballots: false,
    groupsBesideAnswers: false,
    helpMarks: false,
  },
};
