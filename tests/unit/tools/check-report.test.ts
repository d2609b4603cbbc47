import { describe, expect, it } from 'vitest';
import { summariseEvaluations } from '../../../shared/domain/evaluation.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { checkReport } from '../../../tools/rehearse/check-report.ts';
import { WORDS } from '../../../tools/rehearse/words.ts';

describe('the comparison with the report', () => {
  const idea = (text: string) => ({ text, explanation: '' });
  const report = (texts: readonly string[], evaluations: number): ReportModel => {
    const step = {
      title: '',
      instruction: '',
      questionNumber: null,
      opened: true,
      phase: null,
      present: null,
      answered: 0,
      ideas: 0,
      prioritiesFrom: 'none' as const,
      priorities: [],
      clusters: [],
      loose: texts.map(idea),
      rounds: [],
      voidRounds: 0,
      openRounds: 0,
      evaluation: null,
    };
    const summary = { ...summariseEvaluations([]), count: evaluations };
    return {
      format: 'versnelling-report',
      version: 1,
      generatedAt: '2026-01-01T00:00:00Z',
      standing: 'final',
      session: { title: '', place: '', date: '', language: 'nl', state: 'closed', groups: [], k: 5 },
      seats: 1,
      paperSeats: 0,
      steps: [
        { ...step, kind: 'question' },
        { ...step, kind: 'evaluation', loose: [], evaluation: summary },
      ],
    };
  };
  const check = (texts: readonly string[], evaluations = 2, votes: number | null = null) => {
    const answers = ['a', 'b', 'b'].map((text) => ({ text, theme: null }));
    const questions = [{ text: 'Wat?', language: null, answers }];
    const ballots = votes === null ? null : Array.from({ length: votes }, (): Choice => ({ type: 'abstain' }));
    return checkReport(report(texts, evaluations), questions, { ballots: [ballots], evaluations: 2 }, WORDS.nl);
  };

  it.each([
    ['the same in another order', check(['b', 'a', 'b']), 3, 0],
    ['a lost answer', check(['b', 'b']), 2, 1],
    ['a doubled answer', check(['a', 'a', 'b', 'b']), 2, 1],
    ['an answer that nobody sent', check(['a', 'b', 'b', 'c']), 3, 1],
    ['changed words', check(['A', 'b', 'b']), 2, 2],
    ['a lost evaluation', check(['a', 'b', 'b'], 1), 3, 1],
    ['a lost ballot', check(['a', 'b', 'b'], 2, 3), 3, 1],
  ])('notices %s', (_, { reported, problems }, expected, complaints) => {
    expect(reported).toBe(expected);
    expect(problems).toHaveLength(complaints);
  });
});
