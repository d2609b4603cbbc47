// Organisers: the first one by the one-time link that the server prints, then by name and password.
import type { AccountStore } from '../store/account-store.ts';
import type { AccountId } from '../../shared/kernel/ids.ts';
import { ok, err, type Result } from '../../shared/kernel/result.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { LoginBody, Me, SetupBody } from '../../shared/protocol/http.ts';
import { COOKIE_AGE } from './cookies.ts';
import { sameText } from './derived-secrets.ts';
import type { Log } from './log.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { newId, newToken, tokenHash } from './random-ids.ts';
import { RateLimiterMemory } from './rate-limiter.ts';

/** Wrong passwords for one name from one address. Not for the name alone: then anybody could shut an organiser out from afar. */
const PER_NAME = { points: 5, duration: 15 * 60 };
const PER_ADDRESS = { points: 50, duration: 60 * 60 };

export type SignedIn = { readonly me: Me; readonly token: string };
export type Accounts = {
  setupNeeded(): Promise<boolean>;
  /** The token of the one-time link; null once there is an account. */
  setupToken(): Promise<string | null>;
  setup(body: SetupBody): Promise<Result<SignedIn, Rejection>>;
  login(body: LoginBody, address: string): Promise<Result<SignedIn, Rejection>>;
  logout(token: string): Promise<void>;
  /** Who has this cookie; null when nobody has (any more). */
  of(token: string | undefined): Promise<Me | null>;
};

type Options = { readonly accounts: AccountStore; readonly log: Log; readonly now?: () => number };

/** Counts wrong passwords; answers how long to wait, or 0. */
function createLoginBrake() {
  const name = new RateLimiterMemory(PER_NAME);
  const addresses = new RateLimiterMemory(PER_ADDRESS);
  const keyOf = (who: string, address: string) => `${who.toLowerCase()}|${address}`;
  return {
    async wait(who: string, address: string): Promise<number> {
      const [one, two] = await Promise.all([name.get(keyOf(who, address)), addresses.get(address)]);
      const full = [
        (one?.consumedPoints ?? 0) >= PER_NAME.points ? one : null,
        (two?.consumedPoints ?? 0) >= PER_ADDRESS.points ? two : null,
      ];
      return Math.max(0, ...full.map((limit) => limit?.msBeforeNext ?? 0));
    },
    /** Counted before the slow check, so that many at once cannot pass together. */
    count: (who: string, address: string) =>
      Promise.all([name.penalty(keyOf(who, address)), addresses.penalty(address)]),
    clear: (who: string, address: string) => Promise.all([name.delete(keyOf(who, address)), addresses.reward(address)]),
  };
}

export function createAccounts({ accounts, log, now = Date.now }: Options): Accounts {
  const brake = createLoginBrake();
  let oneTimeToken: string | null = newToken();
  const setupNeeded = async () => (await accounts.count()) === 0;

  const signIn = async (accountId: AccountId, name: string): Promise<SignedIn> => {
    const token = newToken();
    await accounts.addLogin(accountId, tokenHash(token), now() + COOKIE_AGE.account * 1_000);
    return { me: { accountId, name }, token };
  };

  return {
    setupNeeded,
    setupToken: async () => ((await setupNeeded()) ? oneTimeToken : null),
    async setup({ token, name, password }) {
      const fits = oneTimeToken !== null && sameText(token, oneTimeToken) && (await setupNeeded());
      if (!fits) return err({ code: 'notAllowed' });
      // Taken now: of two requests with the same link only one makes an account.
      const taken = oneTimeToken;
      oneTimeToken = null;
      const passwordHash = await hashPassword(password);
      const accountId = newId<AccountId>();
      if (passwordHash === null || (await accounts.add({ accountId, name, passwordHash })) === 'nameTaken') {
        oneTimeToken = taken;
        return err({ code: 'busy', retryAfter: 1_000 });
      }
      log('info', 'accountMade');
      return ok(await signIn(accountId, name));
    },
    async login({ name, password }, address) {
      const wait = await brake.wait(name, address);
      if (wait > 0) return err({ code: 'tooManyGuesses', retryAfter: wait });
      await brake.count(name, address);
      const account = await accounts.byName(name);
      const right = await checkPassword(password, account?.passwordHash ?? null);
      if (right === null) return err({ code: 'busy', retryAfter: 2_000 });
      if (!right || !account) {
        log('warn', 'loginRefused', { code: 'notAllowed' });
        return err({ code: 'notAllowed' });
      }
      await brake.clear(name, address);
      log('info', 'login');
      return ok(await signIn(account.accountId, account.name));
    },
    logout: (token) => accounts.removeLogin(tokenHash(token)),
    async of(token) {
      if (token === undefined) return null;
      const accountId = await accounts.loginByToken(tokenHash(token), now());
      const account = accountId && (await accounts.byId(accountId));
      return account ? { accountId: account.accountId, name: account.name } : null;
    },
  };
}
