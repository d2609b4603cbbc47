// /api/designs: those that come with the product and the own ones, for organisers.
import { z } from 'zod';
import { parseDesign } from '../../../shared/domain/design.ts';
import { saveDesignBodySchema, type Me } from '../../../shared/protocol/http.ts';
import type { Accounts } from '../../auth/accounts.ts';
import { ACCOUNT_COOKIE } from '../../auth/cookies.ts';
import type { DesignDesk } from '../../auth/design-desk.ts';
import { attachment, fileNameOf } from '../file-name.ts';
import { done, json, notFound, refuse, replyOf, signInFirst, type Asked, type Reply, type Router } from '../route.ts';

type Options = { readonly accounts: Accounts; readonly designs: DesignDesk };

export function designRoutes(router: Router, { accounts, designs }: Options): void {
  const organiser = async ({ cookies }: Asked, work: (me: Me) => Promise<Reply>): Promise<Reply> => {
    const me = await accounts.of(cookies.get(ACCOUNT_COOKIE));
    return me ? work(me) : signInFirst;
  };

  router.get('/api/designs', (asked) => organiser(asked, async (me) => json(await designs.list(me.accountId))));

  router.get('/api/designs/:ref', (asked) =>
    organiser(asked, async (me) => {
      const found = await designs.get(me.accountId, asked.params['ref'] ?? '');
      if (!found) return notFound;
      const { design } = found;
      return {
        kind: 'file',
        body: `${JSON.stringify(design, null, 2)}\n`,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': attachment(`${fileNameOf(design.title)}.json`),
        },
      };
    }),
  );

  router.get('/api/designs/:ref/document', (asked) =>
    organiser(asked, async (me) => {
      const found = await designs.get(me.accountId, asked.params['ref'] ?? '');
      return found ? json(found) : notFound;
    }),
  );

  router.post('/api/designs/:ref', saveDesignBodySchema, ({ revision, design }, asked) =>
    organiser(asked, async (me) =>
      replyOf(await designs.save(me.accountId, asked.params['ref'] ?? '', revision, design), (item) => json(item)),
    ),
  );

  // Any shape comes in here: `parseDesign` tells what is wrong by path.
  router.post('/api/designs', z.unknown(), (body, asked) =>
    organiser(asked, async (me) => {
      const read = parseDesign(body);
      if ('problems' in read) return refuse({ code: 'badInput', problems: read.problems.slice(0, 100) });
      return replyOf(await designs.add(me.accountId, read.design), (item) => json(item, 201));
    }),
  );

  router.delete('/api/designs/:ref', (asked) =>
    organiser(asked, async (me) => ((await designs.remove(me.accountId, asked.params['ref'] ?? '')) ? done : notFound)),
  );
}
