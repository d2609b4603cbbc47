import type { AccountStore, DesignStore } from '../account-store.ts';
import { foldName } from '../fold-name.ts';
import { copyOf } from './tables.ts';
import type { Tables } from './tables.ts';

export const memoryAccountStore = (tables: Tables): AccountStore => ({
  async count() {
    return tables.accounts.size;
  },
  async add(account) {
    if (tables.accounts.has(foldName(account.name))) return 'nameTaken';
    if ([...tables.accounts.values()].some((other) => other.accountId === account.accountId)) {
      throw new Error('account already exists');
    }
    tables.accounts.set(foldName(account.name), structuredClone(account));
    return 'added';
  },
  async byName(name) {
    return copyOf(tables.accounts.get(foldName(name)));
  },
  async byId(accountId) {
    return copyOf([...tables.accounts.values()].find((account) => account.accountId === accountId));
  },
  async addLogin(accountId, tokenHash, expiresAt) {
    if (tables.logins.has(tokenHash)) throw new Error('login token already in use');
    tables.logins.set(tokenHash, { accountId, expiresAt });
  },
  async loginByToken(tokenHash, now) {
    const login = tables.logins.get(tokenHash);
    if (!login) return null;
    if (login.expiresAt > now) return login.accountId;
    for (const [hash, other] of tables.logins) if (other.expiresAt <= now) tables.logins.delete(hash);
    return null;
  },
  async removeLogin(tokenHash) {
    tables.logins.delete(tokenHash);
  },
});

export const memoryDesignStore = (tables: Tables): DesignStore => ({
  async add(design) {
    if (tables.designs.has(design.designId)) throw new Error('design already exists');
    tables.designs.set(design.designId, structuredClone(design));
  },
  async get(designId) {
    return copyOf(tables.designs.get(designId));
  },
  async ofAccount(accountId) {
    const own = [...tables.designs.values()].filter((design) => design.accountId === accountId);
    return structuredClone(own.sort((a, b) => (a.designId < b.designId ? -1 : 1)));
  },
  async replace(design) {
    const before = tables.designs.get(design.designId);
    if (before?.accountId !== design.accountId || before.revision !== design.revision - 1) return 'stale';
    tables.designs.set(design.designId, structuredClone(design));
    return 'replaced';
  },
  async delete(designId, accountId) {
    if (tables.designs.get(designId)?.accountId === accountId) tables.designs.delete(designId);
  },
});
