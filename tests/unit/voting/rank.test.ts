import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { schulzeRanks, strongestPaths } from '../../../shared/domain/voting/schulze.ts';
import { byName, candidatesOf, count, extraOf, namesOf, rank, times } from './ballots.ts';

const full: Method = { type: 'rank', top: null };
const four = candidatesOf('A', 'B', 'C', 'D');
const counted = (candidates: ReturnType<typeof candidatesOf>, choices: readonly Choice[]) => {
  const result = count(full, candidates, choices);
  const extra = extraOf('rank', result);
  return { result, extra, schulze: extra.schulze.map((place) => namesOf(candidates, place)) };
};
/** `'5 A C B D'`: five ballots. */
const strict = (...lines: string[]): Choice[] =>
  lines.flatMap((line) => {
    const [n = '', ...order] = line.split(' ');
    return times(Number(n), rank(order.join(' > ')));
  });

describe('published cases', () => {
  it("Schulze's example 2: 30 voters, D before A before C before B", () => {
    const choices = strict(
      '5 A C B D',
      '2 A C D B',
      '3 A D C B',
      '4 B A C D',
      '3 C B D A',
      '3 C D B A',
      '1 D A C B',
      '5 D B A C',
      '4 D C B A',
    );
    const { extra, schulze } = counted(four, choices);
    expect(extra.pairwise).toEqual([
      [0, 11, 20, 14],
      [19, 0, 9, 12],
      [10, 21, 0, 17],
      [16, 18, 13, 0],
    ]);
    expect(schulze).toEqual([['D'], ['A'], ['C'], ['B']]);
  });

  it("Schulze's example 4: nine voters, two potential winners that share the first place", () => {
    const { schulze, result } = counted(four, strict('3 A B C D', '2 D A B C', '2 D B C A', '2 C B D A'));
    expect(schulze).toEqual([
      ['B', 'D'],
      ['A', 'C'],
    ]);
    expect(byName(four, result, ({ rank: place }) => place)).toEqual({ A: 3, B: 1, C: 3, D: 1 });
  });

  it('Borda may pass over who wins every duel, and the result says that they differ', () => {
    const three = candidatesOf('A', 'B', 'C');
    const { extra, result } = counted(three, strict('3 A B C', '2 B C A'));
    expect(byName(three, result, ({ figures }) => figures.bordaPoints)).toEqual({ A: 6, B: 7, C: 2 });
    expect(namesOf(three, [extra.condorcetWinner ?? ''])).toEqual(['A']);
    expect(extra.differs).toBe(true);
  });
});

