import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import { comparisonOf } from '../../../shared/domain/voting/group-comparison.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { resultOf } from '../../../shared/domain/voting/result-of.ts';
import { reportModelSchema, type ReportModel, type ReportRound } from '../../../shared/report/report-model.ts';
import { firstDifference } from '../../../tools/tally/difference.ts';
import { tally } from '../../../tools/tally/tally.ts';
import { ballotOf, FIVE, METHODS } from '../voting/arbitrary-ballots.ts';
import { candidatesOf, id } from '../voting/ballots.ts';

const SEED = 11;
const thoughts = Array.from({ length: 14 }, (_, i) =>
  FIVE.map((_candidate, at) => ((i + at) % 6 === 0 ? null : (i * 3 + at * at) % 11)),
);

/** A round as the server publishes it: two groups, counted with a seed. */
function roundOf(method: Method, number: number): ReportRound {
  const choices = thoughts.map((thought): Choice => ballotOf(method, FIVE, thought));
  const ballots = choices.map((choice, i) => ({ choice, block: i % 2 }));
  const blocks = [['clients'], ['helpers']].map((groupIds, at) => ({
    groupIds,
    choices: ballots.flatMap(({ choice, block }) => (block === at ? [choice] : [])),
  }));
  const guesses = choices.map((choice, i) => ({ by: i % 2, about: 1 - (i % 2), choice }));
  return {
    number,
    method,
    subject: 'clusters',
    candidates: FIVE,
    isPartial: false,
    follows: null,
    secondGuess: { first: 'clients', second: 'helpers' },
    result: resultOf(method, FIVE, choices, { eligible: 20, seed: SEED }),
    comparison: comparisonOf(method, FIVE, blocks, guesses, { seed: SEED, k: 5 }),
    ballots,
    guesses,
  };
}

const reportOf = (rounds: ReportRound[]): ReportModel =>
  reportModelSchema.parse({
    format: 'versnelling-report',
    version: 1,
    generatedAt: '2026-01-01T00:00:00Z',
    standing: 'final',
    session: { title: 'T', place: '', date: '', language: 'en', state: 'closed', groups: [], k: 5 },
    seats: 20,
    paperSeats: 0,
    steps: [
      {
        kind: 'question',
        title: 'Q',
        instruction: '',
        questionNumber: 1,
        opened: true,
        phase: 'results',
        present: 20,
        answered: 0,
        ideas: 0,
        prioritiesFrom: 'none',
        priorities: [],
        clusters: [],
        loose: [],
        rounds,
        voidRounds: 0,
        openRounds: 0,
        evaluation: null,
      },
    ],
  });
const told = (rounds: ReportRound[]) => tally(JSON.stringify(reportOf(rounds)));

