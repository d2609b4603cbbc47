import type { publish as nl } from '../nl/publish.ts';
import type { SameKeys } from '../same-keys.ts';

export const publish = {
  sheet: {
    title: 'Sheet to take home',
    text: 'One A4 with large letters and easy words: what the group found important, and what happens with it. It is ready as soon as the session is closed. Participants then see it on their screen. If the organiser makes the report public, an address and a QR code are on it too.',
    next: 'What happens with it?',
    nextHint:
      'This is put on the sheet. Write short sentences. Promise only what is certain. If it is empty, it says: “{{words}}”',
    save: 'Save this text',
    saved: 'The text has been saved.',
    tooLong: 'The text is too long. There is room for {{limit}} characters on the sheet.',
    view: 'View the sheet',
    pdf: 'Download the sheet (PDF)',
  },
  title: 'Make public',
  who: {
    never: 'At the moment only you and the facilitators can read the report.',
    public: 'Everybody who has this address can read the report. They need not log in.',
    withdrawn: 'The report is no longer public. Whoever opens the address reads that it was taken away.',
  },
  what: 'This becomes public: the priorities, the themes with their answers and the results, without names. This does not: loose answers, single ballots, differences between groups and the remarks in the evaluation. Read the report first: does an answer say something about a person?',
  frozen: 'The report stays as it was on {{date}}. If something changed, make it public again.',
  until: 'The address works until {{date}}. Then the session is deleted, and this report too.',
  untilDeleted: 'The address works until the session is deleted.',
  copies: 'Whoever saved or printed the report keeps it. You cannot take that back.',
  notClosed: 'You can do this as soon as the session is closed.',
  kind: 'Which address?',
  random: 'An address that nobody can guess',
  randomHint: 'Only those to whom you give the address can find the report.',
  chosen: 'An address of your own choice',
  chosenHint: 'Easy to remember. Mind: others can guess it.',
  address: 'Last part of the address',
  addressHint:
    'The address begins with {{base}}. Use small letters, digits and dashes, {{least}} to {{most}} characters.',
  wrong: 'Use only small letters, digits and dashes between them, {{least}} to {{most}} characters.',
  taken: 'This address belongs to another report. Choose another address.',
  publish: 'Make the report public',
  again: 'Make public again',
  confirmTitle: 'Make the report public?',
  confirmMoves: 'The old address then no longer works.',
  link: 'Public address',
  about: 'the public address',
  open: 'Open the page',
  qr: 'QR code of the public report',
  withdraw: 'Take the report away',
  withdrawTitle: 'Take the report away?',
  withdrawText:
    'The page is gone at once for everybody. Whoever opens the address reads that the report is no longer public.',
  published: 'The report is public.',
  gone: 'The report is no longer public.',
} as const satisfies SameKeys<typeof nl>;
