// Which groups may be named beside their answers: in people, and never by who wrote first.
import { describe, expect, it } from 'vitest';
import { publishableGroups, type GroupedAnswer } from '../../../shared/domain/k-rule.ts';

const of = (groupId: string | null, writers: number): GroupedAnswer[] =>
  Array.from({ length: writers }, (_, n) => ({ author: `${groupId} ${n}`, groupId }));
const named = (...answers: readonly GroupedAnswer[][]): string[] => [...publishableGroups(answers.flat(), 3)].sort();

describe('publishableGroups', () => {
  it('names a group of k different writers, however many answers they gave', () => {
    expect(named(of('g1', 3), of('g1', 3))).toEqual(['g1']);
    expect(named(of('g1', 2), of('g1', 2))).toEqual([]);
  });

  it('names none beside which fewer than k would stand out', () => {
    expect(named(of('g1', 5), of('g2', 2))).toEqual([]);
    expect(named(of('g1', 5), of('g2', 2), of(null, 1))).toEqual(['g1']);
    expect(named(of('g1', 5), of('g2', 4), of('g3', 1))).toEqual(['g1']);
  });

  it('says of two groups of the same size nothing about which of them wrote first', () => {
    expect(named(of('g1', 3), of('g2', 3), of('g3', 1))).toEqual(named(of('g2', 3), of('g3', 1), of('g1', 3)));
  });
});
