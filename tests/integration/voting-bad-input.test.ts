// Ballots that should not count, over real HTTP and sockets: each is refused by name, and the ballot that lay in the box before stands.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Socket } from 'socket.io-client';
import type { CandidateId, ClusterId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { Choice, Guess } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { SecondGuess } from '../../shared/domain/voting/round.ts';
import type { Joined, SessionListItem } from '../../shared/protocol/http.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { SeatMine } from '../../shared/protocol/mine.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import type { View } from '../../shared/view/view.ts';
import { idFor } from '../support/ids.ts';
import { ask, hello, startTestServer, testDesign, type Browser, type TestServer } from '../support/test-server.ts';

type Room = {
  readonly session: SessionListItem;
  readonly desk: Socket;
  /** Two questions, the first of them open. */
  readonly steps: readonly [StepId, StepId];
};
type Voter = { readonly browser: Browser; readonly socket: Socket; readonly seatCode: string };

let server: TestServer;
let organiser: Browser;
let room: Room;
let voters: readonly [Voter, Voter, Voter];
let commands = 0;

const NAMES = ['een', 'twee', 'drie'];
const id = (name: string): CandidateId => idFor<CandidateId>(name);
const send = (socket: Socket, command: object): Promise<Outcome> =>
  ask<Outcome>(socket, 'command', { commandId: idFor(`command ${++commands}`), command });
const steer = async (desk: Socket, command: object): Promise<void> =>
  expect(await send(desk, command)).not.toHaveProperty('rejection');

async function openRoom(): Promise<Room> {
  const session = await server.createSession(organiser, { ...testDesign(), groups: ['Cliënten', 'Naasten'], k: 3 });
  const desk = await server.connect(organiser, session.sessionId, 'console');
  const welcome = await hello(desk);
  if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
  const { steps } = JSON.parse(welcome.view) as View;
  const [first, second] = Object.values(steps).filter(({ kind }) => kind === 'question');
  const ids = [must(first, 'question').stepId, must(second, 'question').stepId] as const;
  await steer(desk, { type: 'openStep', stepId: ids[0] });
  for (const name of NAMES)
    await steer(desk, {
      type: 'createCluster',
      stepId: ids[0],
      clusterId: idFor<ClusterId>(name),
      title: name,
      ideaIds: [],
    });
  return { session, desk, steps: ids };
}

async function newVoter({ session }: Room): Promise<Voter> {
  const { code } = await server.access(organiser, session.sessionId);
  const { browser } = await server.join(code);
  const socket = await server.connect(browser, session.sessionId, 'seat');
  const welcome = await hello(socket);
  if (welcome.kind === 'refused') throw new Error('refused');
  return { browser, socket, seatCode: (welcome.mine as SeatMine).seatCode };
}

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  room = await openRoom();
  voters = [await newVoter(room), await newVoter(room), await newVoter(room)];
});
afterAll(() => server.stop());

let rounds = 0;
async function openRound(method: Method, secondGuess: SecondGuess | null = null): Promise<RoundId> {
  const roundId = idFor<RoundId>(`round ${++rounds}`);
  await steer(room.desk, {
    type: 'openRound',
    stepId: room.steps[0],
    roundId,
    method,
    subject: 'clusters',
    ...(secondGuess === null ? {} : { secondGuess }),
  });
  return roundId;
}

type Ballot = { choice: unknown; guess?: Guess | null; rev: number; stepId?: StepId };
const cast = ({ socket }: Pick<Voter, 'socket'>, roundId: RoundId, { guess = null, stepId, ...ballot }: Ballot) =>
  send(socket, { type: 'castBallot', stepId: stepId ?? room.steps[0], roundId, guess, ...ballot });

/** Closes the round, and gives the ballots that counted beside two abstentions of others, which make it many enough to show. */
async function counted(roundId: RoundId): Promise<Choice[]> {
  for (const voter of voters.slice(1))
    expect(await cast(voter, roundId, { choice: { type: 'abstain' }, rev: 1 })).toMatchObject({ status: 'accepted' });
  await steer(room.desk, { type: 'closeRound', stepId: room.steps[0], roundId });
  const { body } = await organiser.get<ReportModel>(`/api/sessions/${room.session.sessionId}/report.json`);
  const round = must(body.steps.flatMap((step) => step.rounds).at(-1), 'round');
  expect(round.result.ballots).toBe(3);
  return must(round.ballots, 'ballots').flatMap(({ choice }) => (choice.type === 'abstain' ? [] : [choice]));
}

