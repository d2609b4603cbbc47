import { describe, expect, it } from 'vitest';
import { tiesTaken } from '../../../../client/features/console/round-candidates.ts';
import { EMPTY_DRAFT, plannedRound } from '../../../../client/features/console/round-setup.ts';
import type { RoundDraft } from '../../../../client/features/console/round-setup.ts';
import type { Candidate } from '../../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../../shared/domain/voting/methods.ts';
import type { CandidateId, RoundId } from '../../../../shared/kernel/ids.ts';
import type { RoundShape, StepShape } from '../../../../shared/protocol/shapes.ts';
import { PLAIN_ROUND, resultFor } from '../../../support/round-shapes.ts';
import { clusterId, clusters, ideas, step, view } from './views.ts';

type Closed = Extract<RoundShape, { state: 'closed' }>;
const id = (name: string): CandidateId => clusterId(name) as string as CandidateId;
const candidate = (name: string): Candidate => ({ candidateId: id(name), title: `Thema ${name}`, explanation: '' });
const DOTS = { type: 'dots', dots: 4, maxPerCandidate: 4 } as const satisfies Method;

/** A closed round by dots: so many for each candidate, all by one person. */
function closed(number: number, dots: Readonly<Record<string, number>>, change: Partial<Closed> = {}): Closed {
  const candidates = Object.keys(dots).map(candidate);
  const points = Object.entries(dots).map(([name, count]) => ({ candidateId: id(name), points: count }));
  return {
    roundId: `round${number}`.padEnd(22, '0') as RoundId,
    number,
    method: DOTS,
    candidates,
    ...PLAIN_ROUND,
    state: 'closed',
    result: resultFor(DOTS, candidates, [{ type: 'dots', points, noOpinion: [] }]),
    comparison: null,
    ...change,
  };
}

const withDissent = (round: Closed, ...names: readonly string[]): Closed => ({
  ...round,
  result: { ...round.result, dissent: names.map(id) },
});

const plan = (of: StepShape, draft: Partial<RoundDraft> = {}, others: readonly StepShape[] = []) =>
  plannedRound(view([of, ...others], 'one'), of, { ...EMPTY_DRAFT, ...draft });
const six = clusters('a', 'b', 'c', 'd', 'e', 'f');
const voting = (change: Partial<StepShape> = {}) => step('one', 1, { phase: 'vote', clusters: six, ...change });
const names = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ title }) => title.replace('Thema ', ''));

describe('the round that stands ready', () => {
  it('is over all themes of the question, by dots, as many as suit', () => {
    expect(plan(voting())).toMatchObject({ methodIs: 'advised', problem: null, follows: null });
    expect(plan(voting()).opening).toEqual({
      method: { type: 'dots', dots: 3, maxPerCandidate: 2 },
      subject: 'clusters',
    });
  });

  it('is by the method of the plan, with other numbers where those do not fit', () => {
    const planned = { type: 'pick', most: 4 } as const;
    expect(plan(voting({ plannedVote: planned }))).toMatchObject({ method: planned, methodIs: 'planned' });
    const two = voting({ plannedVote: planned, clusters: clusters('a', 'b') });
    expect(plan(two)).toMatchObject({ method: { type: 'pick', most: 2 }, methodIs: 'adapted', problem: null });
  });

  it('is over the loose answers where there are no themes, and can be over a part', () => {
    const loose = voting({ clusters: {}, ideas: ideas(['p'], ['q']) });
    expect(plan(loose)).toMatchObject({ source: 'ideas', opening: { subject: 'ideas' } });
    expect(plan(voting(), { chosen: new Set([id('b'), id('e'), id('gone')]) }).opening.candidateIds).toEqual([
      id('b'),
      id('e'),
    ]);
  });

  it('says what stops it', () => {
    const unnamed = Object.fromEntries(Object.entries(six).map(([key, each]) => [key, { ...each, title: '' }]));
    expect(plan(voting({ clusters: unnamed }))).toMatchObject({ problem: 'untitled', untitled: 6 });
    expect(plan(voting({ clusters: {} })).problem).toBe('noCandidates');
    expect(plan(voting(), { chosen: new Set() }).problem).toBe('noneChosen');
    expect(plan(voting(), { method: { type: 'dots', dots: 1, maxPerCandidate: 2 } }).problem).toBe('tooManyDots');
    expect(plan(voting({ clusters: clusters('a') }), { method: { type: 'pairwise', pairs: 3 } }).problem).toBe(
      'tooFewCandidates',
    );
    expect(plan(voting(), { secondGuess: { first: 'g1', second: 'g1' } }).problem).toBe('sameGroup');
  });

  it('asks for a name of every criterion', () => {
    const criteria = [{ criterionId: 'first', title: ' ', weight: 1, isCost: false }];
    const method: Method = { type: 'criteria', scale: 'oneToFive', criteria, quorum: 0, split: 'middle' };
    expect(plan(voting(), { method }).problem).toBe('criterionUntitled');
  });
});

