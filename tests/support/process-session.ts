// A session on the built server in a process of its own: an organiser, a console, and the server's death and return on the same data.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { connectSession, waitUntilLive } from './node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from './server-process.ts';
import { createBrowser, PASSWORD, testDesign } from './test-server.ts';

export type ProcessSession = {
  readonly origin: string;
  readonly port: number;
  /** The join code. */
  readonly code: string;
  readonly console: NudgeableClient;
  /** SIGKILL, and a new process on the same data and port. */
  readonly crash: () => Promise<void>;
  readonly report: () => Promise<ReportModel>;
};

/** Starts it. `onEnd` is told what must be undone, to be done in reverse order. */
export async function startProcessSession(
  onEnd: (stop: () => Promise<unknown> | void) => void,
): Promise<ProcessSession> {
  const dataDir = mkdtempSync(join(tmpdir(), 'versnelling-process-'));
  onEnd(() => rmSync(dataDir, { recursive: true, force: true }));
  const port = await freePort();
  let server: ServerProcess = await startServerProcess(dataDir, port);
  onEnd(() => server.stop());
  const { origin } = server;
  const organiser = createBrowser(origin);
  await organiser.post('/api/setup', { token: setupTokenOf(server), name: 'organisator', password: PASSWORD });
  const body = { title: 'Proef', design: testDesign() };
  const { sessionId } = (await organiser.post<{ sessionId: SessionId }>('/api/sessions', body)).body;
  const { code } = (await organiser.get<{ code: string }>(`/api/sessions/${sessionId}/access`)).body;
  const console = connectSession({ baseUrl: origin, cookie: organiser.cookies(), sessionId, as: 'console' });
  onEnd(() => console.close());
  await waitUntilLive(console);
  return {
    origin,
    port,
    code,
    console,
    crash: async () => {
      await server.kill();
      server = await startServerProcess(dataDir, port);
    },
    report: async () => (await organiser.get<ReportModel>(`/api/sessions/${sessionId}/report.json`)).body,
  };
}
