import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { must } from '../../shared/kernel/assert.ts';
import { decide } from '../../server/domain/decide/decide.ts';
import type { EntryId } from '../../shared/kernel/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import { authorKeyFor, idFor } from '../support/ids.ts';
import { evaluate, openStep, setPhase } from './commands.ts';
import { given, one, seatA, seatB, type Act } from './scenario.ts';

const atEvaluation: Act = [one, openStep(STEPS.evaluation)];
const authorKey = authorKeyFor('a', STEPS.evaluation);
const answers = { rating: 5, recommend: 'yes', remark: 'Fijn' } as const;

describe('evaluate', () => {
  it('is accepted from a seat', () => {
    given(atEvaluation)
      .when(seatA, evaluate({ ...answers, remark: ' Fijn\u0000 ' }))
      .thenFacts({ type: 'evaluationGiven', stepId: STEPS.evaluation, authorKey, ...answers });
  });

  it('may leave every part open', () => {
    const open = { rating: null, recommend: null, remark: '' };
    given(atEvaluation)
      .when(seatA, evaluate(open))
      .thenFacts({ type: 'evaluationGiven', stepId: STEPS.evaluation, authorKey, ...open });
  });

  it('replaces the own one and no other', () => {
    const scenario = given(
      atEvaluation,
      [seatA, evaluate(answers)],
      [seatB, evaluate({ rating: 2 })],
      [seatA, evaluate({ rating: 1, recommend: 'no' })],
    );
    const kept = must(scenario.domain.session.steps.get(STEPS.evaluation), 'step').evaluations;
    expect([...kept.values()].map(({ rating }) => rating).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2]);
  });

  it('with a remark that is too long is refused', () => {
    const remark = 'x'.repeat(LIMITS.remark + 1);
    given(atEvaluation).when(seatA, evaluate({ remark })).thenRejected('tooLong');
  });

  it('is refused once the results are shown', () => {
    given(atEvaluation, [one, setPhase('results', { stepId: STEPS.evaluation })])
      .when(seatA, evaluate())
      .thenRejected('wrongPhase');
  });

  it('in a step whose key is gone is refused', () => {
    const { domain } = given(atEvaluation);
    const decided = decide(domain.session, evaluate(), {
      actor: { kind: 'seat', authorKey: null },
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
