import { describe, expect, it } from 'vitest';
import { designSchema } from '../../../../shared/domain/design.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';
import { groupNamesOf, groupsError } from '../../../../client/features/organiser/group-names-check.ts';
import { emptyPlan, outcomeOf, refOf } from '../../../../client/features/organiser/plan.ts';
import type { PlanInput } from '../../../../client/features/organiser/plan.ts';
import { questionError } from '../../../../client/features/organiser/question-errors.ts';

const plan = (change: Partial<PlanInput>): PlanInput => ({ ...emptyPlan('nl'), ...change });
const NOTHING = { state: 'loading' } as const;

describe('the plan of a new session', () => {
  it('makes one question of each line that is not empty, between a welcome and an evaluation', () => {
    const typed = '1. Wat is nodig?\r\n\n   \n- Wat helpt u?\nEn wat niet?\n';
    const { design, error } = outcomeOf(plan({ choice: 'questions', questions: typed }), 'Buurt', NOTHING);
    expect(error).toBeNull();
    expect(design?.title).toBe('Buurt');
    expect(design?.steps.map(({ kind, title }) => [kind, title])).toEqual([
      ['welcome', 'Welkom'],
      ['question', 'Wat is nodig?'],
      ['question', 'Wat helpt u?'],
      ['question', 'En wat niet?'],
      ['evaluation', 'Wat vond u van deze bijeenkomst?'],
    ]);
  });

  it('asks how answers were typed as the chosen plan says, until somebody says otherwise', () => {
    const questions = { choice: 'questions', questions: 'Wat helpt?' } as const;
    const asks = (change: Partial<PlanInput>, loaded: Parameters<typeof outcomeOf>[2] = NOTHING) =>
      outcomeOf(plan(change), 'A', loaded).design?.askHelpMark;
    const { design } = outcomeOf(plan({ ...questions, askHelpMark: true }), 'A', NOTHING);
    if (design === null) throw new Error('no design');
    expect([asks(questions), design.askHelpMark]).toEqual([false, true]);
    const kept = { choice: 'own', ownRef: 'x' } as const;
    expect(asks(kept, { state: 'loaded', value: design })).toBe(true);
    expect(asks({ ...kept, askHelpMark: false }, { state: 'loaded', value: design })).toBe(false);
  });

  it('adds the words around the questions in the language of the session', () => {
    const { design } = outcomeOf(plan({ choice: 'questions', questions: 'What helps?', language: 'en' }), 'A', NOTHING);
    expect(design?.language).toBe('en');
    expect(design?.steps[0]?.title).toBe('Welcome');
  });

  it('says what is wrong, and still shows what it would become', () => {
    const long = `a\n${'b'.repeat(LIMITS.stepTitle + 7)}`;
    const { design, error } = outcomeOf(plan({ choice: 'questions', questions: long }), 'A', NOTHING);
    expect(error).toEqual({ type: 'tooLong', number: 2, over: 7 });
    expect(design?.steps).toHaveLength(4);
    expect(outcomeOf(plan({ choice: 'questions', questions: ' \n ' }), 'A', NOTHING)).toEqual({
      design: null,
      error: { type: 'missing' },
    });
    expect(outcomeOf(plan({}), 'A', NOTHING).error).toBe('choice');
    expect(outcomeOf(plan({ choice: 'own' }), 'A', NOTHING).error).toBe('own');
    expect(outcomeOf(plan({ choice: 'file' }), 'A', NOTHING).error).toBe('file');
    expect(outcomeOf(plan({ choice: 'builtIn:x' }), 'A', NOTHING).error).toBe('fetch');
  });

  it('allows as many questions as a design has room for', () => {
    const most = LIMITS.stepsPerDesign - 2;
    expect(questionError(Array.from({ length: most }, () => 'a'))).toBeNull();
    expect(questionError(Array.from({ length: most + 1 }, () => 'a'))).toEqual({ type: 'tooMany', limit: most });
  });

  it('fetches the design that is chosen, and nothing for the other ways', () => {
    expect(refOf(plan({ choice: 'builtIn:inkoop-wmo' }))).toBe('inkoop-wmo');
    expect(refOf(plan({ choice: 'own', ownRef: 'abc' }))).toBe('abc');
    expect(refOf(plan({ choice: 'questions', ownRef: 'abc' }))).toBeNull();
  });

  it.each([
    ['one alone', 'a', 'one'],
    ['nine', 'a\nb\nc\nd\ne\nf\ng\nh\ni', 'tooMany'],
    ['a name that is too long', `a\n${'b'.repeat(LIMITS.groupName + 1)}`, 'tooLong'],
    ['two that differ in capitals only', 'Naasten\nnaasten', 'same'],
  ] as const)('refuses groups where they are %s', (_, groups, error) => {
    expect(groupsError(groupNamesOf(groups))).toBe(error);
    expect(outcomeOf(plan({ choice: 'questions', questions: 'a', groups }), 'A', NOTHING).error).toBe('groups');
  });

  it('takes groups and the smallest one to show as they are typed here, and else as the design says', () => {
    const typed = { choice: 'questions', questions: 'Wat helpt?', groups: ' cliënten \n\nnaasten\r\n', k: 3 } as const;
    const { design, error } = outcomeOf(plan(typed), 'A', NOTHING);
    expect([design?.groups, design?.k, error]).toEqual([['cliënten', 'naasten'], 3, null]);
    expect(designSchema.safeParse(design).success).toBe(true);
    if (design === null) throw new Error('no design');
    const steps = design.steps.map((step) => ({ ...step, anonymity: 'group' as const }));
    const loaded = { state: 'loaded', value: { ...design, steps } } as const;
    const own = { choice: 'own', ownRef: 'x' } as const;
    expect(outcomeOf(plan(own), 'A', loaded).design).toEqual(loaded.value);
    const without = outcomeOf(plan({ ...own, groups: '' }), 'A', loaded).design;
    expect(without?.groups).toEqual([]);
    expect(new Set(without?.steps.map(({ anonymity }) => anonymity))).toEqual(new Set(['anonymous']));
    expect(outcomeOf(plan({ choice: 'questions', questions: 'a' }), 'A', NOTHING).design).toMatchObject({
      groups: [],
      k: 5,
    });
  });
});
