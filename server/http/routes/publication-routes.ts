// /api/sessions/:id/publication: the organiser makes a report public, and takes it back. /api/published/:address: what is there, for anybody.
import type { RequestHandler } from 'express';
import { publishBodySchema } from '../../../shared/protocol/publication.ts';
import type { Access, Standing } from '../../auth/access.ts';
import { addressKey } from '../../auth/client-address.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { Log } from '../../auth/log.ts';
import type { PublicationDesk } from '../../auth/publication-desk.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import { attachment } from '../file-name.ts';
import { createFrozenFiles } from '../frozen-files.ts';
import { json, notFound, refuse, type Asked, type Reply, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = {
  readonly access: Access;
  readonly registry: SessionRegistry;
  readonly publications: PublicationDesk;
  readonly log: Log;
  readonly now: () => number;
};

/** Who has the address may read it; who looks for a name may not find it. */
const NOT_FOUND_BY_SEARCH = { 'X-Robots-Tag': 'noindex, nofollow, noarchive' };

export function publicationRoutes(router: Router, { access, registry, publications, log, now }: Options): void {
  const organiser = async (asked: Asked, work: (record: Standing['record']) => Promise<Reply>): Promise<Reply> => {
    const standing = await standingOf(access, asked);
    return standing && authorityOf(standing) === 'organiser' ? work(standing.record) : notFound;
  };

  router.get('/api/sessions/:sessionId/publication', (asked) =>
    organiser(asked, async ({ sessionId }) => json(await publications.info(sessionId))),
  );

  router.post('/api/sessions/:sessionId/publication', publishBodySchema, ({ address }, asked) =>
    organiser(asked, async (record) => {
      const live = await registry.get(record.sessionId);
      if (!live) return notFound;
      const published = await publications.publish(record, await live.report(now()), address);
      if (!published.ok) return refuse(published.error);
      log('info', 'reportPublished', { session: record.sessionId });
      return json(await publications.info(record.sessionId));
    }),
  );

  router.delete('/api/sessions/:sessionId/publication', (asked) =>
    organiser(asked, async ({ sessionId }) => {
      await publications.withdraw(sessionId);
      log('info', 'reportWithdrawn', { session: sessionId });
      return json(await publications.info(sessionId));
    }),
  );

  const files = createFrozenFiles<{ body: Buffer | string; contentType: string; fileName: string }>();
  const WHAT = ['report', 'take-home'] as const;

  router.get('/api/published/:address', async ({ params, address }) => {
    const found = await publications.find(params['address'] ?? '', address);
    return found.ok
      ? {
          kind: 'file',
          body: JSON.stringify(found.value.page),
          headers: { 'Content-Type': 'application/json; charset=utf-8', ...NOT_FOUND_BY_SEARCH },
        }
      : refuse(found.error);
  });

  router.get('/api/published/:address/:what.pdf', async ({ params, address }) => {
    const what = WHAT.find((each) => each === params['what']);
    if (what === undefined) return notFound;
    const found = await publications.find(params['address'] ?? '', address);
    if (!found.ok) return refuse(found.error);
    const { page, version } = found.value;
    const { body, contentType, fileName } = await files.get(`${version} ${what}`, async () => {
      const { renderReport, renderTakeHome } = await import('../../reports/render-report.ts');
      return what === 'report' ? renderReport(page.report, 'pdf') : renderTakeHome(page.takeHome);
    });
    return {
      kind: 'file',
      body,
      headers: { 'Content-Type': contentType, 'Content-Disposition': attachment(fileName), ...NOT_FOUND_BY_SEARCH },
    };
  });
}

/** Before the pages: says by the status of the page itself whether there is something at the address, for programs and for who looks closer. */
export const publishedStatus =
  (publications: PublicationDesk): RequestHandler<{ address: string }> =>
  async (request, response, next) => {
    try {
      const found = await publications.find(request.params.address, addressKey(request.ip ?? ''));
      response.set(NOT_FOUND_BY_SEARCH);
      if (!found.ok) response.status({ withdrawn: 410, rateLimited: 429 }[found.error.code as string] ?? 404);
      next();
    } catch (error) {
      next(error);
    }
  };
