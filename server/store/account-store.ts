import type { AccountId, DesignId } from '../../shared/kernel/ids.ts';
import type { Design } from '../../shared/domain/design.ts';

export type Account = { readonly accountId: AccountId; readonly name: string; readonly passwordHash: string };
export type OwnDesign = {
  readonly designId: DesignId;
  readonly accountId: AccountId;
  /** From 1, one higher with each time it was saved. */
  readonly revision: number;
  readonly design: Design;
};

export interface AccountStore {
  count(): Promise<number>;
  /** @returns `nameTaken` when an account has that name, upper and lower case being the same */
  add(account: Account): Promise<'added' | 'nameTaken'>;
  byName(name: string): Promise<Account | null>;
  byId(accountId: AccountId): Promise<Account | null>;
  /** A signed-in browser. `expiresAt`: milliseconds since 1970. */
  addLogin(accountId: AccountId, tokenHash: string, expiresAt: number): Promise<void>;
  loginByToken(tokenHash: string, now: number): Promise<AccountId | null>;
  removeLogin(tokenHash: string): Promise<void>;
}

export interface DesignStore {
  add(design: OwnDesign): Promise<void>;
  get(designId: DesignId): Promise<OwnDesign | null>;
  ofAccount(accountId: AccountId): Promise<OwnDesign[]>;
  /**
   * Puts a design in the place of the one before it.
   * @returns `stale` when that is not there, is somebody else's, or was replaced meanwhile
   */
  replace(design: OwnDesign): Promise<'replaced' | 'stale'>;
  delete(designId: DesignId, accountId: AccountId): Promise<void>;
}
