// The part of the table about series of sessions.
import type { Route } from './routes.ts';

const who = 'organiser';
const ID = '/api/series/:seriesId';
const SIGNED = ['notAllowed'] as const;
const FOUND = [...SIGNED, 'notFound'] as const;
const CHANGE = [...FOUND, 'badInput', 'changedElsewhere', 'tooLong', 'tooMany'] as const;

type Row = readonly [Route['method'], string, Route['body'], Route['answer'], Route['codes'], string];

const ROWS: readonly Row[] = [
  ['GET', '/api/series', null, 'seriesListItem[]', SIGNED, 'Own series.'],
  [
    'POST',
    '/api/series',
    'newSeriesBody',
    'seriesDocument',
    [...SIGNED, 'badInput', 'tooLong', 'tooMany'],
    'Makes a series with a locked design.',
  ],
  ['GET', ID, null, 'seriesDocument', FOUND, 'The versions of its design and its sessions.'],
  ['DELETE', ID, null, ': 204', FOUND, 'Deletes it with the reports in it. Sessions stay.'],
  [
    'POST',
    `${ID}/design`,
    'seriesDesignBody',
    'seriesDocument',
    CHANGE,
    'A new version of the design, for sessions that are made from now on. Says what cannot be compared over the two.',
  ],
  [
    'POST',
    `${ID}/sessions`,
    'newSeriesSessionBody',
    'seriesDocument',
    CHANGE,
    'Makes a session with the newest version of the design.',
  ],
  [
    'DELETE',
    `${ID}/sessions/:sessionId`,
    null,
    'seriesDocument',
    FOUND,
    'Takes a session and its report out of the series. The session itself stays.',
  ],
  [
    'POST',
    `${ID}/keep`,
    'keepReportsBody',
    'seriesDocument',
    CHANGE,
    'Copies the reports of closed sessions into the series; there they stay when the session is deleted. `notFound` when none of them is closed.',
  ],
  [
    'PUT',
    `${ID}/import`,
    null,
    'seriesDocument',
    [...CHANGE, 'tooLarge'],
    'Takes in a session that ran elsewhere, by its JSON export. The body is the file, as `application/octet-stream`. Why a file cannot come in stands in `problems[0].message`: `notJson`, `design`, `seriesReport`, `otherFile`, `otherVersion`, `otherLanguage`, `noQuestions`, `damaged` or `duplicate`.',
  ],
  [
    'GET',
    `${ID}/book`,
    null,
    'seriesBook',
    FOUND,
    'The themes of each question over the sessions, what may be one theme, and what was decided.',
  ],
  ['POST', `${ID}/book`, 'decideThemesBody', 'seriesBook', CHANGE, 'Decides what themes are to each other.'],
  ['POST', `${ID}/book/undo`, 'undoDecisionBody', 'seriesBook', CHANGE, 'Takes one decision back.'],
  [
    'GET',
    `${ID}/report.:format`,
    null,
    ': file',
    FOUND,
    'The combined report of the sessions whose reports are in the series: `pdf`, `html`, `docx`, `xlsx`, `csv`, `plain-csv`, `md`, `json`.',
  ],
];

export const SERIES_ROUTES: readonly Route[] = ROWS.map(([method, path, body, answer, codes, what]) => ({
  method,
  path,
  who,
  body,
  answer,
  codes,
  what,
}));
