// The part of the table about the concepts for grouping.
import type { Route } from './routes.ts';

const organiser = 'organiser';

export const LEXICON_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/lexicons/:language',
    who: organiser,
    body: null,
    answer: 'ownLexicon',
    codes: ['notAllowed', 'notFound'],
    what: 'The own concepts of a language as a file.',
  },
  {
    method: 'GET',
    path: '/api/lexicons/:language/document',
    who: organiser,
    body: null,
    answer: 'lexiconDocument',
    codes: ['notAllowed', 'notFound'],
    what: 'The built-in concepts of a language, and the own ones with the revision that a change is made on.',
  },
  {
    method: 'POST',
    path: '/api/lexicons/:language',
    who: organiser,
    body: 'saveLexiconBody',
    answer: 'lexiconDocument',
    codes: ['notAllowed', 'notFound', 'badInput', 'changedElsewhere', 'tooLong'],
    what: 'Saves all own concepts of a language; suggestions use them from the next time they are asked for.',
  },
];
