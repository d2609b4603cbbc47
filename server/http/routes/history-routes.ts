// /api/sessions/:id/history: what facilitators did, for facilitators. To everybody else the session does not exist.
import { stepIdSchema } from '../../../shared/kernel/ids.ts';
import type { Access } from '../../auth/access.ts';
import { authorityOf, grantFor } from '../../auth/grants.ts';
import type { DerivedSecrets } from '../../auth/derived-secrets.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import { json, notFound, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = { readonly access: Access; readonly registry: SessionRegistry; readonly secrets: DerivedSecrets };

export function historyRoutes(router: Router, { access, registry, secrets }: Options): void {
  router.get('/api/sessions/:sessionId/history', async (asked) => {
    const standing = await standingOf(access, asked);
    if (!standing || authorityOf(standing) === 'none') return notFound;
    const person = grantFor(standing, 'console', asked.cookies, secrets)?.person;
    const live = await registry.get(standing.record.sessionId);
    if (!live || !person || !('actorId' in person)) return notFound;
    const before = Number(asked.query['before'] ?? Number.NaN);
    const step = stepIdSchema.safeParse(asked.query['step']);
    return json(
      await live.history(person.actorId, {
        before: Number.isSafeInteger(before) && before > 0 ? before : null,
        stepId: step.success ? step.data : null,
      }),
    );
  });
}
