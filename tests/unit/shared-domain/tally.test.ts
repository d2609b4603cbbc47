import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { checkBallot, type Choice, type Method } from '../../../shared/domain/methods.ts';
import { shareOf, tallyOf, tallySchema, type Tally } from '../../../shared/domain/tally.ts';
import { idFor } from '../../support/ids.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const id = (name: string) => idFor<CandidateId>(name);
const nameOf = (candidateId: string) => NAMES.find((name) => id(name) === candidateId) ?? '?';
const candidatesOf = (names: readonly string[]) =>
  names.map((title) => ({ candidateId: id(title), title, explanation: '' }));
const dots = (points: Record<string, number>): Choice => ({
  type: 'dots',
  points: Object.entries(points).map(([name, n]) => ({ candidateId: id(name), points: n })),
});
const of = (tally: Tally, what: 'points' | 'voters' | 'rank') =>
  Object.fromEntries(tally.rows.map((row) => [nameOf(row.candidateId), row[what]]));

// Constructed vectors; the arithmetic can be redone by hand.
describe('dots: three dots, at most two each', () => {
  const method: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };
  const candidates = candidatesOf(['A', 'B', 'C', 'D']);
  const ballots = [{ A: 2, B: 1 }, { A: 1, B: 1, C: 1 }, { B: 2 }, { A: 3 }, { A: 1, B: 1, C: 1, D: 1 }, {}].map(dots);
  const valid = ballots.filter((ballot) => checkBallot(method, candidates, ballot) === null);
  const tally = tallyOf(method, candidates, valid);

  it('refuses the two ballots that spend too much', () => {
    expect(ballots.flatMap((ballot, i) => (checkBallot(method, candidates, ballot) === null ? [] : [i]))).toEqual([
      3, 4,
    ]);
  });

  it('counts dots, voters and shares', () => {
    expect(of(tally, 'points')).toEqual({ A: 3, B: 4, C: 1, D: 0 });
    expect(of(tally, 'voters')).toEqual({ A: 2, B: 3, C: 1, D: 0 });
    expect(tally.cast).toBe(8);
    expect(Object.fromEntries(tally.rows.map((row) => [nameOf(row.candidateId), shareOf(tally, row)]))).toEqual({
      A: 0.375,
      B: 0.5,
      C: 0.125,
      D: 0,
    });
  });

  it('ranks them, and lists them by rank', () => {
    expect(of(tally, 'rank')).toEqual({ B: 1, A: 2, C: 3, D: 4 });
    expect(tally.rows.map(({ candidateId }) => nameOf(candidateId))).toEqual(['B', 'A', 'C', 'D']);
  });

  it('counts a ballot without dots as blank: an abstention, with no unused dots', () => {
    expect(tally).toMatchObject({ ballots: 4, abstentions: 1, unused: 1 });
    expect(tallyOf(method, candidates, [dots({ A: 0 })])).toMatchObject({ ballots: 1, abstentions: 1, unused: 0 });
    expect(tallyOf(method, candidates, [{ type: 'abstain' }])).toMatchObject({ ballots: 1, abstentions: 1, unused: 0 });
  });
});

describe('shared ranks', () => {
  it('are 1, 1, 3, 3, 5, and never drawn', () => {
    const scores: [string, number][] = [
      ['A', 5],
      ['B', 5],
      ['C', 3],
      ['D', 3],
      ['E', 1],
    ];
    const method: Method = { type: 'dots', dots: 50, maxPerCandidate: 50 };
    const tally = tallyOf(method, candidatesOf(NAMES), [dots(Object.fromEntries(scores))]);
    expect(of(tally, 'rank')).toEqual({ A: 1, B: 1, C: 3, D: 3, E: 5 });
  });

  it('are not broken by the number of voters', () => {
    const method: Method = { type: 'dots', dots: 2, maxPerCandidate: 2 };
    const tally = tallyOf(method, candidatesOf(['A', 'B']), [dots({ A: 2 }), dots({ B: 1 }), dots({ B: 1 })]);
    expect(of(tally, 'rank')).toEqual({ A: 1, B: 1 });
    expect(of(tally, 'voters')).toEqual({ A: 1, B: 2 });
  });

  it('of a round in which nobody gave a dot are all first, and have no share', () => {
    const method: Method = { type: 'dots', dots: 2, maxPerCandidate: 2 };
    const tally = tallyOf(method, candidatesOf(['A', 'B']), []);
    expect(tally).toMatchObject({ ballots: 0, abstentions: 0, cast: 0, unused: 0 });
    expect(of(tally, 'rank')).toEqual({ A: 1, B: 1 });
    expect(tally.rows.map((row) => shareOf(tally, row))).toEqual([null, null]);
  });
});

describe('any tally', () => {
  const method: Method = { type: 'dots', dots: 4, maxPerCandidate: 3 };
  const candidates = candidatesOf(NAMES);
  const choice: fc.Arbitrary<Choice> = fc
    .oneof(
      { weight: 1, arbitrary: fc.constant<Choice>({ type: 'abstain' }) },
      { weight: 8, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 3 })).map(dots) },
    )
    .filter((ballot) => checkBallot(method, candidates, ballot) === null);

  it('adds up, and does not depend on the order of the ballots', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 30 }), (ballots) => {
        const tally = tallyOf(method, candidates, ballots);
        expect(tallySchema.safeParse(tally).success).toBe(true);
        expect(tally.ballots).toBe(ballots.length);
        expect(tally.rows.reduce((sum, row) => sum + row.points, 0)).toBe(tally.cast);
        expect(tally.cast + tally.unused).toBe((tally.ballots - tally.abstentions) * method.dots);
        expect(tally.rows.every((row) => row.voters <= row.points && row.voters <= ballots.length)).toBe(true);
        for (const row of tally.rows)
          expect(row.rank).toBe(1 + tally.rows.filter((other) => other.points > row.points).length);
        expect(tallyOf(method, candidates, ballots.toReversed())).toEqual(tally);
      }),
    );
  });
});
