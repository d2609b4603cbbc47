// Cases with known results, by their id; each says where it comes from (vectors.json).
import { describe, expect, it } from 'vitest';
import { bradleyTerry, relativeToFirst } from '../../../shared/domain/voting/bradley-terry.ts';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { sharedRanks } from '../../../shared/domain/voting/shared-ranks.ts';
import { groupInformedConsensus } from '../../../shared/domain/voting/yes-no.ts';
import {
  abstain,
  budget,
  byName,
  candidatesOf,
  count,
  criteria,
  dots,
  extraOf,
  namesOf,
  pairwise,
  rank,
  times,
  yesNo,
} from './ballots.ts';
import file from './vectors.json' with { type: 'json' };

type Vector = (typeof file.vectors)[number];
/** The vectors have many shapes; each test knows its own. */
const vector = <I, E>(id: string) => {
  const found: Vector | undefined = file.vectors.find((item) => item.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return found as unknown as { input: I; expected: E; tolerance?: number };
};

type RankInput = { items: string[]; ballots: { count: number; ranking: string[][] }[] };
const ranking: MethodOf<'rank'> = { type: 'rank', top: null };
function counted(input: RankInput) {
  const candidates = candidatesOf(...input.items);
  const choices = input.ballots.flatMap(({ count: n, ranking: places }) =>
    times(n, rank(places.map((place) => place.join(' = ')).join(' > '))),
  );
  const result = count(ranking, candidates, choices);
  const extra = extraOf('rank', result);
  const named = (order: readonly (readonly string[])[]) => order.map((place) => namesOf(candidates, place));
  return { candidates, result, extra, named };
}
type Table = Record<string, Record<string, number>>;
const asTable = (items: readonly string[], matrix: readonly (readonly number[])[]): Table =>
  Object.fromEntries(
    items.map((row, i) => [row, Object.fromEntries(items.map((column, j) => [column, matrix[i]?.[j] ?? NaN]))]),
  );

describe('ranking', () => {
  it('schulze-1: path strengths and order of the example with 45 voters', () => {
    const { input, expected } = vector<
      RankInput,
      { pairwise_A_over: Record<string, number>; paths: Table; ranking: string[][] }
    >('schulze-1');
    const { extra, named } = counted(input);
    expect(asTable(input.items, extra.pairwise)['A']).toEqual({ A: 0, ...expected.pairwise_A_over });
    expect(asTable(input.items, extra.paths)).toEqual(expected.paths);
    expect(named(extra.schulze)).toEqual(expected.ranking);
  });

  it('schulze-3: pair counts and order', () => {
    const { input, expected } = vector<RankInput, { pairwise: Table; ranking: string[][] }>('schulze-3');
    const { extra, named } = counted(input);
    expect(asTable(input.items, extra.pairwise)).toEqual(expected.pairwise);
    expect(named(extra.schulze)).toEqual(expected.ranking);
  });

  it('tennessee-borda', () => {
    const { input, expected } = vector<RankInput, { scores: Record<string, number> }>('tennessee-borda');
    const { candidates, result } = counted(input);
    expect(byName(candidates, result, (row) => row.figures.bordaPoints)).toEqual(expected.scores);
    expect(byName(candidates, result, (row) => row.score)['Nashville']).toBe(1.94);
  });

  it('tennessee-irv', () => {
    type Expected = { eliminated: string[]; final: Record<string, number>; winner: string[] };
    const { input, expected } = vector<RankInput, Expected>('tennessee-irv');
    const { candidates, extra } = counted(input);
    expect(extra.irv.rounds.flatMap((round) => namesOf(candidates, round.eliminated))).toEqual(expected.eliminated);
    const last = extra.irv.rounds.at(-1)?.votes ?? [];
    expect(Object.fromEntries(last.map((item) => [namesOf(candidates, [item.candidateId])[0], item.votes]))).toEqual(
      expected.final,
    );
    expect(namesOf(candidates, extra.irv.winners)).toEqual(expected.winner);
    expect(extra.irv.rounds.some((round) => round.wasTied)).toBe(false);
  });

  it('tennessee-schulze', () => {
    const { input, expected } = vector<RankInput, { condorcetWinner: string; ranking: string[][] }>(
      'tennessee-schulze',
    );
    const { candidates, extra, named } = counted(input);
    expect(namesOf(candidates, [extra.condorcetWinner ?? ''])).toEqual([expected.condorcetWinner]);
    expect(named(extra.schulze)).toEqual(expected.ranking);
    // Borda puts Memphis before Knoxville, outside the top 2 but inside the top 3.
    expect(extra.differs).toBe(true);
  });

  it('condorcet-cycle', () => {
    const { input, expected } = vector<RankInput, { schulze: string[][]; borda: Record<string, number> }>(
      'condorcet-cycle',
    );
    const { candidates, result, extra, named } = counted(input);
    expect(named(extra.schulze)).toEqual(expected.schulze);
    expect(byName(candidates, result, (row) => row.figures.bordaPoints)).toEqual(expected.borda);
    expect(extra.condorcetWinner).toBeNull();
  });

  it('borda-truncated', () => {
    const { input, expected } = vector<RankInput, { scores: Record<string, number> }>('borda-truncated');
    const { candidates, result } = counted(input);
    expect(byName(candidates, result, (row) => row.figures.bordaPoints)).toEqual(expected.scores);
  });
});

describe('pairwise', () => {
  type Wins = { items: string[]; wins: number[][] };
  it('BT-citations: relative to the first, with standard errors', () => {
    const { input, expected, tolerance = 0 } = vector<Wins, { logStrength: number[]; se: number[] }>('BT-citations');
    const fit = bradleyTerry(input.wins, 0);
    expect(fit).not.toBeNull();
    const { logStrength, standardError } = fit ? relativeToFirst(fit) : { logStrength: [], standardError: [] };
    expected.logStrength.forEach((value, i) => {
      expect(Math.abs((logStrength[i] ?? NaN) - value)).toBeLessThan(tolerance);
      expect(Math.abs((standardError[i] ?? NaN) - (expected.se[i] ?? NaN))).toBeLessThan(tolerance);
    });
  });

  it('BT-wiki: geometric mean 1', () => {
    const { input, expected, tolerance = 0 } = vector<Wins, { strength: number[] }>('BT-wiki');
    const strengths = bradleyTerry(input.wins, 0)?.logStrength.map(Math.exp) ?? [];
    expected.strength.forEach((value, i) =>
      expect(Math.abs((strengths[i] ?? NaN) - value)).toBeLessThanOrEqual(tolerance),
    );
  });

  it('BT-separable: no maximum without the prior, odds of 7 with it', () => {
    const { input, expected } = vector<Wins, { withHalfWinPrior: { oddsAB: number } }>('BT-separable');
    expect(bradleyTerry(input.wins, 0)).toBeNull();
    const [a = NaN, b = NaN] = bradleyTerry(input.wins)?.logStrength ?? [];
    expect(Math.exp(a - b)).toBeCloseTo(expected.withHalfWinPrior.oddsAB, 8);
    const candidates = candidatesOf('A', 'B');
    const result = count({ type: 'pairwise', pairs: 1 }, candidates, times(3, pairwise(['A > B'])));
    const strengths = byName(candidates, result, (row) => row.score);
    expect(Math.exp((strengths['A'] ?? NaN) - (strengths['B'] ?? NaN))).toBeCloseTo(7, 8);
  });

  it('kbs-u: from ballots on every pair', () => {
    const { expected } = vector<unknown, { unanimous: number; split: number }>('kbs-u');
    const candidates = candidatesOf('A', 'B', 'C');
    const all: Choice = pairwise(['A > B', 'A > C', 'B > C']);
    const none: Choice = pairwise(['A < B', 'A < C', 'B < C']);
    const uOf = (choices: Choice[]) =>
      extraOf('pairwise', count({ type: 'pairwise', pairs: 3 }, candidates, choices)).coefficientU;
    expect(uOf(times(4, all))).toBeCloseTo(expected.unanimous, 12);
    expect(uOf([all, all, none, none])).toBeCloseTo(expected.split, 12);
  });
});

describe('points', () => {
  it('dots-1', () => {
    type Expected = {
      rejected: number[];
      blank: number[];
      dots: object;
      voters: object;
      share: object;
      ranks: object;
      cast: number;
      unused: number;
      focus: number;
      overlap: number;
    };
    const { input, expected } = vector<{ items: string[]; ballots: Record<string, number>[] }, Expected>('dots-1');
    const candidates = candidatesOf(...input.items);
    const method: MethodOf<'dots'> = { type: 'dots', dots: 3, maxPerCandidate: 2 };
    const choices = input.ballots.map((points) => dots(points));
    const isValid = choices.map((choice) => checkBallot(method, candidates, choice) === null);
    expect(isValid.flatMap((is, i) => (is ? [] : [i]))).toEqual(expected.rejected);
    const result = count(
      method,
      candidates,
      choices.filter((_, i) => isValid[i]),
    );
    const extra = extraOf('dots', result);
    expect(result.abstentions).toBe(expected.blank.length);
    expect(byName(candidates, result, (row) => row.score)).toEqual(expected.dots);
    expect(byName(candidates, result, (row) => row.voters)).toEqual(expected.voters);
    expect(byName(candidates, result, (row) => row.figures.share)).toEqual(expected.share);
    expect(byName(candidates, result, (row) => row.rank)).toEqual(expected.ranks);
    expect([extra.cast, extra.unused]).toEqual([expected.cast, expected.unused]);
    expect(extra.focus).toBeCloseTo(expected.focus, 6);
    expect(extra.overlap).toBeCloseTo(expected.overlap, 6);
  });

  it('ranks-ties', () => {
    const { input, expected } = vector<{ scores: Record<string, number> }, { ranks: Record<string, number> }>(
      'ranks-ties',
    );
    const names = Object.keys(input.scores);
    const ranks = sharedRanks(Object.values(input.scores), (a, b) => b - a);
    expect(Object.fromEntries(names.map((name, i) => [name, ranks[i]]))).toEqual(expected.ranks);
  });

  it('budget-1', () => {
    type Expected = { rejected: number[]; mean: number[]; funded: number[]; overlap: number };
    const { input, expected } = vector<{ items: string[]; ballots: number[][] }, Expected>('budget-1');
    const candidates = candidatesOf(...input.items);
    const method: MethodOf<'budget'> = { type: 'budget', points: 100 };
    const choices = input.ballots.map((row) =>
      budget(Object.fromEntries(input.items.map((name, i) => [name, row[i] ?? 0]))),
    );
    const isValid = choices.map((choice) => checkBallot(method, candidates, choice) === null);
    expect(isValid.flatMap((is, i) => (is ? [] : [i]))).toEqual(expected.rejected);
    const result = count(
      method,
      candidates,
      choices.filter((_, i) => isValid[i]),
    );
    const means = Object.values(byName(candidates, result, (row) => row.figures.mean));
    expected.mean.forEach((value, i) => expect(means[i]).toBeCloseTo(value, 6));
    expect(Object.values(byName(candidates, result, (row) => row.figures.fundedShare))).toEqual(expected.funded);
    expect(extraOf('budget', result).overlap).toBeCloseTo(expected.overlap, 6);
  });
});

describe('yes and no', () => {
  it('yesno-1', () => {
    type Input = { yes: number; no: number; abstain: number; eligible: number; quorum: number };
    type Expected = { yesShare: number; turnout: number; adopted: boolean };
    const { input, expected } = vector<Input, Expected>('yesno-1');
    const candidates = candidatesOf('A');
    const cast = (yes: number, no: number, unsure: readonly Choice[]) =>
      count(
        { type: 'yesNo', threshold: 'twoThirds', quorum: input.quorum },
        candidates,
        [...times(yes, yesNo({ A: 'yes' })), ...times(no, yesNo({ A: 'no' })), ...unsure],
        input.eligible,
      ).rows[0];
    for (const unsure of [times(input.abstain, abstain), times(input.abstain, yesNo({}, 'A'))]) {
      const row = cast(input.yes, input.no, unsure);
      expect(row?.figures.yesShare).toBe(expected.yesShare);
      expect(row?.figures.turnout).toBeCloseTo(expected.turnout, 6);
      expect(row?.adopted).toBe(expected.adopted);
    }
    const half = count({ type: 'yesNo', threshold: 'half', quorum: 0 }, candidates, [
      ...times(5, yesNo({ A: 'yes' })),
      ...times(5, yesNo({ A: 'no' })),
    ]);
    expect(half.rows[0]?.adopted).toBe(false);
  });

  it('gic-1', () => {
    const { input, expected } = vector<{ groups: [number, number][] }, { value: number }>('gic-1');
    const groups = input.groups.map(([agreed, n]) => ({ agreed, n }));
    expect(groupInformedConsensus(groups)).toBeCloseTo(expected.value, 6);
  });
});

describe('criteria', () => {
  it('mc-1', () => {
    type Input = { item: { importance: number; feasibility: number } };
    const { input, expected } = vector<Input, { score: number; inverseCostOf2: number }>('mc-1');
    const candidates = candidatesOf('A');
    const method = (isCost: boolean, weights: readonly [number, number]): MethodOf<'criteria'> => ({
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [
        { criterionId: 'importance', title: 'Importance', weight: weights[0], isCost: false },
        { criterionId: 'feasibility', title: 'Feasibility', weight: weights[1], isCost },
      ],
      quorum: 1,
      split: 'middle',
    });
    // A mean of 4.2 out of five whole answers.
    const { feasibility } = input.item;
    const choices = [4, 4, 4, 4, 5].map((importance) => criteria({ A: { importance, feasibility } }));
    const row = count(method(false, [0.6, 0.4]), candidates, choices).rows[0];
    expect(row?.criteria?.[0]?.mean).toBe(input.item.importance);
    expect(row?.score).toBeCloseTo(expected.score, 12);
    expect(row?.quadrant).toBe('highLow');
    expect(count(method(true, [0, 1]), candidates, choices).rows[0]?.score).toBe(expected.inverseCostOf2);
  });
});
