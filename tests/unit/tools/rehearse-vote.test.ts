// How the rehearsal votes, and counts again what it voted.
import { describe, expect, it } from 'vitest';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import { resultOf } from '../../../shared/domain/voting/result-of.ts';
import { prng } from '../../../shared/kernel/prng.ts';
import type { ReportRound } from '../../../shared/report/report-model.ts';
import { choose } from '../../../tools/rehearse/choose.ts';
import { METHOD_CHOICES, methodFor } from '../../../tools/rehearse/methods.ts';
import { wrongRows } from '../../../tools/rehearse/recount.ts';
import { PLAIN_ROUND } from '../../support/round-shapes.ts';
import { candidatesOf } from '../voting/ballots.ts';

const TYPES = METHOD_CHOICES.filter((choice) => choice !== 'mix');

function voted(choice: (typeof METHOD_CHOICES)[number], size: number) {
  const candidates = candidatesOf(...Array.from({ length: size }, (_, at) => `thema ${at}`));
  const method = methodFor(choice, 0, size);
  const random = prng(size);
  const choices = [
    ...Array.from({ length: 25 }, (_, at) => choose(method, candidates, random, 0.4, at)),
    { type: 'abstain' as const },
  ];
  const round: ReportRound = {
    number: 1,
    method,
    candidates,
    ...PLAIN_ROUND,
    result: resultOf(method, candidates, choices, { eligible: null, seed: 1 }),
    comparison: null,
    ballots: null,
    guesses: null,
  };
  return { method, candidates, choices, round };
}

describe.each(TYPES)('a rehearsal by %s', (type) => {
  it.each([1, 2, 5, 9])('casts valid ballots on %i candidates, and finds the same result by hand', (size) => {
    const { method, candidates, choices, round } = voted(type, size);
    for (const choice of choices) expect(checkBallot(method, candidates, choice)).toBeNull();
    expect(wrongRows(round, choices)).toEqual([]);
  });

  it('notices a score that is not what was voted, and a ballot too few', () => {
    const { round, choices } = voted(type, 5);
    const rows = round.result.rows.map((row, at) =>
      at === 2
        ? {
            ...row,
            score: (row.score ?? 0) + 0.01,
            figures: { ...row.figures, winShare: (row.figures.winShare ?? 0) + 0.01 },
          }
        : row,
    );
    const title = round.candidates.find(({ candidateId }) => candidateId === rows[2]?.candidateId)?.title;
    expect(wrongRows({ ...round, result: { ...round.result, rows } }, choices)).toEqual([title]);
    expect(wrongRows(round, choices.slice(0, -1))).toContain(round.method.type);
  });
});

describe('a mix', () => {
  it('takes another method for each question, and dots where there is one candidate', () => {
    expect(TYPES.map((_, at) => methodFor('mix', at, 6).type)).toEqual([...TYPES]);
    expect(methodFor('mix', 8, 6).type).toBe('dots');
    expect(methodFor('pairwise', 0, 1).type).toBe('dots');
  });
});
