import type { AccountId, DesignId } from '../../../shared/kernel/ids.ts';
import type { Design } from '../../../shared/domain/design.ts';
import type { Account, AccountStore, DesignStore, OwnDesign } from '../account-store.ts';
import { foldName } from '../fold-name.ts';
import type { Transactions } from './transactions.ts';

type AccountRow = { account: AccountId; name: string; password_hash: string };
type DesignRow = { design: DesignId; account: AccountId; revision: number; body: string };

export function sqliteAccountStore({ db, read, write }: Transactions): AccountStore {
  const count = db.prepare<[], number>('SELECT count(*) FROM account').pluck();
  const insert = db.prepare('INSERT INTO account (account, name, folded_name, password_hash) VALUES (?, ?, ?, ?)');
  const byName = db.prepare<[string], AccountRow>(
    'SELECT account, name, password_hash FROM account WHERE folded_name = ?',
  );
  const byId = db.prepare<[string], AccountRow>('SELECT account, name, password_hash FROM account WHERE account = ?');
  const insertLogin = db.prepare('INSERT INTO login (token_hash, account, expires_at) VALUES (?, ?, ?)');
  const login = db.prepare<[string], { account: AccountId; expires_at: number }>(
    'SELECT account, expires_at FROM login WHERE token_hash = ?',
  );
  const deleteLogin = db.prepare('DELETE FROM login WHERE token_hash = ?');
  const deleteExpired = db.prepare('DELETE FROM login WHERE expires_at <= ?');

  return {
    async count() {
      return read(() => count.get() ?? 0);
    },
    async add({ accountId, name, passwordHash }) {
      return write(() => {
        if (byName.get(foldName(name))) return 'nameTaken';
        insert.run(accountId, name, foldName(name), passwordHash);
        return 'added';
      });
    },
    async byName(name) {
      return accountOf(read(() => byName.get(foldName(name))));
    },
    async byId(accountId) {
      return accountOf(read(() => byId.get(accountId)));
    },
    async addLogin(accountId, tokenHash, expiresAt) {
      write(() => insertLogin.run(tokenHash, accountId, expiresAt));
    },
    async loginByToken(tokenHash, now) {
      const row = read(() => login.get(tokenHash));
      if (!row) return null;
      if (row.expires_at > now) return row.account;
      write(() => deleteExpired.run(now));
      return null;
    },
    async removeLogin(tokenHash) {
      write(() => deleteLogin.run(tokenHash));
    },
  };
}

export function sqliteDesignStore({ db, read, write }: Transactions): DesignStore {
  const insert = db.prepare('INSERT INTO design (design, account, revision, body) VALUES (?, ?, ?, ?)');
  const byId = db.prepare<[string], DesignRow>('SELECT design, account, revision, body FROM design WHERE design = ?');
  const ofAccount = db.prepare<[string], DesignRow>(
    'SELECT design, account, revision, body FROM design WHERE account = ? ORDER BY design',
  );
  const update = db.prepare(
    'UPDATE design SET revision = ?, body = ? WHERE design = ? AND account = ? AND revision = ?',
  );
  const remove = db.prepare('DELETE FROM design WHERE design = ? AND account = ?');

  return {
    async add({ designId, accountId, revision, design }) {
      write(() => insert.run(designId, accountId, revision, JSON.stringify(design)));
    },
    async get(designId) {
      const row = read(() => byId.get(designId));
      return row ? designOf(row) : null;
    },
    async ofAccount(accountId) {
      return read(() => ofAccount.all(accountId)).map(designOf);
    },
    async replace({ designId, accountId, revision, design }) {
      const { changes } = write(() => update.run(revision, JSON.stringify(design), designId, accountId, revision - 1));
      return changes === 1 ? 'replaced' : 'stale';
    },
    async delete(designId, accountId) {
      write(() => remove.run(designId, accountId));
    },
  };
}

const accountOf = (row: AccountRow | undefined): Account | null =>
  row ? { accountId: row.account, name: row.name, passwordHash: row.password_hash } : null;

const designOf = (row: DesignRow): OwnDesign => ({
  designId: row.design,
  accountId: row.account,
  revision: row.revision,
  design: JSON.parse(row.body) as Design,
});
