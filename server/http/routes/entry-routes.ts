// How people come in: by code, by link, by a role's link; and the tickets for the socket.
import { accessBodySchema, joinBodySchema, seatBodySchema, ticketBodySchema } from '../../../shared/protocol/http.ts';
import type { Access, Entry, NewCookie } from '../../auth/access.ts';
import { sessionCookie } from '../../auth/cookies.ts';
import type { DerivedSecrets } from '../../auth/derived-secrets.ts';
import { grantFor, ticketFor, type Grant } from '../../auth/grants.ts';
import type { Tickets } from '../../auth/tickets.ts';
import { json, notFound, replyOf, type Asked, type Reply, type Router } from '../route.ts';

type Options = {
  readonly access: Access;
  readonly tickets: Tickets<Grant>;
  readonly secrets: DerivedSecrets;
  /** The devices that hold one of these tokens are nobody any more: their open pages go. */
  readonly onTokensVoid: (hashes: readonly string[]) => void;
};

function keep({ setCookie }: Asked, cookie: NewCookie): void {
  if (cookie) setCookie(sessionCookie(cookie.kind, cookie.sessionId), cookie.token, 'session');
}

export function entryRoutes(router: Router, { access, tickets, secrets, onTokensVoid }: Options): void {
  const seated = (asked: Asked, { joined, device }: Entry): Reply => {
    for (const { name, token } of device.cookies) asked.setCookie(name, token, 'session');
    onTokensVoid(device.ended);
    return json(joined);
  };

  router.post('/api/join', joinBodySchema, async (body, asked) =>
    replyOf(await access.join(body, asked.cookies, asked.address), (entry) => seated(asked, entry)),
  );

  router.post('/api/seat', seatBodySchema, async (body, asked) =>
    replyOf(await access.takeSeat(body, asked.cookies, asked.address), (entry) => seated(asked, entry)),
  );

  router.post('/api/access', accessBodySchema, async (body, asked) =>
    replyOf(await access.exchangeLink(body, asked.cookies), (cookie) => {
      keep(asked, cookie);
      return json({ sessionId: body.sessionId, role: body.role });
    }),
  );

  router.post('/api/tickets', ticketBodySchema, async ({ sessionId, as }, { cookies }) => {
    const standing = await access.standing(sessionId, cookies);
    const grant = standing && grantFor(standing, as, cookies, secrets);
    if (!standing || !grant) return notFound;
    if ('link' in grant.by) await access.noteUse(standing.record, grant.by.link);
    return json(ticketFor(grant, tickets, secrets));
  });
}
