import { z } from 'zod';

// What a seat is called: a figure in a colour ("Blauwe vogel"). Every Dutch figure takes "de", so that the adjective inflects in one way.
// The order keeps look-alikes (apple and pear, sun and moon) apart, because neighbours at a table get neighbouring seats.

export const FIGURES = [
  'bird',
  'boat',
  'flower',
  'key',
  'cat',
  'umbrella',
  'sun',
  'chair',
  'fish',
  'clock',
  'tree',
  'bicycle',
  'apple',
  'bell',
  'butterfly',
  'lamp',
  'moon',
  'train',
  'dog',
  'hat',
  'pear',
  'star',
  'cup',
  'shell',
] as const;
export type Figure = (typeof FIGURES)[number];

export const COLOURS = ['blue', 'red', 'green', 'yellow', 'purple', 'orange', 'brown', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

export const pictogramSchema = z.strictObject({ figure: z.enum(FIGURES), colour: z.enum(COLOURS) });
export type Pictogram = z.infer<typeof pictogramSchema>;

const wrap = (index: number, length: number): number => ((index % length) + length) % length;

/**
 * The pictogram of a seat number (1 is the first seat). Two seats in a row differ in figure and in colour; all 192 pairs are used before the first comes back.
 */
export const pictogramForSeat = (seatNumber: number): Pictogram => {
  const index = Math.trunc(seatNumber) - 1;
  const lap = Math.floor(index / FIGURES.length);
  return {
    figure: FIGURES[wrap(index, FIGURES.length)] ?? FIGURES[0],
    colour: COLOURS[wrap(index + lap, COLOURS.length)] ?? COLOURS[0],
  };
};
