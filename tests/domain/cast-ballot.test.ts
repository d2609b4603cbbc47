// castBallot is no fact: it goes to the ballot box. So this runs the real session, on a store in memory.
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { ActorId, CandidateId, StepId } from '../../shared/kernel/ids.ts';
import type { Choice, Guess } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { CastBallot } from '../../shared/protocol/commands/cast-ballot.ts';
import type { Person } from '../../server/runtime/live-session.ts';
import { idFor } from '../support/ids.ts';
import { boxOf, joinAs, runSession, type RunningSession } from '../support/running-session.ts';
import {
  clusterId,
  closeRound,
  closeSession,
  createCluster,
  openRound,
  openStep,
  roundId,
  setPhase,
  voidRound,
} from './commands.ts';

let running: RunningSession | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

const candidate = (name: string) => clusterId(name) as string as CandidateId;
const dots = (points: Record<string, number>): Choice => ({
  type: 'dots',
  points: Object.entries(points).map(([name, n]) => ({ candidateId: candidate(name), points: n })),
  noOpinion: [],
});

type Settings = { readonly method?: Method; readonly secondGuess?: { first: string; second: string } };

type Voting = {
  readonly running: RunningSession;
  readonly stepId: StepId;
  readonly steer: (command: FactCommand) => Promise<void>;
  readonly cast: (
    choice: Choice,
    more?: { rev?: number; who?: Person; round?: string; step?: StepId; guess?: Guess },
  ) => Promise<string>;
};

/** A session; `vote`: with an open round of three dots over "thuis" and "vervoer". */
async function session({ vote, ...settings }: { vote: boolean } & Settings): Promise<Voting> {
  const started = await runSession();
  running = started;
  const stepId = must(started.stepIds[0], 'first question');
  const steer: Voting['steer'] = async (command) => {
    const outcome = await started.submit(started.facilitator, command);
    if (outcome.status !== 'accepted') throw new Error(`${command.type}: ${outcome.rejection.code}`);
  };
  if (vote) {
    await steer(openStep(stepId));
    await steer(createCluster('thuis', [], { stepId }));
    await steer(createCluster('vervoer', [], { stepId }));
    await steer(openRound('eerste', { ...settings, stepId }));
  }
  const cast: Voting['cast'] = async (choice, { rev = 1, who, round = 'eerste', step = stepId, guess = null } = {}) => {
    const command: CastBallot = { type: 'castBallot', stepId: step, roundId: roundId(round), choice, guess, rev };
    const outcome = await started.submit(who ?? started.seat('a'), command);
    return outcome.status === 'accepted' ? 'ok' : outcome.rejection.code;
  };
  return { running: started, stepId, steer, cast };
}

const choices = async ({ running: started }: Voting, round = 'eerste') =>
  (await boxOf(started, roundId(round))).map(({ choice }) => choice);

