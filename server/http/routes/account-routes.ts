// /api/status, /api/setup, /api/login, /api/logout, /api/me
import { z } from 'zod';
import { loginBodySchema, setupBodySchema, type Status } from '../../../shared/protocol/http.ts';
import type { Accounts, SignedIn } from '../../auth/accounts.ts';
import { ACCOUNT_COOKIE } from '../../auth/cookies.ts';
import { tokenHash } from '../../auth/random-ids.ts';
import { done, json, refuse, signInFirst, type Asked, type Reply, type Router } from '../route.ts';

type Options = {
  readonly accounts: Accounts;
  readonly version: string;
  /** For everybody: whom to write to about accessibility. */
  readonly contact: string | null;
  /** Sockets that were opened with this sign-in are closed. */
  readonly onLogout: (login: string) => void;
};

const signedIn = ({ setCookie }: Asked, { me, token }: SignedIn): Reply => {
  setCookie(ACCOUNT_COOKIE, token, 'account');
  return json(me);
};

export function accountRoutes(router: Router, { accounts, version, contact, onLogout }: Options): void {
  router.get('/api/status', async () =>
    json({ setupNeeded: await accounts.setupNeeded(), version, contact } satisfies Status),
  );
  router.post('/api/setup', setupBodySchema, async (body, asked) => {
    const made = await accounts.setup(body);
    return made.ok ? signedIn(asked, made.value) : refuse(made.error);
  });
  router.post('/api/login', loginBodySchema, async (body, asked) => {
    const found = await accounts.login(body, asked.address);
    if (found.ok) return signedIn(asked, found.value);
    return refuse(found.error, found.error.code === 'notAllowed' ? 401 : undefined);
  });
  router.post('/api/logout', z.strictObject({}), async (_body, { cookies, setCookie }) => {
    const token = cookies.get(ACCOUNT_COOKIE);
    if (token !== undefined) {
      await accounts.logout(token);
      onLogout(tokenHash(token));
    }
    setCookie(ACCOUNT_COOKIE, '', 'account');
    return done;
  });
  router.get('/api/me', async ({ cookies }) => {
    const me = await accounts.of(cookies.get(ACCOUNT_COOKIE));
    return me ? json(me) : signInFirst;
  });
}
