// openRound, closeRound and voidRound. Ballots themselves: cast-ballot.test.ts.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { CountedBallot } from '../../shared/domain/voting/choice.ts';
import { resultOf } from '../../shared/domain/voting/result-of.ts';
import type { CandidateId, EntryId } from '../../shared/kernel/ids.ts';
import { decide } from '../../server/domain/decide/decide.ts';
import { SEED, STEPS } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';
import {
  clusterId,
  closeRound,
  createCluster,
  moveCluster,
  openRound,
  openStep,
  removeCluster,
  renameCluster,
  roundId,
  setPhase,
  THREE_DOTS,
  voidRound,
} from './commands.ts';
import { clustered, collected, given, one, two, type Act } from './scenario.ts';

const stepId = STEPS.q1;
const candidate = (name: string, title = name) => ({
  candidateId: clusterId(name) as string as CandidateId,
  title,
  explanation: '',
});
const opening = (name: string, number: number, ...candidates: ReturnType<typeof candidate>[]) =>
  ({
    type: 'roundOpened',
    stepId,
    roundId: roundId(name),
    number,
    method: THREE_DOTS,
    subject: 'clusters',
    candidates,
    isPartial: false,
    follows: null,
    secondGuess: null,
  }) as const;
const phaseSet = (phase: 'vote' | 'results') => ({ type: 'phaseSet', stepId, phase }) as const;
const voting: readonly Act[] = [...clustered, [one, openRound('eerste')]];
const both = [candidate('thuis'), candidate('vervoer')];