describe('castBallot', () => {
  it.each([
    ['all dots', dots({ thuis: 2, vervoer: 1 })],
    ['fewer dots', dots({ thuis: 1 })],
    ['no dots', dots({})],
    ['nought written down', dots({ thuis: 0, vervoer: 0 })],
    ['an abstention', { type: 'abstain' }],
  ] as [string, Choice][])('takes %s', async (_, choice) => {
    const voting = await session({ vote: true });
    expect(await voting.cast(choice)).toBe('ok');
    expect(await choices(voting)).toEqual([choice]);
  });

  it.each([
    ['more dots than there are', dots({ thuis: 2, vervoer: 2 }), 'overspent'],
    ['more on one than is allowed', dots({ thuis: 3 }), 'overspent'],
    ['a candidate that is none', dots({ geld: 1 }), 'unknownCandidate'],
    [
      'a candidate named twice',
      { type: 'dots', points: [1, 1].map((points) => ({ candidateId: candidate('thuis'), points })), noOpinion: [] },
      'badInput',
    ],
  ] as [string, Choice, string][])('refuses %s, and the earlier ballot stands', async (_, choice, code) => {
    const voting = await session({ vote: true });
    await voting.cast(dots({ vervoer: 1 }));
    expect(await voting.cast(choice, { rev: 2 })).toBe(code);
    expect(await choices(voting)).toEqual([dots({ vervoer: 1 })]);
  });

  it('can be changed until the round closes; one ballot a seat, the highest rev counts', async () => {
    const voting = await session({ vote: true });
    await voting.cast(dots({ thuis: 1 }), { rev: 1 });
    expect(await voting.cast(dots({ vervoer: 2 }), { rev: 3 })).toBe('ok');
    expect(await voting.cast(dots({ thuis: 2 }), { rev: 2 })).toBe('ok');
    await voting.cast({ type: 'abstain' }, { who: voting.running.seat('b') });
    expect(await choices(voting)).toHaveLength(2);
    expect(await choices(voting)).toContainEqual(dots({ vervoer: 2 }));
  });

  it('from two devices with the same rev: the second is refused unless it says the same', async () => {
    const voting = await session({ vote: true });
    expect(await voting.cast(dots({ thuis: 1 }))).toBe('ok');
    expect(await voting.cast(dots({ vervoer: 1 }))).toBe('idReused');
    expect(await voting.cast(dots({ thuis: 1 }))).toBe('ok');
    expect(await choices(voting)).toEqual([dots({ thuis: 1 })]);
    expect(await voting.cast(dots({ vervoer: 1 }), { rev: 2 })).toBe('ok');
    expect(await choices(voting)).toEqual([dots({ vervoer: 1 })]);
  });

  it('a second round starts from nothing, whatever revs the first saw', async () => {
    const voting = await session({ vote: true });
    const { stepId, steer } = voting;
    await voting.cast(dots({ thuis: 1 }), { rev: 9 });
    await steer(closeRound('eerste', { stepId }));
    await steer(openRound('tweede', { stepId }));
    expect(await voting.cast(dots({ vervoer: 1 }), { rev: 1, round: 'tweede' })).toBe('ok');
    expect(await choices(voting, 'tweede')).toEqual([dots({ vervoer: 1 })]);
    expect(await choices(voting)).toEqual([]);
  });

  it('is kept sealed: neither the choice nor the group can be read in the box', async () => {
    const voting = await session({ vote: true });
    await joinAs(voting.running, 'a', 'g3');
    await voting.cast(dots({ thuis: 2 }));
    const [body = ''] = await voting.running.store.ballots.bodies(roundId('eerste'));
    expect(body).not.toContain(candidate('thuis'));
    expect(Buffer.from(body, 'base64url').includes('g3')).toBe(false);
    expect(await boxOf(voting.running, roundId('eerste'))).toEqual([
      { choice: dots({ thuis: 2 }), groupId: 'g3', guess: null },
    ]);
  });

  it('at the same moment from two devices of a seat is one ballot; the seat sees which', async () => {
    const voting = await session({ vote: true });
    const { running: started } = voting;
    for (const device of ['phone', 'laptop']) started.live.arrived(started.seat('a'), device);
    const casts = [dots({ thuis: 1 }), dots({ vervoer: 1 }), dots({ thuis: 2 })];
    expect(await Promise.all(casts.map((choice, index) => voting.cast(choice, { rev: index + 1 })))).toEqual(
      casts.map(() => 'ok'),
    );
    expect(await choices(voting)).toEqual([dots({ thuis: 2 })]);
    expect(await started.live.mine(started.seat('a'))).toMatchObject({
      ballot: { choice: dots({ thuis: 2 }), rev: 3 },
    });
  });

  it('for a round of another session is not found here', async () => {
    const voting = await session({ vote: true });
    expect(await voting.cast(dots({ thuis: 1 }), { round: 'van een andere sessie' })).toBe('notFound');
  });

  it('of a seat on paper is one ballot like any other', async () => {
    const voting = await session({ vote: true });
    await joinAs(voting.running, 'paper', 'g1');
    const { sessionId } = voting.running.live;
    const who = voting.running.seat('paper');
    await voting.running.store.roster.setMode(sessionId, who.seatId, 'paper');
    expect(await voting.cast(dots({ thuis: 1 }), { who })).toBe('ok');
    expect(await voting.cast(dots({ vervoer: 1 }), { who, rev: 2 })).toBe('ok');
    expect(await choices(voting)).toEqual([dots({ vervoer: 1 })]);
  });

  const actorId = idFor<ActorId>('somebody');
  it.each([
    ['facilitator', { role: 'facilitator', actorId }],
    ['coFacilitator', { role: 'coFacilitator', actorId }],
    ['observer', { role: 'observer', actorId }],
    ['interpreter', { role: 'interpreter', actorId }],
    ['screen', { role: 'screen' }],
  ] as [string, Person][])('is not for a %s, in any state of the session', async (_, who) => {
    const voting = await session({ vote: true });
    expect(await voting.cast(dots({ thuis: 1 }), { who })).toBe('notAllowed');
    await voting.steer(closeRound('eerste', voting));
    await voting.steer(closeSession);
    expect(await voting.cast(dots({ thuis: 1 }), { who })).toBe('notAllowed');
    await running?.stop();
    expect(await (await session({ vote: false })).cast(dots({}), { who })).toBe('notAllowed');
    expect(await choices(voting)).toEqual([]);
  });
});

