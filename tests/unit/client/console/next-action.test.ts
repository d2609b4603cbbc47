import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../../client/features/console/next-action.ts';
import { agendaState } from '../../../../client/features/console/agenda-state.ts';
import { heldBack } from '../../../../client/features/console/held-answers.ts';
import { closingRemarks } from '../../../../client/features/console/closing-remarks.ts';
import { commandFor } from '../../../../client/features/console/use-steer.ts';
import { clusters, closedRound, ideaId, ideas, openRound, step, stepId, view } from './views.ts';

const welcome = step('welcome', 0, { kind: 'welcome', phase: null, questionNumber: null });
const two = step('two', 2);
const evaluation = step('evaluation', 3, { kind: 'evaluation', questionNumber: null });
const one = (change: Parameters<typeof step>[2] = {}) => step('one', 1, change);
const at = (current: string, question = one(), last = evaluation) =>
  nextAction(view([welcome, question, two, last], current));

describe('the next action', () => {
  it('begins the session with the first step, whatever the order of the record', () => {
    expect(nextAction(view([two, welcome], null, 'prepared'))).toMatchObject({ kind: 'begin', step: welcome });
  });

  it('is nothing once the session is closed, and nothing without steps', () => {
    expect(nextAction(view([welcome, one()], 'one', 'closed'))).toBeNull();
    expect(nextAction(view([], null, 'prepared'))).toBeNull();
  });

  it('opens the next step after the welcome', () => {
    expect(at('welcome')).toMatchObject({ kind: 'openStep', step: { stepId: stepId('one') } });
  });

  it.each([
    ['shows the answers while each sees only the own', one({ ideas: ideas(['a']) }), { kind: 'openList', answers: 1 }],
    ['goes on to clusters once the list is open', one({ listOpen: true }), { kind: 'setPhase', phase: 'cluster' }],
    ['asks for clusters first', one({ phase: 'cluster' }), { kind: 'makeClusters' }],
    [
      'goes on to voting with clusters',
      one({ phase: 'cluster', clusters: clusters('x') }),
      { kind: 'setPhase', phase: 'vote' },
    ],
    ['opens the round', one({ phase: 'vote', clusters: clusters('x') }), { kind: 'openRound', number: 1 }],
    [
      'opens a second round after one that ended',
      one({ phase: 'vote', clusters: clusters('x'), rounds: [closedRound()] }),
      { kind: 'openRound', number: 2 },
    ],
    [
      'goes back to clusters when there is nothing to vote on',
      one({ phase: 'vote' }),
      { kind: 'setPhase', phase: 'cluster' },
    ],
    [
      'opens a round on loose answers where there are no clusters',
      one({ phase: 'vote', ideas: ideas(['a']) }),
      { kind: 'openRound', number: 1 },
    ],
    [
      'can hold a vote again of which the clusters are gone',
      one({ phase: 'vote', rounds: [closedRound()] }),
      { kind: 'openRound', number: 2 },
    ],
    ['closes the open round', one({ phase: 'vote', rounds: [openRound()] }), { kind: 'closeRound' }],
    ['returns to a round that was left open', one({ phase: 'collect', rounds: [openRound()] }), { kind: 'backToVote' }],
    ['goes to the next question after the result', one({ phase: 'results' }), { kind: 'openStep', step: two }],
  ])('%s', (_, question, expected) => {
    expect(at('one', question)).toMatchObject(expected);
  });

  it('opens, closes and leaves a final vote, and never sends the room to clusters there', () => {
    const last = step('last', 2, { kind: 'finalVote', questionNumber: null, phase: 'vote' });
    const next = (change: Partial<typeof last>) =>
      nextAction(view([one(), { ...last, ...change }, evaluation], 'last'));
    expect(next({})).toEqual({ kind: 'openRound', stepId: last.stepId, number: 1 });
    expect(next({ rounds: [openRound()] })).toMatchObject({ kind: 'closeRound' });
    expect(next({ rounds: [openRound()], phase: 'results' })).toMatchObject({ kind: 'backToVote' });
    expect(next({ rounds: [closedRound()], phase: 'results' })).toMatchObject({ kind: 'openStep', step: evaluation });
  });

  it('counts the evaluation before the session is closed', () => {
    expect(at('evaluation')).toMatchObject({ kind: 'countEvaluation' });
    expect(at('evaluation', one(), { ...evaluation, phase: 'results' })).toEqual({ kind: 'closeSession' });
  });

  it('stands for one command, and for none where the facilitator works by hand', () => {
    const opening = { method: { type: 'dots', dots: 3, maxPerCandidate: 2 }, subject: 'clusters' } as const;
    expect(commandFor({ kind: 'openList', stepId: stepId('one'), answers: 3 }, opening)).toEqual({
      type: 'setList',
      stepId: stepId('one'),
      open: true,
    });
    expect(commandFor({ kind: 'openRound', stepId: stepId('one'), number: 1 }, opening)).toEqual({
      type: 'openRound',
      stepId: stepId('one'),
      roundId: expect.stringMatching(/^.{22}$/u),
      ...opening,
    });
    expect(commandFor({ kind: 'openRound', stepId: stepId('one'), number: 1 }, null)).toBeNull();
    expect(commandFor({ kind: 'makeClusters' }, opening)).toBeNull();
  });
});

describe('what stands around it', () => {
  it('calls a step done when the room passed it or worked in it', () => {
    expect(agendaState(welcome, two)).toBe('done');
    expect(agendaState(two, two)).toBe('now');
    expect(agendaState(two, one())).toBe('later');
    expect(agendaState({ ...two, ideas: ideas(['a']) }, one())).toBe('done');
    expect(agendaState(welcome, null)).toBe('later');
  });

  it('holds new answers back while somebody reads, but shows changes and withdrawals', () => {
    const all = Object.values(ideas(['a'], ['b'], ['c']));
    expect(heldBack(all, null)).toEqual({ shown: all, held: 0 });
    const reading = heldBack(all, new Set([ideaId('a'), ideaId('gone')]));
    expect(reading.shown.map((idea) => idea.ideaId)).toEqual([ideaId('a')]);
    expect(reading.held).toBe(2);
  });

  it('names what is not finished before closing, an open round first of all', () => {
    const open = one({ ideas: ideas(['a']), rounds: [openRound()] });
    expect(closingRemarks(view([two, open, welcome], 'one')).map(({ kind, step: { index } }) => [kind, index])).toEqual(
      [
        ['openRound', 1],
        ['noAnswers', 2],
      ],
    );
    expect(closingRemarks(view([one({ ideas: ideas(['a']), rounds: [closedRound()] })], 'one'))).toEqual([]);
  });
});
