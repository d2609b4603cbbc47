import { describe, expect, it } from 'vitest';
import { STEPS } from '../support/domain-session.ts';
import { clusterId, ideaId, moveIdeas, submitIdea, withdrawIdea } from './commands.ts';
import { clustered, given, one, seatA, seatB, somePlace, two, type Act } from './scenario.ts';

const stepId = STEPS.q1;
const at = (name: string | null) => ({ clusterId: name === null ? null : clusterId(name), orderKey: somePlace });
const moved = (...moves: [idea: string, from: string | null, to: string | null][]) =>
  ({
    type: 'ideasMoved',
    stepId,
    moves: moves.map(([idea, from, to]) => ({ ideaId: ideaId(idea), from: at(from), to: at(to) })),
  }) as const;

/** thuis: rust, zorg, hulp; vervoer: bus */
const full: readonly Act[] = [
  ...clustered,
  [seatB, submitIdea('hulp')],
  [one, moveIdeas(['hulp'], 'thuis')],
  [one, moveIdeas(['bus'], 'vervoer')],
];
const ideasIn = (scenario: ReturnType<typeof given>, title: string) =>
  scenario.board().find((cluster) => cluster.title === title)?.ideas;

describe('moveIdeas', () => {
  it('puts a loose idea at the end of a cluster', () => {
    const after = given(...clustered)
      .when(two, moveIdeas(['bus'], 'thuis'))
      .thenFacts(moved(['bus', null, 'thuis']));
    expect(ideasIn(after, 'thuis')).toEqual(['rust', 'zorg', 'bus']);
  });

  it('moves a selection together, in the order named', () => {
    const after = given(...full)
      .when(one, moveIdeas(['zorg', 'rust'], 'vervoer', { after: null }))
      .thenFacts(moved(['zorg', 'thuis', 'vervoer'], ['rust', 'thuis', 'vervoer']));
    expect(ideasIn(after, 'vervoer')).toEqual(['zorg', 'rust', 'bus']);
    expect(ideasIn(after, 'thuis')).toEqual(['hulp']);
  });

  it.each([
    ['first', null, ['hulp', 'rust', 'zorg']],
    ['behind another', 'rust', ['rust', 'hulp', 'zorg']],
    ['last', undefined, ['rust', 'zorg', 'hulp']],
  ])('within a cluster puts an idea %s', (_, after, wanted) => {
    const place = after === undefined ? {} : { after };
    const result = given(...full)
      .when(one, moveIdeas(['hulp'], 'thuis', place))
      .thenFacts(moved(['hulp', 'thuis', 'thuis']));
    expect(ideasIn(result, 'thuis')).toEqual(wanted);
  });

  it('out of its cluster makes an idea loose, at its place of arrival', () => {
    const after = given(...full)
      .when(one, moveIdeas(['rust'], null))
      .thenFacts(moved(['rust', 'thuis', null]));
    const idea = after.step().ideas.get(ideaId('rust'));
    expect(idea?.orderKey).toBe(idea?.arrival);
  });

  it('makes loose only what is not loose already', () => {
    given(...clustered)
      .when(one, moveIdeas(['bus', 'rust'], null))
      .thenFacts(moved(['rust', 'thuis', null]));
    given(...clustered)
      .when(one, moveIdeas(['bus'], null))
      .thenNothing();
  });

  it('of an idea that is gone is refused as a whole', () => {
    given(...full, [seatA, withdrawIdea('rust')])
      .when(one, moveIdeas(['hulp', 'rust'], 'vervoer'))
      .thenRejected('notFound');
  });

  it('to a cluster, or behind an idea, that is not there is refused', () => {
    given(...full)
      .when(one, moveIdeas(['rust'], 'weg'))
      .thenRejected('notFound');
    given(...full)
      .when(one, moveIdeas(['rust'], 'vervoer', { after: 'weg' }))
      .thenRejected('notFound');
    // "zorg" stands in another cluster than the one to move to.
    given(...full)
      .when(one, moveIdeas(['rust'], 'vervoer', { after: 'zorg' }))
      .thenRejected('notFound');
  });

  it('two facilitators at once: the last one decides where it is, and it is there once', () => {
    const scenario = given(
      ...full,
      [one, moveIdeas(['hulp'], 'vervoer')],
      [two, moveIdeas(['hulp'], 'thuis', { after: null })],
    );
    expect(scenario.board()).toEqual([
      { title: 'thuis', ideas: ['hulp', 'rust', 'zorg'] },
      { title: 'vervoer', ideas: ['bus'] },
    ]);
  });
});
