// `npm run vectors`: the tool itself, on the files of this folder and on cases that must not pass.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runVectors } from '../../../tools/vectors/run.ts';

const fixture = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const run = (...vectors: unknown[]) => runVectors(JSON.stringify({ vectors }));
const one = (method: string, input: unknown, expected: unknown, tolerance?: number) =>
  run({ id: 'x', method, input, expected, ...(tolerance === undefined ? {} : { tolerance }) });

describe('the vectors of this folder', () => {
  it.each([
    ['./vectors.json', 17],
    ['./stats-vectors.json', 12],
  ])('all pass: %s', (name, count) => {
    const outcome = runVectors(fixture(name));
    expect(outcome?.lines.filter((line) => !line.startsWith('ok  '))).toEqual([`${count} passed, 0 failed`]);
  });

  it.each([
    ['logStrength', '0.2689541', '0.2699541'],
    ['paths', '"B": 28', '"B": 29'],
    ['adopted', '"adopted": true', '"adopted": false'],
    ['quadrant', 'important, hard to do', 'important, easy to do'],
    ['focus', '0.2971805', '0.2981805'],
    ['condorcet', '"condorcetWinner": "Nashville"', '"condorcetWinner": "Memphis"'],
    ['ml', 'does not exist (not strongly connected)', 'exists'],
    ['tie5_5', '"not adopted"', '"adopted"'],
    ['edge case c', '"c": null', '"c": 0'],
  ])('fail where one expects something else: %s', (_name, from, to) => {
    const text = ['./vectors.json', './stats-vectors.json'].map(fixture).find((one) => one.includes(from)) ?? '';
    expect(text).toContain(from);
    expect(runVectors(text.replace(from, to))?.failed).toBe(1);
  });
});

describe('other wordings of the same methods', () => {
  it.each([
    [
      'Schulze',
      { ballots: [{ count: 2, ranking: ['A', 'B', 'C'] }, { ranking: 'B > C = A' }] },
      { winner: 'A', ranking: ['A', 'B', 'C'] },
    ],
    [
      'schulze (from pairs)',
      {
        items: ['X', 'Y'],
        pairwise: [
          [0, 3],
          [2, 0],
        ],
      },
      { winner: ['X'], paths: { X: { Y: 3 } } },
    ],
    [
      'Borda count (m … 1)',
      { ballots: [{ count: 2, ranking: [['A'], ['B']] }] },
      { scores: { A: 4, B: 2 }, ranking: [['A'], ['B']] },
    ],
    [
      'instant-runoff voting',
      {
        ballots: [
          { count: 3, ranking: ['A'] },
          { count: 2, ranking: ['B'] },
        ],
      },
      { winner: 'A', rounds: 1 },
    ],
    ['condorcet', { ballots: ['A > B > C', 'B > C > A', 'C > A > B'] }, { condorcetWinner: null, winner: 'none' }],
    [
      'Kendall’s coefficient of concordance W',
      {
        ranksPerJudge: [
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
      { W: 1, meanSpearman: 1 },
    ],
    [
      'Van der Eijk agreement A',
      { a: [2, 0, 0, 2], b: { frequencies: [4, 0, 0, 0] } },
      { a: -1, b: { A: 1, polarisation: 0 } },
    ],
    ['interpolated median', { frequencies: [2, 2, 0, 0], lowest: 1 }, { median: 1.5, mean: 1.5 }],
    [
      'Bradley-Terry with half a win as prior',
      {
        items: ['A', 'B'],
        wins: [
          [0, 3],
          [0, 0],
        ],
      },
      { oddsAB: 7, ranking: ['A', 'B'] },
    ],
    ['dots', { n: 3, max: 2, ballots: [{ A: 2, B: 1 }, { A: 3 }] }, { rejected: [1], dots: { A: 2, B: 1 } }],
    [
      'pick 2',
      {
        items: ['A', 'B', 'C'],
        ballots: [
          ['A', 'B'],
          ['A', 'B', 'C'],
          ['A', 'Z'],
        ],
      },
      { rejected: [1, 2], picks: { A: 1, B: 1 } },
    ],
    [
      'budget of 50',
      {
        items: ['A', 'B'],
        ballots: [
          [25, 25],
          [49, 0],
          [51, 0],
        ],
      },
      { rejected: [1, 2], mean: [25, 25] },
    ],
    ['yes/no', { yes: 2, no: 1, threshold: 'two thirds' }, { adopted: true, yesShare: 0.667 }],
    ['yes/no', { yes: 2, no: 1, eligible: 10, quorum: 0.5 }, { adopted: null, quorumMet: false }],
    ['multi-criteria, weights .5/.5, scale 0-10', { item: { gain: 5, cost: 2 }, costs: ['cost'] }, { score: 0.65 }],
    ['Spearman rho', { a: [1, 2, 3], b: [3, 2, 1] }, { rho: -1, tau: -1, word: 'reversed' }],
  ])('%s', (method, input, expected) => {
    expect(one(method, input, expected)?.lines).toEqual(['ok   x', '1 passed, 0 failed']);
  });
});

describe('what can’t be tried', () => {
  it('is a failure by name, never a silent pass', () => {
    const lines = (...vectors: Parameters<typeof run>): string => run(...vectors)?.lines.join('\n') ?? '';
    expect(lines({ id: 'a', method: 'lottery', input: {}, expected: { x: 1 } })).toContain('method "lottery"');
    expect(lines({ id: 'b', method: 'irv', input: { ballots: ['A > B'] }, expected: { colour: 'red' } })).toContain(
      'colour: not a field that this tool knows',
    );
    expect(lines({ id: 'c', method: 'van der Eijk A', input: {}, expected: { A: 1 } })).toContain(
      'input: needs frequencies',
    );
    expect(lines({ id: 'd', method: 'irv', input: { ballots: ['A > B'] }, expected: {} })).toContain('expected: empty');
    expect(lines({ what: 1 })).toContain('0 passed, 1 failed');
    expect(runVectors('no json')).toBeNull();
    expect(runVectors('[]')).toBeNull();
  });

  it('holds numbers to the digits they are given with, or to the tolerance of the vector', () => {
    const median = (expected: number, tolerance?: number) =>
      one('interpolated median', { frequencies: [2, 0, 0, 9, 10] }, { interpolatedMedian: expected }, tolerance)
        ?.failed;
    // 4.4444…
    expect([median(4.44), median(4.45), median(4.4444), median(4.4434), median(4)]).toEqual([0, 1, 0, 1, 1]);
    expect([median(4.45, 0.01), median(4.5, 0.01)]).toEqual([0, 1]);
  });
});