describe('tally', () => {
  it('agrees with every method, blocks and guesses included', () => {
    const rounds = Object.values(METHODS).map((method, i) => roundOf(method, i + 1));
    for (const { comparison } of rounds) expect(comparison?.guesses).toHaveLength(2);
    const outcome = told(rounds);
    expect(outcome?.lines.at(-1)).toBe("8 agree, 0 do not agree, 0 can't be counted");
    expect(outcome?.agrees).toBe(true);
  });

  it('agrees when the ballots stand in another order', () => {
    const round = roundOf(METHODS.rank, 1);
    expect(told([{ ...round, comparison: null, ballots: (round.ballots ?? []).toReversed() }])?.agrees).toBe(true);
  });

  it('notices a ballot that changed, one that is gone, and a figure that was touched', () => {
    const round = roundOf(METHODS.dots, 1);
    const [first, ...rest] = round.ballots ?? [];
    const other: ReportRound['ballots'] = [{ choice: { type: 'abstain' }, block: first?.block ?? null }, ...rest];
    const [block, ...blocks] = round.comparison?.blocks ?? [];
    if (!block || !round.comparison) throw new Error('a comparison');
    const touched = { ...block, result: { ...block.result, abstentions: block.result.abstentions + 1 } };
    const wrong: ReportRound[] = [
      { ...round, ballots: other },
      { ...round, ballots: rest },
      {
        ...round,
        result: { ...round.result, rows: round.result.rows.map((row) => ({ ...row, voters: row.voters + 1 })) },
      },
      { ...round, comparison: { ...round.comparison, blocks: [touched, ...blocks] } },
    ];
    for (const item of wrong) expect(told([item])).toMatchObject({ agrees: false });
    expect(told([wrong[3] ?? round])?.lines[0]).toContain('comparison.blocks.0.result.abstentions');
  });

  it('notices a ballot that the round should have refused', () => {
    const round = roundOf(METHODS.pick, 1);
    const ballots = (round.ballots ?? []).map((item) => ({
      ...item,
      choice: { type: 'pick' as const, picked: FIVE.map(({ candidateId }) => candidateId), noOpinion: [] },
    }));
    expect(told([{ ...round, ballots }])?.lines[0]).toContain('overspent');
  });

  it('notices a guess that the round should have refused, and one that is gone', () => {
    const round = roundOf(METHODS.pick, 1);
    const [guess, ...guesses] = round.guesses ?? [];
    if (guess === undefined) throw new Error('a guess');
    const all = { type: 'pick' as const, picked: FIVE.map(({ candidateId }) => candidateId), noOpinion: [] };
    const refused = told([{ ...round, guesses: [...guesses, { ...guess, choice: all }] }]);
    expect(refused?.lines[0]).toContain('guess 14 is not valid (overspent)');
    expect(told([{ ...round, guesses: guesses.filter(({ by }) => by !== guess.by) }])).toMatchObject({ agrees: false });
    expect(told([{ ...round, guesses: null }])).toMatchObject({ agrees: false });
  });

  it('draws again with the seed that is printed, also where no bands are', () => {
    const round = roundOf(METHODS.pairwise, 1);
    if (round.comparison === null) throw new Error('a comparison');
    expect(round.comparison.seed).toBe(SEED);
    // Sixty-one candidates: no bands, and yet permutations.
    const many = candidatesOf(...Array.from({ length: 61 }, (_, i) => `c${i}`));
    const choices = Array.from({ length: 20 }, (_, i): Choice => ({
      type: 'rank',
      places: [[many[(i * 7) % 61]?.candidateId ?? id('c0')], [many[(i * 7 + 3) % 61]?.candidateId ?? id('c1')]],
      noOpinion: [],
    }));
    const blocks = [0, 1].map((at) => ({ groupIds: [`g${at}`], choices: choices.filter((_, i) => i % 2 === at) }));
    const method: Method = { type: 'rank', top: 2 };
    const large: ReportRound = {
      ...round,
      method,
      candidates: many,
      result: resultOf(method, many, choices, { eligible: null, seed: SEED }),
      comparison: comparisonOf(method, many, blocks, [], { seed: SEED, k: 5 }),
      ballots: choices.map((choice, i) => ({ choice, block: i % 2 })),
      guesses: null,
    };
    expect(large.result.bands).toBeNull();
    expect(large.comparison?.correlations[0]?.p).not.toBeNull();
    expect(told([large])).toMatchObject({ agrees: true });
  });

  it('says which rounds nobody can count, and that a report has none', () => {
    const round = roundOf(METHODS.dots, 1);
    const closed = { ...round, ballots: null, guesses: null, comparison: null };
    expect(told([closed])).toMatchObject({
      agrees: true,
      lines: [expect.stringContaining('too few'), expect.any(String)],
    });
    expect(told([])).toEqual({ agrees: true, lines: ['This report has no closed rounds.'] });
  });

  it('refuses what is not a report', () => {
    expect(tally('{')).toBeNull();
    expect(tally('{"format":"something else"}')).toBeNull();
  });
});

describe('firstDifference', () => {
  it('lets the last digits be, and names the place of anything else', () => {
    expect(firstDifference({ a: [0.1 + 0.2] }, { a: [0.3] })).toBeNull();
    expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('a.1.b');
    expect(firstDifference({ a: null }, { a: 0 })).toBe('a');
    expect(firstDifference({ a: 1 }, { a: 1, b: 1 })).toBe('b');
    expect(firstDifference([1, 2], [1])).toBe('1');
  });
});
