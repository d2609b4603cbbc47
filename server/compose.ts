// The only place that wires things together.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportVersionId, SessionId } from '../shared/kernel/ids.ts';
import { setupLink } from '../shared/protocol/links.ts';
import { createAccess } from './auth/access.ts';
import { createAccounts } from './auth/accounts.ts';
import { createDerivedSecrets } from './auth/derived-secrets.ts';
import { createDesignDesk } from './auth/design-desk.ts';
import type { Grant } from './auth/grants.ts';
import { createVersionDesk } from './auth/version-desk.ts';
import { createLexiconDesk } from './auth/lexicon-desk.ts';
import type { Log } from './auth/log.ts';
import { createOrigins } from './auth/origins.ts';
import { createOwnSeat } from './auth/own-seat.ts';
import { createPublicationDesk } from './auth/publication-desk.ts';
import { createSeatDesk } from './auth/seat-desk.ts';
import { createSeriesDesk } from './auth/series-desk.ts';
import { createSessionDesk } from './auth/session-desk.ts';
import { createTickets } from './auth/tickets.ts';
import type { Config } from './config.ts';
import { createGateway } from './gateway/gateway.ts';
import { createApp } from './http/app.ts';
import { createBackups } from './ops/backups.ts';
import { lanAddress } from './ops/lan-address.ts';
import { createLogger } from './ops/logger.ts';
import { StartProblem } from './ops/start-problem.ts';
import { createCounter } from './runtime/counter.ts';
import { newId } from './runtime/new-id.ts';
import type { RuntimeLog } from './runtime/deps.ts';
import { openFileKeyVault } from './runtime/file-key-vault.ts';
import type { KeyVault } from './runtime/key-vault.ts';
import { createMediaStore } from './runtime/media-store.ts';
import { loadServerSecret } from './runtime/server-secret.ts';
import { createSessionRegistry, type RunningSessions } from './runtime/session-registry.ts';
import { createSuggester } from './suggest/suggester.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';

/** Everything that is kept; tests hand in their own. */
export type Keeping = {
  readonly store: Store;
  readonly vault: KeyVault;
  readonly serverSecret: Buffer;
  /** The database, for backups; null when there is nothing to copy. */
  readonly file: string | null;
};

export type RunningServer = {
  readonly port: number;
  /** Origin for links: PUBLIC_URL, or this machine's address on the network. */
  readonly publicUrl: string;
  /** Where to make the first account; null once there is one. */
  readonly setupUrl: string | null;
  readonly registry: RunningSessions;
  readonly store: Store;
  readonly log: Log;
  /** Stops taking requests, says goodbye, finishes what waits, closes. */
  stop(): Promise<void>;
};

/** Opens what the server keeps in its data folder. @throws StoreError, KeyFileError: one clear line each */
export async function openKeeping(dataDir: string): Promise<Keeping> {
  const file = join(dataDir, 'versnelling.db');
  // First: it makes the folder and takes the lock that keeps a second server away from the keys too.
  const store = openSqliteStore(file);
  try {
    const folder = join(dataDir, 'keys');
    const serverSecret = await loadServerSecret(folder);
    return { store, vault: await openFileKeyVault(folder), serverSecret, file };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The root of the repository or image: where the manifest is, from source as from dist/. */
function rootFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = [join(here, '..'), join(here, '..', '..')].find((folder) => existsSync(join(folder, 'package.json')));
  return root ?? process.cwd();
}

function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest && typeof manifest.version === 'string' ? manifest.version : '0';
}

