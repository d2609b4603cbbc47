import { describe, expect, it } from 'vitest';
import { afterOf, neighbourFor, planMove } from '../../../../client/features/cluster/move-plan.ts';
import { pilesOf } from '../../../../client/features/cluster/piles.ts';
import { clusterId, clusters, ideaId, ideas, step } from '../console/views.ts';

const board = step('one', 1, {
  clusters: clusters('x', 'y'),
  ideas: ideas(['a', 'x'], ['b', 'x'], ['c', 'x'], ['d'], ['e', 'y']),
});
const pileOfX = pilesOf(board, '').clusters[0]?.all ?? [];
const x = clusterId('x');

describe('where a drop lands', () => {
  it.each([
    ['before the first: the first place', 'a', 'before', [], null],
    ['after the first: behind it', 'a', 'after', [], 'a'],
    ['before the last: behind the one in front', 'c', 'before', [], 'b'],
    ['beside itself: behind the nearest that stays', 'b', 'after', ['b'], 'a'],
    ['in front when all before it move too', 'b', 'after', ['a', 'b'], null],
  ] as const)('%s', (_, key, side, moving, expected) => {
    const at = afterOf(pileOfX, { key: ideaId(key), side }, new Set(moving.map(ideaId)));
    expect(at).toBe(expected === null ? null : ideaId(expected));
  });
});

describe('a plan to move', () => {
  it('names the ideas in the order given, and the neighbour', () => {
    const plan = planMove(board, pileOfX, [ideaId('e'), ideaId('d')], { to: x, after: ideaId('a') });
    expect(plan).toMatchObject({
      kind: 'move',
      missing: 0,
      commands: [{ ideaIds: [ideaId('e'), ideaId('d')], after: ideaId('a') }],
    });
  });

  it('sends nothing for a drop on the own place, so that undo keeps its steps', () => {
    expect(planMove(board, pileOfX, [ideaId('b')], { to: x, after: ideaId('a') })).toEqual({ kind: 'same' });
    expect(planMove(board, pileOfX, [ideaId('b')], { to: x, after: null })).toMatchObject({ kind: 'move' });
    expect(planMove(board, [], [ideaId('d')], { to: null })).toEqual({ kind: 'same' });
  });

  it('leaves out what a colleague took away meanwhile, and says when nothing is left', () => {
    expect(planMove(board, pileOfX, [ideaId('d'), ideaId('gone')], { to: x })).toMatchObject({ missing: 1 });
    expect(planMove(board, pileOfX, [ideaId('gone')], { to: x })).toEqual({ kind: 'gone', what: 'ideas' });
    expect(planMove(board, [], [ideaId('d')], { to: clusterId('gone') })).toEqual({ kind: 'gone', what: 'cluster' });
  });

  it('goes to the end when the neighbour was moved on to another cluster', () => {
    const plan = planMove(board, pileOfX, [ideaId('d')], { to: x, after: ideaId('e') });
    expect(plan.kind === 'move' && plan.commands[0]).not.toHaveProperty('after');
  });
});

describe('the order of clusters', () => {
  const three = Object.values(clusters('x', 'y', 'z'));
  it.each([
    ['x', 'up', undefined],
    ['x', 'down', 'y'],
    ['y', 'up', null],
    ['z', 'up', 'x'],
    ['z', 'down', undefined],
  ] as const)('%s %s', (name, direction, expected) => {
    const after = neighbourFor(three, clusterId(name), direction);
    expect(after).toBe(typeof expected === 'string' ? clusterId(expected) : expected);
  });
});

it('searches in every list and keeps the whole pile beside it', () => {
  const { loose, clusters: piles } = pilesOf(board, ' ANTWOORD E');
  expect(loose).toMatchObject({ all: { length: 1 }, shown: { length: 0 } });
  expect(piles.map((pile) => [pile.all.length, pile.shown.length])).toEqual([
    [3, 0],
    [1, 1],
  ]);
});
