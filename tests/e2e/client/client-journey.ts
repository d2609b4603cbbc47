// A whole session as clients have it, by one pair of hands, and the report with every word of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import type { Hands } from '../../support/hands.ts';
import { openClientRoom, saidByOthers, type ClientRoom } from './client-room.ts';
import {
  answerQuestion,
  evaluateAndEnd,
  groupCheckVote,
  keepWhatWasTyped,
  LEFT,
  ownWords,
  REMARK,
  sitDown,
} from './client-walk.ts';

const QUESTIONS = 6;
/** Questions that go through all of their phases. */
const IN_FULL: readonly number[] = [0, QUESTIONS - 1];

function expectAllWords(report: ReportModel): void {
  const questions = report.steps.filter(({ kind }) => kind === 'question');
  expect(questions).toHaveLength(QUESTIONS);
  for (const [at, { loose, clusters }] of questions.entries()) {
    const words = [...loose, ...clusters.flatMap(({ ideas }) => ideas)].map(({ text }) => text);
    const wanted = [ownWords(at), ...(at === 0 ? [LEFT] : []), ...saidByOthers(at)];
    expect(words.toSorted(), `question ${at + 1}`).toEqual(wanted.toSorted());
  }
  for (const at of IN_FULL) {
    const { priorities, memberCheck, rounds } = must(questions[at], 'question');
    expect(priorities.map(({ title }) => title).toSorted()).toEqual(['Vaste mensen', 'Vervoer']);
    expect(rounds[0]?.result).toMatchObject({ ballots: 5, abstentions: 0 });
    const all = at === 0 ? 6 : 5;
    expect(memberCheck?.share).toEqual({ agreed: 5, checked: all, placed: all });
  }
}

/** Declares the test. */
export function testClientJourney(hands: Hands): void {
  let room: ClientRoom;
  beforeAll(async () => {
    room = await openClientRoom();
  });
  afterAll(() => room.stop());

  describe(`a session of clients, by ${hands.name}`, () => {
    it('goes through six questions on a duo seat, large and in easy Dutch, and loses no word (A-17, A-36)', async () => {
      const walk = await sitDown(room, hands);
      for (let question = 0; question < QUESTIONS; question++) {
        await answerQuestion(walk, question);
        if (question === 0) await keepWhatWasTyped(walk, question);
        if (IN_FULL.includes(question)) await groupCheckVote(walk, question);
      }
      await evaluateAndEnd(walk);
      expect(walk.page.complaints).toEqual([]);
      const report = await room.report();
      expectAllWords(report);
      expect(report.steps.at(-1)?.evaluation).toMatchObject({ count: 1 });
      expect(JSON.stringify(report.steps.at(-1))).toContain(REMARK);
    });
  });
}
