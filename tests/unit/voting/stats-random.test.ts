// Random answering: the published table, exact values where all cases can be listed, and words only above the bar.
import { describe, expect, it } from 'vitest';
import { chanceOf, dissentOf } from '../../../shared/domain/voting/chance.ts';
import { consensusOf, wordOf } from '../../../shared/domain/voting/consensus.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { ResultRow } from '../../../shared/domain/voting/result.ts';
import { agreementA, tastleWierman } from '../../../shared/domain/voting/stats/agreement.ts';
import { randomRange } from '../../../shared/domain/voting/stats/random-answering.ts';
import type { Answering } from '../../../shared/domain/voting/stats/random-ballots.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { idFor } from '../../support/ids.ts';

const steps = (count: number): Answering => ({ kind: 'steps', chances: Array.from({ length: count }, () => 1) });
const rank = (candidates: number): Answering => ({ kind: 'rank', candidates, top: candidates });
const dots: Answering = { kind: 'points', candidates: 10, points: 3, most: 2 };

// voting.md §1. Two hundredths: two simulations of a few thousand draws differ by as much.
const TABLE: [Parameters<typeof randomRange>[0], Answering, number, number][] = [
  ...[
    [5, 0.7],
    [10, 0.52],
    [20, 0.35],
    [45, 0.24],
  ].map(([n = 0, value = 0]) => ['agreement', steps(5), n, value] as [never, Answering, number, number]),
  ...[
    [5, 0.68],
    [10, 0.48],
    [20, 0.34],
    [45, 0.23],
  ].map(([n = 0, value = 0]) => ['agreement', steps(10), n, value] as [never, Answering, number, number]),
  ...[
    [5, 0.82],
    [10, 0.66],
    [20, 0.58],
    [45, 0.52],
  ].map(([n = 0, value = 0]) => ['tastleWierman', steps(5), n, value] as [never, Answering, number, number]),
  ...[
    [5, 0.81],
    [10, 0.7],
    [20, 0.64],
    [45, 0.59],
  ].map(([n = 0, value = 0]) => ['tastleWierman', steps(10), n, value] as [never, Answering, number, number]),
  ...[
    [5, 0.42],
    [10, 0.22],
    [45, 0.05],
  ].map(([n = 0, value = 0]) => ['kendallW', rank(6), n, value] as [never, Answering, number, number]),
  ...[
    [5, 0.34],
    [10, 0.17],
    [45, 0.04],
  ].map(([n = 0, value = 0]) => ['kendallW', rank(12), n, value] as [never, Answering, number, number]),
  ['dotFocus', dots, 10, 0.14],
  ['dotFocus', dots, 45, 0.03],
];

/** The 5 % and 95 % values of a figure, from all divisions of n voters over the steps with their probabilities. */
function exact(figure: (counts: readonly number[]) => number | null, count: number, n: number) {
  const logs = Array.from({ length: n + 1 }, () => 0);
  for (let i = 1; i <= n; i++) logs[i] = (logs[i - 1] ?? 0) + Math.log(i);
  const cases: { value: number; chance: number }[] = [];
  const walk = (counts: number[], left: number): void => {
    if (counts.length === count - 1) {
      const all = [...counts, left];
      const log = all.reduce((sum, many) => sum - (logs[many] ?? 0), (logs[n] ?? 0) - n * Math.log(count));
      cases.push({ value: figure(all) ?? 0, chance: Math.exp(log) });
      return;
    }
    for (let many = 0; many <= left; many++) walk([...counts, many], left - many);
  };
  walk([], n);
  cases.sort((a, b) => a.value - b.value);
  const quantile = (share: number): number => {
    let sum = 0;
    return cases.find(({ chance }) => (sum += chance) >= share)?.value ?? NaN;
  };
  return {
    just: quantile,
    near: (value: number) => cases.reduce((sum, one) => sum + (one.value <= value + 1e-9 ? one.chance : 0), 0),
  };
}

describe('random answering', () => {
  it.each(TABLE)('%s of %j with %d voters is above %d in one of twenty rounds', (measure, answering, n, value) => {
    expect(Math.abs((randomRange(measure, answering, n)?.high ?? NaN) - value)).toBeLessThan(0.0201);
  });

  it.each([
    ['agreement', agreementA, 5, 8],
    ['agreement', agreementA, 5, 14],
    ['agreement', agreementA, 3, 30],
    ['tastleWierman', tastleWierman, 5, 11],
  ] as const)('%s: as when all cases are listed (%o, %d steps, %d voters)', (measure, figure, count, n) => {
    const all = exact(figure, count, n);
    const { low, high } = randomRange(measure, steps(count), n) ?? { low: NaN, high: NaN };
    // The share of rounds at or below the value: 95 % or just past it, give or take the noise of 3,500 draws.
    expect(all.near(high)).toBeGreaterThan(0.94);
    expect(all.near(high - 0.03)).toBeLessThan(0.955);
    expect(all.near(low)).toBeGreaterThan(0.04);
    expect(all.just(0.05)).toBeLessThanOrEqual(low + 0.05);
  });

  it('gives the same value for the same question', () => {
    expect(randomRange('overlap', dots, 17)).toEqual(randomRange('overlap', { ...dots }, 17));
  });

  it('falls with the number of voters, also between and beyond the numbers that are simulated', () => {
    const high = [10, 20, 30, 33, 47, 64, 99, 100, 101, 150, 400, 5_000].map(
      (n) => randomRange('agreement', steps(5), n)?.high ?? NaN,
    );
    for (const [at, value] of high.entries()) expect(value).toBeLessThanOrEqual((high[at - 1] ?? 1) + 0.005);
    expect(high.at(-1)).toBeLessThan(0.03);
    // The chi-square approximation of Friedman: 11.07 / (n (k − 1)).
    expect(randomRange('kendallW', rank(6), 400)?.high).toBeCloseTo(11.07 / (400 * 5), 3);
    expect(randomRange('majority', steps(2), 900)?.high).toBeCloseTo(0.5 + (1.96 * 0.5) / 30, 2);
  });

  it('is not asked of what it does not go with', () => {
    expect([
      randomRange('kendallW', steps(5), 9),
      randomRange('overlap', dots, 1),
      randomRange('agreement', steps(1), 9),
    ]).toEqual([null, null, null]);
  });
});

