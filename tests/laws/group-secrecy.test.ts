// Law "non-interference" for ballots of every method, for forms, guesses and groups: until a round closes, whatever anybody receives is the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { CandidateId } from '../../shared/kernel/ids.ts';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import type { Choice, Guess } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { View } from '../../shared/view/view.ts';
import type { Person } from '../../server/runtime/live-session.ts';
import { idFor } from '../support/ids.ts';
import { boxOf, cast, joinAs, openVote, runSession, type RunningSession } from '../support/running-session.ts';

const id = (n: number): CandidateId => idFor<CandidateId>(`cluster ${n}`);
const noOpinion = fc.subarray([id(0)]);
const FORMS = [
  { form: 'numbers', most: 10 },
  { form: 'faces', most: 5 },
  { form: 'yesNo', most: 1 },
] as const;

/** Methods over two candidates, each with random valid ballots. */
const METHODS: readonly (readonly [Method, fc.Arbitrary<Choice>])[] = [
  [
    { type: 'dots', dots: 3, maxPerCandidate: 2 },
    fc.record({
      type: fc.constant('dots' as const),
      points: fc.integer({ min: 0, max: 2 }).map((points) => [{ candidateId: id(1), points }]),
      noOpinion,
    }),
  ],
  [
    { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] },
    fc
      .record({ of: fc.constantFrom(...FORMS), value: fc.integer({ min: 1, max: 1 }), noOpinion })
      .map(({ of, noOpinion: none }) => ({
        type: 'scale' as const,
        form: of.form,
        values: [{ candidateId: id(1), value: of.most }],
        noOpinion: none,
      })),
  ],
  [
    { type: 'budget', points: 100 },
    fc.integer({ min: 0, max: 100 }).map((points) => ({
      type: 'budget' as const,
      points: [
        { candidateId: id(0), points },
        { candidateId: id(1), points: 100 - points },
      ],
      noOpinion: [],
    })),
  ],
  [
    { type: 'rank', top: null },
    fc.shuffledSubarray([id(0), id(1)], { minLength: 2 }).map((ids) => ({
      type: 'rank' as const,
      places: ids.map((one) => [one]),
      noOpinion: [],
    })),
  ],
];

type Vote = { readonly choice: Choice; readonly groupId: 'g1' | 'g2' | 'g3' | null; readonly guess: Choice | null };
const voteOf = (choice: fc.Arbitrary<Choice>): fc.Arbitrary<Vote> =>
  fc.record({
    choice: fc.oneof(
      { weight: 1, arbitrary: fc.constant({ type: 'abstain' as const }) },
      { weight: 5, arbitrary: choice },
    ),
    groupId: fc.constantFrom('g1' as const, 'g2' as const, 'g3' as const, null),
    guess: fc.option(choice),
  });

const guessOf = ({ groupId, guess }: Vote): Guess | null => {
  const about = groupId === 'g1' ? 'g2' : groupId === 'g2' ? 'g1' : null;
  return guess === null || about === null ? null : { groupId: about, choice: guess };
};

/** Ids are random per session: the only thing that two runs may differ in. */
const withoutIds = (running: RunningSession, text: string): string =>
  text.replaceAll(new RegExp(running.stepIds.join('|'), 'g'), 'step');

/** The view that somebody gets who comes in now. */
async function snapshotFor(running: RunningSession, person: Person): Promise<View> {
  const welcome = await running.live.welcome(person, null);
  if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
  return JSON.parse(welcome.view) as View;
}

/** Everything that anybody but the voters themselves heard of an open round, and a report and a log of that moment. */
async function heardWhileOpen(method: Method, votes: readonly Vote[]): Promise<string> {
  const running = await runSession();
  for (const [index, { groupId }] of votes.entries()) await joinAs(running, `voter ${index}`, groupId);
  await joinAs(running, 'watcher', 'g1');
  const vote = await openVote(running, 2, { method, secondGuess: { first: 'g1', second: 'g2' } });
  const watcher = running.seat('watcher');
  for (const person of [watcher, running.facilitator, { role: 'screen' } as const])
    running.live.arrived(person, JSON.stringify(person));
  for (const [index, one] of votes.entries())
    expect(await cast(running, vote, `voter ${index}`, one.choice, { guess: guessOf(one) })).toBe('ok');
  // Nor what a facilitator may try.
  const lowered = await running.submit(running.facilitator, {
    type: 'changeRound',
    ...vote,
    method: method.type === 'dots' ? { ...method, dots: 2 } : method,
  });
  await running.flush();
  const others = running.news.mines.filter(({ owner }) => owner.kind !== 'seat' || owner.seatId === watcher.seatId);
  const heard = {
    frames: AUDIENCES.map((audience) => running.news.frames[audience].map(({ from, events }) => ({ from, events }))),
    snapshots: [
      await snapshotFor(running, watcher),
      await snapshotFor(running, { role: 'screen' }),
      await snapshotFor(running, running.facilitator),
    ],
    crowds: [watcher, running.facilitator, { role: 'screen' } as const].map((person) => running.live.crowd(person)),
    others,
    lowered: lowered.status === 'accepted' ? 'accepted' : lowered.rejection.code,
    report: await running.live.report(0),
    log: (await running.store.log.read(running.live.sessionId, 0, 200)).map(({ fact }) => fact),
    said: running.news.logs,
  };
  const text = withoutIds(running, JSON.stringify(heard)).replaceAll(/"epoch":"[^"]*"/g, '');
  await running.stop();
  return text;
}