/** @throws StartProblem when the port cannot be had */
function listen(http: HttpServer, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const why: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1}.`,
        EACCES: `Port ${port} may not be used by this user. Choose one above 1023, for instance PORT=3000.`,
        EADDRNOTAVAIL: `HOST ${host ?? ''} is not an address of this machine.`,
      };
      const line = why[error.code ?? ''] ?? `Port ${port} cannot be opened (${error.code ?? 'unknown'}).`;
      reject(new StartProblem(line));
    });
    const onListening = (): void => resolve((http.address() as AddressInfo).port);
    if (host === null) http.listen(port, onListening);
    else http.listen(port, host, onListening);
  });
}

/** The runtime's news in the one log. */
const runtimeLog =
  (log: Log): RuntimeLog =>
  (event, fields) =>
    log(event.endsWith('Failed') || event === 'sessionNotLoaded' ? 'error' : 'info', event, fields);

/**
 * Makes a server of its parts and starts it.
 * @param keeping what it keeps; closed by `stop`, or here when starting fails
 * @param webRoot the built pages; by default those in dist/web
 */
export async function startServer(config: Config, keeping: Keeping, webRoot?: string): Promise<RunningServer> {
  try {
    return await wire(config, keeping, webRoot);
  } catch (error) {
    await keeping.store.close();
    throw error;
  }
}

const ANYWHERE = new Set(['0.0.0.0', '::']);

/** By what name others reach this machine, when nobody said. */
function ownHost(host: string | null): string {
  if (host === null || ANYWHERE.has(host)) return lanAddress() ?? 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** Whether a grant stands by this link. */
const cameBy =
  (sessionId: SessionId, link: string) =>
  (grant: Grant): boolean =>
    grant.sessionId === sessionId && 'link' in grant.by && grant.by.link === link;

async function wire(config: Config, keeping: Keeping, webRoot?: string): Promise<RunningServer> {
  const { store, vault, serverSecret } = keeping;
  const root = rootFolder();
  const log: Log = createLogger(config.logLevel);
  const now = Date.now;
  let port = config.port;
  let stopping = false;
  const isHttps = config.publicUrl?.startsWith('https:') ?? false;
  const publicUrl = (): string => config.publicUrl ?? `http://${ownHost(config.host)}:${port}`;

  const secrets = createDerivedSecrets(serverSecret);
  const origins = createOrigins({ publicUrl: config.publicUrl, behindProxy: config.trustProxy !== 0 });
  const tickets = createTickets<Grant>();
  const accounts = createAccounts({ accounts: store.accounts, log });
  const access = createAccess({ ...store, accounts, secrets, log, seatsPerSession: config.seatsPerSession });

  const suggester = createSuggester();
  const media = createMediaStore(join(config.dataDir, 'media'));

  // Ten minutes for a film over a slow line; headers still have to come within one.
  const http = createServer({ requestTimeout: 10 * 60_000 });
  const gateway = createGateway(http, { origins, tickets, log });
  const registry = createSessionRegistry({
    store,
    vault,
    media,
    publisher: gateway.publisher,
    count: createCounter((error) => log('error', 'countThreadFailed', { code: 'internal', error })),
    now,
    stepNotice: config.stepNotice * 1_000,
    joinOf: (record) => desk.joinInfo(record),
    log: runtimeLog(log),
  });
  const desk = createSessionDesk({
    ...store,
    secrets,
    pagesBy: (sessionId, link) => gateway.count(cameBy(sessionId, link)),
    publicUrl,
    prepare: registry.prepareSession,
  });
  registry.onDeleted((sessionId) => gateway.dismiss('sessionDeleted', (grant) => grant.sessionId === sessionId));

  const app = createApp({
    ownSeat: createOwnSeat({
      ...store,
      access,
      secrets,
      chooseGroup: async (sessionId, seatId, groupId) => {
        const live = await registry.get(sessionId);
        return live ? live.chooseGroup(seatId, groupId) : 'notFound';
      },
    }),
    seats: createSeatDesk({ ...store, secrets, publicUrl, seatsPerSession: config.seatsPerSession }),
    onTokensVoid: (hashes) => gateway.dismiss('revoked', ({ by }) => 'token' in by && hashes.includes(by.token)),
    onSeatVoid: (seatId) => gateway.dismiss('revoked', ({ by }) => 'seat' in by && by.seat === seatId),
    onModeChanged: async (sessionId, seatId) => (await registry.get(sessionId))?.tellSeat(seatId),
    accounts,
    access,
    desk,
    designs: createDesignDesk(store.designs),
    lexicons: createLexiconDesk(store.lexicons),
    publications: createPublicationDesk({ publications: store.publications, publicUrl }),
    series: createSeriesDesk({
      ...store,
      createSession: (accountId, body) => desk.create(accountId, body),
      reportOf: async (sessionId) => (await (await registry.get(sessionId))?.report(now())) ?? null,
      scrub: () => store.scrub(),
    }),
    versions: createVersionDesk({
      versions: store.versions,
      newId: () => newId<ReportVersionId>(),
      reportAt: async (sessionId) => (await registry.get(sessionId))?.reportAt(now()) ?? null,
    }),
    tickets,
    secrets,
    origins,
    registry,
    media,
    suggester,
    log,
    now,
    version: versionIn(root),
    contact: config.contact,
    trustProxy: config.trustProxy,
    isHttps,
    webRoot: webRoot ?? join(root, 'dist', 'web'),
    isReady: async () => !stopping && (await store.isWritable()),
    onLogout: (login) => gateway.dismiss('revoked', ({ by }) => 'login' in by && by.login === login),
    deleteSession: registry.deleteSession,
    onJoinRenewed: async (sessionId, join) => (await registry.get(sessionId))?.setJoin(join),
    onLinkVoid: (sessionId, link) => gateway.dismiss('revoked', cameBy(sessionId, link)),
    onLinkNamed: async (sessionId) => (await registry.get(sessionId))?.staffChanged(),
  });
  http.on('request', app);
  gateway.listen(registry);
  // Before anybody comes in: what a crash left undone is done, what was left alone is closed, what is due is deleted.
  await registry.healAll();
  await registry.sweep();
  await media.tidy(new Set((await store.sessions.all()).map(({ sessionId }) => sessionId)));
  port = await listen(http, config);

  const backups = createBackups({
    file: keeping.file ?? '',
    folder: join(config.dataDir, 'backups'),
    everyHours: keeping.file === null ? 0 : config.backupHours,
    backup: (to) => store.backup(to),
    onDone: (ms, bytes) => log('info', 'backupMade', { ms, bytes }),
    onFailed: (error) => log('error', 'backupFailed', { code: 'storage', error }),
  });
  const setupToken = await accounts.setupToken();
  log('info', 'started');

  return {
    port,
    publicUrl: publicUrl(),
    setupUrl: setupToken === null ? null : setupLink(publicUrl(), setupToken),
    registry,
    store,
    log,
    async stop() {
      if (stopping) return;
      stopping = true;
      backups.stop();
      // Idle keep-alive connections would keep the port for seconds; a request under way still gets its answer.
      const reaper = setTimeout(() => http.closeAllConnections(), 1_000);
      http.closeIdleConnections();
      await gateway.close();
      clearTimeout(reaper);
      await registry.close();
      await suggester.close();
      await store.close();
      log('info', 'stopped');
    },
  };
}
