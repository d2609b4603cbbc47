// A cast is a transaction of its own that touches the ballot table and nothing else: sharing one with a row of a seat would link
// the two in the write-ahead log (reliability.md E11: 30 of 30 voters).
import type { BallotBox } from '../ballot-box.ts';
import type { Transactions } from './transactions.ts';

export function sqliteBallotBox({ db, read, write }: Transactions): BallotBox {
  const upsert = db.prepare(
    `INSERT INTO ballot (round, ballot_key, session, choice, rev) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (round, ballot_key) DO UPDATE SET choice = excluded.choice, rev = excluded.rev WHERE excluded.rev > ballot.rev`,
  );
  const find = db.prepare<[string, string], { choice: string; rev: number }>(
    'SELECT choice, rev FROM ballot WHERE round = ? AND ballot_key = ?',
  );
  const count = db.prepare<[string], number>('SELECT count(*) FROM ballot WHERE round = ?').pluck();
  const bodies = db.prepare<[string], string>('SELECT choice FROM ballot WHERE round = ? ORDER BY ballot_key').pluck();

  return {
    async cast(sessionId, roundId, key, { body, rev }) {
      const { changes } = write(() => upsert.run(roundId, key, sessionId, body, rev));
      return changes === 1 ? 'kept' : 'stale';
    },
    async find(roundId, key) {
      const row = read(() => find.get(roundId, key));
      return row ? { body: row.choice, rev: row.rev } : null;
    },
    async count(roundId) {
      return read(() => count.get(roundId) ?? 0);
    },
    async bodies(roundId) {
      return read(() => bodies.all(roundId));
    },
  };
}
