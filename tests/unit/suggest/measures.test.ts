import { describe, expect, it } from 'vitest';
import { bCubedF1, movesByHand, movesFrom, movesSaved, purityOfFirstFive } from '../../../bench/clustering/measures.ts';

const themes = ['a', 'a', 'a', 'b', 'b', null];

describe('measures of suggested piles', () => {
  it('is perfect when the piles are the themes', () => {
    const piles = [
      [0, 1, 2],
      [3, 4],
    ];
    expect(bCubedF1(themes, piles)).toBe(1);
    expect(movesFrom(themes, piles)).toBe(0);
    expect(movesSaved(themes, piles)).toBe(1);
    expect(purityOfFirstFive(themes, piles)).toBe(1);
  });

  it('saves nothing when all is loose', () => {
    expect(movesByHand(themes)).toBe(3);
    expect(movesFrom(themes, [])).toBe(3);
    expect(movesSaved(themes, [])).toBe(0);
    expect(purityOfFirstFive(themes, [])).toBeNull();
    // Precision 1; recall 1/3 for the three of a, 1/2 for the two of b, 1 for the answer without a theme.
    const recall = (3 * (1 / 3) + 2 * (1 / 2) + 1) / 6;
    expect(bCubedF1(themes, [])).toBeCloseTo((2 * recall) / (1 + recall), 10);
  });

  it('counts one drag for each card that lies wrong', () => {
    expect(
      movesFrom(themes, [
        [0, 1, 2, 5],
        [3, 4],
      ]),
    ).toBe(1);
    expect(
      movesFrom(themes, [
        [0, 1],
        [3, 4, 2],
      ]),
    ).toBe(1);
    expect(
      movesFrom(themes, [
        [0, 1],
        [2, 5],
        [3, 4],
      ]),
    ).toBe(2);
  });

  it('puts two piles of one theme together with one drag', () => {
    const six = ['a', 'a', 'a', 'a', 'b', 'b'];
    expect(
      movesFrom(six, [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
    ).toBe(1);
  });

  it('dissolves a pile where that is less work', () => {
    const mixed = ['a', 'b', 'c', 'd', null];
    // By hand nothing is to be done; the pile of strangers is one drag to undo.
    expect(movesFrom(mixed, [[0, 1, 2, 3, 4]])).toBe(1);
  });

  it('takes the lone card of another theme out, once', () => {
    expect(movesFrom(['a', 'a', 'a', 'b'], [[0, 1, 2, 3]])).toBe(1);
  });
});
