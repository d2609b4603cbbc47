// sortIdea: everybody puts a handful of answers with the clusters, and the facilitator sees numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HANDFUL, majorityOf, sampleFor } from '../../shared/domain/sorting.ts';
import { sortedCount, sortingOf } from '../../server/audience/sorts.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { authorKeyFor } from '../support/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  clusterId,
  createCluster,
  ideaId,
  mergeIdeas,
  moveIdeas,
  removeCluster,
  setPhase,
  sortIdea,
  submitIdea,
  undo,
} from './commands.ts';
import { clustered, given, one, seatA, seatB, type Act, type Scenario } from './scenario.ts';

const stepId = STEPS.q1;
/** "rust" and "bus" of seat a, "zorg" of seat b; all loose, with the clusters "thuis" and "vervoer". */
const sorting: readonly Act[] = [...clustered, [one, moveIdeas(['rust', 'zorg'], null)], [one, setPhase('sort')]];
const asked = ({ domain, step }: Scenario, seat: string, number = 1) =>
  sortingOf(domain.session, step(), authorKeyFor(seat, stepId), number);
const counts = ({ domain }: Scenario) => viewOf(domain.session, 'console').steps[stepId]?.sorts;

describe('sortIdea', () => {
  it('keeps with which cluster a seat would put an answer of somebody else', () => {
    given(...sorting)
      .when(seatB, sortIdea('bus', 'vervoer'))
      .thenFacts({
        type: 'ideaSorted',
        stepId,
        ideaId: ideaId('bus'),
        clusterId: clusterId('vervoer'),
        authorKey: authorKeyFor('b', stepId),
      });
  });

  it('is replaced by the next, and the same again adds nothing', () => {
    const said: readonly Act[] = [...sorting, [seatB, sortIdea('bus', 'thuis')], [seatB, sortIdea('bus', null)]];
    given(...said)
      .when(seatB, sortIdea('bus', null))
      .thenNothing();
    expect(counts(given(...said))).toEqual({ seats: 1, counts: { [ideaId('bus')]: { clusters: {}, none: 1 } } });
  });

  it('of an own answer, of one that is not asked, and with a cluster that is not there is refused', () => {
    given(...sorting)
      .when(seatA, sortIdea('bus', 'thuis'))
      .thenRejected('notFound');
    given(...sorting)
      .when(seatB, sortIdea('weg', 'thuis'))
      .thenRejected('notFound');
    given(...sorting)
      .when(seatB, sortIdea('bus', 'weg'))
      .thenRejected('notFound');
    // "rust" stands in a cluster while "bus" is loose: only loose ones are asked.
    given(...clustered, [one, setPhase('sort')])
      .when(seatB, sortIdea('rust', 'thuis'))
      .thenRejected('notFound');
  });

  it('ends when the phase is left', () => {
    given(...sorting, [one, setPhase('vote')])
      .when(seatB, sortIdea('bus', 'thuis'))
      .thenRejected('wrongPhase');
  });
});

