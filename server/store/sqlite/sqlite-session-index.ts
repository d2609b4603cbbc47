import type { AccountId, ActorId, SessionId } from '../../../shared/kernel/ids.ts';
import type { SessionState } from '../../../shared/domain/vocabulary.ts';
import type { AccessEpochs, RoleAccess, SessionIndex, SessionRecord } from '../session-index.ts';
import type { Transactions } from './transactions.ts';

type SessionRow = {
  session: SessionId;
  account: AccountId;
  title: string;
  place: string;
  date: string;
  state: SessionState;
  join_code: string;
  epochs: string;
  retention_days: number;
  active_at: number;
  closed_at: number | null;
};

/** Everything a session has, in an order that never breaks a foreign key. */
const TABLES = ['fact', 'receipt', 'ballot', 'draft', 'seat_token', 'seat', 'role_access', 'session'] as const;

export function sqliteSessionIndex({ db, read, write, scrubIsDue }: Transactions): SessionIndex {
  const select = (where: string) =>
    db.prepare<[string], SessionRow>(`SELECT * FROM session WHERE ${where} ORDER BY active_at DESC, session`);
  const byId = select('session = ?');
  const byCode = select('join_code = ?');
  const ofAccount = select('account = ?');
  const all = db.prepare<[], SessionRow>('SELECT * FROM session ORDER BY active_at DESC, session');
  const insert = db.prepare(
    `INSERT INTO session (account, title, place, date, state, join_code, epochs, retention_days, active_at, closed_at, session)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const replace = db.prepare(
    `UPDATE session SET account = ?, title = ?, place = ?, date = ?, state = ?, join_code = ?, epochs = ?, retention_days = ?,
     active_at = ?, closed_at = ? WHERE session = ?`,
  );
  const insertAccess = db.prepare(
    'INSERT INTO role_access (session, token_hash, actor, role, epoch) VALUES (?, ?, ?, ?, ?)',
  );
  const access = db.prepare<[string, string], { actor: ActorId; role: RoleAccess['role']; epoch: number }>(
    'SELECT actor, role, epoch FROM role_access WHERE session = ? AND token_hash = ?',
  );
  const deletes = TABLES.map((table) => db.prepare(`DELETE FROM ${table} WHERE session = ?`));
  const codeTaken = (joinCode: string, by: SessionId): boolean => {
    const holder = byCode.get(joinCode);
    return holder !== undefined && holder.session !== by;
  };

  return {
    async create(record) {
      return write(() => {
        if (codeTaken(record.joinCode, record.sessionId)) return 'codeTaken';
        insert.run(...columnsOf(record));
        return 'created';
      });
    },
    async get(sessionId) {
      return recordOf(read(() => byId.get(sessionId)));
    },
    async byJoinCode(joinCode) {
      return recordOf(read(() => byCode.get(joinCode)));
    },
    async ofAccount(accountId) {
      return read(() => ofAccount.all(accountId)).map(known);
    },
    async all() {
      return read(() => all.all()).map(known);
    },
    async update(sessionId, change) {
      return write(() => {
        const record = recordOf(byId.get(sessionId));
        if (!record) return 'updated';
        if (change.joinCode !== undefined && codeTaken(change.joinCode, sessionId)) return 'codeTaken';
        replace.run(...columnsOf({ ...record, ...change }));
        return 'updated';
      });
    },
    async addAccess({ sessionId, actorId, role, epoch }, tokenHash) {
      write(() => insertAccess.run(sessionId, tokenHash, actorId, role, epoch));
    },
    async accessByToken(sessionId, tokenHash) {
      const row = read(() => access.get(sessionId, tokenHash));
      return row ? ({ sessionId, actorId: row.actor, role: row.role, epoch: row.epoch } satisfies RoleAccess) : null;
    },
    async delete(sessionId) {
      write(() => {
        for (const statement of deletes) statement.run(sessionId);
        scrubIsDue();
      });
    },
  };
}

const columnsOf = (record: SessionRecord): (string | number | null)[] => [
  record.accountId,
  record.title,
  record.place,
  record.date,
  record.state,
  record.joinCode,
  JSON.stringify(record.epochs),
  record.retentionDays,
  record.activeAt,
  record.closedAt,
  record.sessionId,
];

const known = (row: SessionRow): SessionRecord => ({
  sessionId: row.session,
  accountId: row.account,
  title: row.title,
  place: row.place,
  date: row.date,
  state: row.state,
  joinCode: row.join_code,
  epochs: JSON.parse(row.epochs) as AccessEpochs,
  retentionDays: row.retention_days,
  activeAt: row.active_at,
  closedAt: row.closed_at,
});

const recordOf = (row: SessionRow | undefined): SessionRecord | null => (row ? known(row) : null);
