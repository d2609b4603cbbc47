// How large words can stand on the screen: as large as fits, and never below the text of the screen itself.

/** Widths of a letter in a line of the screen, on average and for a long word. */
const LINE_EMS = 62;
const WORD_EMS = 0.58;

const SIZES = [
  { upTo: 40, ems: 4.4 },
  { upTo: 90, ems: 3.2 },
  { upTo: 180, ems: 2.4 },
  { upTo: 320, ems: 2 },
  { upTo: 600, ems: 1.6 },
  { upTo: 900, ems: 1.3 },
] as const;
const SMALLEST = 1.1;

/** A line that is begun anew takes the room of so many letters. */
const LETTERS_PER_BREAK = 30;

/** The size in em for a text. `more` letters stand under it and need room too. A long word counts: it stays in one piece where it can. */
export function largeSize(text: string, more = 0): number {
  const breaks = text.split('\n').length - 1;
  const letters = text.length + more + breaks * LETTERS_PER_BREAK;
  const longest = Math.max(1, ...text.split(/\s+/u).map((word) => word.length));
  const byLength = SIZES.find(({ upTo }) => letters <= upTo)?.ems ?? SMALLEST;
  return Math.max(SMALLEST, Math.min(byLength, LINE_EMS / WORD_EMS / longest));
}
