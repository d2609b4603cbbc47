// Logs of earlier versions stay readable: what was kept then becomes what it would have been now.
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../shared/kernel/ids.ts';
import { blankStep } from '../../shared/domain/design.ts';
import { evolve } from '../../server/domain/evolve.ts';
import { FACT_VERSION } from '../../server/domain/facts.ts';
import { emptySession } from '../../server/domain/session.ts';
import { upcast } from '../../server/domain/upcast.ts';
import { idFor } from '../support/ids.ts';
import { PREPARED, STEPS } from '../support/domain-session.ts';
import { candidateId, roundId } from './commands.ts';

const [stepId, a, b] = [STEPS.q1, candidateId('a'), candidateId('b')];
const dots = (...points: [CandidateId, number][]) => ({
  type: 'dots',
  points: points.map(([of, n]) => ({ candidateId: of, points: n })),
});
/** A session as version 1 wrote it: dots only, no groups, ballots without "no opinion". */
const LOG_OF_ONE: readonly unknown[] = [
  {
    type: 'sessionPrepared',
    title: 'Oud',
    language: 'nl',
    place: '',
    date: '',
    steps: [
      {
        stepId,
        kind: 'question',
        title: 'Wat?',
        instruction: '',
        explanation: '',
        easyTitle: '',
        notes: '',
        plannedMinutes: null,
      },
    ],
  },
  { type: 'sessionStarted' },
  { type: 'stepOpened', stepId, was: null },
  {
    type: 'roundOpened',
    stepId,
    roundId: roundId('oud'),
    number: 1,
    method: { type: 'dots', dots: 3, maxPerCandidate: 2 },
    candidates: [
      { candidateId: a, title: 'A', explanation: '' },
      { candidateId: b, title: 'B', explanation: '' },
    ],
  },
  {
    type: 'roundClosed',
    stepId,
    roundId: roundId('oud'),
    tally: {
      ballots: 3,
      abstentions: 1,
      cast: 5,
      unused: 1,
      rows: [
        { candidateId: b, points: 3, voters: 2, rank: 1 },
        { candidateId: a, points: 2, voters: 1, rank: 2 },
      ],
    },
    ballots: [dots([a, 2], [b, 1]), dots([b, 2]), { type: 'abstain' }],
  },
];

describe('upcast', () => {
  it('reads a session of version 1, with its result counted anew from the ballots it kept', () => {
    const session = emptySession();
    for (const fact of LOG_OF_ONE) evolve(session, upcast(1, structuredClone(fact)));
    expect(session).toMatchObject({ groups: [], k: 5 });
    expect(session.steps.get(stepId)?.plan).toEqual({ ...blankStep('question', 'Wat?'), stepId });
    const round = session.steps.get(stepId)?.rounds[0];
    if (round?.state !== 'closed') throw new Error('not closed');
    expect(round).toMatchObject({
      subject: 'clusters',
      isPartial: false,
      follows: null,
      comparison: null,
      blocks: null,
    });
    expect(round.result).toMatchObject({
      ballots: 3,
      abstentions: 1,
      eligible: null,
      rows: [
        { candidateId: b, rank: 1, score: 3, voters: 2 },
        { candidateId: a, rank: 2, score: 2, voters: 1 },
      ],
      extra: { type: 'dots', cast: 5, unused: 1 },
    });
    expect(round.ballots).toHaveLength(3);
  });

  it('reads the steps of version 2 with the settings that every question had then', () => {
    const { mode, anonymity, answerLimit, phases, ...then } = {
      ...blankStep('question', 'Wat?'),
      stepId,
      notes: 'stil',
    };
    const fact = { ...PREPARED, steps: [then] };
    expect(upcast(2, fact)).toEqual({ ...PREPARED, steps: [{ ...then, mode, anonymity, answerLimit, phases }] });
  });

  it('reads what was written in version 3 as anonymous', () => {
    const { anonymity: _, ...then } = blankStep('question', 'Wat?');
    const setting = { phase: 'collect', listOpen: false, clustersVisibleTo: 'console', skipped: false };
    const before = { type: 'stepAdded', stepId, step: then, after: null, setting };
    expect(upcast(3, before)).toEqual({
      ...before,
      step: { ...then, anonymity: 'anonymous' },
      setting: { ...setting, anonymity: 'anonymous' },
    });
    expect(upcast(3, { ...PREPARED, steps: [{ ...then, stepId }] })).toEqual({
      ...PREPARED,
      steps: [{ ...then, stepId, anonymity: 'anonymous' }],
    });
  });

  it('reads a round in which everybody abstained', () => {
    const tally = {
      ballots: 1,
      abstentions: 1,
      cast: 0,
      unused: 0,
      rows: [{ candidateId: a, points: 0, voters: 0, rank: 1 }],
    };
    const fact = upcast(1, {
      type: 'roundClosed',
      stepId,
      roundId: roundId('r'),
      tally,
      ballots: [{ type: 'abstain' }],
    });
    expect(fact).toMatchObject({ type: 'roundClosed', result: { ballots: 1, abstentions: 1 } });
  });

  it('leaves the facts of now as they are, and refuses those of later', () => {
    const fact = { type: 'ideaWithdrawn', stepId, ideaId: idFor('idea') };
    expect(upcast(FACT_VERSION, fact)).toBe(fact);
    expect(() => upcast(FACT_VERSION + 1, fact)).toThrow('newer');
  });
});
