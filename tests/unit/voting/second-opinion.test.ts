// Ranked methods against another implementation, the package `votes` (voting.md §6).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Borda, InstantRunoff, Schulze, utils } from 'votes';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { byName, candidatesOf, count, extraOf, namesOf, rank } from './ballots.ts';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const candidates = candidatesOf(...NAMES);
const method: Method = { type: 'rank', top: null };
const RUNS = { numRuns: 60 };

type Order = readonly (readonly string[])[];
const strict: fc.Arbitrary<Order> = fc
  .shuffledSubarray(NAMES, { minLength: 5, maxLength: 5 })
  .map((order) => order.map((name) => [name]));
/** Every candidate stands somewhere, several may share a place. */
const weak: fc.Arbitrary<Order> = fc
  .array(fc.nat(4), { minLength: 5, maxLength: 5 })
  .map((levels) =>
    [...new Set(levels)].toSorted((a, b) => a - b).map((level) => NAMES.filter((_, at) => levels[at] === level)),
  );
const rooms = (order: fc.Arbitrary<Order>) => fc.array(order, { minLength: 1, maxLength: 15 });

/** The same ballots here and there. */
function both(orders: readonly Order[]) {
  const result = count(
    method,
    candidates,
    orders.map((order) => rank(order.map((place) => place.join(' = ')).join(' > '))),
  );
  const ballots = orders.map((order) => ({ ranking: order.map((place) => [...place]), weight: 1 }));
  return { result, extra: extraOf('rank', result), theirs: { ballots, candidates: NAMES } };
}
const sorted = (places: readonly (readonly string[])[]): string[][] => places.map((place) => place.toSorted());

describe('another implementation agrees', () => {
  it('on the duels, and on who stands strictly above whom by the strongest paths (Schulze)', () => {
    fc.assert(
      fc.property(rooms(weak), (orders) => {
        const { result, extra, theirs } = both(orders);
        const matrix = utils.matrixFromBallots(theirs.ballots, NAMES);
        const order = matrix.candidates.map((name) => NAMES.indexOf(name));
        expect(order.map((row) => order.map((column) => extra.pairwise[row]?.[column]))).toEqual(matrix.array);
        const scores = new Schulze(matrix).scores();
        expect(byName(candidates, result, ({ figures }) => figures.schulzeWins)).toEqual(scores);
        // They order by that number, we by the relation itself: the same wherever it tells everybody apart.
        if (new Set(Object.values(scores)).size === NAMES.length)
          expect(extra.schulze.map((place) => namesOf(candidates, place))).toEqual(new Schulze(matrix).ranking());
      }),
      RUNS,
    );
  });

  it('on the points of Borda, with shared places', () => {
    fc.assert(
      fc.property(rooms(weak), (orders) => {
        const { result, extra, theirs } = both(orders);
        // They count m … 1 where we count m − 1 … 0: one more for each ballot.
        const borda = new Borda(theirs);
        const points = byName(candidates, result, ({ figures }) => figures.bordaPoints ?? NaN);
        for (const [name, score] of Object.entries(borda.scores()))
          expect((points[name] ?? NaN) + orders.length).toBeCloseTo(score, 9);
        expect(sorted(extra.borda.map((place) => namesOf(candidates, place)))).toEqual(sorted(borda.ranking()));
      }),
      RUNS,
    );
  });

  it('on the winner of every duel (Condorcet): the smallest set that nobody outside draws with or beats', () => {
    fc.assert(
      fc.property(rooms(strict), (orders) => {
        const { extra, theirs } = both(orders);
        const smith = utils.findSmithSet(utils.matrixFromBallots(theirs.ballots, NAMES)).candidates;
        const winner = extra.condorcetWinner === null ? null : namesOf(candidates, [extra.condorcetWinner])[0];
        expect(winner).toBe(smith.length === 1 ? smith[0] : null);
      }),
      RUNS,
    );
  });

  it('on the winner of the run-off, and on who leaves it when', () => {
    fc.assert(
      fc.property(rooms(strict), (orders) => {
        const { extra, theirs } = both(orders);
        const rounds = new InstantRunoff(theirs).computeRounds().map(({ roundResult }) => roundResult);
        expect(namesOf(candidates, extra.irv.winners).toSorted()).toEqual(rounds.at(-1)?.eliminated.toSorted());
        // They go on after a majority is reached.
        for (const [at, round] of extra.irv.rounds.slice(0, -1).entries())
          expect(namesOf(candidates, round.eliminated).toSorted()).toEqual(rounds[at]?.eliminated.toSorted());
      }),
      RUNS,
    );
  });
});
