// What the report says of how answers were typed can never be worked back to fewer than k people.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELP_MARKS, type HelpMark } from '../../../shared/domain/help-mark.ts';
import { publishableMarks, type MarkCount } from '../../../shared/domain/k-rule.ts';

const K = 5;
/** An answer with the person behind it, who goes by another name in every step. */
type Given = { readonly person: number; readonly mark: HelpMark | null };
const publish = (steps: readonly (readonly Given[])[]) =>
  publishableMarks(
    steps.map((answers, step) => answers.map(({ person, mark }) => ({ author: `${step} ${person}`, mark }))),
    K,
  );
const times = (count: number, mark: HelpMark | null, from = 0): Given[] =>
  Array.from({ length: count }, (_, n) => ({ person: from + n, mark }));

/** Every number that a reader can work out: sums of what is published, and the total of the report minus those. */
function derivable(counts: readonly MarkCount[]): (readonly (HelpMark | null)[])[] {
  const sums = counts.reduce<(HelpMark | null)[][]>(
    (all, { marks }) => [...all, ...all.map((sum) => [...sum, ...marks])],
    [[]],
  );
  const everything = [null, ...HELP_MARKS];
  return [...sums, ...sums.map((sum) => everything.filter((mark) => !sum.includes(mark)))];
}

describe('publishableMarks', () => {
  const mark = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.constantFrom(...HELP_MARKS) },
  );
  const answers = fc.array(fc.record({ person: fc.integer({ min: 0, max: 19 }), mark }), {
    maxLength: 100,
    size: 'max',
  });
  const sessions = fc.array(answers, { minLength: 1, maxLength: 4 });

  it('gives nobody a number, a sum or a remainder of 1 to k - 1 people', () => {
    let published = 0;
    let apart = 0;
    fc.assert(
      fc.property(sessions, (steps) => {
        const counts = publish(steps);
        if (counts === null) return;
        published++;
        if (counts.length === HELP_MARKS.length) apart++;
        for (const marks of derivable(counts)) {
          const people = new Set(
            steps
              .flat()
              .filter((each) => marks.includes(each.mark))
              .map(({ person }) => person),
          );
          expect(people.size === 0 || people.size >= K, `${marks.join(' + ')}: ${people.size}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(40);
    expect(apart).toBeGreaterThan(10);
    expect(published - apart).toBeGreaterThan(10);
  });

  it('names every mark once, and counts every marked answer once', () => {
    fc.assert(
      fc.property(sessions, (steps) => {
        const counts = publish(steps);
        if (counts === null) return;
        expect(counts.flatMap(({ marks }) => marks)).toEqual([...HELP_MARKS]);
        const total = counts.reduce((sum, each) => sum + each.answers, 0);
        expect(total).toBe(steps.flat().filter((each) => each.mark !== null).length);
      }),
    );
  });

  it('keeps marks apart where each has enough people or none', () => {
    expect(publish([[...times(5, 'typedSelf'), ...times(6, 'answeredFor', 5)]])).toEqual([
      { marks: ['typedSelf'], answers: 5 },
      { marks: ['typedWithHelp'], answers: 0 },
      { marks: ['answeredFor'], answers: 6 },
    ]);
  });

  it('puts neighbours together where one is too small', () => {
    const small = [...times(5, 'typedSelf'), ...times(4, 'typedWithHelp', 5), ...times(1, 'answeredFor', 9)];
    expect(publish([small])?.map(({ marks, answers }) => [marks.length, answers])).toEqual([
      [1, 5],
      [2, 5],
    ]);
    const other = [...times(1, 'typedSelf'), ...times(4, 'typedWithHelp', 5), ...times(5, 'answeredFor', 9)];
    expect(publish([other])?.map(({ marks, answers }) => [marks.length, answers])).toEqual([
      [2, 5],
      [1, 5],
    ]);
    const all = [...times(3, 'typedSelf'), ...times(1, 'typedWithHelp', 5), ...times(1, 'answeredFor', 9)];
    expect(publish([all])).toEqual([{ marks: [...HELP_MARKS], answers: 5 }]);
  });

  it('says nothing of too few people, however many answers they gave', () => {
    expect(publish([[]])).toBeNull();
    expect(publish([times(4, 'typedSelf')])).toBeNull();
    expect(publish([times(20, 'typedSelf').map((each) => ({ ...each, person: each.person % 4 }))])).toBeNull();
  });

  it('does not take the same people in another step for other people', () => {
    expect(publish([times(3, 'typedSelf'), times(3, 'typedSelf')])).toBeNull();
  });

  it('says nothing where the answers without a mark are of too few people: the total of the report would tell', () => {
    expect(publish([[...times(9, 'typedSelf'), ...times(4, null, 9)]])).toBeNull();
    expect(publish([[...times(9, 'typedSelf'), ...times(5, null, 9)]])).not.toBeNull();
  });
});
