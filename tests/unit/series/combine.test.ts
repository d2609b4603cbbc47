import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, type SessionVote } from '../../../shared/domain/series/combine.ts';
import { fraction, numberOf } from '../../../shared/domain/voting/fractions.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';

const DOTS: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };
const SCALE: Method = { type: 'scale', scale: 'oneToFive', forms: [] };

const vote = (
  sessionId: string,
  voters: number,
  scores: Record<string, readonly [number, number] | null>,
  method: Method | null = DOTS,
): SessionVote => ({
  sessionId,
  method,
  voters,
  scores: new Map(
    Object.entries(scores).map(([key, score]) => [key, score === null ? null : fraction(score[0], score[1])]),
  ),
});

const only = (keys: readonly string[], votes: readonly SessionVote[]) => {
  const [part, ...others] = combine(keys, votes);
  if (part === undefined || others.length > 0) throw new Error('not one part');
  return part;
};
const shown = (value: { over: bigint; under: bigint } | null) => (value === null ? null : numberOf(value));

describe('sessions put together', () => {
  it('weighs by participants and by session, and says when the orders differ', () => {
    // Ten people: vervoer .6, zorg .4. Two people: vervoer .1, zorg .9.
    const part = only(
      ['vervoer', 'zorg'],
      [vote('a', 10, { vervoer: [6, 10], zorg: [4, 10] }), vote('b', 2, { vervoer: [1, 10], zorg: [9, 10] })],
    );
    const [first, second] = part.themes;
    expect(first?.themeKey).toBe('vervoer');
    expect(shown(first?.byVoters ?? null)).toBeCloseTo(6.2 / 12, 15);
    expect(shown(first?.bySession ?? null)).toBeCloseTo(0.35, 15);
    expect(first).toMatchObject({ rankByVoters: 1, rankBySession: 2 });
    expect(second).toMatchObject({ themeKey: 'zorg', rankByVoters: 2, rankBySession: 1 });
    expect(part).toMatchObject({ ordersDiffer: true, voters: 12 });
  });

  it('gives a theme that a session did not have nothing with dots, and leaves the session out with scales', () => {
    const scores = [vote('a', 5, { vervoer: [1, 2], zorg: [1, 2] }), vote('b', 5, { zorg: [1, 1] })];
    const dots = only(['vervoer', 'zorg'], scores);
    expect(dots.themes.find(({ themeKey }) => themeKey === 'vervoer')).toMatchObject({ raisedIn: 1 });
    expect(shown(dots.themes[1]?.byVoters ?? null)).toBe(0.25);
    const scales = only(
      ['vervoer', 'zorg'],
      scores.map((each) => ({ ...each, method: SCALE })),
    );
    expect(shown(scales.themes[1]?.byVoters ?? null)).toBe(0.5);
    expect(scales.themes[1]?.sessions[1]).toEqual({ sessionId: 'b', wasRaised: false, score: null });
  });

  it('never averages methods', () => {
    const parts = combine(
      ['zorg'],
      [vote('a', 5, { zorg: [1, 2] }), vote('b', 5, { zorg: [1, 4] }, SCALE), vote('c', 5, { zorg: [1, 1] })],
    );
    expect(parts.map(({ method, sessionIds }) => [method.type, sessionIds])).toEqual([
      ['dots', ['a', 'c']],
      ['scale', ['b']],
    ]);
  });

  it('keeps criteria with other weights apart', () => {
    const criteria = (weight: number): Method => ({
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [
        { criterionId: 'x', title: 'Belang', weight, isCost: false },
        { criterionId: 'y', title: 'Moeite', weight: 1, isCost: true },
      ],
      quorum: 1,
      split: 'middle',
    });
    const votes = [1, 2, 1].map((weight, at) => vote(`s${at}`, 5, { zorg: [1, 2] }, criteria(weight)));
    expect(combine(['zorg'], votes).map(({ sessionIds }) => sessionIds)).toEqual([['s0', 's2'], ['s1']]);
  });

  it('tells how far a rank moves when a session is left out', () => {
    const part = only(
      ['a', 'b'],
      [
        vote('one', 10, { a: [9, 10], b: [1, 10] }),
        vote('two', 10, { a: [4, 10], b: [6, 10] }),
        vote('three', 10, { a: [3, 10], b: [7, 10] }),
      ],
    );
    // Without the first session b is above a; without another a stays first.
    expect(part.themes.map(({ themeKey, ranksWithoutOne }) => [themeKey, ranksWithoutOne])).toEqual([
      ['a', { best: 1, worst: 2 }],
      ['b', { best: 1, worst: 2 }],
    ]);
    expect(only(['a'], [vote('one', 3, { a: [1, 1] })]).themes[0]?.ranksWithoutOne).toBeNull();
  });

  it('leaves out sessions that did not vote, and themes that nobody of a part had', () => {
    const votes = [
      vote('a', 0, { zorg: [1, 1] }),
      vote('b', 4, { zorg: [1, 1] }, null),
      vote('c', 4, { zorg: [1, 1] }),
    ];
    const part = only(['nergens', 'zorg'], votes);
    expect(part.sessionIds).toEqual(['c']);
    expect(part.themes.map(({ themeKey }) => themeKey)).toEqual(['zorg']);
    expect(combine(['zorg'], [])).toEqual([]);
  });

  it('shares a rank where thirds add up to the same', () => {
    const part = only(['a', 'b'], [vote('one', 3, { a: [1, 3], b: [2, 3] }), vote('two', 3, { a: [2, 3], b: [1, 3] })]);
    expect(part.themes.map(({ rankByVoters }) => rankByVoters)).toEqual([1, 1]);
  });

  const arbitraryVotes = fc.array(
    fc.record({
      voters: fc.integer({ min: 1, max: 40 }),
      scores: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.option(fc.integer({ min: 0, max: 12 }).map((over) => [over, 12] as const)),
      ),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it.each([DOTS, SCALE])('agrees with a recount in plain numbers: $type', (method) => {
    const keys = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(arbitraryVotes, (raw) => {
        const votes = raw.map(({ voters, scores }, at) => vote(`s${at}`, voters, scores, method));
        for (const part of combine(keys, votes)) {
          for (const { themeKey, byVoters, bySession, rankByVoters, raisedIn } of part.themes) {
            expect(raisedIn).toBe(raw.filter(({ scores }) => Object.hasOwn(scores, themeKey)).length);
            const known = raw.flatMap(({ voters, scores }) => {
              const score = Object.hasOwn(scores, themeKey)
                ? scores[themeKey]
                : method === DOTS
                  ? ([0, 12] as const)
                  : null;
              return score === null || score === undefined ? [] : [{ voters, x: score[0] / 12 }];
            });
            expect(rankByVoters === null).toBe(known.length === 0);
            if (known.length === 0) continue;
            const n = known.reduce((sum, { voters }) => sum + voters, 0);
            const weighted = known.reduce((sum, { voters, x }) => sum + voters * x, 0) / n;
            const plain = known.reduce((sum, { x }) => sum + x, 0) / known.length;
            expect(shown(byVoters) ?? Number.NaN).toBeCloseTo(weighted, 12);
            expect(shown(bySession) ?? Number.NaN).toBeCloseTo(plain, 12);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of the sessions', () => {
    const keys = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(arbitraryVotes, (raw) => {
        const votes = raw.map(({ voters, scores }, at) => vote(`s${at}`, voters, scores));
        const plain = (each: readonly SessionVote[]) =>
          combine(keys, each).map(({ themes, ordersDiffer }) => [
            ordersDiffer,
            themes.map((theme) => [theme.themeKey, theme.rankByVoters, theme.rankBySession, theme.ranksWithoutOne]),
          ]);
        expect(plain(votes.toReversed())).toEqual(plain(votes));
      }),
      { numRuns: 100 },
    );
  });
});
