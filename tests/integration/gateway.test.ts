import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Socket } from 'socket.io-client';
import { commandSchema, consoleCommandSchema, type Command } from '../../shared/protocol/commands/command.ts';
import { newId } from '../../server/auth/random-ids.ts';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import type { SessionListItem } from '../../shared/protocol/http.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { Bye } from '../../shared/protocol/signals.ts';
import { welcomeSchema, type Welcome } from '../../shared/protocol/welcome.ts';
import type { LinkRole } from '../../shared/domain/vocabulary.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import type { View } from '../../shared/view/view.ts';
import {
  ask,
  connected,
  hello,
  openSocket,
  startTestServer,
  until,
  type Browser,
  type TestServer,
} from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
});
afterAll(() => server.stop());

const send = (socket: Socket, command: unknown): Promise<Outcome> =>
  ask<Outcome>(socket, 'command', { commandId: newId(), command });
/** Asks again after the time that the server gives, where it was too much at once. */
async function inTurn(asked: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    const outcome = await asked();
    if (outcome.status !== 'rejected' || outcome.rejection.code !== 'rateLimited') return outcome;
    const { retryAfter = 0 } = outcome.rejection;
    await new Promise((resolve) => setTimeout(resolve, retryAfter));
  }
}
const sendInTurn = (socket: Socket, command: unknown): Promise<Outcome> => inTurn(() => send(socket, command));
const viewIn = (welcome: Welcome): View => {
  if (welcome.kind !== 'snapshot') throw new Error(`no snapshot but ${welcome.kind}`);
  return JSON.parse(welcome.view) as View;
};
const byeOf = (socket: Socket): Promise<Bye> => new Promise((resolve) => socket.once('bye', resolve));
const gone = (socket: Socket): Promise<boolean> => until(() => !socket.connected);

async function seatSocket(of = session): Promise<{ socket: Socket; browser: Browser }> {
  const { code } = await server.access(organiser, of.sessionId);
  const { browser } = await server.join(code);
  return { browser, socket: await server.connect(browser, of.sessionId, 'seat') };
}

async function roleBrowser(role: LinkRole, of = session): Promise<Browser> {
  const browser = server.browser();
  const { links } = await server.access(organiser, of.sessionId);
  const url = links.find((link) => link.role === role)?.url ?? '';
  await browser.post('/api/access', readAccessFragment(new URL(url).hash));
  return browser;
}
const roleSocket = async (role: LinkRole, of = session): Promise<Socket> =>
  server.connect(await roleBrowser(role, of), of.sessionId, role === 'screen' ? 'screen' : 'console');

const firstStep = async (socket: Socket): Promise<StepId> => {
  const [step] = Object.values(viewIn(await hello(socket)).steps);
  return step?.stepId ?? ('' as StepId);
};

describe('coming in by socket', () => {
  it('welcomes each role with its own audience', async () => {
    const expected = {
      facilitator: 'console',
      coFacilitator: 'console',
      observer: 'console',
      screen: 'screen',
    } as const;
    for (const [role, audience] of Object.entries(expected)) {
      const welcome = await hello(await roleSocket(role as LinkRole));
      expect(welcomeSchema.safeParse(welcome).error).toBeUndefined();
      expect(welcome).toMatchObject({ kind: 'snapshot', audience });
    }
    const { socket } = await seatSocket();
    expect(await hello(socket)).toMatchObject({ kind: 'snapshot', audience: 'participant', mine: { kind: 'seat' } });
  });

  it('takes a ticket once, and none that it did not give', async () => {
    const { browser } = await seatSocket();
    const { body } = await server.ticket(browser, session.sessionId, 'seat');
    const first = await connected(openSocket(server.origin, body.ticket));
    await expect(connected(openSocket(server.origin, body.ticket))).rejects.toThrow('notAllowed');
    await expect(connected(openSocket(server.origin, 'A'.repeat(43)))).rejects.toThrow('notAllowed');
    first.disconnect();
  });

  it('tells a page of another version', async () => {
    const { browser } = await seatSocket();
    const { body } = await server.ticket(browser, session.sessionId, 'seat');
    const old = openSocket(server.origin, body.ticket, { auth: { ticket: body.ticket, version: 0 } });
    await expect(connected(old)).rejects.toMatchObject({ data: { code: 'protocolTooOld' } });
    const odd = openSocket(server.origin, '', { auth: { ticket: { a: 1 }, version: 1, more: true } });
    await expect(connected(odd)).rejects.toMatchObject({ data: { code: 'badInput' } });
  });

  it('gives no ticket for what the cookies do not hold', async () => {
    const { browser } = await seatSocket();
    expect((await server.ticket(browser, session.sessionId, 'console')).status).toBe(404);
    expect((await server.ticket(browser, session.sessionId, 'screen')).status).toBe(404);
    expect((await server.ticket(server.browser(), session.sessionId, 'seat')).status).toBe(404);
  });

  it('works by polling alone', async () => {
    const { code } = await server.access(organiser, session.sessionId);
    const { browser } = await server.join(code);
    const socket = await server.connect(browser, session.sessionId, 'seat', {
      transports: ['polling'],
      upgrade: false,
    });
    expect(await hello(socket)).toMatchObject({ kind: 'snapshot' });
    expect(socket.io.engine.transport.name).toBe('polling');
  });

  it('keeps the newest devices of a seat', async () => {
    const { socket: oldest, browser } = await seatSocket();
    const bye = byeOf(oldest);
    const others = [];
    for (let i = 0; i < 3; i++) others.push(await server.connect(browser, session.sessionId, 'seat'));
    expect(await bye).toEqual({ reason: 'tooManyDevices', retryAfter: 0 });
    await gone(oldest);
    for (const socket of others) expect(await hello(socket)).toMatchObject({ kind: 'snapshot' });
  });
});

