import { describe, expect, it } from 'vitest';
import { boardPlan } from '../../../../client/features/screen/board-plan.ts';
import { alphabetical } from '../../../../client/features/screen/alphabetical.ts';
import { castOf, filledOf, readyOf } from '../../../../client/features/screen/room-counts.ts';
import { sceneOf } from '../../../../client/features/screen/scene.ts';
import { pageAfter } from '../../../../client/features/screen/use-pages.ts';
import { countFitting } from '../../../../client/features/screen/use-fitting.ts';
import { candidates, closedRound, openRound, questionStep, viewOf } from './views.ts';

const typeOf = (...view: Parameters<typeof viewOf>): string => sceneOf(viewOf(...view)).type;

describe('what the screen shows', () => {
  it('follows the session, step and phase', () => {
    expect(typeOf(null, 'prepared')).toBe('lobby');
    expect(typeOf(null, 'live')).toBe('lobby');
    expect(typeOf(questionStep({ kind: 'welcome', phase: null }))).toBe('welcome');
    expect(typeOf(questionStep({ phase: 'collect' }))).toBe('collect');
    expect(typeOf(questionStep({ kind: 'evaluation', phase: 'collect' }))).toBe('evaluation');
    expect(typeOf(questionStep({ kind: 'evaluation', phase: 'results' }))).toBe('thanks');
    expect(typeOf(questionStep({ phase: 'results', rounds: [closedRound()] }), 'closed')).toBe('closed');
  });

  it('keeps the clusters away until they may be seen', () => {
    expect(typeOf(questionStep({ phase: 'cluster', clustersVisibleTo: 'console' }))).toBe('grouping');
    expect(typeOf(questionStep({ phase: 'cluster', clustersVisibleTo: 'everyone' }))).toBe('clusters');
    expect(typeOf(questionStep({ phase: 'collect', clustersVisibleTo: 'everyone' }))).toBe('collect');
  });

  it('shows the member check as such, with or without the clusters', () => {
    expect(typeOf(questionStep({ phase: 'check', clustersVisibleTo: 'console' }))).toBe('check');
    expect(typeOf(questionStep({ phase: 'check', clustersVisibleTo: 'everyone' }))).toBe('check');
  });

  it('shows the newest result that counts, and no result of an earlier round while a new one is open', () => {
    expect(typeOf(questionStep({ phase: 'vote' }))).toBe('voteSoon');
    expect(typeOf(questionStep({ phase: 'vote', rounds: [closedRound(), openRound(2)] }))).toBe('vote');
    expect(typeOf(questionStep({ phase: 'results' }))).toBe('noResult');
    expect(typeOf(questionStep({ phase: 'results', rounds: [closedRound()] }))).toBe('results');
  });
});

describe('the pages of a result', () => {
  const totals = [7, 0, 4];

  it('go on where the last one ended, and then to the next part', () => {
    expect(pageAfter({ slide: 0, from: 0 }, totals, 4)).toEqual({ slide: 0, from: 4 });
    expect(pageAfter({ slide: 0, from: 4 }, totals, 4)).toEqual({ slide: 1, from: 0 });
    // A part of words alone has no rows to measure.
    expect(pageAfter({ slide: 1, from: 0 }, totals, 0)).toEqual({ slide: 2, from: 0 });
    expect(pageAfter({ slide: 2, from: 0 }, totals, Infinity)).toBeNull();
  });

  it('go on by one row where not even one fits', () => {
    expect(pageAfter({ slide: 2, from: 0 }, totals, 0)).toEqual({ slide: 2, from: 1 });
  });
});

describe('candidates', () => {
  it('stand by the alphabet, whatever their case and however they are ranked', () => {
    expect(alphabetical(candidates, 'nl').map(({ title }) => title)).toEqual([
      'een vast gezicht',
      'Geld',
      'Vervoer',
      'Zorg dichtbij',
    ]);
  });
});

describe('numbers of the room', () => {
  it('never count more people than there are', () => {
    const crowd = { here: 11, busy: 2, detail: null, cast: 12 };
    expect(readyOf(crowd)).toEqual({ ready: 9, here: 11 });
    expect(castOf(crowd)).toEqual({ cast: 12, here: 12 });
    expect(castOf({ ...crowd, cast: null })).toBeNull();
    const detail = { seats: 12, typing: 0, answered: 12, ready: 0, unsent: 0, notStarted: 0, ideas: 0 };
    expect(filledOf({ ...crowd, detail })).toEqual({ done: 12, here: 12 });
    expect(filledOf(crowd)).toBeNull();
    expect(readyOf({ ...crowd, here: 0 })).toEqual({ ready: 0, here: 0 });
  });
});

describe('what fits', () => {
  it('ends at the first item below the edge', () => {
    expect(countFitting([10, 20, 30], 30)).toBe(3);
    expect(countFitting([10, 20, 30.9], 30)).toBe(3);
    expect(countFitting([10, 20, 32, 25], 30)).toBe(2);
    expect(countFitting([], 30)).toBe(0);
  });

  it('is at most two rows of clusters with answers, then titles, then a count', () => {
    expect(boardPlan(4)).toEqual({ columns: 4, withIdeas: true, shown: 4 });
    expect(boardPlan(6)).toEqual({ columns: 3, withIdeas: true, shown: 6 });
    expect(boardPlan(9)).toEqual({ columns: 4, withIdeas: false, shown: 9 });
    expect(boardPlan(33)).toEqual({ columns: 4, withIdeas: false, shown: 20 });
  });
});
