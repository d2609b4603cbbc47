import { describe, expect, it } from 'vitest';
import { DRAWINGS } from '../../../../client/ui/pictogram-drawings.ts';
import { COLOURS, FIGURES, pictogramForSeat, pictogramSchema } from '../../../../shared/domain/pictograms.ts';

const ALL = FIGURES.length * COLOURS.length;
const seats = Array.from({ length: ALL }, (_, index) => index + 1);
const nameOf = (seat: number): string => Object.values(pictogramForSeat(seat)).join(' ');

describe('pictogramForSeat', () => {
  it('starts with the blue bird and stays the same for the same seat', () => {
    expect(pictogramForSeat(1)).toEqual({ figure: 'bird', colour: 'blue' });
    expect(seats.map(nameOf)).toEqual(seats.map(nameOf));
  });

  it('uses all 192 pairs before one comes back', () => {
    expect(ALL).toBe(192);
    expect(new Set(seats.map(nameOf)).size).toBe(ALL);
    expect(nameOf(ALL + 1)).toBe(nameOf(1));
  });

  it('gives neighbours another figure and another colour, over the end of a lap too', () => {
    for (const seat of [...seats, ALL + 1, ALL + 2]) {
      const mine = pictogramForSeat(seat);
      const next = pictogramForSeat(seat + 1);
      expect(next.figure).not.toBe(mine.figure);
      expect(next.colour).not.toBe(mine.colour);
    }
  });

  it('gives a valid pictogram for any number', () => {
    for (const seat of [-200, -1, 0, 1.5, 5_000])
      expect(pictogramSchema.safeParse(pictogramForSeat(seat)).success).toBe(true);
  });
});

describe('drawings', () => {
  it('are all different and never empty', () => {
    const drawn = FIGURES.map((figure) => JSON.stringify(DRAWINGS[figure]));
    expect(new Set(drawn).size).toBe(FIGURES.length);
    for (const drawing of drawn) expect(drawing.length).toBeGreaterThan(20);
  });
});