describe('who may send what', () => {
  const ids = { stepId: newId(), ideaId: newId(), clusterId: newId(), roundId: newId() };
  const { stepId, ideaId, clusterId, roundId } = ids;
  const samples: Record<Command['type'], object> = {
    submitIdea: { stepId, ideaId, text: 'tekst', explanation: '' },
    changeIdea: { stepId, ideaId, text: 'tekst', explanation: '' },
    withdrawIdea: { stepId, ideaId },
    checkIdea: { stepId, ideaId, clusterId, verdict: 'misread', words: 'iets anders' },
    sortIdea: { stepId, ideaId, clusterId },
    evaluate: { stepId, rating: 3, recommend: null, remark: '' },
    castBallot: { stepId, roundId, choice: { type: 'abstain' }, guess: null, rev: 1 },
    openStep: { stepId },
    announceStep: { stepId },
    cancelStep: {},
    pauseSession: { message: 'Koffie', until: null },
    resumeSession: {},
    addStep: { stepId, step: { kind: 'question', title: 'Wat nog meer?' }, after: null },
    moveStep: { stepId, after: null },
    removeStep: { stepId },
    setSkipped: { stepId, skipped: true },
    editStep: { stepId, change: { title: 'Wat nog meer?' } },
    setPhase: { stepId, phase: 'cluster' },
    announceClosing: { stepId, seconds: 60 },
    cancelClosing: { stepId },
    setList: { stepId, open: true },
    setAnonymity: { stepId, to: 'anonymous' },
    setScene: { scene: { type: 'black' } },
    setSpotlight: { spotlight: null },
    setMedia: { stepId, kind: 'picture', media: null },
    setClusterVisibility: { stepId, to: 'everyone' },
    seedIdeas: { stepId, importId: newId(), ideas: [{ ideaId, text: 'a', explanation: '' }] },
    createCluster: { stepId, clusterId, title: 'groep', ideaIds: [] },
    renameCluster: { stepId, clusterId, title: 'groep' },
    explainCluster: { stepId, clusterId, explanation: '' },
    setClusterBadge: { stepId, clusterId, badge: { pictogram: 'house', colour: 'blue' } },
    mergeClusters: { stepId, clusterId, into: clusterId },
    moveCluster: { stepId, clusterId, after: null },
    removeCluster: { stepId, clusterId },
    moveIdeas: { stepId, ideaIds: [ideaId], to: null },
    showIdeas: { stepId, ideas: [{ ideaId, edition: 0 }] },
    hideIdeas: { stepId, ideaIds: [ideaId] },
    trashIdeas: { stepId, ideaIds: [ideaId] },
    restoreIdeas: { stepId, ideaIds: [ideaId] },
    rewordIdea: { stepId, ideaId, edition: 0, wording: null },
    mergeIdeas: { stepId, ideaIds: [ideaId], into: ideaId },
    partIdeas: { stepId, ideaIds: [ideaId] },
    openRound: { stepId, roundId, method: { type: 'dots', dots: 3, maxPerCandidate: 2 }, subject: 'clusters' },
    changeRound: { stepId, roundId, method: { type: 'dots', dots: 4, maxPerCandidate: 2 } },
    setK: { k: 6 },
    giveLead: { to: newId() },
    closeRound: { stepId, roundId },
    voidRound: { stepId, roundId },
    closeSession: {},
    undo: {},
    redo: {},
  };
  const consoleTypes = new Set<string>(consoleCommandSchema.options.map((option) => option.shape.type.value));

  it('has a valid sample of every command', () => {
    expect(Object.keys(samples).toSorted()).toEqual(
      commandSchema.options.map((option) => option.shape.type.value).toSorted(),
    );
    for (const [type, body] of Object.entries(samples))
      expect(commandSchema.safeParse({ type, ...body }).error).toBeUndefined();
  });

  it('denies every command to every role unless it is listed', async () => {
    const alone = await server.createSession(organiser);
    const sockets: Record<string, Socket> = {
      seat: (await seatSocket(alone)).socket,
      screen: await roleSocket('screen', alone),
      observer: await roleSocket('observer', alone),
      coFacilitator: await roleSocket('coFacilitator', alone),
      facilitator: await roleSocket('facilitator', alone),
    };
    const cells: string[] = [];
    for (const [role, socket] of Object.entries(sockets)) {
      for (const [type, body] of Object.entries(samples)) {
        if (type === 'closeSession' && (role === 'facilitator' || role === 'coFacilitator')) continue;
        const outcome = await sendInTurn(socket, { type, ...body });
        const listed = consoleTypes.has(type) ? role === 'facilitator' || role === 'coFacilitator' : role === 'seat';
        const denied = outcome.status === 'rejected' && outcome.rejection.code === 'notAllowed';
        if (denied === listed) cells.push(`${role} × ${type}: ${JSON.stringify(outcome)}`);
      }
      const draft = await inTurn(() => ask<Outcome>(socket, 'draft', { stepId, text: 'x', explanation: '', rev: 1 }));
      if (role !== 'seat') expect(draft).toEqual({ status: 'rejected', rejection: { code: 'notAllowed' } });
    }
    expect(cells).toEqual([]);
  });

  it('takes quiet signals from seats and acknowledgements from facilitators, and tells consoles and that seat only', async () => {
    const alone = await server.createSession(organiser);
    const { socket: seat } = await seatSocket(alone);
    const sockets: Record<string, Socket> = {
      seat,
      neighbour: (await seatSocket(alone)).socket,
      screen: await roleSocket('screen', alone),
      observer: await roleSocket('observer', alone),
      coFacilitator: await roleSocket('coFacilitator', alone),
      facilitator: await roleSocket('facilitator', alone),
    };
    const heard: Record<string, string[]> = {};
    for (const [role, socket] of Object.entries(sockets)) {
      heard[role] = [];
      socket.onAny((name: string, body: unknown) => heard[role]?.push(`${name} ${JSON.stringify(body)}`));
    }
    const say = { stepId: null, phase: null, signals: ['help'] };
    for (const [role, socket] of Object.entries(sockets)) {
      const isSeat = role === 'seat' || role === 'neighbour';
      const said = await ask<Outcome>(socket, 'signals', { ...say, signals: role === 'seat' ? ['help'] : [] });
      expect(`${role} ${said.status}`).toBe(`${role} ${isSeat ? 'kept' : 'rejected'}`);
      const mayAcknowledge = role === 'facilitator' || role === 'coFacilitator';
      const seen = await ask<Outcome>(socket, 'seen', { seat: 1, signal: 'help' });
      expect(`${role} ${JSON.stringify(seen)}`).toBe(
        `${role} ${JSON.stringify(mayAcknowledge ? { status: 'kept' } : { status: 'rejected', rejection: { code: 'notAllowed' } })}`,
      );
    }
    for (const bad of [
      null,
      {},
      { ...say, signals: ['shout'] },
      { ...say, seat: 2 },
      { ...say, signals: Array(9).fill('help') },
    ])
      expect(await ask(seat, 'signals', bad)).toEqual({ status: 'rejected', rejection: { code: 'badInput' } });
    for (const bad of [null, { seat: 0, signal: 'help' }, { seat: 1, signal: 'help', seatId: 'x' }])
      expect(await ask(sockets['facilitator'] ?? seat, 'seen', bad)).toMatchObject({ rejection: { code: 'badInput' } });
    const wasSeen = '"signals":[{"signal":"help","isSeen":true}]';
    for (const role of ['observer', 'coFacilitator', 'facilitator'])
      await until(() => heard[role]?.some((line) => line.startsWith('roomSignals') && line.includes(wasSeen)));
    await until(() => heard['seat']?.some((line) => line.startsWith('ownSignals') && line.includes(wasSeen)));
    for (const role of ['neighbour', 'screen']) expect(heard[role]?.join()).not.toContain('help');
    expect(heard['seat']?.join()).not.toContain('roomSignals');
  });

  it('never acts on ids of another session', async () => {
    const other = await server.createSession(organiser);
    const otherConsole = await roleSocket('facilitator', other);
    const foreign = await firstStep(otherConsole);
    const heard: unknown[] = [];
    otherConsole.on('frame', (frame) => heard.push(frame));
    const mine = await roleSocket('facilitator');
    const { socket: seat } = await seatSocket();
    for (const [type, body] of Object.entries(samples)) {
      if (!('stepId' in body)) continue;
      // The id of a step that is added is new in its own session; where it comes is not.
      const ids = type === 'addStep' ? { after: foreign } : { stepId: foreign };
      const outcome = await sendInTurn(consoleTypes.has(type) ? mine : seat, { type, ...body, ...ids });
      expect(outcome.status).toBe('rejected');
    }
    expect(viewIn(await hello(otherConsole)).currentStepId).toBeNull();
    expect(heard).toEqual([]);
  });
});

