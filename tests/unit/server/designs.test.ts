import { expect, it } from 'vitest';
import { BUILT_IN_DESIGNS } from '../../../shared/domain/built-in-designs.ts';
import { designFromQuestions, questionsOf } from '../../../shared/domain/design-from-questions.ts';
import { parseDesign } from '../../../shared/domain/design.ts';
import { accessLink, readAccessFragment } from '../../../shared/protocol/access-link.ts';
import { joinLink, readJoinFragment } from '../../../shared/protocol/links.ts';
import { newId } from '../../../server/auth/random-ids.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';

it('brings a design of a welcome, six questions and an evaluation, each with words and minutes', () => {
  const design = BUILT_IN_DESIGNS.get('inkoop-wmo');
  expect(design?.steps.map((step) => step.kind)).toEqual([
    'welcome',
    ...Array.from({ length: 6 }, () => 'question'),
    'evaluation',
  ]);
  for (const step of design?.steps ?? []) {
    expect(step.instruction).not.toBe('');
    expect(step.notes).not.toBe('');
    expect(step.plannedMinutes).toBeGreaterThan(0);
  }
});

it('makes a valid design of a list of questions, whatever marks stand in front', () => {
  const typed = '1. Wat helpt?\r\n\n  - Wat mist u?\n• 3 dingen die beter kunnen\n10) Nog iets?  ';
  const questions = questionsOf(typed);
  expect(questions).toEqual(['Wat helpt?', 'Wat mist u?', '3 dingen die beter kunnen', 'Nog iets?']);
  for (const language of ['nl', 'en'] as const) {
    const design = designFromQuestions('Eigen lijst', questions, language);
    expect(parseDesign(design)).toEqual({ design });
    expect(design.steps.filter((step) => step.kind === 'question').map((step) => step.title)).toEqual(questions);
  }
});

it('reads back the links it makes, and nothing else', () => {
  const sessionId = newId<SessionId>();
  const hash = (url: string): string => new URL(url).hash;
  expect(readJoinFragment(hash(joinLink('https://x.nl', sessionId, 'abc')))).toEqual({ sessionId, secret: 'abc' });
  expect(readAccessFragment(hash(accessLink('https://x.nl', sessionId, 'screen', 'abc')))).toEqual({
    sessionId,
    role: 'screen',
    secret: 'abc',
  });
  for (const wrong of ['', '#', '#a.b', `#${sessionId}`, `#${sessionId}.`, `#${sessionId}.a.b.c`]) {
    expect([readJoinFragment(wrong), readAccessFragment(wrong)]).toEqual([null, null]);
  }
});
