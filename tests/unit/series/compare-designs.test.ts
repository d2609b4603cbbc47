// What a changed design means for putting sessions together.
import { describe, expect, it } from 'vitest';
import { blankStep, type DesignStep } from '../../../shared/domain/design.ts';
import { compareDesigns } from '../../../shared/domain/series/compare-designs.ts';

const question = (title: string, more: Partial<DesignStep> = {}): DesignStep => ({
  ...blankStep('question', title),
  ...more,
});
const design = (...steps: DesignStep[]) => ({ steps });
const DOTS = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;

describe('two versions of a design', () => {
  const older = design(blankStep('welcome', 'Welkom'), question('Wat helpt?', { vote: DOTS }), question('Wat stoort?'));

  it('can be compared where only what is around the questions changed', () => {
    const newer = design(
      blankStep('welcome', 'Hallo'),
      question('wat helpt', { vote: { ...DOTS, dots: 5 }, instruction: 'Kort', plannedMinutes: 9 }),
      blankStep('break', 'Pauze'),
      question('Wat stoort?'),
    );
    expect(compareDesigns(older, newer)).toEqual([]);
  });

  it('tells of questions that came, went, or are asked otherwise', () => {
    const [, helps, bothers] = older.steps as [DesignStep, DesignStep, DesignStep];
    expect(compareDesigns(older, design(helps))).toEqual([{ type: 'removed', title: 'Wat stoort?' }]);
    expect(compareDesigns(older, design(question('Eerst dit'), helps, bothers))).toEqual([
      { type: 'added', title: 'Eerst dit' },
    ]);
    expect(compareDesigns(older, design(helps, question('Wat zit u dwars?')))).toEqual([
      { type: 'reworded', from: 'Wat stoort?', title: 'Wat zit u dwars?' },
    ]);
    expect(compareDesigns(older, design(bothers, helps)), 'another order').toEqual([]);
  });

  it('tells of votes that cannot be added up', () => {
    const [welcome, helps, bothers] = older.steps as [DesignStep, DesignStep, DesignStep];
    const ranked = { ...helps, vote: { type: 'budget', points: 100 } as const };
    expect(compareDesigns(older, design(welcome, ranked, bothers))).toEqual([
      { type: 'method', title: 'Wat helpt?', from: 'dots', to: 'budget' },
    ]);
    expect(compareDesigns(older, design(welcome, { ...helps, vote: null }, bothers))).toEqual([
      { type: 'method', title: 'Wat helpt?', from: 'dots', to: null },
    ]);
    expect(compareDesigns(older, design(welcome, helps, { ...bothers, phases: ['cluster'] }))).toEqual([
      { type: 'voteRemoved', title: 'Wat stoort?' },
    ]);
  });

  it('keeps questions with the same words apart by their place', () => {
    const twice = design(question('En verder?'), question('En verder?'));
    expect(compareDesigns(twice, design(question('En verder?')))).toEqual([{ type: 'removed', title: 'En verder?' }]);
  });
});
