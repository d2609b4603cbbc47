// What somebody does with the own seat: leave it to the next person, say how they take part, a helper beside it, an interpreter instead.
import { groupBodySchema, modeBodySchema, sessionBodySchema } from '../../../shared/protocol/http.ts';
import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';
import { sessionCookie } from '../../auth/cookies.ts';
import type { CookieChange } from '../../auth/device-seats.ts';
import type { OwnSeat } from '../../auth/own-seat.ts';
import { done, json, replyOf, type Asked, type Router } from '../route.ts';

type Options = {
  readonly ownSeat: OwnSeat;
  /** The devices that hold one of these tokens are nobody any more: their open pages go. */
  readonly onTokensVoid: (hashes: readonly string[]) => void;
  /** Every device of the seat goes. */
  readonly onSeatVoid: (seatId: SeatId) => void;
  readonly onModeChanged: (sessionId: SessionId, seatId: SeatId) => Promise<void>;
};

function change({ setCookie }: Asked, sessionId: SessionId, cookies: readonly CookieChange[]): void {
  for (const { kind, token } of cookies) setCookie(sessionCookie(kind, sessionId), token, 'session');
}

export function ownSeatRoutes(router: Router, options: Options): void {
  const { ownSeat } = options;

  router.post('/api/leave', sessionBodySchema, async (_body, asked) => {
    const { cookies, ended } = await ownSeat.leave(asked.cookies);
    for (const { name } of cookies) asked.setCookie(name, '', 'session');
    options.onTokensVoid(ended);
    return done;
  });

  router.post('/api/mode', modeBodySchema, async (body, asked) => {
    const set = await ownSeat.setMode(body, asked.cookies);
    if (set.ok) await options.onModeChanged(body.sessionId, set.value);
    return replyOf(set, () => done);
  });

  router.post('/api/group', groupBodySchema, async (body, asked) =>
    replyOf(await ownSeat.setGroup(body, asked.cookies), () => done),
  );

  router.post('/api/beside', sessionBodySchema, async ({ sessionId }, asked) => {
    const added = await ownSeat.addBeside(sessionId, asked.cookies);
    if (added.ok) await options.onModeChanged(sessionId, added.value.seatId);
    return replyOf(added, ({ value, cookies }) => {
      change(asked, sessionId, cookies);
      return json(value);
    });
  });

  router.post('/api/beside/turn', sessionBodySchema, async ({ sessionId }, asked) =>
    replyOf(await ownSeat.takeTurn(sessionId, asked.cookies), ({ value, cookies, ended }) => {
      change(asked, sessionId, cookies);
      options.onTokensVoid([ended]);
      return json(value);
    }),
  );

  router.post('/api/interpret', sessionBodySchema, async ({ sessionId }, asked) =>
    replyOf(await ownSeat.interpret(sessionId, asked.cookies), ({ value, cookies }) => {
      change(asked, sessionId, cookies);
      options.onSeatVoid(value);
      return done;
    }),
  );
}
