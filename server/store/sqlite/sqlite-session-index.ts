import type { AccountId, ActorId, SessionId } from '../../../shared/kernel/ids.ts';
import type { SessionState } from '../../../shared/domain/vocabulary.ts';
import type { AccessEpochs, RoleAccess, RoleLink, SessionIndex, SessionRecord } from '../session-index.ts';
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

type AccessRow = {
  session: SessionId;
  actor: ActorId;
  role: RoleAccess['role'];
  link: string;
  epoch: number;
  number: number;
};
type LinkRow = {
  session: SessionId;
  link: string;
  role: RoleLink['role'];
  name: string;
  epoch: number;
  is_open: number;
  used_at: number | null;
};

/** Everything a session has, in an order that never breaks a foreign key. */
const TABLES = [
  'fact',
  'receipt',
  'ballot',
  'draft',
  'seat_token',
  'seat',
  'role_access',
  'role_link',
  'publication',
  'take_home',
  'report_version',
  'session',
] as const;

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
    'INSERT INTO role_access (session, token_hash, actor, role, link, epoch, number) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const numberOf = db.prepare<[string, string, string], { number: number }>(
    `SELECT coalesce((SELECT number FROM role_access WHERE session = ? AND actor = ?),
     (SELECT max(number) + 1 FROM role_access WHERE session = ?), 2) AS number`,
  );
  const access = db.prepare<[string, string], AccessRow>(
    'SELECT * FROM role_access WHERE session = ? AND token_hash = ?',
  );
  const accesses = db.prepare<[string], AccessRow>(
    'SELECT * FROM role_access WHERE session = ? ORDER BY number, token_hash',
  );
  const links = db.prepare<[string], LinkRow>('SELECT * FROM role_link WHERE session = ? ORDER BY place');
  const putLink = db.prepare(
    `INSERT INTO role_link (session, link, place, role, name, epoch, is_open, used_at)
     VALUES (@session, @link, (SELECT count(*) FROM role_link WHERE session = @session), @role, @name, @epoch, @isOpen, @usedAt)
     ON CONFLICT (session, link) DO UPDATE SET name = @name, epoch = @epoch, is_open = @isOpen, used_at = @usedAt`,
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
    async addAccess({ sessionId, actorId, role, link, epoch }, tokenHash) {
      write(() => {
        const number = numberOf.get(sessionId, actorId, sessionId)?.number ?? 2;
        insertAccess.run(sessionId, tokenHash, actorId, role, link, epoch, number);
      });
    },
    async accessByToken(sessionId, tokenHash) {
      const row = read(() => access.get(sessionId, tokenHash));
      return row ? accessOf(row) : null;
    },
    async accesses(sessionId) {
      return read(() => accesses.all(sessionId)).map(accessOf);
    },
    async links(sessionId) {
      return read(() => links.all(sessionId)).map(linkOf);
    },
    async putLink({ sessionId: session, isOpen, ...link }) {
      write(() => putLink.run({ ...link, session, isOpen: isOpen ? 1 : 0 }));
    },
    async delete(sessionId) {
      write(() => {
        for (const statement of deletes) statement.run(sessionId);
        scrubIsDue();
      });
    },
  };
}

const accessOf = (row: AccessRow): RoleAccess => ({
  sessionId: row.session,
  actorId: row.actor,
  role: row.role,
  link: row.link,
  epoch: row.epoch,
  number: row.number,
});

const linkOf = (row: LinkRow): RoleLink => ({
  sessionId: row.session,
  link: row.link,
  role: row.role,
  name: row.name,
  epoch: row.epoch,
  isOpen: row.is_open === 1,
  usedAt: row.used_at,
});

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
