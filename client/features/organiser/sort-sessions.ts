import type { SessionListItem } from '../../../shared/protocol/http.ts';

const ORDER: Readonly<Record<SessionListItem['state'], number>> = { live: 0, prepared: 1, closed: 2 };

const byDate = (a: SessionListItem, b: SessionListItem): number => {
  if (a.date === b.date) return 0;
  // Without a date yet: after those that have one.
  if (a.date === '') return 1;
  if (b.date === '') return -1;
  return a.date < b.date ? -1 : 1;
};

/** What runs now first, then what comes (the nearest day first), then what is over (the latest first). */
export const sortSessions = (sessions: readonly SessionListItem[]): SessionListItem[] =>
  sessions.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || (a.state === 'closed' ? -byDate(a, b) : byDate(a, b)));
