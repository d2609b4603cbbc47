// changeIdea and withdrawIdea: a seat and its own answers.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { STEPS } from '../support/domain-session.ts';
import { changeIdea, createCluster, ideaId, setPhase, withdrawIdea } from './commands.ts';
import { collected, clustered, given, one, seatA, seatB } from './scenario.ts';

const changed = (name: string, text: string, explanation = '') =>
  ({ type: 'ideaChanged', stepId: STEPS.q1, ideaId: ideaId(name), text, explanation }) as const;

describe('changeIdea', () => {
  it('replaces the words of an own answer, and leaves it where it stands', () => {
    const after = given(...clustered)
      .when(seatA, changeIdea('rust', ' Rust in huis ', { explanation: 'en stilte' }))
      .thenFacts(changed('rust', 'Rust in huis', 'en stilte'));
    expect(after.board()[0]).toEqual({ title: 'thuis', ideas: ['Rust in huis', 'zorg'] });
  });

  it('to the same words is accepted and changes nothing', () => {
    given(...collected)
      .when(seatA, changeIdea('rust', ' rust '))
      .thenNothing();
  });

  it("of somebody else's answer looks the same as of none", () => {
    given(...collected)
      .when(seatB, changeIdea('rust', 'van mij'))
      .thenRejected('notFound');
    given(...collected)
      .when(seatB, changeIdea('bestaat niet', 'van mij'))
      .thenRejected('notFound');
  });

  it.each([
    ['nothing', '  ', '', 'emptyText'],
    ['too much', 'x'.repeat(LIMITS.idea + 1), '', 'tooLong'],
    ['too much explanation', 'rust', 'x'.repeat(LIMITS.explanation + 1), 'tooLong'],
  ] as const)('to %s is refused', (_, text, explanation, code) => {
    given(...collected)
      .when(seatA, changeIdea('rust', text, { explanation }))
      .thenRejected(code);
  });

  it('is possible again when the facilitator goes back to collecting', () => {
    given(...collected, [one, setPhase('cluster')])
      .when(seatA, changeIdea('rust', 'stilte'))
      .thenRejected('wrongPhase');
    given(...collected, [one, setPhase('cluster')], [one, setPhase('collect')])
      .when(seatA, changeIdea('rust', 'stilte'))
      .thenFacts(changed('rust', 'stilte'));
  });
});

describe('withdrawIdea', () => {
  it('takes an own answer back, also out of its cluster', () => {
    const after = given(...clustered)
      .when(seatA, withdrawIdea('rust'))
      .thenFacts({ type: 'ideaWithdrawn', stepId: STEPS.q1, ideaId: ideaId('rust') });
    expect(after.board()).toEqual([
      { title: 'thuis', ideas: ['zorg'] },
      { title: 'vervoer', ideas: [] },
    ]);
    expect(after.step().ideas.has(ideaId('rust'))).toBe(false);
  });

  it("of somebody else's answer, of none, or twice looks the same", () => {
    given(...collected)
      .when(seatB, withdrawIdea('rust'))
      .thenRejected('notFound');
    given(...collected)
      .when(seatA, withdrawIdea('bestaat niet'))
      .thenRejected('notFound');
    given(...collected, [seatA, withdrawIdea('rust')])
      .when(seatA, withdrawIdea('rust'))
      .thenRejected('notFound');
  });

  it('makes a new cluster with it impossible', () => {
    given(...collected, [seatA, withdrawIdea('rust')])
      .when(one, createCluster('thuis', ['rust']))
      .thenRejected('notFound');
  });
});
