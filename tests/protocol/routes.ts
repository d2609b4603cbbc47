// The HTTP interface as a table. A test compares it with the routes in the code.
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { WireName } from './wire-schemas.ts';

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly who: string;
  readonly body: WireName | null;
  /** A schema, a list of it, or words. */
  readonly answer: WireName | `${WireName}[]` | `: ${string}`;
  readonly codes: readonly RejectionCode[];
  readonly what: string;
};

const anybody = 'anybody';
const organiser = 'organiser';

export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/status',
    who: anybody,
    body: null,
    answer: 'status',
    codes: [],
    what: 'Whether the first account still has to be made.',
  },
  {
    method: 'POST',
    path: '/api/setup',
    who: 'who has the printed link',
    body: 'setupBody',
    answer: 'me',
    codes: ['notAllowed', 'busy'],
    what: 'Makes the first account and signs it in.',
  },
  {
    method: 'POST',
    path: '/api/login',
    who: anybody,
    body: 'loginBody',
    answer: 'me',
    codes: ['notAllowed', 'tooManyGuesses', 'busy'],
    what: 'Signs in. 401 when the name or the password is wrong.',
  },
  {
    method: 'POST',
    path: '/api/logout',
    who: anybody,
    body: null,
    answer: ': 204',
    codes: [],
    what: 'Signs out; sockets that were opened with this sign-in close. The body is `{}`.',
  },
  {
    method: 'GET',
    path: '/api/me',
    who: organiser,
    body: null,
    answer: 'me',
    codes: ['notAllowed'],
    what: 'Who is signed in.',
  },
  {
    method: 'GET',
    path: '/api/designs',
    who: organiser,
    body: null,
    answer: 'designListItem[]',
    codes: ['notAllowed'],
    what: 'The built-in designs and the own ones.',
  },
  {
    method: 'GET',
    path: '/api/designs/:ref',
    who: organiser,
    body: null,
    answer: 'design',
    codes: ['notAllowed', 'notFound'],
    what: 'A design as a file.',
  },
  {
    method: 'POST',
    path: '/api/designs',
    who: organiser,
    body: 'design',
    answer: 'designListItem',
    codes: ['notAllowed', 'badInput', 'tooMany', 'tooLong'],
    what: 'Keeps an uploaded design (201). What is wrong with it is told by path.',
  },
  {
    method: 'DELETE',
    path: '/api/designs/:ref',
    who: organiser,
    body: null,
    answer: ': 204',
    codes: ['notAllowed', 'notFound'],
    what: 'Deletes an own design.',
  },
  {
    method: 'GET',
    path: '/api/sessions',
    who: organiser,
    body: null,
    answer: 'sessionListItem[]',
    codes: ['notAllowed'],
    what: 'The own sessions.',
  },
  {
    method: 'POST',
    path: '/api/sessions',
    who: organiser,
    body: 'newSessionBody',
    answer: 'sessionListItem',
    codes: ['notAllowed', 'badInput', 'tooLong'],
    what: 'Prepares a session from a design (201).',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId',
    who: organiser,
    body: null,
    answer: 'sessionListItem',
    codes: ['notFound'],
    what: 'One of the own sessions.',
  },
  {
    method: 'DELETE',
    path: '/api/sessions/:sessionId',
    who: organiser,
    body: null,
    answer: ': 204',
    codes: ['notFound'],
    what: 'Deletes a session and everything in it, for good.',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/access',
    who: 'organiser, facilitator, co-facilitator',
    body: null,
    answer: 'accessInfo',
    codes: ['notFound'],
    what: 'The code, the join link and the links of roles; a co-facilitator gets those of observer and screen only.',
  },
  {
    method: 'POST',
    path: '/api/sessions/:sessionId/access/renew',
    who: 'organiser, facilitator',
    body: 'renewBody',
    answer: 'accessInfo',
    codes: ['notFound'],
    what: 'Makes the old code or link void. Whoever came in by a role link that was renewed is sent away; seats stay.',
  },
  {
    method: 'GET',
    path: '/api/sessions/:sessionId/report.:format',
    who: 'organiser, facilitator, co-facilitator',
    body: null,
    answer: ': a file',
    codes: ['notFound'],
    what: '`html`, `docx`, `csv` or `json` ([report-json.md](report-json.md)). `?download` saves the HTML instead of showing it.',
  },
  {
    method: 'POST',
    path: '/api/join',
    who: anybody,
    body: 'joinBody',
    answer: 'joined',
    codes: ['wrongCode', 'tooManyGuesses', 'full'],
    what: 'Takes a seat by the 8-digit code or the secret of the link. Who has a seat there keeps it.',
  },
  {
    method: 'POST',
    path: '/api/seat',
    who: anybody,
    body: 'seatBody',
    answer: 'joined',
    codes: ['wrongCode', 'tooManyGuesses', 'rateLimited'],
    what: 'The same seat on another device, by its 12-digit code.',
  },
  {
    method: 'POST',
    path: '/api/access',
    who: 'who has a role link',
    body: 'accessBody',
    answer: ': `{ sessionId, role }`',
    codes: ['notFound'],
    what: "Exchanges a role link's secret for a cookie.",
  },
  {
    method: 'POST',
    path: '/api/tickets',
    who: 'who has a cookie for the session',
    body: 'ticketBody',
    answer: 'ticket',
    codes: ['notFound'],
    what: 'A ticket for one socket.',
  },
];

/** Codes that any route can answer. */
export const ANY_ROUTE: readonly RejectionCode[] = ['badInput', 'notAllowed', 'storage', 'internal'];
