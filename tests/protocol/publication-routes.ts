// The part of the table about what a session lets others read.
import type { Route } from './routes.ts';

const organiser = 'organiser';
const staff = 'organiser, facilitator, co-facilitator';
const anybody = 'anybody';

export const PUBLICATION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/take-home',
    who: staff,
    body: null,
    answer: 'takeHomeWords',
    codes: ['notFound'],
    what: 'What the take-home sheet says that happens with the outcome, in the organiser’s words.',
  },
  {
    method: 'POST',
    path: '/api/sessions/:sessionId/take-home',
    who: 'organiser, facilitator',
    body: 'takeHomeWords',
    answer: 'takeHomeWords',
    codes: ['notFound', 'badInput'],
    what: 'Says it in other words; empty for the words that promise nothing.',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/take-home.json',
    who: `${staff}; everybody who was there once the session is closed`,
    body: null,
    answer: ': the sheet (JSON)',
    codes: ['notFound'],
    what: 'The take-home sheet as data: per question what was found most important, and what happens with it.',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/take-home.pdf',
    who: staff,
    body: null,
    answer: ': a file',
    codes: ['notFound'],
    what: 'The take-home sheet on one A4.',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/publication',
    who: organiser,
    body: null,
    answer: 'publicationInfo',
    codes: ['notFound'],
    what: 'Whether the report is public, and where.',
  },
  {
    method: 'POST',
    path: '/api/sessions/:sessionId/publication',
    who: organiser,
    body: 'publishBody',
    answer: 'publicationInfo',
    codes: ['notFound', 'badInput', 'addressTaken', 'notClosedYet'],
    what: 'Makes the report public as it is now. What was public of the session at another address is withdrawn.',
  },
  {
    method: 'DELETE',
    path: '/api/sessions/:sessionId/publication',
    who: organiser,
    body: null,
    answer: 'publicationInfo',
    codes: ['notFound'],
    what: 'Withdraws it, at once and for everybody. The address stays that of the session.',
  },
  {
    method: 'GET',
    path: '/api/published/:address',
    who: anybody,
    body: null,
    answer: ': what was made public (JSON)',
    codes: ['notFound', 'withdrawn', 'rateLimited'],
    what: '`{format, version, report, takeHome}`; the report as in [report-json.md](report-json.md). Wrong addresses are counted per visitor.',
  },
  {
    method: 'GET',
    path: '/api/published/:address/:what.pdf',
    who: anybody,
    body: null,
    answer: ': a file',
    codes: ['notFound', 'withdrawn', 'rateLimited'],
    what: '`report.pdf` or `take-home.pdf`.',
  },
];
