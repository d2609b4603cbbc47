// A room for the tests of several facilitators: filled over the wire, so that the only pages that are opened are those that are looked at.
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { cookieOf, newNodeId } from '../../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../../client/sync/session-client.ts';
import { designFromQuestions } from '../../../shared/domain/design-from-questions.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId, SessionId, StepId } from '../../../shared/kernel/ids.ts';
import { readAccessFragment } from '../../../shared/protocol/access-link.ts';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import { accessInfoSchema, sessionListItemSchema, type AccessInfo } from '../../../shared/protocol/http.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { newPerson, type PersonPage } from '../../support/chromium.ts';
import { connectSession, joinAsSeat, postJson, waitUntilLive } from '../../support/node-client.ts';
import { setupTokenOf, type ServerProcess } from '../../support/server-process.ts';

export const QUESTIONS = ['Waardoor wordt hier zoveel zorg gebruikt?', 'Wat kan er anders?'] as const;
export const THEMES = ['Vervoer', 'Vaste mensen'] as const;
export const answer = (n: number): string => `antwoord nummer ${String(n).padStart(2, '0')}`;

const TITLE = 'Mogelijke verklaringen';
const PASSWORD = 'vier woorden achter elkaar';
const post = async (origin: string, path: string, body: unknown, cookie = ''): Promise<Response> => {
  const response = await postJson(origin, path, body, cookie);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
};

/** The first account of a server. @returns its cookie */
export async function makeAccount(server: ServerProcess): Promise<string> {
  const body = { token: setupTokenOf(server), name: 'organisator', password: PASSWORD };
  return cookieOf(await post(server.origin, '/api/setup', body));
}

export type HandsRoom = Awaited<ReturnType<typeof openHandsRoom>>;

/** A session in its first question, with seats that are connected; nothing was answered yet. */
export async function openHandsRoom(browser: Browser, { origin }: ServerProcess, account: string, seats: number) {
  const clients: NudgeableClient[] = [];
  const made = await post(
    origin,
    '/api/sessions',
    { title: TITLE, design: designFromQuestions(TITLE, [...QUESTIONS], 'nl') },
    account,
  );
  const { sessionId } = sessionListItemSchema.parse(await made.json());
  const access = async (): Promise<AccessInfo> =>
    accessInfoSchema.parse(
      await (await fetch(`${origin}/api/sessions/${sessionId}/access`, { headers: { cookie: account } })).json(),
    );
  const info = await access();
  /** Over the wire, by the cookie of whoever it is. */
  const connect = async (cookie: string, as: 'console' | 'seat' = 'console'): Promise<NudgeableClient> => {
    const client = connectSession({ baseUrl: origin, cookie, sessionId, as });
    clients.push(client);
    await waitUntilLive(client);
    return client;
  };
  const linkOf = (role: string, from = info): string =>
    must(
      from.links.find((link) => link.role === role),
      role,
    ).url;
  const cookieBy = async (url: string): Promise<string> =>
    cookieOf(await post(origin, '/api/access', readAccessFragment(new URL(url).hash)));

  const organiser = await connect(account);
  const colleague = await connect(await cookieBy(linkOf('coFacilitator')));
  const people = [];
  for (let n = 0; n < seats; n++) {
    const { client, cookie } = await joinAsSeat(origin, info.code);
    clients.push(client);
    await waitUntilLive(client);
    people.push({ client, cookie });
  }
  const done = async (client: NudgeableClient, command: Command): Promise<void> => {
    expect(await client.send(command).settled).toMatchObject({ status: 'accepted' });
  };
  const stepIds = Object.values(must(organiser.getState().view, 'view').steps)
    .filter(({ kind }) => kind === 'question')
    .sort((a, b) => a.index - b.index)
    .map(({ stepId }) => stepId);
  const stepId = must(stepIds[0], 'question');
  await done(organiser, { type: 'openStep', stepId });

  const step = (of: StepId = stepId): StepShape => must(organiser.getState().view?.steps[of], 'step');
  const ideaOf = (text: string) => Object.values(step().ideas).find((idea) => idea.text === text);
  return {
    origin,
    sessionId,
    stepId,
    stepIds,
    account,
    access,
    linkOf,
    connect,
    cookieBy,
    done,
    /** The organiser's own hands over the wire: the same facilitator as a page with the account. */
    organiser,
    /** Another facilitator, over the wire. */
    colleague,
    people,
    step,
    ideaId: (text: string): IdeaId => must(ideaOf(text), text).ideaId,
    /** The title of the cluster that an answer stands in; null when it is loose, undefined when it is gone. */
    placeOf: (text: string): string | null | undefined => {
      const idea = ideaOf(text);
      if (!idea) return undefined;
      return idea.clusterId === null ? null : step().clusters[idea.clusterId]?.title;
    },
    clusterId: (title: string): ClusterId =>
      must(
        Object.values(step().clusters).find((cluster) => cluster.title === title),
        title,
      ).clusterId,
    /** Somebody with this cookie opens a page. */
    visit: async (cookie: string, path: string, options: BrowserContextOptions = {}): Promise<PersonPage> => {
      const page = await newPerson(browser, origin, options);
      const cookies = cookie.split('; ').map((pair) => {
        const cut = pair.indexOf('=');
        return { name: pair.slice(0, cut), value: pair.slice(cut + 1), url: origin };
      });
      await page.context().addCookies(cookies);
      await page.goto(path);
      return page;
    },
    /** Somebody opens a link that they were given. */
    follow: async (url: string): Promise<PersonPage> => {
      const page = await newPerson(browser, origin);
      const { pathname, hash } = new URL(url);
      await page.goto(`${origin}${pathname}${hash}`);
      await page.waitForURL(/\/(?:console|screen)\//u);
      return page;
    },
    close: (): void => {
      for (const client of clients) client.close();
    },
  };
}

/** Answers 1 to `count`, and the two themes, empty: the board is ready to be worked on. */
export async function fillBoard(room: HandsRoom, count: number): Promise<void> {
  const { stepId, people, organiser, done } = room;
  for (let n = 1; n <= count; n++) {
    const { client } = must(people[n % people.length], 'seat');
    await done(client, {
      type: 'submitIdea',
      stepId,
      ideaId: newNodeId<IdeaId>(),
      text: answer(n),
      explanation: '',
    });
  }
  await done(organiser, { type: 'setPhase', stepId, phase: 'cluster' });
  for (const title of THEMES)
    await done(organiser, { type: 'createCluster', stepId, clusterId: newNodeId<ClusterId>(), title, ideaIds: [] });
}

/** Whether nobody lost their place: the focus is on something. */
export const focusIsSomewhere = (page: PersonPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

export const consoleOf = (sessionId: SessionId): string => `/console/${sessionId}`;