describe('law: non-interference of ballots, forms, guesses and groups', () => {
  it.each(METHODS)(
    '%j: until the round closes, nothing that anybody receives depends on them',
    async (method, choice) => {
      const votes = fc.array(voteOf(choice), { minLength: 5, maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(votes, votes, async (first, second) => {
          expect(await heardWhileOpen(method, first)).toBe(await heardWhileOpen(method, second));
        }),
        { numRuns: 6 },
      );
    },
  );
});

describe('law: canary of groups', () => {
  const method: Method = { type: 'dots', dots: 1, maxPerCandidate: 1 };
  const dot = (n: number): Choice => ({ type: 'dots', points: [{ candidateId: id(n), points: 1 }], noOpinion: [] });

  /** Six of g1, five of g2, and one of g3, whose only dot is on a theme that nobody else chose. */
  async function closed() {
    const running = await runSession();
    const groups = [...Array(6).fill('g1'), ...Array(5).fill('g2'), 'g3'] as ('g1' | 'g2' | 'g3')[];
    for (const [index, groupId] of groups.entries()) await joinAs(running, `voter ${index}`, groupId);
    const vote = await openVote(running, 3, { method });
    for (const [index, groupId] of groups.entries())
      await cast(running, vote, `voter ${index}`, dot(groupId === 'g3' ? 2 : groupId === 'g2' ? 1 : 0));
    await running.submit(running.facilitator, { type: 'closeRound', ...vote });
    await running.flush();
    return { running, vote };
  }

  it('a person alone in a group is merged by name, in every exit alike', async () => {
    const { running, vote } = await closed();
    const report = await running.live.report(0);
    const round = must(report.steps[0]?.rounds[0], 'round');
    expect(round.comparison?.blocks.map(({ groupIds, result }) => [groupIds, result.ballots])).toEqual([
      [['g1'], 6],
      [['g2', 'g3'], 6],
    ]);
    expect(round.ballots?.map(({ block }) => block).toSorted()).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    for (const person of [running.seat('voter 0'), { role: 'screen' } as const, running.facilitator]) {
      const shown = (await snapshotFor(running, person)).steps[vote.stepId]?.rounds[0];
      expect(shown).toMatchObject({ state: 'closed', comparison: round.comparison });
      expect(JSON.stringify(shown)).not.toContain('"ballots":[');
    }
    await running.stop();
  });

  it('no exit has a list of the single group, before closing or after', async () => {
    const { running } = await closed();
    const exits = JSON.stringify([
      running.news.frames,
      await running.live.report(0),
      await running.store.log.read(running.live.sessionId, 0, 200),
    ]);
    // A block may name it beside another, never alone.
    expect(exits).not.toContain('["g3"]');
    expect(exits).not.toContain('"groupId":"g3","guess"');
    await running.stop();
  });

  it('after closing nobody’s group or choice is kept beside a seat, and the box is empty', async () => {
    const { running, vote } = await closed();
    expect(await boxOf(running, vote.roundId)).toEqual([]);
    const { sessionId } = running.live;
    expect(running.vault.keyed(sessionId, vote.roundId, running.seat('voter 0').seatId)).toBeNull();
    expect(running.vault.seal(sessionId, vote.roundId, 'x')).toBeNull();
    expect(await running.live.mine(running.seat('voter 11'))).toMatchObject({ groupId: 'g3', ballot: null });
    await running.stop();
  });

  it('raising k hides in the report what it no longer allows', async () => {
    const { running } = await closed();
    await running.submit(running.facilitator, { type: 'setK', k: 7 });
    const seven = must((await running.live.report(0)).steps[0]?.rounds[0], 'round');
    expect(seven.comparison).toBeNull();
    expect(seven.ballots?.every(({ block }) => block === null)).toBe(true);
    await running.submit(running.facilitator, { type: 'setK', k: 13 });
    expect((await running.live.report(0)).steps[0]?.rounds[0]).toMatchObject({ ballots: null, guesses: null });
    await running.stop();
  });
});

describe('choosing a group', () => {
  it('is told to the seat alone, and is free until a ballot of the seat lies in an open round', async () => {
    const running = await runSession();
    await joinAs(running, 'a');
    await joinAs(running, 'b', 'g2');
    const [a, b] = [running.seat('a'), running.seat('b')];
    for (const person of [a, b, running.facilitator]) running.live.arrived(person, JSON.stringify(person));
    const heard = async () =>
      JSON.stringify([
        await running.live.welcome(b, null),
        await running.live.welcome(running.facilitator, null),
        await running.store.log.read(running.live.sessionId, 0, 100),
      ]);
    const vote = await openVote(running, 2, { method: { type: 'pick', most: 1 } });
    const before = await heard();
    expect(await running.live.chooseGroup(a.seatId, 'g1')).toBeNull();
    expect(await running.live.chooseGroup(a.seatId, 'g9')).toBe('notFound');
    expect(await running.live.chooseGroup(idFor('nobody'), 'g1')).toBe('notFound');
    expect(await running.live.mine(a)).toMatchObject({ groupId: 'g1' });
    expect(await heard()).toBe(before);
    expect(await cast(running, vote, 'a', { type: 'pick', picked: [id(0)], noOpinion: [] })).toBe('ok');
    expect(await running.live.chooseGroup(a.seatId, 'g2')).toBe('groupFixed');
    expect(await running.live.chooseGroup(a.seatId, 'g1'), 'the same').toBeNull();
    expect(await running.live.chooseGroup(b.seatId, null), 'of who did not vote').toBeNull();
    await running.submit(running.facilitator, { type: 'closeRound', ...vote });
    expect(await running.live.chooseGroup(a.seatId, 'g2')).toBeNull();
    await running.submit(running.facilitator, { type: 'closeSession' });
    expect(await running.live.chooseGroup(a.seatId, 'g1')).toBe('sessionClosed');
    await running.stop();
  });
});