const DOTS: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };
const dots = (points: Readonly<Record<string, number>>) => ({
  type: 'dots' as const,
  points: Object.entries(points).map(([name, n]) => ({ candidateId: id(name), points: n })),
  noOpinion: [],
});
const budget = (...points: number[]) => ({
  ...dots(Object.fromEntries(points.map((n, at) => [NAMES[at], n]))),
  type: 'budget' as const,
});
const rank = (...places: string[][]) => ({
  type: 'rank' as const,
  places: places.map((place) => place.map(id)),
  noOpinion: [],
});
const scale = (form: string | null, value: number, name = 'een') => ({
  type: 'scale' as const,
  form,
  values: [{ candidateId: id(name), value }],
  noOpinion: [],
});
const criterion = (criterionId: string, value: number) => ({
  type: 'criteria' as const,
  values: [{ candidateId: id('een'), criterionId, value }],
  noOpinion: [],
});
const pair = (left: string, right: string) => ({
  type: 'pairwise' as const,
  comparisons: [{ left: id(left), right: id(right), better: 'left' as const }],
  noOpinion: [],
});
const pick = (...names: string[]) => ({ type: 'pick' as const, picked: names.map(id), noOpinion: [] });
const yesNo = (name: string, answer: string) => ({
  type: 'yesNo' as const,
  answers: [{ candidateId: id(name), answer }],
  noOpinion: [],
});

