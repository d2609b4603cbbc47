import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { NewSeatsBody, SeatItem, SeatList } from '../../../shared/protocol/http.ts';
import { api } from '../../lib/api.ts';

const path = (sessionId: SessionId): string => `/api/sessions/${sessionId}/seats`;

export type Card = NonNullable<SeatItem['card']> & { readonly seat: number };
export type PerPage = 4 | 8;

export const loadSeats = (sessionId: SessionId) => api.get<SeatList>(path(sessionId));
export const makeSeats = (sessionId: SessionId, count: number) =>
  api.post<SeatList>(path(sessionId), { count } satisfies NewSeatsBody);
export const renewCard = (sessionId: SessionId, seat: number) => api.post<SeatList>(`${path(sessionId)}/${seat}/renew`);

/** A seat for somebody who writes on paper. */
export const addPaper = (sessionId: SessionId) => api.post<SeatList>(`/api/sessions/${sessionId}/paper`);
/** From here on this browser is that paper seat, on the page of a seat. */
export const openPaper = (sessionId: SessionId, seat: number) =>
  api.post<null>(`/api/sessions/${sessionId}/paper/${seat}`);

/** The cards there are, by seat. */
export const cardsOf = (seats: readonly SeatItem[]): Card[] =>
  seats.flatMap(({ seat, card }) => (card === null ? [] : [{ ...card, seat }]));

/** In sheets of so many. */
export function sheetsOf(cards: readonly Card[], perPage: PerPage): Card[][] {
  const count = Math.ceil(cards.length / perPage);
  return Array.from({ length: count }, (_, sheet) => cards.slice(sheet * perPage, (sheet + 1) * perPage));
}
