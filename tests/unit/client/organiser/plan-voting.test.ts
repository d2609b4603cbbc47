import { describe, expect, it } from 'vitest';
import { emptyPlan, outcomeOf } from '../../../../client/features/organiser/plan.ts';
import type { PlanInput } from '../../../../client/features/organiser/plan.ts';
import {
  EMPTY_VOTING,
  finalsOf,
  groupsError,
  groupNamesOf,
  newFinal,
} from '../../../../client/features/organiser/plan-voting.ts';
import type { VotingInput } from '../../../../client/features/organiser/plan-voting.ts';
import { designSchema } from '../../../../shared/domain/design.ts';
import type { Design } from '../../../../shared/domain/design.ts';
import { designFromQuestions } from '../../../../shared/domain/design-from-questions.ts';

const outcome = (voting: Partial<VotingInput>, change: Partial<PlanInput> = {}) =>
  outcomeOf(
    {
      ...emptyPlan('nl'),
      choice: 'questions',
      questions: 'Wat helpt?\nWat niet?',
      voting: { ...EMPTY_VOTING, ...voting },
      ...change,
    },
    'Buurt',
    { state: 'loading' },
  );
const kinds = (design: Design | null): string[] => design?.steps.map(({ kind }) => kind) ?? [];
const final = newFinal('Wat is het allerbelangrijkste?');

describe('groups in the plan', () => {
  it('are one on a line, and with the smallest group to show they stand in the design', () => {
    const { design, error } = outcome({ groups: ' cliënten \n\nnaasten\r\ngemeente', k: 3 });
    expect([design?.groups, design?.k, error]).toEqual([['cliënten', 'naasten', 'gemeente'], 3, null]);
    expect(designSchema.safeParse(design).success).toBe(true);
  });

  it('are none and five, unless somebody says otherwise', () => {
    expect(outcome({}).design).toMatchObject({ groups: [], k: 5 });
  });

  it.each([
    ['one alone', 'a', 'one'],
    ['nine', 'a\nb\nc\nd\ne\nf\ng\nh\ni', 'tooMany'],
    ['a name that is too long', `a\n${'b'.repeat(61)}`, 'tooLong'],
    ['two that differ in capitals only', 'Naasten\nnaasten', 'same'],
  ] as const)('are refused where they are %s', (_, text, error) => {
    expect(groupsError(groupNamesOf(text))).toBe(error);
    expect(outcome({ groups: text }).error).toBe('groups');
  });
});

describe('how a question of the plan is voted on', () => {
  it('belongs to the words of the question', () => {
    const vote = { type: 'pick', most: 2 } as const;
    const { design } = outcome(
      { votes: { 'question Wat niet?': vote } },
      { questions: 'Nieuw?\nWat helpt?\nWat niet?' },
    );
    expect(design?.steps.map((step) => step.vote)).toEqual([null, null, null, vote, null]);
  });

  it('may not be settings that fit no number at all', () => {
    const vote = { type: 'dots', dots: 2, maxPerCandidate: 3 } as const;
    expect(outcome({ votes: { 'question Wat niet?': vote } }).error).toBe('vote');
    expect(outcome({ votes: { 'question Wat niet?': { type: 'rank', top: null } } }).error).toBeNull();
  });
});

describe('a final vote in the plan', () => {
  it('comes after the questions, also when one is added, and before what closes the session', () => {
    const finals = { questions: [final] };
    expect(kinds(outcome({ finals }).design)).toEqual(['welcome', 'question', 'question', 'finalVote', 'evaluation']);
    const edited = { questions: finalsOf(outcome({ finals }).design as Design) };
    expect(kinds(outcome({ finals: edited }, { questions: 'a\nb\nc' }).design).indexOf('finalVote')).toBe(4);
  });

  it('keeps its questions as far as they are there, and goes where there are none', () => {
    const finals = { questions: [{ ...final, questions: [1, 2] }] };
    const of = (questions: string) => outcome({ finals }, { questions }).design;
    expect(of('a\nb')?.steps[3]?.finalVote).toEqual({ questions: [1, 2], top: 3 });
    expect(of('a')?.steps[2]?.finalVote).toEqual({ questions: [1], top: 3 });
    expect(designSchema.safeParse(of('a')).success).toBe(true);
    expect(of('')).toBeNull();
  });

  it('needs a title', () => {
    expect(outcome({ finals: { questions: [{ ...final, title: ' ' }] } }).error).toBe('final');
    expect(outcome({ finals: { questions: [final] } }).error).toBeNull();
  });

  it('of a file stays where it was, and belongs to that file only', () => {
    const plain = designFromQuestions('Proef', ['a', 'b'], 'nl');
    const [welcome, first, second, end] = plain.steps;
    if (!welcome || !first || !second || !end) throw new Error('four steps');
    const own = { ...first, kind: 'finalVote' as const, title: 'Eerst dit', finalVote: { questions: [1], top: 2 } };
    const design: Design = { ...plain, steps: [welcome, first, own, second, end] };
    const file = { name: 'a.json', state: 'good', design } as const;
    const input = { finals: { file: finalsOf(design).map((each) => ({ ...each, top: 5 })) } };
    const { design: shown } = outcome(input, { choice: 'file', file });
    expect(kinds(shown)).toEqual(['welcome', 'question', 'finalVote', 'question', 'evaluation']);
    expect(shown?.steps[2]?.finalVote?.top).toBe(5);
    expect(kinds(outcome(input).design)).not.toContain('finalVote');
    expect(kinds(outcome({ finals: { file: [] } }, { choice: 'file', file }).design)).not.toContain('finalVote');
  });
});
