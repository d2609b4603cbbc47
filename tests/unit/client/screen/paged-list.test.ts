import { describe, expect, it } from 'vitest';
import { largeSize } from '../../../../client/features/screen/large-size.ts';
import { pageStarts } from '../../../../client/features/screen/use-paged-list.ts';

const rows = (count: number, height: number, perRow = 1) =>
  Array.from({ length: count }, (_, index) => {
    const top = Math.floor(index / perRow) * (height + 10);
    return { top, bottom: top + height };
  });

describe('the pages of a list', () => {
  it('are one when all of it fits, and when there is nothing', () => {
    expect(pageStarts(rows(5, 40), 240)).toEqual([0]);
    expect(pageStarts([], 240)).toEqual([0]);
  });

  it('begin with the first item that does not fit any more, and leave none out', () => {
    expect(pageStarts(rows(12, 40), 240)).toEqual([0, 5, 10]);
    expect(pageStarts(rows(300, 40), 740)).toHaveLength(20);
  });

  it('keep the items of a row together', () => {
    expect(pageStarts(rows(9, 40, 2), 90)).toEqual([0, 4, 8]);
  });

  it('give an item that is larger than the screen a page of its own', () => {
    const items = [
      { top: 0, bottom: 40 },
      { top: 50, bottom: 500 },
      { top: 510, bottom: 550 },
    ];
    expect(pageStarts(items, 200)).toEqual([0, 1, 2]);
  });
});

describe('large words', () => {
  it('are larger the fewer they are, and never below the text of the screen', () => {
    expect(largeSize('Koffie')).toBeGreaterThan(4);
    expect(largeSize('x '.repeat(150))).toBeGreaterThanOrEqual(2);
    expect(largeSize('x '.repeat(2_000))).toBeGreaterThan(1);
    expect(largeSize('Koffie', 1_500)).toBeGreaterThan(1);
  });

  it('leave a long Dutch word in one piece', () => {
    const word = 'arbeidsongeschiktheidsverzekeringsmaatschappij';
    expect(largeSize(word) * word.length * 0.58).toBeLessThanOrEqual(62);
  });
});
