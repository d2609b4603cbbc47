import { describe, expect, it } from 'vitest';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { decidingRound } from '../../../shared/report/deciding-round.ts';
import { prioritiesOf, wasNotVotedOn, type PriorityCluster } from '../../../shared/report/priorities.ts';
import type { ReportRound } from '../../../shared/report/report-model.ts';
import { PLAIN_ROUND, resultFor } from '../../support/round-shapes.ts';

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
    noOpinion: [],
  }));
  return roundOf(number, method, candidates, choices);
}

const roundOf = (
  number: number,
  method: Method,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): ReportRound => ({
  number,
  method,
  candidates: [...candidates],
  ...PLAIN_ROUND,
  result: resultFor(method, candidates, choices),
  comparison: null,
  ballots: null,
  guesses: null,
});

const line = ({ rank, title, score }: { rank: number | null; title: string; score: number | null }) => [
  rank,
  title,
  score,
];

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

  it('lets a second round over some of the candidates stand beside the first, unless it is all there is', () => {
    const ab = [candidate('a'), candidate('b')];
    const partial = { ...round(2, [candidate('b')], [['b']]), isPartial: true };
    expect(decidingRound([round(1, ab, [['a']]), partial])?.number).toBe(1);
    expect(decidingRound([partial])?.number).toBe(2);
    expect(decidingRound([round(1, ab, [[]]), partial])?.number).toBe(2);
    // What it left out was not "made after the vote".
    const { priorities } = prioritiesOf({ clusters: [cluster('a'), cluster('b')], rounds: [partial] });
    expect(priorities.map(line)).toEqual([[1, 'b', 1]]);
  });

  it('reads the rank and the score of any method, and a share where the method has one', () => {
    const scale: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
    const given = (a: number, b: number): Choice => ({
      type: 'scale',
      form: null,
      values: [
        { candidateId: idOf('a'), value: a },
        { candidateId: idOf('b'), value: b },
      ],
      noOpinion: [],
    });
    const ab = [candidate('a'), candidate('b')];
    const rounds = [roundOf(1, scale, ab, [given(2, 5), given(3, 4)])];
    const { priorities } = prioritiesOf({ clusters: [cluster('a'), cluster('b', 3)], rounds });
    expect(priorities.map(line)).toEqual([
      [1, 'b', 4.5],
      [2, 'a', 2.5],
    ]);
    expect(priorities[0]).toMatchObject({ share: null, ideas: 3, questionNumber: null });
  });

  it('says of a candidate that nobody judged that it has no rank, and not that nobody could vote on it', () => {
    const scale: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
    const choice: Choice = { type: 'scale', form: null, values: [{ candidateId: idOf('a'), value: 4 }], noOpinion: [] };
    const rounds = [roundOf(1, scale, [candidate('a'), candidate('b')], [choice])];
    const { prioritiesFrom, priorities } = prioritiesOf({ clusters: [cluster('a'), cluster('b')], rounds });
    expect(priorities.map(line)).toEqual([
      [1, 'a', 4],
      [null, 'b', null],
    ]);
    expect(priorities.map((priority) => wasNotVotedOn(prioritiesFrom, priority))).toEqual([false, false]);
  });

  it('of a final vote tells of which question each is, and how many answers it holds there', () => {
    const ab = [candidate('a'), candidate('b')];
    const final: ReportRound = { ...round(1, ab, [['b', 'b'], ['a']]), subject: 'priorities' };
    const origins = new Map([
      [idOf('a') as string, { ideas: 4, questionNumber: 1 }],
      [idOf('b') as string, { ideas: 9, questionNumber: 2 }],
    ]);
    const { priorities } = prioritiesOf({ clusters: [], rounds: [final], origins });
    expect(priorities.map(({ title, ideas, questionNumber }) => [title, ideas, questionNumber])).toEqual([
      ['b', 9, 2],
      ['a', 4, 1],
    ]);
  });
});
