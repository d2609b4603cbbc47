import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { keysForPlace, lastKey } from '../../../shared/domain/rules/place-rules.ts';
import { canCluster, canVote, canWrite, checkLive } from '../../../shared/domain/rules/step-rules.ts';
import { checkIdeaText, checkLength } from '../../../shared/domain/rules/text-rules.ts';
import { audienceOf, ROLES, type SessionState } from '../../../shared/domain/vocabulary.ts';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { idFor } from '../../support/ids.ts';

const stepId = idFor<StepId>('step');
const live = { state: 'live', currentStepId: stepId } as const;
const question = { stepId, kind: 'question', phase: 'collect' } as const;

describe('ground', () => {
  it.each([
    ['prepared', 'sessionNotLive'],
    ['live', null],
    ['closed', 'sessionClosed'],
  ] as [SessionState, string | null][])('of a %s session', (state, problem) => {
    expect(checkLive({ state, currentStepId: null })).toBe(problem);
  });

  it('the state of the session is told before anything of a step, so that nothing can be probed', () => {
    const closed = { state: 'closed', currentStepId: stepId } as const;
    expect(canWrite(closed, undefined, 'question')).toBe('sessionClosed');
    expect(canVote(closed, undefined)).toBe('sessionClosed');
    expect(canCluster(closed, undefined)).toBe('sessionClosed');
  });

  it('to write, to vote and to cluster differ', () => {
    const voting = { ...question, phase: 'vote' } as const;
    expect([canWrite(live, question, 'question'), canWrite(live, voting, 'question')]).toEqual([null, 'wrongPhase']);
    expect([canVote(live, question), canVote(live, voting)]).toEqual(['wrongPhase', null]);
    expect([canCluster(live, question), canCluster(live, voting)]).toEqual([null, null]);
    const elsewhere = { ...live, currentStepId: null };
    expect([
      canWrite(elsewhere, question, 'question'),
      canVote(elsewhere, voting),
      canCluster(elsewhere, question),
    ]).toEqual(['wrongPhase', 'wrongPhase', null]);
  });

  it('every role has one audience; an interpreter hears what participants hear', () => {
    expect(Object.fromEntries(ROLES.map((role) => [role, audienceOf(role)]))).toEqual({
      seat: 'participant',
      interpreter: 'participant',
      screen: 'screen',
      facilitator: 'console',
      coFacilitator: 'console',
      observer: 'console',
    });
  });
});

describe('texts', () => {
  it('are measured as they would be kept', () => {
    const limit = 'x'.repeat(LIMITS.idea);
    expect(checkIdeaText(`  ${limit}\u0000 `, '')).toBeNull();
    expect(checkIdeaText(`${limit}x`, '')).toBe('tooLong');
    expect(checkIdeaText(' \u0000 ', 'wel een toelichting')).toBe('emptyText');
    expect(checkIdeaText('kort', 'x'.repeat(LIMITS.explanation + 1))).toBe('tooLong');
    expect(checkLength('', 0)).toBeNull();
    expect(checkLength('😀', 1)).toBeNull();
    expect(checkLength('ab', 1)).toBe('tooLong');
  });
});

describe('places', () => {
  const list = ['a0', 'a1', 'a2'].map((orderKey) => ({ orderKey }));
  const behind = (key: string) => (item: { orderKey: string }) => item.orderKey === key;

  it('are first, last, or behind one; in whatever order the list is given', () => {
    const others = list.toReversed();
    const [first] = keysForPlace(others, null, 1) ?? [];
    const [last] = keysForPlace(others, undefined, 1) ?? [];
    const between = keysForPlace(others, behind('a1'), 2) ?? [];
    expect(first !== undefined && first < 'a0').toBe(true);
    expect(last !== undefined && last > 'a2').toBe(true);
    expect(between.every((key) => key > 'a1' && key < 'a2')).toBe(true);
    expect(lastKey(others) > 'a2').toBe(true);
  });

  it('behind what is not there are none', () => {
    expect(keysForPlace(list, behind('b0'), 1)).toBeNull();
  });

  it('in an empty list are any', () => {
    expect(keysForPlace([], null, 2)).toHaveLength(2);
    expect(keysForPlace([], undefined, 2)).toHaveLength(2);
  });
});