describe('castBallot when it is not the time', () => {
  it('before the session is live', async () => {
    expect(await (await session({ vote: false })).cast(dots({}))).toBe('sessionNotLive');
  });

  it('in a step or round that is not there', async () => {
    const voting = await session({ vote: true });
    expect(await voting.cast(dots({}), { round: 'weg' })).toBe('notFound');
    expect(await voting.cast(dots({}), { step: idFor<StepId>('weg') })).toBe('notFound');
  });

  it('while the room is elsewhere; afterwards it goes on', async () => {
    const voting = await session({ vote: true });
    const { stepId, steer } = voting;
    await steer(setPhase('collect', { stepId }));
    expect(await voting.cast(dots({}))).toBe('wrongPhase');
    await steer(setPhase('vote', { stepId }));
    expect(await voting.cast(dots({}))).toBe('ok');
    await steer(openStep(must(voting.running.stepIds[1], 'second question')));
    expect(await voting.cast(dots({}), { rev: 2 })).toBe('wrongPhase');
  });

  it('after the round was closed or made void', async () => {
    const voting = await session({ vote: true });
    await voting.steer(closeRound('eerste', voting));
    expect(await voting.cast(dots({}))).toBe('roundClosed');
    await voting.steer(openRound('tweede', voting));
    await voting.steer(voidRound('tweede', voting));
    expect(await voting.cast(dots({}), { round: 'tweede' })).toBe('roundVoid');
  });

  it('after the key of the round was lost: the round is void and says so', async () => {
    const voting = await session({ vote: true });
    const { running: started, stepId } = voting;
    await started.vault.destroy(started.live.sessionId, roundId('eerste'));
    expect(await voting.cast(dots({ thuis: 1 }))).toBe('roundVoid');
    await started.flush();
    const round = started.folded('participant').steps[stepId]?.rounds[0];
    expect(round).toMatchObject({ state: 'void', reason: 'keyLost' });
  });
});

const id = candidate;
const METHODS: Record<Method['type'], { method: Method; good: Choice; bad: Choice; code: string }> = {
  dots: {
    method: { type: 'dots', dots: 3, maxPerCandidate: 2 },
    good: { ...dots({ thuis: 1 }), noOpinion: [id('vervoer')] } as Choice,
    bad: dots({ thuis: 3 }),
    code: 'overspent',
  },
  pick: {
    method: { type: 'pick', most: 1 },
    good: { type: 'pick', picked: [id('thuis')], noOpinion: [] },
    bad: { type: 'pick', picked: [id('thuis'), id('vervoer')], noOpinion: [] },
    code: 'overspent',
  },
  rank: {
    method: { type: 'rank', top: null },
    good: { type: 'rank', places: [[id('vervoer')], [id('thuis')]], noOpinion: [] },
    bad: { type: 'rank', places: [[id('vervoer')], [id('vervoer')]], noOpinion: [] },
    code: 'badInput',
  },
  scale: {
    method: { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'yesNo'] },
    good: { type: 'scale', form: 'yesNo', values: [{ candidateId: id('thuis'), value: 1 }], noOpinion: [] },
    bad: { type: 'scale', form: 'faces', values: [{ candidateId: id('thuis'), value: 1 }], noOpinion: [] },
    code: 'badInput',
  },
  budget: {
    method: { type: 'budget', points: 100 },
    good: {
      type: 'budget',
      points: [
        { candidateId: id('thuis'), points: 70 },
        { candidateId: id('vervoer'), points: 30 },
      ],
      noOpinion: [],
    },
    bad: { type: 'budget', points: [{ candidateId: id('thuis'), points: 99 }], noOpinion: [] },
    code: 'underspent',
  },
  yesNo: {
    method: { type: 'yesNo', threshold: 'half', quorum: 0 },
    good: { type: 'yesNo', answers: [{ candidateId: id('thuis'), answer: 'yes' }], noOpinion: [id('vervoer')] },
    bad: { type: 'yesNo', answers: [{ candidateId: id('geld'), answer: 'yes' }], noOpinion: [] },
    code: 'unknownCandidate',
  },
  criteria: {
    method: {
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [{ criterionId: 'a', title: 'Belang', weight: 1, isCost: false }],
      quorum: 0,
      split: 'middle',
    },
    good: { type: 'criteria', values: [{ candidateId: id('thuis'), criterionId: 'a', value: 5 }], noOpinion: [] },
    bad: { type: 'criteria', values: [{ candidateId: id('thuis'), criterionId: 'a', value: 6 }], noOpinion: [] },
    code: 'badInput',
  },
  pairwise: {
    method: { type: 'pairwise', pairs: 45 },
    good: {
      type: 'pairwise',
      comparisons: [{ left: id('thuis'), right: id('vervoer'), better: 'equal' }],
      noOpinion: [],
    },
    bad: { type: 'pairwise', comparisons: [{ left: id('thuis'), right: id('thuis'), better: 'left' }], noOpinion: [] },
    code: 'badInput',
  },
};

