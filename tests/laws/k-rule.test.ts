// Law "k-rule": from everything that is published about a session, by any combination of rounds and groups, nothing can be computed about fewer than k ballots.
//
// The total of all is a given: it is always published, and it is in every attacker's hands. Three attacks on what is shown beside it:
// 1. Within a round: sums and differences of blocks and the total, the guesses apart.
// 2. Between rounds about the same candidates, by an attacker who takes a group of which as many voted again to have voted the same again, or (knowing less) everybody to
//    have voted in every round, and the same. Whatever a round adds to what was known (and to its own total) must not be about fewer than k ballots.
// 3. Between the same rounds, by their counts: a block with three ballots more shows those three, when the others voted the same again.
//
// Every attack is shown to work, on rules that were tempting.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayPublishGuesses, publishable, publishableGuesses } from '../../shared/domain/k-rule.ts';
import { knownAbout, rankOf, smallSets } from '../support/k-rule-algebra.ts';
import {
  attack,
  ballotsOf,
  publish,
  type Group,
  type Plan,
  type RoundPlan,
  type Rule,
  type Shown,
} from '../support/k-rule-attack.ts';

const NAMES: readonly Group[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Two to eight groups of 0 to 12 seats, with or without seats that chose none; rounds that people skip, join late, or hold again. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    seats: fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 8 }),
    without: fc.nat({ max: 3 }),
    k: fc.integer({ min: 3, max: 6 }),
    rounds: fc.array(
      fc.record({
        // Most people vote in most rounds: what differs little is what gives away.
        away: fc.array(fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, fc.nat({ max: 12 })), {
          minLength: 9,
          maxLength: 9,
        }),
        skips: fc.array(fc.nat({ max: 3 }), { minLength: 9, maxLength: 9 }),
        candidates: fc.subarray([0, 1, 2], { minLength: 1 }),
        raise: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ seats, without, k, rounds }) => {
    const sizes = [...seats, without];
    let now = k;
    return {
      groups: [...NAMES.slice(0, seats.length), null],
      rounds: rounds.map(({ away, skips, candidates, raise }) => {
        if (raise) now = Math.min(8, now + 1);
        const votes = sizes.map((size, at) => Math.max(0, size - (away[at] ?? 0)));
        return { votes, guesses: votes.map((n, at) => Math.max(0, n - (skips[at] ?? 0))), candidates, k: now };
      }),
    };
  });

const round = (votes: readonly number[], candidates: readonly number[] = [0], k = 5): RoundPlan => ({
  votes,
  guesses: votes,
  candidates,
  k,
});
const session = (...rounds: RoundPlan[]): Plan => ({ groups: NAMES.slice(0, rounds[0]?.votes.length ?? 0), rounds });

describe('law: k-rule', () => {
  it('nothing about fewer than k ballots can be computed from all that is published', () => {
    fc.assert(
      fc.property(plans, (plan) => attack(plan, publishable).length === 0),
      { numRuns: 500 },
    );
  });

  it('shows something all the same: most rounds of groups that are large enough are broken down', () => {
    const plan = session(round([6, 5, 7]), round([6, 5, 7]), round([5, 5, 6], [1]));
    expect(publish(plan, publishable).map(({ blocks }) => blocks?.length)).toEqual([3, 3, 3]);
  });

  it('blocks are at least k, hold every group that voted once, and only become coarser', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const shown = publish(plan, publishable);
        for (const [index, { blocks, votes, k }] of shown.entries()) {
          if (blocks === null) continue;
          expect(blocks.length).toBeGreaterThan(1);
          expect(new Set(blocks.flat()).size).toBe(blocks.flat().length);
          for (const block of blocks)
            expect(ballotsOf(plan.groups, { votes, guesses: [], candidates: [], k }, block)).toBeGreaterThanOrEqual(k);
          for (const [at, group] of plan.groups.entries())
            if ((votes[at] ?? 0) > 0) expect(blocks.flat()).toContain(group);
          for (const before of shown.slice(0, index).flatMap((other) => other.blocks ?? [])) {
            const holders = blocks.filter((block) => block.some((group) => before.includes(group)));
            expect(holders.length).toBeLessThan(2);
          }
        }
      }),
    );
  });

  it('does not look at what people voted, nor at the order of the ballots', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Group>('a', 'b', 'c', null), { maxLength: 30 }),
        fc.func(fc.integer()),
        (votes, by) => {
          const input = { groups: ['a', 'b', 'c', null], k: 3, earlier: [] };
          const shuffled = votes.toSorted((x, y) => by(x) - by(y));
          expect(publishable({ ...input, ballots: votes.map((groupId) => ({ groupId })) })).toEqual(
            publishable({ ...input, ballots: shuffled.map((groupId) => ({ groupId })) }),
          );
        },
      ),
    );
  });
});

