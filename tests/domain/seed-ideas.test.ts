import { describe, expect, it } from 'vitest';
import type { AuthorKey } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { answeredCount } from '../../server/audience/mine-of.ts';
import { inspirationOf } from '../../server/audience/inspiration.ts';
import { sortingOf } from '../../server/audience/sorts.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { authorKeyFor } from '../support/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  clusterId,
  createCluster,
  ideaId,
  moveIdeas,
  openRound,
  openStep,
  redo,
  seedIdeas,
  setList,
  setPhase,
  submitIdea,
  undo,
  withdrawIdea,
} from './commands.ts';
import { clustered, collected, given, givenPlanned, one, opened, seatA, seatB, somePlace, two } from './scenario.ts';

const { q1, q2 } = STEPS;
const seeded = (...names: string[]) => ({
  type: 'seedsAdded' as const,
  stepId: q1,
  ideas: names.map((name) => ({ ideaId: ideaId(name), text: name, explanation: '', arrival: somePlace })),
});

describe('an answer beforehand among others', () => {
  it('is marked where it is voted on, on every page, and where it is sorted', () => {
    const scenario = given(
      ...collected,
      [one, seedIdeas(['vooraf'])],
      [one, openRound('eerste', { subject: 'ideas', method: { type: 'pick', most: 1 } })],
    );
    for (const audience of ['participant', 'screen', 'console'] as const) {
      const candidates = viewOf(scenario.domain.session, audience).steps[q1]?.rounds[0]?.candidates ?? [];
      expect(candidates.length).toBeGreaterThan(1);
      for (const { title, seeded: isMarked } of candidates)
        expect(isMarked).toBe(title === 'vooraf' ? true : undefined);
    }

    const sorting = given(...clustered, [one, seedIdeas(['vooraf'])], [one, setPhase('sort')]);
    const cards = sortingOf(sorting.domain.session, sorting.step(), authorKeyFor('c', q1), 3)?.cards ?? [];
    expect(cards.filter(({ seeded }) => seeded === true).map(({ text }) => text)).toEqual(['vooraf']);
  });
});

