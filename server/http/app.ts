// The HTTP side, put together: guards first, then the routes, then the pages.
import express, { type ErrorRequestHandler, type Express } from 'express';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';
import type { Access } from '../auth/access.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { DerivedSecrets } from '../auth/derived-secrets.ts';
import type { DesignDesk } from '../auth/design-desk.ts';
import type { Grant } from '../auth/grants.ts';
import type { LexiconDesk } from '../auth/lexicon-desk.ts';
import type { Log } from '../auth/log.ts';
import type { Origins } from '../auth/origins.ts';
import type { OwnSeat } from '../auth/own-seat.ts';
import type { PublicationDesk } from '../auth/publication-desk.ts';
import type { SeriesDesk } from '../auth/series-desk.ts';
import type { SeatDesk } from '../auth/seat-desk.ts';
import type { SessionDesk } from '../auth/session-desk.ts';
import type { VersionDesk } from '../auth/version-desk.ts';
import type { Tickets } from '../auth/tickets.ts';
import type { MediaStore } from '../runtime/media-store.ts';
import type { Suggester } from '../suggest/suggester.ts';
import type { SessionRegistry } from '../runtime/live-session.ts';
import { bodyLimit } from './body-limit.ts';
import { hostGuard, originGuard } from './origin-guard.ts';
import { sendProblem } from './problem.ts';
import { createRouter } from './route.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { designRoutes } from './routes/design-routes.ts';
import { entryRoutes } from './routes/entry-routes.ts';
import { lexiconRoutes } from './routes/lexicon-routes.ts';
import { mediaRoutes } from './routes/media-routes.ts';
import { ownSeatRoutes } from './routes/own-seat-routes.ts';
import { publicationRoutes, publishedStatus } from './routes/publication-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { seatRoutes } from './routes/seat-routes.ts';
import { seriesRoutes } from './routes/series-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { historyRoutes } from './routes/history-routes.ts';
import { versionRoutes } from './routes/version-routes.ts';
import { suggestionRoutes } from './routes/suggestion-routes.ts';
import { takeHomeRoutes } from './routes/take-home-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { staticPages } from './static-pages.ts';

export type AppParts = {
  readonly accounts: Accounts;
  readonly access: Access;
  readonly desk: SessionDesk;
  readonly designs: DesignDesk;
  readonly lexicons: LexiconDesk;
  readonly publications: PublicationDesk;
  readonly series: SeriesDesk;
  readonly versions: VersionDesk;
  readonly tickets: Tickets<Grant>;
  readonly secrets: DerivedSecrets;
  readonly origins: Origins;
  readonly registry: SessionRegistry;
  readonly media: MediaStore;
  readonly suggester: Suggester;
  readonly log: Log;
  readonly now: () => number;
  readonly version: string;
  readonly contact: string | null;
  /** For Express: whose X-Forwarded headers are believed. */
  readonly trustProxy: number | string;
  readonly isHttps: boolean;
  /** Folder of the built pages. */
  readonly webRoot: string;
  /** Whether the store can be written and the server is not stopping. */
  readonly isReady: () => Promise<boolean>;
  readonly onLogout: (login: string) => void;
  readonly deleteSession: (sessionId: SessionId) => Promise<void>;
  readonly onJoinRenewed: (sessionId: SessionId, join: JoinInfo) => Promise<void>;
  readonly ownSeat: OwnSeat;
  readonly seats: SeatDesk;
  /** Tokens (by their hashes) or all devices of a seat are void: their open pages go. */
  readonly onTokensVoid: (hashes: readonly string[]) => void;
  readonly onSeatVoid: (seatId: SeatId) => void;
  readonly onModeChanged: (sessionId: SessionId, seatId: SeatId) => Promise<void>;
  readonly onLinkVoid: (sessionId: SessionId, link: string) => void;
  readonly onLinkNamed: (sessionId: SessionId) => Promise<void>;
};

/** A design file, a new session or series which holds one, and a lexicon, with room for what is around it. */
const LARGE_BODIES = ['/api/designs', '/api/sessions', '/api/lexicons', '/api/series'];

export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustProxy);
  app.set('etag', false);
  app.set('query parser', 'simple');

  // For probes on this machine, whatever host they ask for: no data in here.
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok\n'));
  app.get('/readyz', async (_request, response) => {
    const ready = await parts.isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ready\n' : 'not ready\n');
  });

  app.use(hostGuard(parts.origins));
  app.use(securityHeaders(parts.isHttps));
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use(originGuard(parts.origins));
  app.use(LARGE_BODIES, bodyLimit(LIMITS.designFile), express.json({ limit: LIMITS.designFile, strict: false }));
  app.use('/api', bodyLimit(LIMITS.payload), express.json({ limit: LIMITS.payload }));

  const router = createRouter(app, { secureCookies: parts.isHttps, log: parts.log });
  accountRoutes(router, parts);
  designRoutes(router, parts);
  lexiconRoutes(router, parts);
  seriesRoutes(router, parts);
  sessionRoutes(router, parts);
  entryRoutes(router, parts);
  ownSeatRoutes(router, parts);
  seatRoutes(router, parts);
  reportRoutes(router, parts);
  takeHomeRoutes(router, parts);
  publicationRoutes(router, parts);
  versionRoutes(router, parts);
  mediaRoutes(router, parts);
  historyRoutes(router, parts);
  suggestionRoutes(router, parts);

  app.use('/api', (_request, response) => sendProblem(response, { code: 'notFound' }));
  app.get(['/p/:address', '/p/:address/report'], publishedStatus(parts.publications));
  app.use(staticPages(parts.webRoot));
  app.use((_request, response) => void response.status(404).type('text/plain').send('Niet gevonden / not found\n'));
  app.use(onBodyError(parts.log));
  return app;
}

/** Express's own errors: a body that is too large or is no JSON, a path that cannot be decoded. Anything else is a bug. */
const onBodyError =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    if (status >= 500) log('error', 'requestFailed', { code: 'internal', error });
    if (status === 413) return sendProblem(response, { code: 'tooLong' });
    return sendProblem(response, { code: status < 500 ? 'badInput' : 'internal' }, status < 500 ? 400 : 500);
  };
