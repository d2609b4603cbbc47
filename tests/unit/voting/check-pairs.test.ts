// A ballot of pairs is about the pairs that its seat was asked.
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import { checkPairs } from '../../../shared/domain/voting/check-pairs.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { pairsFor, type Pair } from '../../../shared/domain/voting/pairs-for.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { abstain, candidatesOf, dots } from './ballots.ts';

const eight = candidatesOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H');
const ids = eight.map(({ candidateId }) => candidateId);
const ask = (pairs: number): Method => ({ type: 'pairwise', pairs });
const compare = (...pairs: Pair<CandidateId>[]): Choice => ({
  type: 'pairwise',
  comparisons: pairs.map((pair) => ({ ...pair, better: 'left' })),
  noOpinion: [],
});
const swapped = ({ left, right }: Pair<CandidateId>): Pair<CandidateId> => ({ left: right, right: left });

describe('checkPairs', () => {
  const own = pairsFor(ids, 6, 17);

  it('takes the pairs of the seat, some of them, with either of the two on the left, and none', () => {
    expect(checkPairs(ask(6), eight, compare(...own), 17)).toBeNull();
    expect(checkPairs(ask(6), eight, compare(...own.slice(2).map(swapped)), 17)).toBeNull();
    expect(checkPairs(ask(6), eight, compare(), 17)).toBeNull();
  });

  it('refuses a pair that the seat was not asked: who chooses the pairs chooses the winner', () => {
    const [favourite, ...others] = ids;
    if (favourite === undefined) throw new Error('a favourite');
    const all = others.map((right) => ({ left: favourite, right })).slice(0, 6);
    expect(checkPairs(ask(6), eight, compare(...all), 17)).toBe('badInput');
    expect(checkPairs(ask(6), eight, compare(...pairsFor(ids, 6, 18)), 17)).toBe('badInput');
  });

  it('takes what was filled in before more pairs were asked', () => {
    expect(checkPairs(ask(9), eight, compare(...own), 17)).toBeNull();
  });

  it('has nothing to say about other ballots', () => {
    expect(checkPairs(ask(6), eight, abstain, 17)).toBeNull();
    expect(checkPairs({ type: 'dots', dots: 3, maxPerCandidate: 1 }, eight, dots({ A: 1 }), 17)).toBeNull();
  });
});
