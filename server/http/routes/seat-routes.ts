// /api/sessions/:id/seats: the seats as a facilitator sees them, made ahead and given another card. Never what was written in them.
import {
  newPaperBodySchema,
  newSeatsBodySchema,
  renewSeatBodySchema,
  type SeatList,
} from '../../../shared/protocol/http.ts';
import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';
import type { Access, Standing } from '../../auth/access.ts';
import { sessionCookie } from '../../auth/cookies.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { Log } from '../../auth/log.ts';
import type { SeatDesk } from '../../auth/seat-desk.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import { done, json, notFound, refuse, type Asked, type Reply, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = {
  readonly access: Access;
  readonly seats: SeatDesk;
  readonly registry: SessionRegistry;
  readonly log: Log;
  /** The devices that hold one of these tokens are nobody any more. */
  readonly onTokensVoid: (hashes: readonly string[]) => void;
  /** Every device of the seat goes. */
  readonly onSeatVoid: (seatId: SeatId) => void;
};

export function seatRoutes(router: Router, { access, seats, registry, log, onSeatVoid, onTokensVoid }: Options): void {
  const steering = async (asked: Asked, work: (standing: Standing) => Promise<Reply>): Promise<Reply> => {
    const standing = await standingOf(access, asked);
    return standing && authorityOf(standing) !== 'none' ? work(standing) : notFound;
  };
  const here = async (sessionId: SessionId): Promise<ReadonlySet<SeatId>> =>
    (await registry.get(sessionId))?.seatsHere() ?? new Set();
  const list = async ({ record }: Standing): Promise<Reply> => {
    const present = await here(record.sessionId);
    return json({ seats: await seats.list(record, (seatId) => present.has(seatId)) } satisfies SeatList);
  };

  const hasGroup = async ({ record }: Standing, groupId: GroupId | null): Promise<boolean> =>
    groupId === null || ((await (await registry.get(record.sessionId))?.hasGroup(groupId)) ?? false);

  router.get('/api/sessions/:sessionId/seats', (asked) => steering(asked, list));

  router.post('/api/sessions/:sessionId/seats', newSeatsBodySchema, ({ count, groupId }, asked) =>
    steering(asked, async (standing) => {
      if (!(await hasGroup(standing, groupId))) return refuse({ code: 'badInput' });
      const made = await seats.prepare(standing.record, count, groupId);
      log('info', 'seatsMade', { session: standing.record.sessionId });
      return made.ok ? list(standing) : refuse(made.error);
    }),
  );

  router.post('/api/sessions/:sessionId/paper', newPaperBodySchema, ({ groupId }, asked) =>
    steering(asked, async (standing) => {
      if (!(await hasGroup(standing, groupId))) return refuse({ code: 'badInput' });
      const made = await seats.addPaper(standing.record, groupId);
      return made.ok ? list(standing) : refuse(made.error);
    }),
  );

  router.post('/api/sessions/:sessionId/paper/:seat', renewSeatBodySchema, (_body, asked) =>
    steering(asked, async ({ record }) => {
      const cookie = sessionCookie('seat', record.sessionId);
      const number = Number(asked.params['seat']);
      const opened = await seats.openPaper(record, number, asked.cookies.get(cookie));
      if (!opened.ok) return refuse(opened.error);
      asked.setCookie(cookie, opened.value.token, 'session');
      onTokensVoid(opened.value.ended);
      return done;
    }),
  );

  router.post('/api/sessions/:sessionId/seats/:seat/renew', renewSeatBodySchema, (_body, asked) =>
    steering(asked, async (standing) => {
      const number = Number(asked.params['seat']);
      const renewed = Number.isSafeInteger(number) ? await seats.renew(standing.record, number) : null;
      if (!renewed) return notFound;
      if (!renewed.ok) return refuse(renewed.error);
      onSeatVoid(renewed.value.seatId);
      log('info', 'seatCardRenewed', { session: standing.record.sessionId });
      return list(standing);
    }),
  );
}
