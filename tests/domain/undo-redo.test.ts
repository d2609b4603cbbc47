// Undo and redo per facilitator: each takes back the own newest act, as a whole, or says why not.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  clusterId,
  createCluster,
  explainCluster,
  moveCluster,
  moveIdeas,
  openRound,
  openStep,
  redo,
  removeCluster,
  renameCluster,
  setList,
  setPhase,
  showClusters,
  submitIdea,
  undo,
  voidRound,
  withdrawIdea,
} from './commands.ts';
import { clustered, given, one, opened, seatA, seatB, two, type Act, type Scenario } from './scenario.ts';

const state = ({ board, step }: Scenario) => ({
  board: board(),
  clusters: [...step().clusters.values()].sort((a, b) => (a.clusterId < b.clusterId ? -1 : 1)),
  ideas: [...step().ideas.values()],
});

/** Clustering acts of facilitator two, each on its own. */
const ACTS: [name: string, command: FactCommand][] = [
  ['createCluster', createCluster('geld')],
  ['createCluster with ideas', createCluster('geld', ['zorg', 'bus'])],
  ['renameCluster', renameCluster('thuis', 'Wonen')],
  ['explainCluster', explainCluster('thuis', 'In huis')],
  ['moveCluster', moveCluster('vervoer', null)],
  ['removeCluster', removeCluster('thuis')],
  ['removeCluster of an empty one', removeCluster('vervoer')],
  ['moveIdeas in', moveIdeas(['bus'], 'thuis', { after: 'rust' })],
  ['moveIdeas out', moveIdeas(['rust', 'zorg'], null)],
  ['moveIdeas between', moveIdeas(['zorg'], 'vervoer')],
];

describe('undo and redo', () => {
  it.each(ACTS)('of %s restore what was, and what became of it, twice over', (_, command) => {
    const scenario = given(...clustered);
    const before = state(scenario);
    expect(scenario.domain.run(two, command)).toBeNull();
    const after = state(scenario);
    expect(after).not.toEqual(before);
    for (let time = 0; time < 2; time++) {
      expect(scenario.domain.run(two, undo)).toBeNull();
      expect(state(scenario)).toEqual(before);
      expect(scenario.domain.run(two, redo)).toBeNull();
      expect(state(scenario)).toEqual(after);
    }
  });

  it.each([
    ['openStep', openStep(STEPS.q2)],
    ['setPhase', setPhase('cluster')],
    ['setList', setList(true)],
    ['setClusterVisibility', showClusters('everyone')],
    ['openRound', openRound('eerste')],
  ] as const)('do not take back %s: what was seen was seen', (_, command) => {
    given(...clustered, [two, command])
      .when(two, undo)
      .thenRejected('nothingToUndo');
  });

  it('are refused when there is nothing', () => {
    given(opened).when(one, undo).thenRejected('nothingToUndo');
    given(...clustered)
      .when(one, redo)
      .thenRejected('nothingToUndo');
    given(...clustered, [two, redoNothing])
      .when(two, undo)
      .thenRejected('nothingToUndo');
  });

  it('take back the own act only', () => {
    const scenario = given(
      ...clustered,
      [one, renameCluster('thuis', 'Wonen')],
      [two, renameCluster('vervoer', 'Reizen')],
    );
    scenario.when(one, undo).thenFacts({
      type: 'clusterRenamed',
      stepId: STEPS.q1,
      clusterId: clusterId('thuis'),
      title: 'thuis',
      was: 'Wonen',
    });
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis', 'Reizen']);
  });

  it('a new act ends what could be done again, a refused one does not', () => {
    const undone = given(...clustered, [one, undo]);
    undone.when(one, renameCluster('weg', 'x')).thenRejected('notFound');
    expect(undone.domain.run(one, redo)).toBeNull();
    given(...clustered, [one, undo], [one, renameCluster('thuis', 'Wonen')])
      .when(one, redo)
      .thenRejected('nothingToUndo');
  });

  it('an act that changed nothing takes no place', () => {
    given(...clustered, [one, renameCluster('thuis', 'thuis')])
      .when(one, undo)
      .thenFacts({
        type: 'clusterRemoved',
        stepId: STEPS.q1,
        cluster: expect.objectContaining({ clusterId: clusterId('vervoer') }) as never,
      });
  });

  it('works on a step that was left', () => {
    const scenario = given(...clustered, [one, openStep(STEPS.q2)]);
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis']);
  });

  it(`keeps the newest ${LIMITS.undoSteps} acts, more than the 50 that are promised`, () => {
    const scenario = given(opened);
    for (let n = 0; n < LIMITS.undoSteps + 5; n++) scenario.domain.run(one, createCluster(`c${n}`));
    for (let n = 0; n < LIMITS.undoSteps; n++) expect(scenario.domain.run(one, undo)).toBeNull();
    scenario.when(one, undo).thenRejected('nothingToUndo');
    expect(scenario.board()).toHaveLength(5);
    expect(LIMITS.undoSteps).toBeGreaterThanOrEqual(50);
  });

  it('an open round does not stand in the way: its candidates are frozen', () => {
    const scenario = given(...clustered, [one, renameCluster('thuis', 'Wonen')], [one, openRound('eerste')]);
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.step().rounds[0]?.candidates.map(({ title }) => title)).toEqual(['Wonen', 'vervoer']);
    expect(scenario.domain.run(one, voidRound('eerste'))).toBeNull();
  });
});