describe('while it runs', () => {
  it('sends what one did to the others, and answers hello again', async () => {
    const running = await server.createSession(organiser);
    const desk = await server.connect(organiser, running.sessionId, 'console');
    const { socket: seat } = await seatSocket(running);
    await hello(seat);
    const frame = new Promise((resolve) => seat.once('frame', resolve));
    const stepId = await firstStep(desk);
    expect(await send(desk, { type: 'openStep', stepId })).toMatchObject({ status: 'accepted' });
    expect(await frame).toMatchObject({ audience: 'participant', from: 0 });
    expect(viewIn(await hello(seat)).currentStepId).toBe(stepId);
  });

  it('answers too many commands of one seat with a time to wait, and leaves other seats alone', async () => {
    const { socket } = await seatSocket();
    const { socket: other } = await seatSocket();
    const body = { type: 'withdrawIdea', stepId: newId(), ideaId: newId() };
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => send(socket, body)));
    const limited = outcomes.filter(
      (outcome) => outcome.status === 'rejected' && outcome.rejection.code === 'rateLimited',
    );
    expect(limited.length).toBeGreaterThanOrEqual(10);
    expect(limited[0]).toMatchObject({ rejection: { retryAfter: expect.any(Number) } });
    expect(await send(other, body)).toMatchObject({ rejection: { code: 'sessionNotLive' } });
  });

  it('cuts off a flood within a second, and others notice nothing', async () => {
    const { socket } = await seatSocket();
    const { socket: other } = await seatSocket();
    const bye = byeOf(socket);
    const started = performance.now();
    for (let i = 0; i < 5_000; i++) socket.emit('presence', { stepId: newId(), typing: true, ready: false });
    expect(await bye).toMatchObject({ reason: 'flooding' });
    await gone(socket);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await hello(other)).toMatchObject({ kind: 'snapshot' });
  });
});

