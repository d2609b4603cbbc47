// /api/sessions/:id/take-home: the sheet that people take home. For who runs the session at any moment, for everybody else who was there once it is closed.
import { takeHomeWordsSchema } from '../../../shared/protocol/publication.ts';
import type { Access, Standing } from '../../auth/access.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { PublicationDesk } from '../../auth/publication-desk.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import type { TakeHome } from '../../../shared/report/take-home.ts';
import { attachment } from '../file-name.ts';
import { json, notFound, type Asked, type Reply, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = {
  readonly access: Access;
  readonly registry: SessionRegistry;
  readonly publications: PublicationDesk;
  readonly now: () => number;
};

/** A participant, an observer, an interpreter: who read along while it was made may read what came of it. */
const wasThere = ({ record, role, interpreter, seat }: Standing): boolean =>
  record.state === 'closed' && (seat !== null || role !== null || interpreter !== null);

export function takeHomeRoutes(router: Router, { access, registry, publications, now }: Options): void {
  const sheetFor = async (
    asked: Asked,
    may: (standing: Standing) => boolean,
    answer: (sheet: TakeHome) => Reply | Promise<Reply>,
  ): Promise<Reply> => {
    const standing = await standingOf(access, asked);
    if (!standing || !may(standing)) return notFound;
    const { sessionId } = standing.record;
    const live = await registry.get(sessionId);
    return live ? answer(await publications.takeHome(sessionId, await live.report(now()))) : notFound;
  };
  const runs = (standing: Standing): boolean => authorityOf(standing) !== 'none';

  router.get('/api/sessions/:sessionId/take-home.json', (asked) =>
    sheetFor(asked, (standing) => runs(standing) || wasThere(standing), json),
  );

  router.get('/api/sessions/:sessionId/take-home.pdf', (asked) =>
    sheetFor(asked, runs, async (sheet) => {
      const { renderTakeHome } = await import('../../reports/render-report.ts');
      const { body, contentType, fileName } = await renderTakeHome(sheet);
      return {
        kind: 'file',
        body,
        headers: { 'Content-Type': contentType, 'Content-Disposition': attachment(fileName) },
      };
    }),
  );

  router.get('/api/sessions/:sessionId/take-home', async (asked) => {
    const standing = await standingOf(access, asked);
    return standing && runs(standing) ? json({ next: await publications.next(standing.record.sessionId) }) : notFound;
  });

  router.post('/api/sessions/:sessionId/take-home', takeHomeWordsSchema, async ({ next }, asked) => {
    const standing = await standingOf(access, asked);
    if (!standing || !['organiser', 'facilitator'].includes(authorityOf(standing))) return notFound;
    await publications.setNext(standing.record.sessionId, next);
    return json({ next });
  });
}