/** An act of two that adds nothing to the log. */
const redoNothing = moveIdeas(['bus'], null);

describe('undoStale: somebody did something else with the same thing', () => {
  const stale: [name: string, mine: FactCommand, theirs: Act][] = [
    ['a title was changed again', renameCluster('thuis', 'Wonen'), [two, renameCluster('thuis', 'Huis')]],
    ['an explanation was changed again', explainCluster('thuis', 'In huis'), [two, explainCluster('thuis', 'Om huis')]],
    ['a cluster was moved again', moveCluster('vervoer', null), [two, moveCluster('vervoer', 'thuis')]],
    ['the cluster is gone', renameCluster('thuis', 'Wonen'), [two, removeCluster('thuis')]],
    ['the moved cluster is gone', moveCluster('vervoer', null), [two, removeCluster('vervoer')]],
    ['the explained cluster is gone', explainCluster('vervoer', 'x'), [two, removeCluster('vervoer')]],
    ['the new cluster is gone', createCluster('geld'), [two, removeCluster('geld')]],
    ['the new cluster holds an idea of theirs', createCluster('geld'), [two, moveIdeas(['bus'], 'geld')]],
    ['the new cluster got another title', createCluster('geld'), [two, renameCluster('geld', 'Euro')]],
    ['the new cluster got an explanation', createCluster('geld'), [two, explainCluster('geld', 'Kosten')]],
    ['an idea was moved on', moveIdeas(['bus'], 'vervoer'), [two, moveIdeas(['bus'], 'thuis')]],
    ['one of the ideas was moved on', moveIdeas(['rust', 'bus'], 'vervoer'), [two, moveIdeas(['bus'], null)]],
    ['the cluster it came from is gone', moveIdeas(['rust', 'zorg'], 'vervoer'), [two, removeCluster('thuis')]],
    ['the only idea was withdrawn', moveIdeas(['bus'], 'vervoer'), [seatA, withdrawIdea('bus')]],
    ['an idea of the removed cluster got another', removeCluster('thuis'), [two, moveIdeas(['rust'], 'vervoer')]],
  ];

  it.each(stale)('%s', (_, mine, theirs) => {
    const scenario = given(...clustered, [one, mine], theirs);
    const before = state(scenario);
    scenario.when(one, undo).thenRejected('undoStale');
    expect(state(scenario)).toEqual(before);
  });

  it('redo too: the title was changed in between', () => {
    given(...clustered, [one, renameCluster('thuis', 'Wonen')], [one, undo], [two, renameCluster('thuis', 'Huis')])
      .when(one, redo)
      .thenRejected('undoStale');
  });

  it('no longer, when the other takes it back', () => {
    const scenario = given(...clustered, [one, renameCluster('thuis', 'Wonen')], [two, renameCluster('thuis', 'Huis')]);
    scenario.when(one, undo).thenRejected('undoStale');
    expect(scenario.domain.run(two, undo)).toBeNull();
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board()[0]?.title).toBe('thuis');
  });

  it('not when the other only moved the new cluster, or added words elsewhere', () => {
    const scenario = given(
      ...clustered,
      [one, createCluster('geld')],
      [two, moveCluster('geld', null)],
      [seatB, submitIdea('nieuw')],
    );
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis', 'vervoer']);
  });
});

