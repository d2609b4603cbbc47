// The product over its real protocol: seats by the join code, tickets, welcomes, commands. The facilitator's console stays connected,
// as it does in a session.
import type { Socket } from 'socket.io-client';
import { browserHeaders, newNodeId } from '../client/sync/node-transport.ts';
import type { CommandId, IdeaId, SessionId, StepId } from '../shared/kernel/ids.ts';
import { must } from '../shared/kernel/assert.ts';
import type { Command } from '../shared/protocol/commands/command.ts';
import { ticketSchema } from '../shared/protocol/http.ts';
import type { ClientMessages, ServerMessages } from '../shared/protocol/socket-messages.ts';
import { PROTOCOL_VERSION } from '../shared/protocol/version.ts';
import type { Welcome } from '../shared/protocol/welcome.ts';
import type { View } from '../shared/view/view.ts';
import { createApi, type Api } from '../tools/rehearse/api.ts';
import { createCounts } from '../tools/rehearse/counts.ts';
import { makeSession, signIn, takeSeat, throwAwayLogin, type MadeSession } from '../tools/rehearse/organiser.ts';
import type { Stage } from '../tools/rehearse/stage.ts';
import { WORDS } from '../tools/rehearse/words.ts';
import type { ServerChild } from './server-child.ts';
import { openSocket, PATIENCE_MS, type OnSeen, type SeatLink, type Target } from './target.ts';

type Page = Socket<ServerMessages, ClientMessages>;
type Entrance = { readonly api: Api; readonly sessionId: SessionId };

const stage: Stage = {
  words: WORDS.en,
  counts: createCounts(),
  say: () => undefined,
  isFast: true,
  signal: new AbortController().signal,
};

async function openPage({ api, sessionId }: Entrance, as: 'seat' | 'console', cookie: string) {
  const ticket = await api.post('/api/tickets', { sessionId, as }, ticketSchema, cookie);
  if (!ticket.ok) throw new Error(`no ticket: ${ticket.problem.code}`);
  const page: Page = await openSocket(api.url, {
    auth: { ticket: ticket.body.ticket, version: PROTOCOL_VERSION },
    extraHeaders: browserHeaders(api.url, cookie),
  });
  const welcome = await new Promise<Welcome>((resolve, reject) => {
    page.timeout(PATIENCE_MS).emit('hello', { cursor: null }, (error, answer) => {
      if (error === null) resolve(answer);
      else reject(error);
    });
  });
  if (welcome.kind !== 'snapshot') throw new Error(`no snapshot but ${welcome.kind}`);
  return { page, welcome };
}

const ask = (page: Page, command: Command): Promise<void> =>
  new Promise((resolve, reject) => {
    page.timeout(PATIENCE_MS).emit('command', { commandId: newNodeId<CommandId>(), command }, (error, outcome) => {
      if (error !== null) reject(error);
      else if (outcome.status === 'accepted') resolve();
      else reject(new Error(`${command.type} was refused: ${outcome.rejection.code}`));
    });
  });

/** Boards of one session, opened one after the other. */
type Boards = { readonly current: () => StepId; readonly next: () => Promise<void> };

function boardsOf(page: Page, view: View): Boards {
  const waiting = Object.values(view.steps)
    .filter(({ kind }) => kind === 'question')
    .toSorted((a, b) => a.index - b.index);
  let current: StepId | null = null;
  return {
    current: () => must(current, 'an open board'),
    next: async () => {
      const { stepId } = must(waiting.shift(), 'another board');
      await ask(page, { type: 'openStep', stepId });
      await ask(page, { type: 'setList', stepId, open: true });
      current = stepId;
    },
  };
}

async function connectSeat(entrance: Entrance, cookie: string, boards: Boards, onSeen: OnSeen): Promise<SeatLink> {
  const { page } = await openPage(entrance, 'seat', cookie);
  page.on('frame', ({ events }) => {
    for (const event of events) if (event.type === 'ideaAppeared') onSeen(event.idea.ideaId);
  });
  return {
    send: (ideaId, text) =>
      ask(page, {
        type: 'submitIdea',
        stepId: boards.current(),
        ideaId: ideaId as IdeaId,
        text,
        explanation: '',
      }),
    close: () => void page.disconnect(),
  };
}

/**
 * Makes an account, a session with so many boards, and opens the first: everybody sees everything.
 * @param boards questions in the session
 */
export async function productTarget(server: ServerChild, boards: number): Promise<Target> {
  const api = createApi(server.url, WORDS.en, stage.signal);
  const setupToken = /\/setup#(\S+)/.exec(server.greeting)?.[1] ?? null;
  const cookie = await signIn(api, { login: throwAwayLogin(), setupToken }, WORDS.en);
  const questions = Array.from({ length: boards }, (_, index) => ({
    text: `Vraag ${index + 1}`,
    language: null,
    answers: [],
  }));
  const session: MadeSession = await makeSession(api, cookie, questions, stage, { now: new Date(), part: null });
  const entrance: Entrance = { api, sessionId: session.sessionId };
  const { page, welcome } = await openPage(entrance, 'console', cookie);
  const open = boardsOf(page, JSON.parse(welcome.view) as View);
  await open.next();
  return {
    name: 'product',
    server,
    visit: async () => {
      const seat = await takeSeat(api, session, stage);
      return { connect: (onSeen) => connectSeat(entrance, seat.cookie, open, onSeen) };
    },
    nextBoard: open.next,
    close: async () => {
      page.disconnect();
      await server.stop();
    },
  };
}
