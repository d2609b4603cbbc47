import { describe, expect, it } from 'vitest';
import { clockAfter, timePlan } from '../../../../client/features/organiser/designs/time-plan.ts';
import { designRemarks } from '../../../../client/features/organiser/designs/design-checks.ts';
import {
  addStep,
  changeStep,
  designOf,
  duplicateStep,
  editing,
  moveBeside,
  moveBy,
  putBack,
  removeStep,
  type EditState,
} from '../../../../client/features/organiser/designs/edit-design.ts';
import { blankStep, parseDesign, type Design } from '../../../../shared/domain/design.ts';

const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Proef',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [
    blankStep('welcome', 'Welkom'),
    blankStep('question', 'Een?'),
    blankStep('question', 'Twee?'),
    { ...blankStep('finalVote', 'Eind'), finalVote: { questions: [2], top: 3 } },
    blankStep('evaluation', 'Hoe was het?'),
  ],
};
const start = editing(DESIGN);
const titles = (state: EditState): string[] => designOf(state).steps.map(({ title }) => title);
const finalOf = (state: EditState) =>
  designOf(state).steps.find(({ kind }) => kind === 'finalVote')?.finalVote?.questions;

describe('the steps of a design', () => {
  it('are the design again when nothing was changed', () => {
    expect(designOf(start)).toEqual(DESIGN);
  });

  it('are moved by one place or beside another, and stay at the ends', () => {
    expect(titles(moveBy(start, 's1', 1))).toEqual(['Welkom', 'Twee?', 'Een?', 'Eind', 'Hoe was het?']);
    expect(titles(moveBy(start, 's0', -1))).toEqual(titles(start));
    expect(titles(moveBeside(start, 's4', 's0', 'before'))[0]).toBe('Hoe was het?');
    expect(titles(moveBeside(start, 's1', 's3', 'after'))).toEqual(['Welkom', 'Twee?', 'Eind', 'Een?', 'Hoe was het?']);
  });

  it('keep the questions of a final vote when those move or go, and name all when none is left', () => {
    expect(finalOf(moveBy(start, 's2', -1))).toEqual([1]);
    expect(finalOf(removeStep(start, 's1'))).toEqual([1]);
    expect(finalOf(removeStep(start, 's2'))).toEqual([]);
  });

  it('are added behind the chosen one, a closing last, a welcome first', () => {
    const chosen = { ...start, chosen: 's1' };
    expect(titles(addStep(chosen, 'question', 'Nieuw?'))[2]).toBe('Nieuw?');
    expect(titles(addStep(chosen, 'evaluation', 'Slot')).at(-1)).toBe('Slot');
    expect(titles(addStep(chosen, 'welcome', 'Hallo'))[0]).toBe('Hallo');
    const early = addStep({ ...start, chosen: 's0' }, 'finalVote', 'Keuze');
    expect(titles(early)).toEqual(['Welkom', 'Een?', 'Twee?', 'Keuze', 'Eind', 'Hoe was het?']);
    expect(designRemarks(early).filter(({ isFatal }) => isFatal)).toEqual([]);
    const withBreak = addStep({ ...start, chosen: 's4' }, 'break', 'Pauze');
    expect(titles(withBreak)).toEqual(['Welkom', 'Een?', 'Twee?', 'Eind', 'Pauze', 'Hoe was het?']);
    expect(parseDesign(designOf(withBreak))).toHaveProperty('design');
  });

  it('are duplicated right behind themselves', () => {
    expect(titles(duplicateStep(start, 's1'))).toEqual(['Welkom', 'Een?', 'Een?', 'Twee?', 'Eind', 'Hoe was het?']);
  });

  it('come back where they were, with what was changed in others meanwhile', () => {
    const gone = changeStep(removeStep(start, 's2'), 's1', { title: 'Anders?' });
    expect(titles(gone)).toEqual(['Welkom', 'Anders?', 'Eind', 'Hoe was het?']);
    const back = putBack(gone);
    expect(titles(back)).toEqual(['Welkom', 'Anders?', 'Twee?', 'Eind', 'Hoe was het?']);
    expect(back.removed).toBeNull();
  });

  it('a first step that was removed comes back first', () => {
    expect(titles(putBack(removeStep(start, 's0')))).toEqual(titles(start));
  });
});

describe('the check', () => {
  const said = (state: EditState): string[] =>
    designRemarks(state).map(({ what, isFatal }) => `${what}${isFatal ? '!' : ''}`);
  const withChange = (key: string, change: Partial<Design['steps'][number]>): EditState =>
    changeStep(start, key, change);

  it('finds nothing in a design that is right', () => {
    expect(said(start)).toEqual([]);
  });

  it.each([
    ['a step without a title', withChange('s1', { title: ' ' }), ['stepNoTitle!']],
    ['no name', { ...start, about: { ...start.about, title: '' } }, ['noTitle!']],
    ['a final vote without questions', removeStep(removeStep(start, 's1'), 's2'), ['finalWithoutQuestion!']],
    ['no closing', removeStep(start, 's4'), ['noEvaluation']],
    ['a closing in between', moveBy(start, 's4', -1), ['evaluationNotLast']],
    ['no welcome', removeStep(start, 's0'), ['noWelcome']],
    ['a vote without themes', withChange('s1', { phases: ['vote'] }), ['voteWithoutClusters']],
    ['answers with which nothing is done', withChange('s1', { phases: [] }), ['nothingDone']],
    ['one answer a person', withChange('s1', { answerLimit: 1 }), ['tightLimit']],
    ['the same question twice', withChange('s2', { title: 'een? ' }), ['sameTitle']],
    ['two hundred minutes', withChange('s1', { plannedMinutes: 200 }), ['longPlan', 'noBreak', 'noMinutes']],
  ])('says %s', (_, state, expected) => {
    expect(said(state)).toEqual(expected);
  });
});

describe('the time plan', () => {
  it('adds up, and tells when each step begins', () => {
    const { times, total } = timePlan([{ plannedMinutes: 10 }, { plannedMinutes: null }, { plannedMinutes: 25 }]);
    expect(times.map(({ from }) => from)).toEqual([0, 10, 10]);
    expect(total).toBe(35);
  });

  it('reads a time of the day, also over midnight, and no other text', () => {
    expect(clockAfter('14:00', 95)).toBe('15:35');
    expect(clockAfter(' 9:05 ', 0)).toBe('09:05');
    expect(clockAfter('23:50', 20)).toBe('00:10');
    expect(clockAfter('25:00', 0)).toBeNull();
    expect(clockAfter('', 0)).toBeNull();
  });
});