describe('an idea that was withdrawn meanwhile', () => {
  it('stays away, and the rest goes back', () => {
    const scenario = given(...clustered, [one, moveIdeas(['rust', 'zorg'], 'vervoer')], [seatA, withdrawIdea('rust')]);
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board()).toEqual([
      { title: 'thuis', ideas: ['zorg'] },
      { title: 'vervoer', ideas: [] },
    ]);
  });

  it('does not keep a new cluster in place', () => {
    const scenario = given(...clustered, [one, createCluster('geld', ['bus'])], [seatA, withdrawIdea('bus')]);
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis', 'vervoer']);
  });

  it('does not keep a removed cluster away', () => {
    const scenario = given(
      ...clustered,
      [one, moveIdeas(['bus'], 'vervoer')],
      [one, removeCluster('vervoer')],
      [seatA, withdrawIdea('bus')],
    );
    expect(scenario.domain.run(one, undo)).toBeNull();
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis', 'vervoer']);
    expect(scenario.domain.run(one, redo)).toBeNull();
    expect(scenario.board().map(({ title }) => title)).toEqual(['thuis']);
  });
});

describe('a place that was taken meanwhile', () => {
  const keysOf = ({ step }: Scenario) => [...step().clusters.values()].map(({ orderKey }) => orderKey);
  const three: readonly Act[] = [...clustered, [one, createCluster('geld')]];
  const titles = ({ board }: Scenario) => board().map(({ title }) => title);

  it('is given to one cluster only; the one that comes back stands behind it', () => {
    const scenario = given(
      ...three,
      [one, moveCluster('thuis', 'geld')],
      [two, moveCluster('geld', null)],
      [one, undo],
    );
    expect(new Set(keysOf(scenario)).size).toBe(3);
    expect(titles(scenario)).toEqual(['geld', 'thuis', 'vervoer']);
    expect(scenario.domain.run(two, moveCluster('vervoer', 'geld'))).toBeNull();
    expect(titles(scenario)).toEqual(['geld', 'vervoer', 'thuis']);
    expect(scenario.domain.run(one, redo)).toBeNull();
    expect(titles(scenario)).toEqual(['geld', 'vervoer', 'thuis']);
  });

  it('nor to a cluster that was removed', () => {
    const scenario = given(...three, [one, removeCluster('thuis')], [two, moveCluster('geld', null)], [one, undo]);
    expect(new Set(keysOf(scenario)).size).toBe(3);
    expect(titles(scenario)).toEqual(['geld', 'thuis', 'vervoer']);
  });

  it('nor to an idea', () => {
    const scenario = given(
      ...clustered,
      [one, moveIdeas(['rust'], 'vervoer')],
      [two, moveIdeas(['bus'], 'thuis', { after: null })],
      [one, undo],
    );
    expect(scenario.board()[0]?.ideas).toEqual(['bus', 'rust', 'zorg']);
    const inCluster = [...scenario.step().ideas.values()].map(({ orderKey }) => orderKey);
    expect(new Set(inCluster).size).toBe(3);
    expect(scenario.domain.run(two, moveIdeas(['zorg'], 'thuis', { after: 'bus' }))).toBeNull();
    expect(scenario.board()[0]?.ideas).toEqual(['bus', 'zorg', 'rust']);
  });
});