describe('openRound', () => {
  it('takes everybody to the vote, on the clusters in their order', () => {
    given(...clustered, [one, moveCluster('vervoer', null)])
      .when(two, openRound('eerste'))
      .thenFacts(phaseSet('vote'), opening('eerste', 1, candidate('vervoer'), candidate('thuis')));
  });

  it('in the phase of voting needs no phase', () => {
    given(...clustered, [one, setPhase('vote')])
      .when(one, openRound('eerste'))
      .thenFacts(opening('eerste', 1, ...both));
  });

  it('freezes the candidates: renaming, moving and removing clusters afterwards changes nothing', () => {
    const scenario = given(
      ...voting,
      [two, renameCluster('thuis', 'Wonen')],
      [two, moveCluster('vervoer', null)],
      [two, removeCluster('thuis')],
      [two, createCluster('geld')],
    );
    expect(scenario.step().rounds[0]?.candidates).toEqual(both);
  });

  it('is refused while another is open, by whomever', () => {
    given(...voting)
      .when(two, openRound('tweede'))
      .thenRejected('roundOpen');
    given(...voting)
      .when(one, openRound('eerste'))
      .thenRejected('roundOpen');
  });

  it('without clusters is refused', () => {
    given(...collected)
      .when(one, openRound('eerste'))
      .thenRejected('noCandidates');
  });

  it('in a step where the room is not is refused', () => {
    given(...clustered, [one, openStep(STEPS.q2)])
      .when(one, openRound('eerste'))
      .thenRejected('wrongPhase');
  });

  it('with an id that was used before is refused, in another step too', () => {
    given(...voting, [one, closeRound('eerste')])
      .when(one, openRound('eerste'))
      .thenRejected('duplicateId');
    given(
      ...voting,
      [one, closeRound('eerste')],
      [one, openStep(STEPS.q2)],
      [one, createCluster('elders', [], { stepId: STEPS.q2 })],
    )
      .when(one, openRound('eerste', { stepId: STEPS.q2 }))
      .thenRejected('duplicateId');
  });

  it('above the limit of a step is refused; void rounds count', () => {
    const scenario = given(...clustered);
    for (let n = 0; n < LIMITS.roundsPerStep; n++) {
      expect(scenario.domain.run(one, openRound(`r${n}`))).toBeNull();
      expect(scenario.domain.run(one, voidRound(`r${n}`))).toBeNull();
    }
    scenario.when(one, openRound('te veel')).thenRejected('tooMany');
  });

  it('a second round is number two, and leaves the first as it was', () => {
    const scenario = given(...voting, [one, closeRound('eerste')], [one, renameCluster('thuis', 'Wonen')]);
    const first = scenario.step().rounds[0];
    scenario
      .when(one, openRound('tweede'))
      .thenFacts(phaseSet('vote'), opening('tweede', 2, candidate('thuis', 'Wonen'), candidate('vervoer')));
    expect(scenario.step().rounds[0]).toEqual(first);
    expect(scenario.step().rounds.map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

describe('closeRound', () => {
  const box: CountedBallot[] = [
    {
      choice: {
        type: 'dots',
        points: [{ candidateId: both[1]?.candidateId ?? idFor('none'), points: 2 }],
        noOpinion: [],
      },
      groupId: 'g1',
      guess: null,
    },
    { choice: { type: 'abstain' }, groupId: null, guess: null },
  ];

  it('counts the ballots of the box and shows the results', () => {
    const scenario = given(...voting);
    scenario.domain.ballots.set(roundId('eerste'), box);
    scenario.when(two, closeRound('eerste')).thenFacts(
      {
        type: 'roundClosed',
        stepId,
        roundId: roundId('eerste'),
        result: resultOf(
          THREE_DOTS,
          both,
          box.map(({ choice }) => choice),
          { eligible: 3, seed: SEED },
        ),
        // Two ballots of two groups are too few to break down: not even the labels stay.
        comparison: null,
        blocks: null,
        ballots: box.map(({ choice }) => ({ choice, block: null })),
        guesses: [],
      },
      phaseSet('results'),
    );
  });

  it('with nobody having voted has a result of nothing', () => {
    const after = given(...voting, [one, closeRound('eerste')]);
    expect(after.step().rounds[0]).toMatchObject({
      state: 'closed',
      result: { ballots: 0, abstentions: 0, bands: null, extra: { type: 'dots', cast: 0, unused: 0 } },
    });
  });

  it('works from any phase and any step: the round waited', () => {
    const result = given(...voting, [one, setPhase('collect')], [one, openStep(STEPS.q2)], [one, closeRound('eerste')]);
    expect(result.step().phase).toBe('results');
    expect(result.domain.session.currentStepId).toBe(STEPS.q2);
  });

  it('twice is accepted: it is closed already; the result stays', () => {
    const scenario = given(...voting, [one, closeRound('eerste')]);
    const before = scenario.step().rounds;
    scenario.when(two, closeRound('eerste')).thenNothing();
    expect(scenario.step().rounds).toEqual(before);
  });

  it('with ballots that can’t be read any more makes the round void, and the room stays', () => {
    const scenario = given(...voting);
    scenario.domain.ballots.set(roundId('eerste'), 'keyLost');
    scenario
      .when(one, closeRound('eerste'))
      .thenFacts({ type: 'roundVoided', stepId, roundId: roundId('eerste'), reason: 'keyLost' });
  });

  it('of a void round, or of none, is refused', () => {
    given(...voting, [one, voidRound('eerste')])
      .when(one, closeRound('eerste'))
      .thenRejected('roundVoid');
    given(...voting)
      .when(one, closeRound('weg'))
      .thenRejected('notFound');
  });

  it('without the box at hand is refused, never counted as empty', () => {
    const { domain } = given(...voting);
    const decided = decide(domain.session, closeRound('eerste'), {
      actor: { kind: 'system' },
      now: 0,
      newEntry: () => idFor<EntryId>('entry'),
      present: 0,
      consoles: new Set(),
      stepNotice: 0,
      counts: new Map(),
      groups: new Map(),
    });
    expect(decided).toEqual({ ok: false, error: 'internal' });
  });
});

describe('voidRound', () => {
  const voided = (reason: 'facilitator' | 'keyLost') =>
    ({ type: 'roundVoided', stepId, roundId: roundId('eerste'), reason }) as const;

  it('says by whom: a facilitator, or the server that lost the key', () => {
    given(...voting)
      .when(one, voidRound('eerste'))
      .thenFacts(voided('facilitator'));
    given(...voting)
      .when('system', voidRound('eerste'))
      .thenFacts(voided('keyLost'));
  });

  it('keeps no ballot, and the room stays where it is', () => {
    const scenario = given(...voting);
    scenario.domain.ballots.set(roundId('eerste'), [{ choice: { type: 'abstain' }, groupId: null, guess: null }]);
    scenario.when(one, voidRound('eerste')).thenFacts(voided('facilitator'));
    expect(scenario.step().rounds[0]).not.toHaveProperty('ballots');
    expect(scenario.step().phase).toBe('vote');
    scenario.when(one, openRound('tweede')).thenFacts(opening('tweede', 2, ...both));
  });

  it('twice is accepted; of a closed round, or of none, it is refused', () => {
    given(...voting, [one, voidRound('eerste')])
      .when(one, voidRound('eerste'))
      .thenNothing();
    given(...voting, [one, closeRound('eerste')])
      .when(one, voidRound('eerste'))
      .thenRejected('roundClosed');
    given(...voting)
      .when(one, voidRound('weg'))
      .thenRejected('notFound');
  });
});
