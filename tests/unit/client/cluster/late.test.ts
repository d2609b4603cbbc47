// Late answers for who clusters: counted apart, found by one press.
import { describe, expect, it } from 'vitest';
import { pilesOf } from '../../../../client/features/cluster/piles.ts';
import { roughMinutes } from '../../../../client/features/screen/closing-line.tsx';
import { ideasOf, questionStep } from '../participant/fake-session.tsx';

describe('what came in late', () => {
  it('can be shown alone, with the search on top of it, and hides nothing from the counts', () => {
    const ideas = ideasOf({ one: 'een vast gezicht', two: 'op tijd vervoer', three: 'een vaste dag' });
    const late = Object.fromEntries(
      Object.entries(ideas).map(([id, idea]) => [
        id,
        idea.text.includes('vast') ? { ...idea, late: true as const } : idea,
      ]),
    );
    const step = questionStep({ phase: 'cluster', ideas: late });
    expect(pilesOf(step, '').loose.shown).toHaveLength(3);
    expect(
      pilesOf(step, '', true)
        .loose.shown.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['een vast gezicht', 'een vaste dag']);
    expect(pilesOf(step, 'dag', true).loose.shown).toHaveLength(1);
    expect(pilesOf(step, '', true).loose.all).toHaveLength(3);
  });
});

describe('the time left, for the whole room', () => {
  it.each([
    [300, 5],
    [100, 2],
    [60, 1],
    [45, 1],
    [44, null],
    [0, null],
  ])('of %i seconds is about %s minutes', (seconds, minutes) => expect(roughMinutes(seconds)).toBe(minutes));
});
