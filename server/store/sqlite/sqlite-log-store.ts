import type { ActorId } from '../../../shared/kernel/ids.ts';
import type { Rejection } from '../../../shared/protocol/rejection.ts';
import { FACT_VERSION } from '../../domain/facts.ts';
import { upcast } from '../../domain/upcast.ts';
import type { Cause, LoggedFact } from '../../domain/facts.ts';
import { checkBatch } from '../check-batch.ts';
import type { LogStore, Receipt } from '../log-store.ts';
import type { Transactions } from './transactions.ts';

type FactRow = {
  seq: number;
  version: number;
  body: string;
  actor: ActorId | null;
  at: number | null;
  cause: string | null;
};
type ReceiptRow = { command_hash: string; body_hash: string; rejection: string | null };

export function sqliteLogStore({ db, read, write, scrubIsDue }: Transactions): LogStore {
  const head = db.prepare<[string], number>('SELECT max(seq) FROM fact WHERE session = ?').pluck();
  const insertFact = db.prepare(
    'INSERT INTO fact (session, seq, version, body, actor, at, cause) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertReceipt = db.prepare(
    'INSERT INTO receipt (session, command_hash, body_hash, rejection) VALUES (?, ?, ?, ?)',
  );
  const emptyBox = db.prepare('DELETE FROM ballot WHERE round = ? AND session = ?');
  const page = db.prepare<[string, number, number], FactRow>(
    'SELECT seq, version, body, actor, at, cause FROM fact WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?',
  );
  const findReceipt = db.prepare<[string, string], ReceiptRow>(
    'SELECT command_hash, body_hash, rejection FROM receipt WHERE session = ? AND command_hash = ?',
  );

  return {
    async append(batch) {
      checkBatch(batch);
      const { sessionId, expectedSeq, facts, receipts, emptyBoxes } = batch;
      return write(() => {
        if ((head.get(sessionId) ?? 0) !== expectedSeq) return 'conflict';
        // A receipt that is there already tells as surely as a higher seq that another writer was first.
        if (receipts.some((receipt) => findReceipt.get(sessionId, receipt.commandHash))) return 'conflict';
        for (const { seq, fact, by, at, cause } of facts) {
          insertFact.run(sessionId, seq, FACT_VERSION, JSON.stringify(fact), by, at, cause && JSON.stringify(cause));
        }
        for (const { commandHash, bodyHash, rejection } of receipts) {
          insertReceipt.run(sessionId, commandHash, bodyHash, rejection && JSON.stringify(rejection));
        }
        for (const roundId of emptyBoxes) emptyBox.run(roundId, sessionId);
        if (emptyBoxes.length > 0) scrubIsDue();
        return 'appended';
      });
    },
    async read(sessionId, after, limit) {
      return read(() => page.all(sessionId, after, Math.max(0, limit)).map(loggedFact));
    },
    async receipt(sessionId, commandHash) {
      const row = read(() => findReceipt.get(sessionId, commandHash));
      return row ? receiptOf(row) : null;
    },
  };
}

const loggedFact = (row: FactRow): LoggedFact => ({
  seq: row.seq,
  fact: upcast(row.version, JSON.parse(row.body)),
  by: row.actor,
  at: row.at,
  cause: row.cause === null ? null : (JSON.parse(row.cause) as Cause),
});

const receiptOf = (row: ReceiptRow): Receipt => ({
  commandHash: row.command_hash,
  bodyHash: row.body_hash,
  rejection: row.rejection === null ? null : (JSON.parse(row.rejection) as Rejection),
});
