// castBallot is no fact: it goes to the ballot box. So this runs the real session, on a store in memory.
import { afterEach, describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { ActorId, CandidateId, StepId } from '../../shared/kernel/ids.ts';
import type { Choice } from '../../shared/domain/methods.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { CastBallot } from '../../shared/protocol/commands/cast-ballot.ts';
import type { Person } from '../../server/runtime/live-session.ts';
import { idFor } from '../support/ids.ts';
import { runSession, type RunningSession } from '../support/running-session.ts';
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
});

type Voting = {
  readonly running: RunningSession;
  readonly stepId: StepId;
  readonly steer: (command: FactCommand) => Promise<void>;
  readonly cast: (
    choice: Choice,
    more?: { rev?: number; who?: Person; round?: string; step?: StepId },
  ) => Promise<string>;
};

/** A session; `vote`: with an open round of three dots over "thuis" and "vervoer". */
async function session({ vote }: { vote: boolean }): Promise<Voting> {
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
    await steer(openRound('eerste', { stepId }));
  }
  const cast: Voting['cast'] = async (choice, { rev = 1, who, round = 'eerste', step = stepId } = {}) => {
    const command: CastBallot = { type: 'castBallot', stepId: step, roundId: roundId(round), choice, rev };
    const outcome = await started.submit(who ?? started.seat('a'), command);
    return outcome.status === 'accepted' ? 'ok' : outcome.rejection.code;
  };
  return { running: started, stepId, steer, cast };
}

const choices = ({ running: { store } }: Voting) => store.ballots.choices(roundId('eerste'));

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
      { type: 'dots', points: [1, 1].map((points) => ({ candidateId: candidate('thuis'), points })) },
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

  it('a second round starts from nothing, whatever revs the first saw', async () => {
    const voting = await session({ vote: true });
    const { stepId, steer } = voting;
    await voting.cast(dots({ thuis: 1 }), { rev: 9 });
    await steer(closeRound('eerste', { stepId }));
    await steer(openRound('tweede', { stepId }));
    expect(await voting.cast(dots({ vervoer: 1 }), { rev: 1, round: 'tweede' })).toBe('ok');
    expect(await voting.running.store.ballots.choices(roundId('tweede'))).toEqual([dots({ vervoer: 1 })]);
    expect(await choices(voting)).toEqual([]);
  });

  const actorId = idFor<ActorId>('somebody');
  it.each([
    ['facilitator', { role: 'facilitator', actorId }],
    ['coFacilitator', { role: 'coFacilitator', actorId }],
    ['observer', { role: 'observer', actorId }],
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
