// A whole server in this process, on a free port of 127.0.0.1, and small browsers (a cookie jar and a page's origin) to talk to it.
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import { startServer, type Keeping, type RunningServer } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { createMemoryKeyVault } from '../../server/runtime/memory-key-vault.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { Design } from '../../shared/domain/design.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { AccessInfo, Joined, SessionListItem, Ticket, TicketBody } from '../../shared/protocol/http.ts';
import type { Welcome } from '../../shared/protocol/welcome.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';

export const TEST_CONFIG: Config = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '/nonexistent',
  publicUrl: null,
  seatsPerSession: 500,
  trustProxy: 0,
  logLevel: 'silent',
  backupHours: 0,
  // A test that wants the moment before a step asks for it: the others would only wait.
  stepNotice: 0,
  contact: null,
};

export const PASSWORD = 'een heel lang wachtwoord';
export const testDesign = (): Design => designFromQuestions('Proef', ['Wat is nodig?', 'Wat helpt?'], 'nl');

/** Everything in memory. */
export const memoryKeeping = (): Keeping => ({
  store: createMemoryStore(),
  vault: createMemoryKeyVault(),
  serverSecret: Buffer.alloc(32, 7),
  file: null,
});

export type Answer<T> = { readonly status: number; readonly body: T; readonly headers: Headers; readonly text: string };

/** One browser: its cookies, and pages of the server's own origin. */
export type Browser = {
  readonly jar: Map<string, string>;
  cookies(): string;
  /** Any request; `headers` override the usual ones, an empty text leaves a header out. */
  request<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  get<T = unknown>(path: string): Promise<Answer<T>>;
  post<T = unknown>(path: string, body?: unknown): Promise<Answer<T>>;
  del<T = unknown>(path: string): Promise<Answer<T>>;
};

export function createBrowser(origin: string): Browser {
  const jar = new Map<string, string>();
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function request<T>(method: string, path: string, body?: unknown, extra: Record<string, string> = {}) {
    const usual = {
      cookie: cookies(),
      ...(method === 'GET' ? {} : { origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }),
    };
    const headers = Object.fromEntries(Object.entries({ ...usual, ...extra }).filter(([, value]) => value !== ''));
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await fetch(origin + path, { method, headers, redirect: 'manual', ...sent });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as T, headers: response.headers, text };
  }
  return {
    jar,
    cookies,
    request,
    get: (path) => request('GET', path),
    post: (path, body = {}) => request('POST', path, body),
    del: (path) => request('DELETE', path),
  };
}

export type ConnectOptions = Partial<ManagerOptions & SocketOptions>;

export type TestServer = {
  readonly url: string;
  readonly origin: string;
  readonly server: RunningServer;
  readonly keeping: Keeping;
  browser(): Browser;
  /** The first organiser, signed in; call once. */
  createOrganiser(): Promise<Browser>;
  createSession(organiser: Browser, design?: Design, title?: string): Promise<SessionListItem>;
  access(organiser: Browser, sessionId: SessionId): Promise<AccessInfo>;
  /** A new participant in a new browser, by the join code. */
  join(code: string, browser?: Browser): Promise<{ browser: Browser; joined: Joined }>;
  ticket(browser: Browser, sessionId: SessionId, as: TicketBody['as']): Promise<Answer<Ticket>>;
  /** Opens a socket as a page of this browser would, and waits until it is connected. */
  connect(browser: Browser, sessionId: SessionId, as: TicketBody['as'], options?: ConnectOptions): Promise<Socket>;
  stop(): Promise<void>;
};

type Options = { readonly config?: Partial<Config>; readonly keeping?: Keeping; readonly webRoot?: string };

export async function startTestServer({
  config,
  keeping = memoryKeeping(),
  webRoot,
}: Options = {}): Promise<TestServer> {
  const server = await startServer({ ...TEST_CONFIG, ...config }, keeping, webRoot ?? '/nonexistent');
  const origin = `http://127.0.0.1:${server.port}`;
  const sockets: Socket[] = [];
  const browser = () => createBrowser(origin);

  const ticket: TestServer['ticket'] = (from, sessionId, as) => from.post<Ticket>('/api/tickets', { sessionId, as });

  return {
    url: origin,
    origin,
    server,
    keeping,
    browser,
    ticket,
    async createOrganiser() {
      const organiser = browser();
      const token = server.setupUrl?.split('#')[1] ?? '';
      expectStatus(await organiser.post('/api/setup', { token, name: 'organisator', password: PASSWORD }), 200);
      return organiser;
    },
    async createSession(organiser, design = testDesign(), title = design.title) {
      const answer = await organiser.post<SessionListItem>('/api/sessions', { title, design });
      return expectStatus(answer, 201).body;
    },
    access: async (organiser, sessionId) =>
      expectStatus(await organiser.get<AccessInfo>(`/api/sessions/${sessionId}/access`), 200).body,
    async join(code, from = browser()) {
      return { browser: from, joined: expectStatus(await from.post<Joined>('/api/join', { code }), 200).body };
    },
    async connect(from, sessionId, as, options = {}) {
      const { body } = expectStatus(await ticket(from, sessionId, as), 200);
      const socket = openSocket(origin, body.ticket, options);
      sockets.push(socket);
      return connected(socket);
    },
    async stop() {
      for (const socket of sockets) socket.disconnect();
      await server.stop();
    },
  };
}

function expectStatus<T>(answer: Answer<T>, status: number): Answer<T> {
  if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}: ${answer.text}`);
  return answer;
}

/** A socket that does not come back by itself; it is connecting when this returns. */
export function openSocket(origin: string, ticket: string, options: ConnectOptions = {}): Socket {
  return io(origin, {
    forceNew: true,
    reconnection: false,
    transports: ['websocket'],
    extraHeaders: { origin },
    auth: { ticket, version: PROTOCOL_VERSION },
    ...options,
  });
}

/** @throws the error that the server refused it with */
export function connected(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

const ACK_MS = 10_000;

/** Sends a message and waits for its acknowledgement. */
export const ask = async <T>(socket: Socket, event: string, ...args: unknown[]): Promise<T> =>
  (await socket.timeout(ACK_MS).emitWithAck(event, ...args)) as T;

export const hello = (socket: Socket): Promise<Welcome> => ask<Welcome>(socket, 'hello', { cursor: null });

/** Waits until something is so, looking often; the wait is bounded. */
export async function until<T>(what: () => T | Promise<T>, ms = 5_000): Promise<NonNullable<T>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await what();
    if (value) return value;
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
