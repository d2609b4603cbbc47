// /api/sessions/:id/report-versions: reports that were chosen and kept. Organiser and facilitators make and take them; only the organiser throws one away. To everybody else
// the session does not exist.
import { reportVersionIdSchema, type ReportVersionId } from '../../../shared/kernel/ids.ts';
import { newReportVersionBodySchema } from '../../../shared/report/report-versions.ts';
import type { Access, Standing } from '../../auth/access.ts';
import { authorityOf, type Authority } from '../../auth/grants.ts';
import type { VersionDesk } from '../../auth/version-desk.ts';
import { done, json, notFound, replyOf, type Asked, type Reply, type Router } from '../route.ts';
import { isReportFormat, reportReply } from './report-routes.ts';
import { standingOf } from './session-routes.ts';

type Options = { readonly access: Access; readonly versions: VersionDesk };

const STAFF: readonly Authority[] = ['organiser', 'facilitator', 'coFacilitator'];
const PATH = '/api/sessions/:sessionId/report-versions';

export function versionRoutes(router: Router, { access, versions }: Options): void {
  const within = async (
    asked: Asked,
    allowed: readonly Authority[],
    work: (standing: Standing) => Promise<Reply>,
  ): Promise<Reply> => {
    const standing = await standingOf(access, asked);
    return standing && allowed.includes(authorityOf(standing)) ? work(standing) : notFound;
  };
  const idIn = ({ params }: Asked): ReportVersionId | null =>
    reportVersionIdSchema.safeParse(params['versionId']).data ?? null;

  router.get(PATH, (asked) => within(asked, STAFF, async ({ record }) => json(await versions.list(record.sessionId))));

  router.post(PATH, newReportVersionBodySchema, (body, asked) =>
    within(asked, STAFF, async ({ record }) =>
      replyOf(await versions.make(record.sessionId, body), (item) => json(item, 201)),
    ),
  );

  router.delete(`${PATH}/:versionId`, (asked) =>
    within(asked, ['organiser'], async ({ record }) => {
      const versionId = idIn(asked);
      if (versionId === null) return notFound;
      await versions.remove(record.sessionId, versionId);
      return done;
    }),
  );

  router.get(`${PATH}/:versionId/choices`, (asked) =>
    within(asked, STAFF, async ({ record }) => {
      const versionId = idIn(asked);
      const choices = versionId === null ? null : await versions.choices(record.sessionId, versionId);
      return choices === null ? notFound : json(choices);
    }),
  );

  router.get(`${PATH}/:versionId/report.:format`, (asked) =>
    within(asked, STAFF, async ({ record }) => {
      const format = asked.params['format'];
      const versionId = idIn(asked);
      if (versionId === null || !isReportFormat(format)) return notFound;
      const model = await versions.model(record.sessionId, versionId);
      return model === null ? notFound : reportReply(model, format, asked);
    }),
  );
}