const scale: Method = { type: 'scale', scale: 'oneToFive', forms: [] };

describe('the consensus word', () => {
  it('asks for eight voters and more than random answering gives', () => {
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: 0.95, n: 7 }).word).toBeNull();
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: 0.95, n: 8 }).word).toBe('strong');
    const { random95, word } = consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: 0.5, n: 10 });
    expect([word, (random95 ?? 0) >= 0.5]).toEqual([null, true]);
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: 0.5, n: 45 }).word).toBe('fair');
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: 0.3, n: 45 }).word).toBe('divided');
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: -0.4, n: 45 }).word).toBe(
      'opposed',
    );
    expect(consensusOf({ measure: 'agreement', method: scale, candidates: 6, value: -0.02, n: 45 }).word).toBeNull();
  });

  it('has its limits where voting.md has them', () => {
    const word = (value: number, measure: 'agreement' | 'majority' | 'dotFocus' = 'agreement') =>
      wordOf({ measure, value, n: 60, chance: { low: -0.1, high: 0.2 } });
    expect([word(0.7), word(0.69), word(0.4), word(0.39), word(0.2), word(-0.2)]).toEqual([
      'strong',
      'fair',
      'fair',
      'divided',
      null,
      'opposed',
    ]);
    expect([word(0.85, 'majority'), word(0.84, 'majority'), word(0.6, 'majority'), word(0.9, 'dotFocus')]).toEqual([
      'strong',
      'fair',
      'divided',
      null,
    ]);
  });

  it('knows a bar for every method', () => {
    const of = (measure: Parameters<typeof chanceOf>[0], method: Method) =>
      chanceOf(measure, method, 8, 12)?.high ?? NaN;
    const bars = [
      of('overlap', { type: 'dots', dots: 3, maxPerCandidate: 2 }),
      of('overlap', { type: 'pick', most: 3 }),
      of('kendallW', { type: 'rank', top: 3 }),
      of('overlap', { type: 'budget', points: 1_000 }),
      of('majority', { type: 'yesNo', threshold: 'half', quorum: 0 }),
      of('pairAgreement', { type: 'pairwise', pairs: 10 }),
    ];
    for (const bar of bars) expect(bar > 0 && bar < 1).toBe(true);
  });
});

describe('the list to talk about', () => {
  const id = (name: string) => idFor<CandidateId>(name);
  const row = (name: string, counts: readonly number[]): ResultRow => ({
    candidateId: id(name),
    rank: 1,
    score: 1,
    n: counts.reduce((sum, count) => sum + count, 0),
    noOpinion: 0,
    voters: 0,
    distribution: counts.map((count, at) => ({ value: at + 1, count })),
    figures: { yes: counts[1] ?? 0, no: counts[0] ?? 0 },
  });

  it('holds what divides people more than chance would, most divided first, of eight voters or more', () => {
    const rows = [
      row('agreed', [0, 0, 2, 8, 2]),
      row('divided', [5, 1, 0, 1, 5]),
      row('opposed', [6, 0, 0, 0, 6]),
      row('spread', [2, 3, 2, 3, 2]),
      row('few', [3, 0, 0, 0, 3]),
    ];
    expect(dissentOf(scale, 5, rows)).toEqual([id('opposed'), id('divided')]);
  });

  it('yes and no: neither side has two thirds', () => {
    const yesNo: Method = { type: 'yesNo', threshold: 'half', quorum: 0 };
    expect(dissentOf(yesNo, 3, [row('clear', [2, 10]), row('close', [7, 5]), row('even', [6, 6])])).toEqual([
      id('even'),
      id('close'),
    ]);
  });

  it('dots: some gave all they could and others nothing', () => {
    const dotted: Method = { type: 'dots', dots: 4, maxPerCandidate: 4 };
    expect(dissentOf(dotted, 10, [row('all', [0, 12, 0, 0, 0]), row('split', [6, 0, 0, 0, 6])])).toEqual([id('split')]);
  });
});