describe('going', () => {
  it('says goodbye to those whose link was renewed, and only to those', async () => {
    const sockets = { co: await roleSocket('coFacilitator'), observer: await roleSocket('observer') };
    const bye = byeOf(sockets.co);
    await organiser.post(`/api/sessions/${session.sessionId}/access/renew`, { what: 'coFacilitator' });
    expect(await bye).toEqual({ reason: 'revoked', retryAfter: 0 });
    await gone(sockets.co);
    expect(await hello(sockets.observer)).toMatchObject({ kind: 'snapshot' });
  });

  it('sends a console the new code at once', async () => {
    const socket = await roleSocket('facilitator');
    await hello(socket);
    const mine = new Promise<{ join: { code: string } }>((resolve) => socket.once('mine', resolve));
    await organiser.post(`/api/sessions/${session.sessionId}/access/renew`, { what: 'join' });
    expect((await mine).join.code).toBe((await server.access(organiser, session.sessionId)).code);
  });

  it('says goodbye when the session is deleted', async () => {
    const doomed = await server.createSession(organiser);
    const { socket } = await seatSocket(doomed);
    await hello(socket);
    const bye = byeOf(socket);
    expect((await organiser.del(`/api/sessions/${doomed.sessionId}`)).status).toBe(204);
    expect(await bye).toMatchObject({ reason: 'sessionDeleted' });
  });

  it('tells everybody to come back when the server stops, each at an own moment', async () => {
    const short = await startTestServer();
    const owner = await short.createOrganiser();
    const { sessionId } = await short.createSession(owner);
    const { code } = await short.access(owner, sessionId);
    const sockets = [];
    for (let i = 0; i < 5; i++) sockets.push(await short.connect((await short.join(code)).browser, sessionId, 'seat'));
    const byes = Promise.all(sockets.map(byeOf));
    await short.server.stop();
    const waits = (await byes).map(({ reason, retryAfter }) => {
      expect(reason).toBe('restart');
      return retryAfter;
    });
    expect(new Set(waits).size).toBeGreaterThan(1);
    for (const wait of waits) expect(wait).toBeLessThanOrEqual(3_000);
  });
});
