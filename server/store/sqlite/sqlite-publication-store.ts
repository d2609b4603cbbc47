import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Publication, PublicationStore } from '../publication-store.ts';
import type { Transactions } from './transactions.ts';

type Row = { address: string; session: SessionId; is_chosen: number; published_at: number; body: string | null };

export function sqlitePublicationStore({ db, read, write }: Transactions): PublicationStore {
  const byAddress = db.prepare<[string], Row>('SELECT * FROM publication WHERE address = ?');
  const ofSession = db.prepare<[string], Row>(
    'SELECT * FROM publication WHERE session = ? ORDER BY body IS NULL, published_at DESC LIMIT 1',
  );
  const session = db.prepare<[string], { session: string }>('SELECT session FROM session WHERE session = ?');
  const empty = db.prepare('UPDATE publication SET body = NULL WHERE session = ? AND body IS NOT NULL');
  const put = db.prepare(
    `INSERT INTO publication (address, session, is_chosen, published_at, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET is_chosen = excluded.is_chosen, published_at = excluded.published_at, body = excluded.body`,
  );
  const next = db.prepare<[string], { next: string }>('SELECT next FROM take_home WHERE session = ?');
  const putNext = db.prepare(
    'INSERT INTO take_home (session, next) VALUES (?, ?) ON CONFLICT (session) DO UPDATE SET next = excluded.next',
  );

  return {
    async publish({ address, sessionId, isChosen, publishedAt, body }) {
      return write(() => {
        if (!session.get(sessionId)) return 'gone';
        if ((byAddress.get(address)?.session ?? sessionId) !== sessionId) return 'taken';
        empty.run(sessionId);
        put.run(address, sessionId, isChosen ? 1 : 0, publishedAt, body);
        return 'published';
      });
    },
    async withdraw(sessionId) {
      write(() => empty.run(sessionId));
    },
    async byAddress(address) {
      return publicationOf(read(() => byAddress.get(address)));
    },
    async ofSession(sessionId) {
      return publicationOf(read(() => ofSession.get(sessionId)));
    },
    async takeHomeNext(sessionId) {
      return read(() => next.get(sessionId))?.next ?? '';
    },
    async setTakeHomeNext(sessionId, words) {
      write(() => {
        if (session.get(sessionId)) putNext.run(sessionId, words);
      });
    },
  };
}

const publicationOf = (row: Row | undefined): Publication | null =>
  row
    ? {
        address: row.address,
        sessionId: row.session,
        isChosen: row.is_chosen === 1,
        publishedAt: row.published_at,
        body: row.body,
      }
    : null;
