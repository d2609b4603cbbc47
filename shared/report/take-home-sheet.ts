// One page, whatever was said: the same sheet from spacious to tight, of which paper takes the first that fits. What is left out is always counted.
import type { Language } from '../domain/vocabulary.ts';
import { takeHomeLabelsOf } from './take-home-labels.ts';
import { MOST_LINES, type TakeHome, type TakeHomeQuestion } from './take-home.ts';

/** A question as it stands on paper. */
export type SheetQuestion = {
  readonly number: string;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly { readonly rank: string; readonly title: string }[];
  readonly more: string;
};

export type SheetVariant = {
  /** Points. Large print: never below 14. */
  readonly size: number;
  readonly title: string;
  readonly details: string;
  readonly questions: readonly SheetQuestion[];
  readonly moreQuestions: string;
  readonly next: string;
};

/** Characters are code points. */
type Room = {
  readonly size: number;
  readonly lines: number;
  readonly line: number;
  readonly question: number;
  readonly title: number;
  readonly details: number;
  readonly questions: number;
  readonly next: number;
};

const WHOLE: Room = {
  size: 20,
  lines: MOST_LINES,
  line: 1_000,
  question: 1_000,
  title: 1_000,
  details: 1_000,
  questions: 60,
  next: 1_000,
};

/** First the letters become smaller, down to 14 points; then words are cut; then lines are left out; questions last. */
const SMALL: Room = { ...WHOLE, size: 14 };
const TIGHT: Room = { ...SMALL, line: 45, question: 50, title: 60, details: 60, next: 200 };
const ROOMS: readonly Room[] = [
  WHOLE,
  { ...WHOLE, size: 18 },
  { ...WHOLE, size: 16 },
  SMALL,
  { ...SMALL, line: 60, question: 110, title: 80, details: 80 },
  { ...TIGHT, line: 60 },
  TIGHT,
  { ...TIGHT, lines: 2, line: 60, question: 90 },
  { ...TIGHT, lines: 2 },
  { ...TIGHT, lines: 1, line: 60 },
  ...[14, 10, 7, 5, 3].map((questions) => ({ ...TIGHT, lines: 1, title: 45, details: 45, next: 160, questions })),
];

/** At most so many characters, cut at a space where there is one near; what is cut ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** @returns from what says all in the largest letters to what fits a page with any words of the lengths that a session takes */
export const sheetVariants = (sheet: TakeHome): SheetVariant[] => ROOMS.map((room) => variantOf(sheet, room));

function variantOf({ language, title, details, questions, next }: TakeHome, room: Room): SheetVariant {
  const labels = takeHomeLabelsOf(language);
  const left = questions.length - room.questions;
  return {
    size: room.size,
    title: shortened(title, room.title),
    details: shortened(details.join(' · '), room.details),
    questions: questions.slice(0, room.questions).map((question) => {
      const { lines, more } = withRoomFor(question, room.lines);
      return {
        number: question.number === null ? '' : labels.question(question.number),
        title: shortened(titleText(question, language), room.question),
        note: question.basis === 'order' ? labels.notVoted : '',
        lines: lines.map((line) => ({
          rank: line.rank === null ? '•' : `${line.rank}.`,
          title: shortened(line.title, room.line),
        })),
        more,
      };
    }),
    moreQuestions: left > 0 ? labels.moreQuestions(left) : '',
    next: shortened(next, room.next),
  };

  function withRoomFor({ lines, more, equal }: TakeHomeQuestion, most: number) {
    const shown = lines.slice(0, most);
    const last = shown.at(-1);
    const hidden = lines.slice(most);
    // A line that is cut off may have the rank of one that stays.
    const alike = hidden.filter(({ rank }) => rank !== null && rank === last?.rank).length;
    const equalNow = alike + (last?.rank === lines.at(-1)?.rank ? equal : 0);
    return { lines: shown, more: moreText({ more: more + hidden.length, equal: equalNow }, language) };
  }
}

/** Something that can be read: a heading of blanks and invisible marks would be an empty one. */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The words of a heading: those of the question; where there are none to read its number is enough, and a vote without number is called so. */
export function titleText({ number, title }: Pick<TakeHomeQuestion, 'number' | 'title'>, language: Language): string {
  if (READABLE.test(title)) return title;
  return number === null ? takeHomeLabelsOf(language).untitled : '';
}

/** What is said of the others, under the lines of a question; empty where there are none. */
export function moreText({ more, equal }: Pick<TakeHomeQuestion, 'more' | 'equal'>, language: Language): string {
  const labels = takeHomeLabelsOf(language);
  const others = more - equal;
  return [equal > 0 ? labels.equal(equal) : '', others > 0 ? labels.more(others) : '']
    .filter((each) => each !== '')
    .join(' ');
}
