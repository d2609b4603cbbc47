import { describe, expect, it } from 'vitest';
import { BUILT_IN_DESIGNS } from '../../../shared/domain/built-in-designs.ts';
import { designFromQuestions, questionsOf } from '../../../shared/domain/design-from-questions.ts';
import { parseDesign } from '../../../shared/domain/design.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';

const question = { kind: 'question', title: 'Wat vindt u belangrijk?' };
const file = (change: object = {}) => ({
  format: 'versnelling-design',
  version: 1,
  title: 'Proef',
  steps: [question],
  ...change,
});
const DOTS = { type: 'dots', dots: 3, maxPerCandidate: 2 };
const pathsOf = (input: unknown): string[] => {
  const result = parseDesign(input);
  return 'problems' in result ? result.problems.map(({ path }) => path) : [];
};

describe('parseDesign', () => {
  it('fills in what may be left out', () => {
    expect(parseDesign(file())).toEqual({
      design: {
        format: 'versnelling-design',
        version: 1,
        title: 'Proef',
        language: 'nl',
        askHelpMark: false,
        groups: [],
        k: 5,
        steps: [
          {
            ...question,
            instruction: '',
            explanation: '',
            easyTitle: '',
            notes: '',
            plannedMinutes: null,
            mode: 'ownFirst',
            answerLimit: null,
            anonymity: 'anonymous',
            phases: ['cluster', 'check', 'vote'],
            seeds: [],
            vote: null,
            finalVote: null,
          },
        ],
      },
    });
  });

  it.each([
    ['no steps', file({ steps: [] }), ['steps']],
    ['500 steps', file({ steps: Array.from({ length: 500 }, () => question) }), ['steps']],
    ['a step without a title', file({ steps: [question, { kind: 'question', title: '  ' }] }), ['steps[1].title']],
    ['an unknown kind of step', file({ steps: [{ ...question, kind: 'pause' }] }), ['steps[0].kind']],
    [
      'minutes that are no whole number',
      file({ steps: [{ ...question, plannedMinutes: 2.5 }] }),
      ['steps[0].plannedMinutes'],
    ],
    ['minutes as a text', file({ steps: [{ ...question, plannedMinutes: '5' }] }), ['steps[0].plannedMinutes']],
    ['a title that is too long', file({ title: 'x'.repeat(LIMITS.sessionTitle + 1) }), ['title']],
    [
      'notes that are too long',
      file({ steps: [{ ...question, notes: 'x'.repeat(LIMITS.notes + 1) }] }),
      ['steps[0].notes'],
    ],
    ['another format', file({ format: 'mural' }), ['format']],
    ['a newer version', file({ version: 2 }), ['version']],
    ['an unknown language', file({ language: 'fy' }), ['language']],
    ['steps that are no list', file({ steps: { 0: question } }), ['steps']],
    ['one group', file({ groups: ['Naasten'] }), ['groups']],
    ['nine groups', file({ groups: 'abcdefghi'.split('') }), ['groups']],
    ['two groups with one name', file({ groups: ['Naasten', ' naasten '] }), ['groups']],
    ['a group without a name', file({ groups: ['Naasten', ' '] }), ['groups[1]']],
    ['a k that protects nobody', file({ k: 2 }), ['k']],
    ['a mode of a welcome', file({ steps: [{ ...question, kind: 'welcome', mode: 'open' }] }), ['steps[0].mode']],
    ['no answers at all', file({ steps: [{ ...question, answerLimit: 0 }] }), ['steps[0].answerLimit']],
    ['a phase that is none', file({ steps: [{ ...question, phases: ['sing'] }] }), ['steps[0].phases[0]']],
    ['a phase twice', file({ steps: [{ ...question, phases: ['vote', 'vote'] }] }), ['steps[0].phases']],
    [
      'answers beforehand in a welcome',
      file({ steps: [{ ...question, kind: 'welcome', seeds: [{ text: 'Rust' }] }] }),
      ['steps[0].seeds'],
    ],
    [
      'an answer beforehand without words',
      file({ steps: [{ ...question, seeds: [{ text: ' ' }] }] }),
      ['steps[0].seeds[0].text'],
    ],
    ['phases of a break', file({ steps: [{ ...question, kind: 'break', phases: [] }] }), ['steps[0].phases']],
    [
      'a vote of a welcome',
      file({ steps: [question, { ...question, kind: 'welcome', vote: DOTS }] }),
      ['steps[1].vote'],
    ],
    ['a method that is none', file({ steps: [{ ...question, vote: { type: 'cheer' } }] }), ['steps[0].vote.type']],
    ['a final vote in a question', file({ steps: [{ ...question, finalVote: { top: 2 } }] }), ['steps[0].finalVote']],
    ['a final vote over nothing', file({ steps: [{ ...question, kind: 'finalVote' }] }), ['steps[0].kind']],
    [
      'a final vote over a question that is not there',
      file({ steps: [question, { ...question, kind: 'finalVote', finalVote: { questions: [1, 2] } }] }),
      ['steps[1].finalVote.questions[1]'],
    ],
    [
      'a final vote over a question that comes after it',
      file({ steps: [question, { ...question, kind: 'finalVote', finalVote: { questions: [1, 2] } }, question] }),
      ['steps[1].finalVote.questions[1]'],
    ],
    [
      'a final vote before every question',
      file({ steps: [{ ...question, kind: 'finalVote', finalVote: { questions: [] } }, question] }),
      ['steps[0].kind'],
    ],
  ])('refuses %s, and says where', (_, input, paths) => {
    expect(pathsOf(input)).toEqual(paths);
  });

  it('reads groups, k, a planned vote and a final vote', () => {
    const input = file({
      groups: ['Cliënten', 'Naasten'],
      k: 3,
      steps: [
        { ...question, vote: DOTS },
        { ...question, kind: 'finalVote', vote: { type: 'budget', points: 100 }, finalVote: { questions: [1] } },
      ],
    });
    expect(parseDesign(input)).toMatchObject({
      design: {
        groups: ['Cliënten', 'Naasten'],
        k: 3,
        steps: [{ vote: DOTS, finalVote: null }, { finalVote: { questions: [1], top: 3 } }],
      },
    });
  });

  it('refuses unknown fields at any depth, by name and place', () => {
    expect(parseDesign(file({ colour: 'red' }))).toEqual({
      problems: [{ path: '(file)', message: expect.stringContaining('"colour"') as string }],
    });
    expect(parseDesign(file({ steps: [{ ...question, timer: 5 }] }))).toEqual({
      problems: [{ path: 'steps[0]', message: expect.stringContaining('"timer"') as string }],
    });
  });

  it('tells every problem at once', () => {
    const wrong = file({
      title: '',
      steps: [
        { ...question, kind: 'x' },
        { ...question, title: '' },
      ],
    });
    expect(pathsOf(wrong)).toEqual(['title', 'steps[0].kind', 'steps[1].title']);
  });

  it.each([[null], [undefined], ['text'], [7], [[]], [true]])('refuses %j as a whole', (input) => {
    expect(pathsOf(input)).toEqual(['(file)']);
  });

  it('takes no harm from names that every object has', () => {
    const input: unknown = JSON.parse(JSON.stringify(file()).replace('{', '{"__proto__":{"title":"x"},'));
    expect(pathsOf(input)).toEqual(['(file)']);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('takes as many steps as the limit', () => {
    expect(pathsOf(file({ steps: Array.from({ length: LIMITS.stepsPerDesign }, () => question) }))).toEqual([]);
  });

  it('reads back what was downloaded, and the built-in designs', () => {
    expect([...BUILT_IN_DESIGNS.keys()]).toEqual([
      'inkoop-wmo',
      'verklaringen',
      'prioriteiten',
      'evaluatie',
      'support-six-questions',
      'explanations',
      'priorities',
      'evaluation',
    ]);
    for (const design of BUILT_IN_DESIGNS.values()) {
      expect(parseDesign(JSON.parse(JSON.stringify(design)))).toEqual({ design });
      expect(design.steps.at(-1)?.kind).toBe('evaluation');
      expect(design.steps.every(({ plannedMinutes }) => plannedMinutes !== null)).toBe(true);
    }
    for (const name of ['inkoop-wmo', 'support-six-questions'])
      expect(BUILT_IN_DESIGNS.get(name)?.steps.filter(({ kind }) => kind === 'question')).toHaveLength(6);
  });
});

describe('a design from a list of questions', () => {
  it('reads one a line, without list marks and blank lines', () => {
    expect(questionsOf('1. Een?\r\n\r\n  - Twee?\n• Drie?\n12) Vier?\n2026 is nu?\n')).toEqual([
      'Een?',
      'Twee?',
      'Drie?',
      'Vier?',
      '2026 is nu?',
    ]);
    expect(questionsOf(' \n\n')).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('puts a welcome before and an evaluation behind them (%s)', (language) => {
    const design = designFromQuestions('Proef', ['Een?', 'Twee?'], language);
    expect(design.steps.map(({ kind }) => kind)).toEqual(['welcome', 'question', 'question', 'evaluation']);
    expect(parseDesign(design)).toEqual({ design });
  });

  it('leaves it to the check to say what is wrong', () => {
    expect(pathsOf(designFromQuestions('', ['x'.repeat(301)], 'nl'))).toEqual(['title', 'steps[1].title']);
    const many = Array.from({ length: LIMITS.stepsPerDesign - 1 }, (_, n) => `Vraag ${n}?`);
    expect(pathsOf(designFromQuestions('Veel', many, 'nl'))).toEqual(['steps']);
  });
});
