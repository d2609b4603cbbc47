// /api/sessions: an organiser's own sessions, and the codes and links of one session for its facilitators.
import {
  closeLinkBodySchema,
  nameLinkBodySchema,
  newLinkBodySchema,
  newSessionBodySchema,
  renewBodySchema,
  type Me,
} from '../../../shared/protocol/http.ts';
import { sessionIdSchema, type SessionId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Rejection } from '../../../shared/protocol/rejection.ts';
import type { JoinInfo } from '../../../shared/protocol/mine.ts';
import type { Access, Standing } from '../../auth/access.ts';
import type { Accounts } from '../../auth/accounts.ts';
import { ACCOUNT_COOKIE } from '../../auth/cookies.ts';
import { authorityOf, type Authority } from '../../auth/grants.ts';
import type { Log } from '../../auth/log.ts';
import type { SessionDesk } from '../../auth/session-desk.ts';
import { done, json, notFound, refuse, signInFirst, type Asked, type Reply, type Router } from '../route.ts';

type Options = {
  readonly accounts: Accounts;
  readonly access: Access;
  readonly desk: SessionDesk;
  readonly log: Log;
  /** Ends the running session and deletes everything of it for good. */
  readonly deleteSession: (sessionId: SessionId) => Promise<void>;
  /** The code or join link is another one now. */
  readonly onJoinRenewed: (sessionId: SessionId, join: JoinInfo) => Promise<void>;
  /** A link is void: whoever came in by it goes. */
  readonly onLinkVoid: (sessionId: SessionId, link: string) => void;
  /** A link has another name: consoles show it with who came in by it. */
  readonly onLinkNamed: (sessionId: SessionId) => Promise<void>;
};

/** The standing of whoever asks in the session that the path names; null when there is no such session. */
export async function standingOf(access: Access, { params, cookies }: Asked): Promise<Standing | null> {
  const sessionId = sessionIdSchema.safeParse(params['sessionId']);
  return sessionId.success ? access.standing(sessionId.data, cookies) : null;
}

export function sessionRoutes(router: Router, options: Options): void {
  const { accounts, access, desk, log } = options;
  const organiser = async ({ cookies }: Asked, work: (me: Me) => Promise<Reply>): Promise<Reply> => {
    const me = await accounts.of(cookies.get(ACCOUNT_COOKIE));
    return me ? work(me) : signInFirst;
  };
  /** Only for those with one of these authorities; for everybody else the session does not exist. */
  const within = async (
    asked: Asked,
    allowed: readonly Authority[],
    work: (standing: Standing, authority: Authority) => Promise<Reply>,
  ): Promise<Reply> => {
    const standing = await standingOf(access, asked);
    const authority = standing ? authorityOf(standing) : 'none';
    return standing && allowed.includes(authority) ? work(standing, authority) : notFound;
  };

  router.get('/api/sessions', (asked) => organiser(asked, async (me) => json(await desk.list(me.accountId))));

  router.post('/api/sessions', newSessionBodySchema, (body, asked) =>
    organiser(asked, async (me) => {
      const record = await desk.create(me.accountId, body);
      log('info', 'sessionMade', { session: record.sessionId });
      return json(await desk.item(record), 201);
    }),
  );

  router.get('/api/sessions/:sessionId', (asked) =>
    within(asked, ['organiser'], async ({ record }) => json(await desk.item(record))),
  );

  router.delete('/api/sessions/:sessionId', (asked) =>
    within(asked, ['organiser'], async ({ record }) => {
      await options.deleteSession(record.sessionId);
      log('info', 'sessionDeletedByOrganiser', { session: record.sessionId });
      return done;
    }),
  );

  router.get('/api/sessions/:sessionId/access', (asked) =>
    within(asked, ['organiser', 'facilitator', 'coFacilitator'], async ({ record }, authority) =>
      json(await desk.accessInfo(record, authority)),
    ),
  );

  router.post('/api/sessions/:sessionId/access/renew', renewBodySchema, ({ what }, asked) =>
    within(asked, ['organiser', 'facilitator'], async ({ record }, authority) => {
      const renewed = await desk.renew(record, what);
      if (!renewed.ok) return refuse(renewed.error);
      log('info', 'accessRenewed', { session: record.sessionId });
      if (what === 'join') await options.onJoinRenewed(record.sessionId, desk.joinInfo(renewed.value));
      else options.onLinkVoid(record.sessionId, what);
      return json(await desk.accessInfo(renewed.value, authority));
    }),
  );

  /** Changes links, and answers all of them. */
  const changeLinks = (
    asked: Asked,
    change: (record: Standing['record']) => Promise<Result<null, Rejection>>,
    then: (sessionId: SessionId) => unknown,
  ): Promise<Reply> =>
    within(asked, ['organiser', 'facilitator'], async ({ record }, authority) => {
      const done = await change(record);
      if (!done.ok) return refuse(done.error);
      await then(record.sessionId);
      return json(await desk.accessInfo(record, authority));
    });

  router.post('/api/sessions/:sessionId/access/links', newLinkBodySchema, ({ role, name }, asked) =>
    changeLinks(
      asked,
      (record) => desk.addLink(record, role, name),
      (session) => log('info', 'linkMade', { session, role }),
    ),
  );

  router.post('/api/sessions/:sessionId/access/name', nameLinkBodySchema, ({ link, name }, asked) =>
    changeLinks(asked, (record) => desk.changeLink(record, link, { name }), options.onLinkNamed),
  );

  router.post('/api/sessions/:sessionId/access/close', closeLinkBodySchema, ({ link }, asked) =>
    changeLinks(
      asked,
      (record) => desk.changeLink(record, link, { isOpen: false }),
      (session) => {
        log('info', 'linkClosed', { session });
        options.onLinkVoid(session, link);
      },
    ),
  );
}