describe('seedIdeas', () => {
  it('puts answers in, before the session and during it', () => {
    given()
      .when(one, seedIdeas(['rust', 'bus']))
      .thenFacts(seeded('rust', 'bus'));
    given(...collected)
      .when(two, seedIdeas(['tuin']))
      .thenFacts(seeded('tuin'));
  });

  it('is refused for what is no answer, for an id that was used, and when the step is full', () => {
    given(...collected)
      .when(one, seedIdeas(['nieuw', 'rust']))
      .thenRejected('duplicateId');
    given()
      .when(one, seedIdeas(['dubbel', 'dubbel']))
      .thenRejected('duplicateId');
    given()
      .when(one, seedIdeas([' ']))
      .thenRejected('emptyText');
    given()
      .when(one, seedIdeas(['x'.repeat(LIMITS.idea + 1)]))
      .thenRejected('tooLong');
  });

  it('of several parts under one import is taken back by one undo, and done again by one redo', () => {
    const scenario = given(opened, [one, seedIdeas(['a', 'b'])], [one, seedIdeas(['c'])]);
    scenario
      .when(one, undo)
      .thenFacts({ ...seeded('c'), type: 'seedsRemoved' }, { ...seeded('a', 'b'), type: 'seedsRemoved' });
    expect(scenario.step().ideas.size).toBe(0);
    expect(scenario.domain.run(one, redo)).toBeNull();
    expect([...scenario.step().ideas.values()].map(({ text }) => text).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('of one import in two questions is two acts', () => {
    const scenario = given(opened, [one, seedIdeas(['a'])], [one, seedIdeas(['b'], { stepId: q2 })]);
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect([scenario.step().ideas.size, scenario.step(q2).ideas.size]).toEqual([1, 0]);
  });

  it('is not undone over what was done with one of them since', () => {
    given(...clustered, [one, seedIdeas(['a', 'b'])], [two, moveIdeas(['a'], 'thuis')])
      .when(one, undo)
      .thenRejected('undoStale');
  });

  it('can be clustered like any answer, and is never anybody’s to change or to take back', () => {
    const scenario = given(opened, [one, seedIdeas(['a'])], [one, createCluster('thuis', ['a'])]);
    expect(scenario.board()).toEqual([{ title: 'thuis', ideas: ['a'] }]);
    scenario.when(seatA, withdrawIdea('a')).thenRejected('notFound');
  });

  it('is marked for everybody who sees it, and follows the list like any answer', () => {
    const scenario = given(opened, [one, seedIdeas(['a'])], [seatA, submitIdea('rust')]);
    const of = (audience: 'participant' | 'screen' | 'console') =>
      Object.values(viewOf(scenario.domain.session, audience).steps[q1]?.ideas ?? {}).map(({ text, seeded: is }) => [
        text,
        is,
      ]);
    expect(of('participant')).toEqual([]);
    expect(scenario.domain.run(one, setList(true))).toBeNull();
    for (const audience of ['participant', 'screen', 'console'] as const)
      expect(of(audience).toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
        ['a', true],
        ['rust', undefined],
      ]);
  });

  it('counts as nobody’s answer: not among those who answered, not in the figures of the report', () => {
    const scenario = given(
      opened,
      [one, seedIdeas(['a', 'b'])],
      [seatA, submitIdea('rust')],
      [one, createCluster('thuis', ['a', 'rust'])],
    );
    const { session } = scenario.domain;
    expect(answeredCount(session, q1)).toBe(1);
    const step = reportOf(session, { given: 3, paper: 0 }, '2026-11-22T12:00:00.000Z').steps.find(
      ({ kind }) => kind === 'question',
    );
    expect(step).toMatchObject({ answered: 1, ideas: 1, seeded: 2, priorities: [{ title: 'thuis', ideas: 1 }] });
    expect(step?.clusters[0]).toMatchObject({ clusterId: clusterId('thuis') });
    expect(step?.clusters[0]?.ideas.toSorted((x, y) => (x.text < y.text ? -1 : 1))).toEqual([
      { text: 'a', explanation: '', seeded: true },
      { text: 'rust', explanation: '' },
    ]);
    expect(step?.loose).toEqual([{ text: 'b', explanation: '', seeded: true }]);
  });
});

describe('inspiration', () => {
  const keyOf = (seat: string): AuthorKey => authorKeyFor(seat, q1);
  const mode = { mode: 'inspiration' } as const;
  const seen = (scenario: ReturnType<typeof given>, seat: string): string[] =>
    inspirationOf(scenario.step(), keyOf(seat), 1).map(({ text }) => text);

  it('gives nothing before the own answer is sent, and then others’ answers, never one’s own', () => {
    const scenario = givenPlanned(mode, opened, [seatB, submitIdea('zorg')]);
    expect(seen(scenario, 'a')).toEqual([]);
    expect(scenario.domain.run(seatA, submitIdea('rust'))).toBeNull();
    expect(seen(scenario, 'a')).toEqual(['zorg']);
    expect(seen(scenario, 'b')).toEqual(['rust']);
    expect(scenario.domain.run(seatA, withdrawIdea('rust'))).toBeNull();
    expect(seen(scenario, 'a')).toEqual([]);
  });

  it('gives a few, and the same ones whoever writes after that, until the next own answer', () => {
    const many = Array.from({ length: 40 }, (_, n) => [seatB, submitIdea(`b${n}`)] as const);
    const scenario = givenPlanned(mode, opened, ...many, [seatA, submitIdea('rust')]);
    const first = seen(scenario, 'a');
    expect(first).toHaveLength(LIMITS.inspirations);
    for (let n = 40; n < 80; n++) expect(scenario.domain.run(seatB, submitIdea(`b${n}`))).toBeNull();
    expect(seen(scenario, 'a')).toEqual(first);
    expect(scenario.domain.run(seatA, submitIdea('nog een'))).toBeNull();
    expect(seen(scenario, 'a')).toHaveLength(LIMITS.inspirations);
  });

  it('is no other mode’s: own-first gives nothing of others', () => {
    const scenario = given(opened, [seatB, submitIdea('zorg')], [seatA, submitIdea('rust')]);
    expect(seen(scenario, 'a')).toEqual([]);
  });

  it('ends with collecting, and when the list opens', () => {
    const scenario = givenPlanned(
      mode,
      opened,
      [seatB, submitIdea('zorg')],
      [seatA, submitIdea('rust')],
      [one, setList(true)],
    );
    expect(seen(scenario, 'a')).toEqual([]);
    expect(scenario.domain.run(one, openStep(q2))).toBeNull();
  });

  it('come back where they were by redo, and what is sent after that comes after all', () => {
    const { domain } = given(opened, [one, seedIdeas(['a'])], [one, { type: 'undo' }], [seatA, submitIdea('rust')]);
    expect(domain.run(one, { type: 'redo' })).toBeNull();
    expect(domain.run(seatA, submitIdea('ruimte'))).toBeNull();
    const keys = [...(domain.session.steps.get(q1)?.ideas.values() ?? [])].map(({ arrival }) => arrival);
    expect(new Set(keys).size).toBe(3);
  });
});
