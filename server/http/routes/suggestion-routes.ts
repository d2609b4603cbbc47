// /api/sessions/:id/steps/:stepId/suggestions: what may belong together, for whoever clusters. Proposed only; nothing changes by asking.
import { stepIdSchema } from '../../../shared/kernel/ids.ts';
import type { Access } from '../../auth/access.ts';
import { authorityOf } from '../../auth/grants.ts';
import type { LexiconDesk } from '../../auth/lexicon-desk.ts';
import type { Log } from '../../auth/log.ts';
import type { SessionRegistry } from '../../runtime/live-session.ts';
import type { Suggester } from '../../suggest/suggester.ts';
import { json, notFound, refuse, type Router } from '../route.ts';
import { standingOf } from './session-routes.ts';

type Options = {
  readonly access: Access;
  readonly registry: SessionRegistry;
  readonly suggester: Suggester;
  readonly lexicons: LexiconDesk;
  readonly log: Log;
};

/** After a failure a console may ask again in this many milliseconds. */
const RETRY_MS = 5_000;

export function suggestionRoutes(router: Router, { access, registry, suggester, lexicons, log }: Options): void {
  router.get('/api/sessions/:sessionId/steps/:stepId/suggestions', async (asked) => {
    const standing = await standingOf(access, asked);
    const stepId = stepIdSchema.safeParse(asked.params['stepId']);
    if (!standing || authorityOf(standing) === 'none' || !stepId.success) return notFound;
    const live = await registry.get(standing.record.sessionId);
    const board = await live?.board(stepId.data);
    if (!board) return notFound;
    const { concepts } = await lexicons.get(board.language);
    try {
      return json(await suggester.suggest(stepId.data, board, concepts));
    } catch (error) {
      log('error', 'suggestionsFailed', { session: standing.record.sessionId, error });
      return refuse({ code: 'busy', retryAfter: RETRY_MS });
    }
  });
}
