// The sheet that people take home: what the group found important and what happens with it, in easy words. Made from the report model, so that it can't say
// anything else than the report. It holds no number of votes, no group and no name: only what was chosen, in order.
import { z } from 'zod';
import { languageSchema } from '../domain/vocabulary.ts';
import { dayText } from './format.ts';
import { printable } from './printable.ts';
import { wasNotVotedOn } from './priorities.ts';
import type { Priority, ReportModel, ReportStep } from './report-model.ts';
import { takeHomeLabelsOf } from './take-home-labels.ts';

/** Most lines under a question: what can be kept in mind. */
export const MOST_LINES = 3;

const lineSchema = z.strictObject({
  /** Shared ranks (1, 1, 3); null where nothing was voted. */
  rank: z.int().min(1).nullable(),
  title: z.string(),
});

export const takeHomeQuestionSchema = z.strictObject({
  /** Null for a final vote. */
  number: z.int().min(1).nullable(),
  title: z.string(),
  /** `order`: nobody voted; these are the themes in the facilitator's order. */
  basis: z.enum(['vote', 'order']),
  lines: z.array(lineSchema),
  /** How many others there are. */
  more: z.int().min(0),
  /** The others that have the same rank as the lines shown: more share it than there is room for. */
  equal: z.int().min(0),
});
export type TakeHomeQuestion = z.infer<typeof takeHomeQuestionSchema>;

export const takeHomeSchema = z.strictObject({
  language: languageSchema,
  /** The session was not closed yet. */
  isInterim: z.boolean(),
  title: z.string(),
  /** Place and day, as far as they are known. */
  details: z.array(z.string()),
  questions: z.array(takeHomeQuestionSchema),
  /** What happens with it. */
  next: z.string(),
  /** Whole address of the page where it is read aloud; null while there is none. */
  address: z.string().nullable(),
});
export type TakeHome = z.infer<typeof takeHomeSchema>;

/**
 * The sheet of a report.
 * @param next what happens with it, in the organiser's words; where that is blank, words that promise nothing
 * @param address of the page where it can be read and heard; null for none
 */
export function takeHomeOf({ session, standing, steps }: ReportModel, next: string, address: string | null): TakeHome {
  const { language, title, place, date } = session;
  const own = oneLine(next);
  return {
    language,
    isInterim: standing === 'interim',
    title: oneLine(title),
    details: [oneLine(place), date === '' ? '' : dayText(language, date)].filter((text) => text !== ''),
    questions: steps.flatMap(questionOf),
    next: own === '' ? takeHomeLabelsOf(language).nextDefault : own,
    address,
  };
}

/** Words as one line that every format can hold. */
const oneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();

function questionOf({ title, questionNumber, prioritiesFrom, priorities }: ReportStep): TakeHomeQuestion[] {
  if (prioritiesFrom === 'none' || priorities.length === 0) return [];
  const isVoted = prioritiesFrom === 'vote';
  const chosen = isVoted ? priorities.filter((line) => wasChosen(line)) : priorities;
  const shown = wholeRanks(chosen);
  const last = shown.at(-1);
  return [
    {
      number: questionNumber,
      title: oneLine(title),
      basis: prioritiesFrom,
      lines: shown.map((line) => ({ rank: isVoted ? line.rank : null, title: oneLine(line.title) })),
      more: priorities.length - shown.length,
      equal: isVoted ? chosen.filter(({ rank }) => rank === last?.rank).length - sameRank(shown, last) : 0,
    },
  ];
}

/** Somebody was behind it. What was made after the vote, or got nothing, is not what the group found important. */
const wasChosen = (line: Priority): boolean =>
  !wasNotVotedOn('vote', line) && line.rank !== null && (line.voters ?? 0) > 0;

const sameRank = (lines: readonly Priority[], like: Priority | undefined): number =>
  lines.filter(({ rank }) => rank === like?.rank).length;

/** The first lines, never with a cut through a shared rank: that would be a draw by lot. Only a first rank that is too large itself is cut, and says so. */
function wholeRanks(lines: readonly Priority[]): readonly Priority[] {
  const next = lines[MOST_LINES];
  if (next === undefined) return lines;
  const whole = lines.slice(0, MOST_LINES).filter(({ rank }) => rank === null || rank !== next.rank);
  return whole.length === 0 ? lines.slice(0, MOST_LINES) : whole;
}