describe('castBallot by every method', () => {
  it.each(Object.values(METHODS))(
    '$method.type: a valid one is kept, another is refused and the first stands',
    async (row) => {
      const { method, good, bad, code } = row;
      const voting = await session({ vote: true, method });
      expect(await voting.cast(good)).toBe('ok');
      expect(await voting.cast(bad, { rev: 2 })).toBe(code);
      const other = method.type === 'dots' ? METHODS.pick.good : METHODS.dots.good;
      expect(await voting.cast(other, { rev: 3 }), 'of another method').toBe('badInput');
      expect(await choices(voting)).toEqual([good]);
      expect(await voting.cast({ type: 'abstain' }, { rev: 4 })).toBe('ok');
      expect(await choices(voting)).toEqual([{ type: 'abstain' }]);
    },
  );
});

describe('a second guess', () => {
  const about = (groupId: string, choice: Choice = dots({ vervoer: 1 })): Guess => ({ groupId, choice });
  const guessing = async () => {
    const voting = await session({ vote: true, secondGuess: { first: 'g1', second: 'g2' } });
    for (const [name, groupId] of [
      ['one', 'g1'],
      ['two', 'g2'],
      ['three', 'g3'],
      ['none', null],
    ] as const)
      await joinAs(voting.running, name, groupId);
    const by = (name: string, guess: Guess | null) =>
      voting.cast(dots({ thuis: 1 }), { who: voting.running.seat(name), ...(guess === null ? {} : { guess }) });
    return { voting, by };
  };

  it('is for members of the two groups, about the other one, and may be left out', async () => {
    const { voting, by } = await guessing();
    expect(await by('one', about('g2'))).toBe('ok');
    expect(await by('two', about('g1', { type: 'abstain' }))).toBe('ok');
    expect(await by('three', null)).toBe('ok');
    const kept = await boxOf(voting.running, roundId('eerste'));
    expect(new Set(kept.map(({ groupId, guess }) => `${groupId} about ${guess?.groupId}`))).toEqual(
      new Set(['g1 about g2', 'g2 about g1', 'g3 about undefined']),
    );
  });

  it.each([
    ['one', about('g1'), 'badInput'],
    ['one', about('g3'), 'badInput'],
    ['three', about('g1'), 'badInput'],
    ['none', about('g1'), 'badInput'],
    ['one', about('g2', dots({ vervoer: 3 })), 'overspent'],
    ['one', about('g2', METHODS.pick.good), 'badInput'],
  ] as [string, Guess, string][])('of seat %s that is %j is refused', async (name, guess, code) => {
    const { voting, by } = await guessing();
    expect(await by(name, guess)).toBe(code);
    expect(await choices(voting)).toEqual([]);
  });

  it('in a round that has none is refused', async () => {
    const voting = await session({ vote: true });
    await joinAs(voting.running, 'a', 'g1');
    expect(await voting.cast(dots({}), { guess: about('g2') })).toBe('badInput');
  });
});
