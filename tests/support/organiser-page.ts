// An organiser with an account on a server of their own, for tests of the pages before and around a session.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { cookieOf } from '../../client/sync/node-transport.ts';
import type { Design } from '../../shared/domain/design.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import { accessInfoSchema, sessionListItemSchema } from '../../shared/protocol/http.ts';
import { newPerson, type PersonPage } from './chromium.ts';
import { postJson } from './node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from './server-process.ts';

export type Organiser = {
  readonly server: ServerProcess;
  readonly origin: string;
  /** Of the organiser. */
  readonly cookie: string;
  /** A browser of somebody with this cookie (the organiser's when none is said; null for nobody's), on this page. */
  readonly visit: (path: string, cookie?: string | null, options?: BrowserContextOptions) => Promise<PersonPage>;
  /** A session of this design: its id, its join code, and the cookie of a colleague who came by the link of a co-facilitator. */
  readonly session: (design: Design) => Promise<{ sessionId: SessionId; code: string; colleague: string }>;
  /** Somebody on a telephone who takes a seat, on the page of the session; by another wire when its origin is said. */
  readonly sit: (code: string, by?: string) => Promise<PersonPage>;
  readonly stop: () => Promise<void>;
};

/** A server on an empty folder, with one account. @param env settings of the server, as in README */
export async function openOrganiser(browser: Browser, env: Record<string, string> = {}): Promise<Organiser> {
  const dataDir = mkdtempSync(join(tmpdir(), 'versnelling-organiser-'));
  const server = await startServerProcess(dataDir, await freePort(), env);
  const { origin } = server;
  const body = { token: setupTokenOf(server), name: 'organisator', password: 'vier woorden achter elkaar' };
  const made = await postJson(origin, '/api/setup', body);
  if (!made.ok) throw new Error(`no account: ${made.status} ${await made.text()}`);
  const cookie = cookieOf(made);
  return {
    server,
    origin,
    cookie,
    visit: async (path, as = cookie, options = {}) => {
      const page = await newPerson(browser, origin, options);
      if (as !== null) await page.context().addCookies(cookiesOf(as, origin));
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      return page;
    },
    session: async (design) => {
      const headers = { cookie };
      const made = await postJson(origin, '/api/sessions', { title: design.title, design }, cookie);
      if (!made.ok) throw new Error(`no session: ${made.status} ${await made.text()}`);
      const { sessionId } = sessionListItemSchema.parse(await made.json());
      const asked = await fetch(`${origin}/api/sessions/${sessionId}/access`, { headers });
      const { code, links } = accessInfoSchema.parse(await asked.json());
      const link = must(
        links.find(({ role }) => role === 'coFacilitator'),
        'link',
      );
      const entered = await postJson(origin, '/api/access', readAccessFragment(new URL(link.url).hash));
      return { sessionId, code, colleague: cookieOf(entered) };
    },
    sit: async (code, by = origin) => {
      const page = await newPerson(browser, by, { viewport: { width: 390, height: 844 } });
      await page.goto('/');
      await page.getByLabel('Uw code').fill(code);
      await page.getByRole('button', { name: 'Doe mee' }).click();
      await page.getByRole('button', { name: 'Verder', exact: true }).click();
      await page.waitForURL(/\/s\//u);
      return page;
    },
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const cookiesOf = (cookie: string, url: string) =>
  cookie.split('; ').map((pair) => {
    const cut = pair.indexOf('=');
    return { name: pair.slice(0, cut), value: pair.slice(cut + 1), url };
  });

/** Chooses a file of so many bytes that is made in the page itself: none of it has to get there first. `line` is repeated in it. */
export const chooseLarge = (input: Locator, name: string, bytes: number, line: string): Promise<void> =>
  input.evaluate(
    (element, [fileName, size, text]) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text.repeat(Math.ceil(size / text.length))], fileName));
      (element as HTMLInputElement).files = chosen.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, bytes, line] as const,
  );