describe('what a seat is asked', () => {
  it('is never an own answer, with the clusters, also while the room sees none of them', () => {
    const scenario = given(...sorting);
    expect(asked(scenario, 'a')?.cards.map(({ text }) => text)).toEqual(['zorg']);
    expect(
      asked(scenario, 'b')
        ?.cards.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['bus', 'rust']);
    expect(asked(scenario, 'b')?.clusters.map(({ title }) => title)).toEqual(['thuis', 'vervoer']);
    expect(viewOf(scenario.domain.session, 'participant').steps[stepId]).toMatchObject({ clusters: {}, ideas: {} });
  });

  it('stays the same while the facilitator goes on, with what was said', () => {
    const said: readonly Act[] = [...sorting, [seatB, sortIdea('bus', 'vervoer')], [seatB, sortIdea('rust', null)]];
    const moved = given(...said, [one, moveIdeas(['bus'], 'vervoer')], [one, removeCluster('vervoer')]);
    const card = (scenario: Scenario, name: string) => asked(scenario, 'b')?.cards.find(({ text }) => text === name);
    expect(asked(moved, 'b')?.cards).toHaveLength(2);
    expect(card(moved, 'rust')).toMatchObject({ to: null });
    expect(card(moved, 'bus')).not.toHaveProperty('to');
    expect(card(given(...said, [one, removeCluster('vervoer')], [one, undo]), 'bus')).toMatchObject({
      to: clusterId('vervoer'),
    });
  });

  it('is all answers when none is loose, and of those that lie together the one on top', () => {
    const placed = given(...clustered, [one, createCluster('rest', ['bus'])], [one, setPhase('sort')]);
    expect(asked(placed, 'c')?.cards).toHaveLength(3);
    const bundle = given(
      ...clustered,
      [one, moveIdeas(['rust', 'zorg'], null)],
      [one, mergeIdeas(['zorg'], 'rust')],
      [one, setPhase('sort')],
    );
    expect(
      asked(bundle, 'c')
        ?.cards.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['bus', 'rust']);
  });

  it('is nothing outside the phase', () => {
    expect(asked(given(...sorting, [one, setPhase('cluster')]), 'b')).toBeNull();
  });

  it('is a cluster with a title: nobody can choose one without', () => {
    const scenario = given(...sorting, [one, createCluster('leeg', [], { title: '' })]);
    expect(asked(scenario, 'b')?.clusters).toHaveLength(2);
  });

  it('is asked of every answer as often as of any other, give or take one', () => {
    fc.assert(
      fc.property(fc.integer({ min: HANDFUL, max: 60 }), fc.integer({ min: 1, max: 60 }), (cards, seats) => {
        const all = Array.from({ length: cards }, (_, index) => index);
        const times = all.map(() => 0);
        for (let seat = 1; seat <= seats; seat++)
          for (const card of sampleFor(all, seat, () => false).slice(0, HANDFUL)) times[card] = (times[card] ?? 0) + 1;
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what consoles see', () => {
  it('is numbers by answer, and how many seats did their handful', () => {
    const scenario = given(...sorting, [seatB, sortIdea('bus', 'vervoer')], [{ seat: 'c' }, sortIdea('bus', 'thuis')]);
    expect(counts(scenario)).toEqual({
      seats: 2,
      counts: { [ideaId('bus')]: { clusters: { [clusterId('vervoer')]: 1, [clusterId('thuis')]: 1 }, none: 0 } },
    });
    expect(sortedCount(scenario.step())).toBe(0);
  });

  it('counts a handful as all there is for that seat, when that is less', () => {
    const scenario = given(...sorting, [seatA, sortIdea('zorg', 'thuis')]);
    expect(sortedCount(scenario.step())).toBe(1);
    expect(sortedCount(given(...sorting, [seatB, sortIdea('bus', null)]).step())).toBe(0);
  });

  it('calls it agreed when more than half chose the same', () => {
    expect(majorityOf({ clusters: { x: 3, y: 1 }, none: 1 })).toEqual({ clusterId: 'x', count: 3, of: 5 });
    expect(majorityOf({ clusters: { x: 2, y: 1 }, none: 1 })).toBeNull();
    expect(majorityOf({ clusters: {}, none: 3 })).toBeNull();
    expect(majorityOf({ clusters: { x: 3 }, none: 0 })).toEqual({ clusterId: 'x', count: 3, of: 3 });
  });

  it('is nobody’s where one seat sorted: one of one is one person', () => {
    expect(majorityOf({ clusters: { x: 1 }, none: 0 })).toBeNull();
    expect(majorityOf({ clusters: {}, none: 1 })).toBeNull();
    expect(majorityOf({ clusters: { x: 2 }, none: 0 })).toEqual({ clusterId: 'x', count: 2, of: 2 });
    expect(majorityOf({ clusters: { x: 1, y: 1 }, none: 0 })).toBeNull();
  });

  it('keeps late submissions of another visit apart: what is asked is laid down when the phase opens', () => {
    const again = given(
      ...sorting,
      [seatB, sortIdea('bus', 'vervoer')],
      [one, setPhase('collect')],
      [seatA, submitIdea('tuin')],
      [one, setPhase('sort')],
    );
    expect(
      asked(again, 'b')
        ?.cards.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['bus', 'rust', 'tuin']);
    expect(asked(again, 'b')?.cards.find(({ text }) => text === 'bus')).toMatchObject({ to: clusterId('vervoer') });
  });
});
