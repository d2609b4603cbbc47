import type { SameKeys } from '../same-keys.ts';
import type { history as dutch } from '../nl/history.ts';

export const history: SameKeys<typeof dutch> = {
  menu: 'History',
  title: 'History',
  text: 'What the facilitators did, with the time on this clock. Nothing of participants stands here.',
  step: 'Part',
  allSteps: 'All parts',
  newestFirst: 'The newest first',
  empty: 'Nothing was done here yet.',
  more: 'Show what happened before',
  about:
    '“Undo up to here” takes back your own acts only: the newest first, that line included. What a colleague did stays. A facilitator is called here as the link is called.',
  by: { you: 'you', server: 'the server' },
  reach: {
    other: 'Only {{who}} can undo this.',
    none: 'This cannot be undone, or no longer.',
  },
  kind: { undo: 'undone: {{what}}', redo: 'done again: {{what}}' },
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  undoHere: 'Undo up to here',
  undoTo_one: 'Undo {{count}} act',
  undoTo_other: 'Undo {{count}} acts',
  askTitle: 'Undo up to here?',
  askText_one: 'You take back your last act. You can do it again afterwards. Nothing is erased.',
  askText_other:
    'You take back your last {{count}} acts, the newest first. You can do them again afterwards. Nothing is erased. What a colleague did stays.',
  undone_zero: 'Nothing was undone.',
  undone_one: '{{count}} act undone.',
  undone_other: '{{count}} acts undone.',
  stopped: 'It is not possible to go back further.',
};
