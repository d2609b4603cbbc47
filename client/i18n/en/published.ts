import type { published as nl } from '../nl/published.ts';
import type { SameKeys } from '../same-keys.ts';

export const published = {
  back: 'Back to the session',
  short: 'Back to the short report',
  more: 'Read more',
  whole: 'Read the whole report',
  sheetPdf: 'This sheet to print (PDF)',
  reportPdf: 'The whole report (PDF)',
  print: 'Print this page',
  noSheet: {
    title: 'This sheet is not there yet',
    text: 'The sheet is there when the session has ended. Were you there? Then open this page on the same device.',
  },
  withdrawn: {
    title: 'This report is no longer public',
    text: 'The organisation has taken it away. Do you have a question? Ask whoever gave you this address.',
  },
  notFound: {
    title: 'There is no report here',
    text: 'See whether the address is right. Look at every letter and every digit.',
  },
  failed: {
    title: 'The page did not arrive',
    text: 'Nothing is lost. Try again in a moment.',
  },
} as const satisfies SameKeys<typeof nl>;