describe('weak orders and geen mening', () => {
  const three = candidatesOf('A', 'B', 'C');
  it('counts who is not named as tied last', () => {
    expect(counted(three, [rank('A')]).extra.pairwise).toEqual(counted(three, [rank('A > B = C')]).extra.pairwise);
    expect(counted(three, [rank('A')]).extra.pairwise).toEqual([
      [0, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('leaves out of one ballot what it has no opinion on', () => {
    const { extra, result } = counted(three, [rank('A > B', 'C'), rank('C > A > B')]);
    expect(extra.pairwise).toEqual([
      [0, 2, 0],
      [0, 0, 0],
      [1, 1, 0],
    ]);
    expect(byName(three, result, ({ n, noOpinion, voters }) => [n, noOpinion, voters])).toEqual({
      A: [2, 0, 2],
      B: [2, 0, 2],
      C: [1, 1, 1],
    });
    // A: 2 of 2 on the ballot of two, stretched to three; 1 on the other.
    expect(byName(three, result, ({ score }) => score)).toEqual({ A: 1.5, B: 0, C: 2 });
  });

  it('gives no rank to who was compared with nobody', () => {
    const { result, schulze } = counted(three, [rank('A > B', 'C')]);
    expect(byName(three, result, (row) => [row.rank, row.score])).toEqual({ A: [1, 2], B: [2, 0], C: [null, null] });
    expect(schulze).toEqual([['A'], ['B']]);
  });

  it('shows the places as they were filled in', () => {
    const { result } = counted(three, [rank('A = B > C'), rank('A')]);
    expect(byName(three, result, ({ distribution }) => distribution?.map((item) => item.count))).toEqual({
      A: [2, 0, 0],
      B: [1, 0, 0],
      C: [0, 1, 0],
    });
  });
});

describe('instant run-off', () => {
  const irvOf = (choices: readonly Choice[], candidates = four) => {
    const { irv } = counted(candidates, choices).extra;
    return {
      rounds: irv.rounds.map(({ votes, exhausted, eliminated, wasTied }) => ({
        votes: votes.map((item) => item.votes),
        exhausted,
        eliminated: namesOf(candidates, eliminated),
        wasTied,
      })),
      winners: namesOf(candidates, irv.winners),
    };
  };

  it('removes who are tied last together, and says so', () => {
    expect(irvOf(strict('4 A', '3 B', '1 C', '1 D'))).toEqual({
      rounds: [
        { votes: [4, 3, 1, 1], exhausted: 0, eliminated: ['C', 'D'], wasTied: true },
        { votes: [4, 3], exhausted: 2, eliminated: [], wasTied: false },
      ],
      winners: ['A'],
    });
  });

  it('splits a shared best place, exactly', () => {
    const three = candidatesOf('A', 'B', 'C');
    // Three thirds and a half twice are 2, not 1.9999: A and B are level with 2 each.
    const choices = [...times(3, rank('A = B = C')), rank('A'), rank('B')];
    expect(irvOf(choices, three).rounds[0]).toEqual({
      votes: [2, 2, 1],
      exhausted: 0,
      eliminated: ['C'],
      wasTied: false,
    });
    expect(irvOf(choices, three).winners).toEqual(['A', 'B']);
  });

  it('asks for more than half of the ballots that still say something', () => {
    // Four of nine, but of the seven that are left when C goes.
    expect(irvOf(strict('4 A', '3 B', '2 C'), candidatesOf('A', 'B', 'C'))).toMatchObject({
      rounds: [{ eliminated: ['C'] }, { votes: [4, 3], exhausted: 2 }],
      winners: ['A'],
    });
    expect(irvOf(strict('2 A', '2 B', '1 C'), candidatesOf('A', 'B', 'C')).winners).toEqual(['A', 'B']);
    expect(irvOf([]).winners).toEqual([]);
  });
});

describe('laws of ranking', () => {
  const size = 5;
  const ballot = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size });
  const preferredOf = (ballots: readonly (readonly number[])[]) => {
    const matrix = new Int32Array(size * size);
    for (const levels of ballots)
      levels.forEach((a, i) =>
        levels.forEach((b, j) => {
          if (a < b) matrix[i * size + j] = (matrix[i * size + j] ?? 0) + 1;
        }),
      );
    return matrix;
  };
  /** Every simple path, by brute force. */
  function strongest(matrix: Int32Array, from: number, to: number, been: readonly number[] = [from]): number {
    let best = 0;
    for (let next = 0; next < size; next++) {
      const votes = matrix[from * size + next] ?? 0;
      if (been.includes(next) || votes <= (matrix[next * size + from] ?? 0)) continue;
      const onward = next === to ? votes : Math.min(votes, strongest(matrix, next, to, [...been, next]));
      best = Math.max(best, onward);
    }
    return best;
  }

  it('finds the paths that trying all of them finds, and a winner of every duel is alone at the top', () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), (ballots) => {
        const matrix = preferredOf(ballots);
        const paths = strongestPaths(matrix, size);
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) if (i !== j) expect(paths[i * size + j]).toBe(strongest(matrix, i, j));
        const ranks = schulzeRanks(paths, size);
        for (let i = 0; i < size; i++) {
          const duels = [0, 1, 2, 3, 4].filter((j) => j !== i);
          if (duels.every((j) => (matrix[i * size + j] ?? 0) > (matrix[j * size + i] ?? 0)))
            expect(ranks.flatMap((place, j) => (place === 1 ? [j] : []))).toEqual([i]);
          for (const j of duels)
            if ((paths[i * size + j] ?? 0) > (paths[j * size + i] ?? 0))
              expect(ranks[i] ?? NaN).toBeLessThan(ranks[j] ?? NaN);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is monotone: who shares the first place and is ranked higher on one ballot keeps it', () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), fc.nat(), (ballots, which) => {
        const before = schulzeRanks(strongestPaths(preferredOf(ballots), size), size);
        const winner = before.indexOf(1);
        const raised = ballots.map((levels, at) =>
          at === which % ballots.length ? levels.map((level, i) => (i === winner ? -1 : level)) : levels,
        );
        expect(schulzeRanks(strongestPaths(preferredOf(raised), size), size)[winner]).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it('reversal: who is alone at the top is not at the top when all ballots are turned round', () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 9 }), (ballots) => {
        const top = (list: readonly (readonly number[])[]) =>
          schulzeRanks(strongestPaths(preferredOf(list), size), size).flatMap((place, i) => (place === 1 ? [i] : []));
        const winners = top(ballots);
        const turned = top(ballots.map((levels) => levels.map((level) => -level)));
        if (winners.length === 1) expect(turned).not.toEqual(winners);
      }),
      { numRuns: 150 },
    );
  });
});