describe('a vote that is held again', () => {
  const first = withDissent(closed(1, { a: 1, b: 3, c: 0 }), 'c', 'a');

  it('is over what the round before was about, also where the themes changed, and follows it', () => {
    const again = plan(voting({ rounds: [first] }), { source: 'again' });
    expect(names(again.chosen)).toEqual(['a', 'b', 'c']);
    expect(again.opening).toEqual({ method: DOTS, subject: 'clusters', follows: first.roundId });
    expect(again.methodIs).toBe('before');
  });

  it('can be over what divided people most, with numbers that fit', () => {
    const again = plan(voting({ rounds: [first] }), { source: 'disputed' });
    expect(again.opening).toMatchObject({ follows: first.roundId, candidateIds: [id('a'), id('c')] });
    expect(again.problem).toBeNull();
  });

  it('can be over those that were equal at the cut, which are never drawn', () => {
    const equal = closed(1, { a: 4, b: 3, c: 2, d: 2, e: 1 });
    expect(equal.result.cutTied).toEqual([id('c'), id('d')]);
    const setup = voting({ rounds: [equal] });
    expect(plan(setup).sources).toContain('tied');
    const again = plan(setup, { source: 'tied' });
    expect(again.opening).toMatchObject({ follows: equal.roundId, candidateIds: [id('c'), id('d')] });
    expect(again.problem).toBeNull();
    // All of them equal is the same again, not a part of it.
    expect(plan(voting({ rounds: [closed(1, { a: 1, b: 1, c: 1, d: 1 })] })).sources).not.toContain('tied');
  });

  it('offers that only where something divided people', () => {
    expect(plan(voting({ rounds: [closed(1, { a: 2 })] })).sources).toEqual(['clusters', 'again']);
    expect(plan(voting({ rounds: [first] })).sources).toEqual(['clusters', 'again', 'disputed']);
  });
});

describe('a final vote', () => {
  const done = (name: string, index: number, rounds: Closed[]) =>
    step(name, index, { rounds, clusters: clusters('x', 'y') });
  const final = (top: number, questions: number[] = []) =>
    step('last', 4, { kind: 'finalVote', questionNumber: null, phase: 'vote', finalVote: { top, questions } });
  const others = [done('q1', 1, [closed(1, { a: 3, b: 1, c: 1, d: 0 })]), done('q2', 2, [])];
  const ready = (top: number, questions?: number[]) =>
    plannedRound(view([final(top, questions), ...others], 'last'), final(top, questions), EMPTY_DRAFT);

  it('takes the top of every question by its result, ties and all, else in the order of the board', () => {
    expect(names(ready(2).chosen)).toEqual(['a', 'b', 'c', 'x', 'y']);
    expect(names(ready(1).chosen)).toEqual(['a', 'x']);
    expect(ready(1).chosen.map(({ fromStepId }) => fromStepId)).toEqual([others[0]?.stepId, others[1]?.stepId]);
  });

  it('says of which questions it takes more than the top, because the last place is shared', () => {
    const taken = (top: number) => tiesTaken(view([final(top), ...others], 'last'), final(top));
    expect(taken(2)).toEqual([{ title: others[0]?.title, taken: 3, top: 2 }]);
    expect(taken(1)).toEqual([]);
  });

  it('takes it of the chosen questions only, and says that it is about priorities', () => {
    expect(names(ready(1, [2]).chosen)).toEqual(['x']);
    expect(ready(1).opening).toMatchObject({ subject: 'priorities' });
  });

  it('ranks a question by a round over all, not by a second one on what was disputed', () => {
    const second = closed(2, { d: 4 }, { isPartial: true });
    const again = [done('q1', 1, [closed(1, { a: 3, d: 0 }), second])];
    expect(names(plannedRound(view([final(1), ...again], 'last'), final(1), EMPTY_DRAFT).chosen)).toEqual(['a']);
  });
});
