import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../shared/domain/tally.ts';
import type { Candidate, Choice } from '../../../shared/domain/methods.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { decidingRound, prioritiesOf, wasNotVotedOn, type PriorityCluster } from '../../../shared/report/priorities.ts';
import type { ReportRound } from '../../../shared/report/report-model.ts';

const idOf = (name: string): CandidateId => name.padEnd(22, '_') as CandidateId;
const cluster = (name: string, ideas = 1): PriorityCluster => ({
  clusterId: idOf(name),
  title: name,
  explanation: `about ${name}`,
  ideas,
});
const candidate = (name: string, title = name): Candidate => ({
  candidateId: idOf(name),
  title,
  explanation: `about ${name}`,
});

/** A round where each ballot gives one dot to each name in it. */
function round(number: number, candidates: readonly Candidate[], ballots: readonly (readonly string[])[]): ReportRound {
  const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
  const choices = ballots.map((names): Choice => ({
    type: 'dots',
    points: names.map((name) => ({ candidateId: idOf(name), points: 1 })),
  }));
  return { number, method, candidates: [...candidates], tally: tallyOf(method, candidates, choices), ballots: null };
}

const line = ({ rank, title, points }: { rank: number; title: string; points: number | null }) => [rank, title, points];

describe('prioritiesOf', () => {
  it('has nothing to say without clusters and votes', () => {
    expect(prioritiesOf({ clusters: [], rounds: [] })).toEqual({ prioritiesFrom: 'none', priorities: [] });
  });

  it('follows the order of the facilitator when nothing was voted', () => {
    const { prioritiesFrom, priorities } = prioritiesOf({ clusters: [cluster('b', 4), cluster('a')], rounds: [] });
    expect(prioritiesFrom).toBe('order');
    expect(priorities.map(line)).toEqual([
      [1, 'b', null],
      [2, 'a', null],
    ]);
    expect(priorities[0]).toMatchObject({ share: null, voters: null, ideas: 4 });
  });

  it('ranks by dots and shares a rank where dots are equal', () => {
    const abc = ['a', 'b', 'c'].map((name) => candidate(name));
    const { prioritiesFrom, priorities } = prioritiesOf({
      clusters: [cluster('a'), cluster('b'), cluster('c', 7)],
      rounds: [round(1, abc, [['c', 'a'], ['c', 'b'], []])],
    });
    expect(prioritiesFrom).toBe('vote');
    expect(priorities.map(line)).toEqual([
      [1, 'c', 2],
      [2, 'a', 1],
      [2, 'b', 1],
    ]);
    expect(priorities[0]).toMatchObject({ share: 0.5, voters: 2, ideas: 7 });
  });

  it('takes the newest closed round that has a dot, in whatever order the rounds come', () => {
    const ab = [candidate('a'), candidate('b')];
    const rounds = [round(3, ab, [[]]), round(2, ab, [['b']]), round(1, ab, [['a']])];
    expect(decidingRound(rounds)?.number).toBe(2);
    const { priorities } = prioritiesOf({ clusters: [cluster('a'), cluster('b')], rounds });
    expect(priorities.map(line)).toEqual([
      [1, 'b', 1],
      [2, 'a', 0],
    ]);
  });

  it('falls back on the order when every round was closed without a dot', () => {
    const { prioritiesFrom } = prioritiesOf({ clusters: [cluster('a')], rounds: [round(1, [candidate('a')], [[]])] });
    expect(prioritiesFrom).toBe('order');
  });

  it('keeps the title that people voted on, and a cluster that is gone since', () => {
    const { priorities } = prioritiesOf({
      clusters: [{ ...cluster('a', 2), title: 'renamed' }],
      rounds: [round(1, [candidate('a', 'as voted'), candidate('gone')], [['a', 'gone'], ['a']])],
    });
    expect(priorities.map(({ title, ideas }) => [title, ideas])).toEqual([
      ['as voted', 2],
      ['gone', 0],
    ]);
  });

  it('lists clusters made after the vote last, without points and marked so', () => {
    const { prioritiesFrom, priorities } = prioritiesOf({
      clusters: [cluster('new 1'), cluster('a'), cluster('new 2')],
      rounds: [round(1, [candidate('a')], [['a']])],
    });
    expect(priorities.map(line)).toEqual([
      [1, 'a', 1],
      [2, 'new 1', null],
      [2, 'new 2', null],
    ]);
    expect(priorities.map((priority) => wasNotVotedOn(prioritiesFrom, priority))).toEqual([false, true, true]);
  });
});
