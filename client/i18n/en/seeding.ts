import type { seeding as nl } from '../nl/seeding.ts';
import type { SameKeys } from '../same-keys.ts';

export const seeding = {
  title_one: 'Answers beforehand ({{count}})',
  title_other: 'Answers beforehand ({{count}})',
  about: 'These answers are there at once, marked “Put in beforehand”. They never count as an answer of a participant.',
  paste: 'Paste answers',
  pasteHint: 'Each answer on a line of its own.',
  add: 'Add',
  file: 'Choose a file (CSV)',
  remove: 'Take away',
  removed: 'Taken away.',
  added_one: '{{count}} answer added.',
  added_other: '{{count}} answers added.',
  open: 'Put answers in',
  dialogTitle: 'Put answers in beforehand',
  dialogAbout: 'You can take this back in one go.',
  close: 'Done',
  problems: {
    tooBig: 'This file is too large. Choose a file of 2 MB at most.',
    unreadable: 'This file cannot be read. Choose it again.',
    nothing: 'There are no answers in here.',
    noText: 'This is no text file. Save it as CSV in your spreadsheet and choose it again.',
    tooMany: 'These are too many. There is room for {{room}} more.',
    tooLong: 'Too long: answer {{lines}}. An answer has {{limit}} characters at most. Shorten them and add them again.',
  },
} as const satisfies SameKeys<typeof nl>;