describe('the attack finds what tempting rules give away', () => {
  const alone: Rule = ({ ballots, groups, k }) => {
    const blocks = groups
      .filter((group) => ballots.filter(({ groupId }) => groupId === group).length >= k)
      .map((group) => [group]);
    return blocks.length < 2 ? null : blocks;
  };
  const afresh: Rule = (input) => publishable({ ...input, earlier: [] });
  const forgetful: Rule = (input) =>
    publishable({ ...input, earlier: input.earlier.filter(({ blocks }) => blocks !== null) });
  const coarserOnly: Rule = (input) =>
    publishable({ ...input, earlier: input.earlier.map((before) => ({ ...before, sharesCandidates: false })) });
  const asMany: Rule = (input) => {
    const blocks = coarserOnly(input);
    const count = (block: readonly Group[]) => input.ballots.filter(({ groupId }) => block.includes(groupId)).length;
    const linked = input.earlier.filter(({ sharesCandidates }) => sharesCandidates);
    return linked.every((before) => before.blocks?.every((block, at) => count(block) === before.ballots[at]))
      ? blocks
      : null;
  };
  const others: Rule = ({ ballots, groups, k }) => {
    const count = (group: Group) => ballots.filter(({ groupId }) => groupId === group).length;
    const rest = groups.filter((group) => count(group) < k);
    const blocks = groups.filter((group) => count(group) >= k).map((group): Group[] => [group]);
    return rest.length === 0 ? blocks : [...blocks, rest];
  };
  const rules: [string, Rule, Plan][] = [
    ['large groups only: the total minus those is the small one', alone, session(round([6, 7, 2]))],
    ['all small ones together as "others", however few', others, session(round([6, 7, 2]))],
    // The second group stands with the fourth, then with the third, which had been shown alone.
    ['other blocks every round', afresh, session(round([6, 4, 5, 3]), round([6, 4, 5, 8]))],
    [
      'a round that was too small to break down is forgotten',
      forgetful,
      session(round([3, 9]), round([3, 9]), round([8, 9])),
    ],
    [
      'coarser blocks alone: a group that shrank is merged with one that stayed as it was',
      coarserOnly,
      session(round([5, 5, 6, 9]), round([3, 5, 6, 8])),
    ],
    [
      'merged blocks again when as many voted: one stayed away, another came',
      asMany,
      session(round([5, 4, 1, 3, 1], [1]), round([3, 2, 1, 4, 0]), round([2, 3, 0, 4, 1])),
    ],
    [
      'merged blocks again when as many voted: two of three groups each time',
      asMany,
      session(round([5, 4, 1, 3, 1], [1]), round([3, 2, 3, 3, 0]), round([2, 3, 0, 3, 3]), round([4, 1, 3, 0, 3])),
    ],
    ['coarser blocks alone: one voter more', coarserOnly, session(round([6, 7]), round([7, 7]))],
  ];

  it.each(rules)('%s', (_, rule, plan) => {
    expect(attack(plan, rule)).not.toEqual([]);
    expect(attack(plan, publishable)).toEqual([]);
  });

  it.each(rules.filter(([, rule]) => rule !== asMany))('in random sessions too: %s', (_, rule) => {
    const found = fc.check(
      fc.property(plans, (plan) => attack(plan, rule).length === 0),
      { numRuns: 1_500 },
    );
    expect(found.failed).toBe(true);
  });
});

describe('second guesses', () => {
  /** What the guesses of a round give away: the unknowns are the guesses of each group, which never stand with the ballots in one sum. */
  function guessed(
    { groups }: Plan,
    { blocks, guesses, k }: Shown,
    mayShow: (n: number, k: number) => boolean,
  ): string[] {
    const rows = (blocks ?? []).flatMap((block) => {
      const row = groups.map((group, at) => (block.includes(group) && (guesses[at] ?? 0) > 0 ? 1 : 0));
      const n = guesses.reduce((sum, count, at) => sum + count * (row[at] ?? 0), 0);
      return mayShow(n, k) && n > 0 ? [row] : [];
    });
    return rows.length === 0
      ? []
      : smallSets(guesses, k).flatMap((set) => (knownAbout(rows, set) > 0 ? [[...set].join()] : []));
  }

  it('are shown of k or more, and never of a rest', () => {
    fc.assert(
      fc.property(plans, (plan) =>
        publish(plan, publishable).every((shown) => guessed(plan, shown, mayPublishGuesses).length === 0),
      ),
    );
    const few = fc.check(
      fc.property(plans, (plan) =>
        publish(plan, publishable).every((shown) => guessed(plan, shown, () => true).length === 0),
      ),
    );
    expect(few.failed).toBe(true);
  });

  it('that are too few are not kept', () => {
    const of = (by: number, about: number, count: number) => Array.from({ length: count }, () => ({ by, about }));
    expect(publishableGuesses([...of(0, 1, 5), ...of(1, 0, 4)], 5)).toEqual(of(0, 1, 5));
  });
});

describe('the linear algebra of the attack', () => {
  it('knows ranks, and what follows about some columns', () => {
    expect(rankOf([])).toBe(0);
    expect(
      rankOf([
        [1, 1, 0],
        [0, 1, 1],
        [1, 2, 1],
      ]),
    ).toBe(2);
    const rows = [
      [1, 1, 1],
      [1, 1, 0],
    ];
    expect(knownAbout(rows, new Set([2]))).toBe(1);
    expect(knownAbout(rows, new Set([0]))).toBe(0);
    expect(knownAbout(rows, new Set([0, 1]))).toBe(1);
  });

  it('agrees with adding and subtracting by hand: every 0/1 combination is tried on small cases', () => {
    const row = fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.nat({ max: 1 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), fc.nat({ max: 3 }), (rows, column) => {
        const factors = rows.reduce<number[][]>(
          (all) => all.flatMap((some) => [-2, -1, 0, 1, 2].map((f) => [...some, f])),
          [[]],
        );
        const alone = factors.some((some) => {
          const sum = [0, 1, 2, 3].map((at) =>
            rows.reduce((total, values, i) => total + (some[i] ?? 0) * (values[at] ?? 0), 0),
          );
          return sum.every((value, at) => (at === column ? value !== 0 : value === 0));
        });
        expect(knownAbout(rows, new Set([column])) === 1).toBe(alone);
      }),
    );
  });
});
