// What holds for every method, whatever is voted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { MethodType } from '../../../shared/domain/voting/methods.ts';
import { resultSchema, type RoundResult } from '../../../shared/domain/voting/result.ts';
import { prng, shuffled } from '../../../shared/kernel/prng.ts';
import { ballotsOf, FIVE, METHODS } from './arbitrary-ballots.ts';
import { abstain, candidatesOf, count } from './ballots.ts';

const TYPES = Object.keys(METHODS) as MethodType[];
const RUNS = { numRuns: 12 };
const seeded = fc.integer({ min: 0, max: 1e6 });

/** The same text with other ids: `from` and `to` name the candidates in the same order. */
function renamed<T>(value: T, from: readonly Candidate[], to: readonly Candidate[]): T {
  const names = new Map(from.map(({ candidateId }, i) => [candidateId as string, to[i]?.candidateId ?? '']));
  const text = JSON.stringify(value).replaceAll(/"([A-Za-z0-9_-]{22})"/g, (all, id: string) =>
    names.has(id) ? `"${names.get(id)}"` : all,
  );
  return JSON.parse(text) as T;
}
const ranksById = (result: RoundResult) =>
  Object.fromEntries(result.rows.map(({ candidateId, rank }) => [candidateId, rank]));

describe.each(TYPES)('%s', (type) => {
  const method = METHODS[type];

  it('generates ballots that are valid, and results of the agreed shape with finite figures only', () => {
    fc.assert(
      fc.property(ballotsOf(method), (choices) => {
        for (const choice of choices) expect(checkBallot(method, FIVE, choice)).toBeNull();
        const result = count(method, FIVE, choices, 20);
        expect(resultSchema.parse(result)).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.ballots).toBe(choices.length);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the ballots, down to the last digit', () => {
    fc.assert(
      fc.property(ballotsOf(method), seeded, (choices, seed) => {
        const other = shuffled(choices, prng(seed));
        expect(count(method, FIVE, other, 20)).toEqual(count(method, FIVE, choices, 20));
      }),
      RUNS,
    );
  });

  it('does not depend on who the candidates are', () => {
    const others = candidatesOf('V', 'W', 'X', 'Y', 'Z');
    fc.assert(
      fc.property(ballotsOf(method), (choices) => {
        const result = count(method, FIVE, choices, 20);
        expect(count(method, others, renamed(choices, FIVE, others), 20)).toEqual(renamed(result, FIVE, others));
      }),
      RUNS,
    );
  });

  it('gives the same ranks when the candidates stand in another order', () => {
    fc.assert(
      fc.property(ballotsOf(method), seeded, (choices, seed) => {
        const other = shuffled(FIVE, prng(seed));
        expect(ranksById(count(method, other, choices))).toEqual(ranksById(count(method, FIVE, choices)));
      }),
      RUNS,
    );
  });

  it('is monotone: more support for a candidate on one ballot never costs it a place', () => {
    const [first] = FIVE;
    fc.assert(
      fc.property(ballotsOf(method), fc.nat(), (choices, which) => {
        const at = which % Math.max(1, choices.length);
        const raised = choices.map((choice, i) => (i === at ? raise(choice, first?.candidateId ?? '') : choice));
        for (const choice of raised) expect(checkBallot(method, FIVE, choice)).toBeNull();
        const rankIn = (list: Choice[]) => ranksById(count(method, FIVE, list))[first?.candidateId ?? ''] ?? null;
        const before = rankIn(choices);
        // Schulze keeps its promise for the first place only; for the others it makes none.
        if (before !== null && (type !== 'rank' || before === 1)) expect(rankIn(raised)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('shares ranks, 1, 1, 3: each is one more than those above it', () => {
    fc.assert(
      fc.property(ballotsOf(method), (choices) => {
        const { rows } = count(method, FIVE, choices);
        for (const { rank } of rows)
          if (rank !== null) expect(rows.filter((row) => row.rank !== null && row.rank < rank)).toHaveLength(rank - 1);
        expect(rows.map(({ candidateId }) => candidateId).toSorted()).toEqual(
          FIVE.map(({ candidateId }) => candidateId).toSorted(),
        );
      }),
      RUNS,
    );
  });

  it('says nothing when nobody voted, or everybody abstained', () => {
    for (const choices of [[], [abstain, abstain]] satisfies Choice[][]) {
      const result = count(method, FIVE, choices, 10);
      expect(result).toMatchObject({
        ballots: choices.length,
        abstentions: choices.length,
        consensus: null,
        bands: null,
        fragility: null,
        cutTied: [],
        dissent: [],
      });
      for (const row of result.rows) expect(row).toMatchObject({ rank: null, score: null, n: 0, voters: 0 });
      expect(resultSchema.parse(result)).toEqual(result);
    }
  });

  it('counts one candidate, and two hundred', () => {
    const many = candidatesOf(...Array.from({ length: 200 }, (_, i) => `c${i}`));
    const five = fc.sample(ballotsOf(method, many.slice(0, 5)), { numRuns: 2, seed: 7 }).flat();
    const result = count(method, many, five);
    expect(resultSchema.parse(result).rows).toHaveLength(200);
    const [one] = FIVE;
    const single = fc.sample(ballotsOf(method), { numRuns: 1, seed: 3 }).flat();
    const alone = count(
      method,
      one ? [one] : [],
      single.map((choice) => onlyAbout(choice, one?.candidateId ?? '')),
    );
    expect(resultSchema.parse(alone).rows).toHaveLength(1);
  });
});

/** What a ballot says about one candidate. */
function onlyAbout(choice: Choice, candidateId: string): Choice {
  if (choice.type === 'abstain' || choice.type === 'pairwise') return abstain;
  const noOpinion = choice.noOpinion.filter((id) => id === candidateId);
  const of = <T extends { candidateId: string }>(items: readonly T[]): T[] =>
    items.filter((item) => item.candidateId === candidateId);
  switch (choice.type) {
    case 'dots':
    case 'budget':
      return { ...choice, points: of(choice.points), noOpinion };
    case 'pick':
      return { ...choice, picked: choice.picked.filter((id) => id === candidateId), noOpinion };
    case 'rank':
      return {
        ...choice,
        places: choice.places
          .map((place) => place.filter((id) => id === candidateId))
          .filter((place) => place.length > 0),
        noOpinion,
      };
    case 'scale':
      return { ...choice, values: of(choice.values), noOpinion };
    case 'criteria':
      return { ...choice, values: of(choice.values), noOpinion };
    case 'yesNo':
      return { ...choice, answers: of(choice.answers), noOpinion };
    default:
      return choice;
  }
}

/** The same ballot with as much as possible for one candidate, where it says something about it already. */
function raise(choice: Choice, candidateId: string): Choice {
  switch (choice.type) {
    case 'abstain':
      return choice;
    case 'dots': {
      // Nothing is taken from another: a dot that was left, if there is one.
      const left = METHODS.dots.dots - choice.points.reduce((sum, { points }) => sum + points, 0);
      const points = choice.points.map((item) =>
        item.candidateId === candidateId
          ? { ...item, points: Math.min(METHODS.dots.maxPerCandidate, item.points + left) }
          : item,
      );
      return { ...choice, points };
    }
    case 'pick': {
      const rest = choice.picked.filter((id) => id !== candidateId);
      const [one] = FIVE.filter((item) => item.candidateId === candidateId);
      const isBarred = !one || choice.noOpinion.includes(one.candidateId);
      return isBarred ? choice : { ...choice, picked: [one.candidateId, ...rest].slice(0, METHODS.pick.most) };
    }
    case 'rank': {
      const named = choice.places.flat().filter((id) => id === candidateId);
      const rest = choice.places
        .map((place) => place.filter((id) => id !== candidateId))
        .filter((place) => place.length > 0);
      const isFull = rest.length >= (METHODS.rank.top ?? Infinity);
      return named.length === 0 || isFull ? choice : { ...choice, places: [named, ...rest] };
    }
    case 'scale': {
      const most = { numbers: 10, faces: 5, yesNo: 1 }[choice.form ?? 'numbers'];
      return {
        ...choice,
        values: choice.values.map((item) => (item.candidateId === candidateId ? { ...item, value: most } : item)),
      };
    }
    case 'budget': {
      const mine = choice.points.filter((item) => item.candidateId === candidateId);
      return mine.length === 0
        ? choice
        : { ...choice, points: mine.map((item) => ({ ...item, points: METHODS.budget.points })) };
    }
    case 'yesNo':
      return {
        ...choice,
        answers: choice.answers.map((item) => (item.candidateId === candidateId ? { ...item, answer: 'yes' } : item)),
      };
    case 'criteria':
      return {
        ...choice,
        values: choice.values.map((item) =>
          item.candidateId === candidateId && item.criterionId !== 'effort' ? { ...item, value: 5 } : item,
        ),
      };
    case 'pairwise':
      return {
        ...choice,
        comparisons: choice.comparisons.map((pair) => {
          if (pair.left === candidateId) return { ...pair, better: 'left' };
          return pair.right === candidateId ? { ...pair, better: 'right' } : pair;
        }),
      };
    default:
      return choice;
  }
}