type Case = { method: Method; good: unknown; bad: readonly (readonly [what: string, choice: unknown, code: string])[] };
const CASES: readonly Case[] = [
  {
    method: DOTS,
    good: dots({ een: 2, twee: 1 }),
    bad: [
      ['a dot too many', dots({ een: 2, twee: 2 }), 'overspent'],
      ['too many on one', dots({ een: 3 }), 'overspent'],
      ['less than none', dots({ een: -1, twee: 2 }), 'badInput'],
      ['a half', dots({ een: 0.5 }), 'badInput'],
      ['an unknown candidate', dots({ vier: 1 }), 'unknownCandidate'],
      [
        'a candidate twice',
        { ...dots({}), points: [...dots({ een: 1 }).points, ...dots({ een: 1 }).points] },
        'badInput',
      ],
      ['a vote on what one has no opinion on', { ...dots({ een: 1 }), noOpinion: [id('een')] }, 'badInput'],
      ['the ballot of another method', pick('een'), 'badInput'],
      ['no ballot at all', null, 'badInput'],
    ],
  },
  {
    method: { type: 'pick', most: 2 },
    good: pick('een'),
    bad: [
      ['one too many', pick(...NAMES), 'overspent'],
      ['one twice', pick('een', 'een'), 'badInput'],
    ],
  },
  {
    method: { type: 'budget', points: 100 },
    good: budget(50, 30, 20),
    bad: [
      ['a sum of 99', budget(50, 30, 19), 'underspent'],
      ['a sum of 101', budget(50, 30, 21), 'overspent'],
    ],
  },
  {
    method: { type: 'rank', top: 2 },
    good: rank(['twee'], ['een']),
    bad: [
      ['one on two places', rank(['een'], ['een']), 'badInput'],
      ['one twice on a place', rank(['een', 'een']), 'badInput'],
      ['more places than asked', rank(['een'], ['twee'], ['drie']), 'overspent'],
      ['an empty place', rank(['een'], []), 'badInput'],
      ['an unknown candidate', rank(['vier']), 'unknownCandidate'],
    ],
  },
  {
    method: { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces'] },
    good: scale('faces', 5),
    bad: [
      ['a form that is not offered', scale('yesNo', 1), 'badInput'],
      ['no form where there is a choice', scale(null, 5), 'badInput'],
      ['a sixth face', scale('faces', 6), 'badInput'],
      ['eleven', scale('numbers', 11), 'badInput'],
    ],
  },
  {
    method: { type: 'yesNo', threshold: 'half', quorum: 0 },
    good: yesNo('een', 'yes'),
    bad: [
      ['maybe', yesNo('een', 'maybe'), 'badInput'],
      ['an unknown candidate', yesNo('vier', 'no'), 'unknownCandidate'],
    ],
  },
  {
    method: {
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [{ criterionId: 'nut', title: 'Nut', weight: 1, isCost: false }],
      quorum: 0,
      split: 'middle',
    },
    good: criterion('nut', 5),
    bad: [
      ['an unknown criterion', criterion('prijs', 5), 'badInput'],
      ['a value off the scale', criterion('nut', 6), 'badInput'],
    ],
  },
  {
    method: { type: 'pairwise', pairs: 3 },
    good: pair('een', 'twee'),
    bad: [
      ['one with itself', pair('een', 'een'), 'badInput'],
      ['with an unknown one', pair('een', 'vier'), 'unknownCandidate'],
    ],
  },
];

describe('a ballot that is not valid', () => {
  it.each(CASES)('is refused by name, and the earlier one stands: $method.type', async ({ method, good, bad }) => {
    const [voter] = voters;
    const roundId = await openRound(method);
    expect(await cast(voter, roundId, { choice: good, rev: 1 })).toMatchObject({ status: 'accepted' });
    for (const [at, [what, choice, code]] of bad.entries())
      expect(await cast(voter, roundId, { choice, rev: at + 2 }), what).toMatchObject({
        status: 'rejected',
        rejection: { code },
      });
    expect(await counted(roundId)).toEqual([good]);
  });
});

describe('a ballot for what is not there to vote on', () => {
  it('is refused after closing, also one that was on its way', async () => {
    const roundId = await openRound(DOTS);
    const good = dots({ een: 1 });
    expect(await cast(voters[0], roundId, { choice: good, rev: 1 })).toMatchObject({ status: 'accepted' });
    expect(await counted(roundId)).toEqual([good]);
    for (const ballot of [
      { choice: dots({ twee: 1 }), rev: 2 },
      { choice: good, rev: 1 },
    ])
      expect(await cast(voters[0], roundId, ballot)).toMatchObject({ rejection: { code: 'roundClosed' } });
    const { body } = await organiser.get<ReportModel>(`/api/sessions/${room.session.sessionId}/report.json`);
    expect(body.steps.flatMap(({ rounds: closed }) => closed).at(-1)?.result).toMatchObject({
      ballots: 3,
      abstentions: 2,
    });
  });

  it('is refused in another session, another question and a round that never was', async () => {
    const other = await openRoom();
    const roundId = await openRound(DOTS);
    const good = dots({ drie: 2 });
    expect(await cast(voters[0], roundId, { choice: good, rev: 1 })).toMatchObject({ status: 'accepted' });
    const stranger = await newVoter(other);
    const choice = dots({ een: 1 });
    const codes = [
      await cast(stranger, roundId, { choice, rev: 1 }),
      await cast(stranger, roundId, { choice, rev: 1, stepId: other.steps[0] }),
      await cast(voters[0], roundId, { choice, rev: 2, stepId: room.steps[1] }),
      await cast(voters[0], idFor<RoundId>('never'), { choice, rev: 2 }),
    ].map((outcome) => (outcome.status === 'rejected' ? outcome.rejection.code : outcome.status));
    expect(codes).toEqual(['notFound', 'wrongPhase', 'wrongPhase', 'notFound']);
    expect(await counted(roundId)).toEqual([good]);
  });
});

describe('a second guess', () => {
  it('is refused from a seat of no group, of a third one, or about its own', async () => {
    const roundId = await openRound(DOTS, { first: 'g1', second: 'g2' });
    const [voter, member] = voters;
    const guess = (groupId: string): Guess => ({ groupId, choice: dots({ een: 1 }) });
    const good = dots({ een: 2 });
    expect(await cast(voter, roundId, { choice: good, rev: 1 })).toMatchObject({ status: 'accepted' });
    expect(await cast(voter, roundId, { choice: dots({ twee: 1 }), guess: guess('g2'), rev: 2 })).toMatchObject({
      rejection: { code: 'badInput' },
    });
    const { sessionId } = room.session;
    expect((await member.browser.post('/api/group', { sessionId, groupId: 'g1' })).status).toBe(204);
    for (const [about, choice] of [
      ['g1', dots({ een: 1 })],
      ['g9', dots({ een: 1 })],
      ['g2', dots({ een: 9 })],
    ] as const) {
      const outcome = await cast(member, roundId, { choice: dots({}), guess: { groupId: about, choice }, rev: 1 });
      expect(outcome).toMatchObject({ status: 'rejected' });
    }
    expect(await counted(roundId)).toEqual([good]);
  });
});

describe('two devices of one seat', () => {
  async function secondDevice({ seatCode }: Voter): Promise<Socket> {
    const browser = server.browser();
    expect((await browser.post<Joined>('/api/seat', { code: seatCode })).status).toBe(200);
    const socket = await server.connect(browser, room.session.sessionId, 'seat');
    await hello(socket);
    return socket;
  }

  it('that vote at the same moment have one ballot between them, the newest, whichever came first', async () => {
    const [voter] = voters;
    const device = { socket: await secondDevice(voter) };
    for (const [first, second] of [
      [voter, device],
      [device, voter],
    ] as const) {
      const roundId = await openRound(DOTS);
      const newest = dots({ twee: 2 });
      const outcomes = await Promise.all([
        cast(first, roundId, { choice: newest, rev: 2 }),
        cast(second, roundId, { choice: dots({ een: 1 }), rev: 1 }),
      ]);
      expect(outcomes).toMatchObject([{ status: 'accepted' }, { status: 'accepted' }]);
      expect(await counted(roundId)).toEqual([newest]);
    }
  });

  it('that send the same revision have one ballot, one of the two', async () => {
    const [voter] = voters;
    const device = { socket: await secondDevice(voter) };
    const roundId = await openRound(DOTS);
    const ballots = [dots({ een: 1 }), dots({ drie: 1 })];
    await Promise.all([
      cast(voter, roundId, { choice: ballots[0], rev: 1 }),
      cast(device, roundId, { choice: ballots[1], rev: 1 }),
    ]);
    const [only, ...more] = await counted(roundId);
    expect(more).toEqual([]);
    expect(ballots).toContainEqual(only);
  });
});
