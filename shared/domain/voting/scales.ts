// What the answers on a scale may be, and how forms of one vote map onto 0 … 10 (voting.md §2, features: one vote, each person's own form).
import { unreachable } from '../../kernel/assert.ts';
import type { BallotForm, MethodOf, Scale } from './methods.ts';

/** Lowest and highest value, both whole. */
export type ValueRange = { readonly least: number; readonly most: number };

const RANGES: Readonly<Record<Scale, ValueRange>> = {
  oneToFive: { least: 1, most: 5 },
  oneToTen: { least: 1, most: 10 },
  zeroToTen: { least: 0, most: 10 },
  minusTwoToTwo: { least: -2, most: 2 },
  words: { least: 1, most: 5 },
  faces: { least: 1, most: 5 },
};

const FORM_RANGES: Readonly<Record<BallotForm, ValueRange>> = {
  numbers: { least: 0, most: 10 },
  faces: { least: 1, most: 5 },
  yesNo: { least: 0, most: 1 },
};

/** The values of a scale. */
export const rangeOfScale = (scale: Scale): ValueRange => RANGES[scale];

/** The values of a form, in the units of the form. */
export const rangeOfForm = (form: BallotForm): ValueRange => FORM_RANGES[form];

/**
 * Where a value stands on the scale of the method, in **halves**, so that a face in between (2.5, 7.5) stays a whole number.
 * @param form null: the value is on the scale itself
 */
export function halvesOf(form: BallotForm | null, value: number): number {
  switch (form) {
    case null:
    case 'numbers':
      return 2 * value;
    case 'faces':
      return 5 * (value - 1);
    case 'yesNo':
      return 20 * value;
    default:
      return unreachable(form, 'form');
  }
}

/**
 * The bins of the distribution, from low to high: the value that names the bin and the highest half that falls in it.
 *
 * Without faces every value of the scale is a bin of its own (yes and no stand at 10 and 0). As soon as faces are offered, numbers and faces don't share a grid: eleven
 * bins would leave most of them out of reach for a face. Then there are five, one for each face, and the numbers fall in 0–1, 2–3, 4–6, 7–8 and
 * 9–10: the same from both ends, and no number changes sides.
 */
export function binsOf(method: MethodOf<'scale'>): { value: number; upTo: number }[] {
  if (method.forms.includes('faces'))
    return [
      { value: 0, upTo: 2 },
      { value: 2.5, upTo: 6 },
      { value: 5, upTo: 12 },
      { value: 7.5, upTo: 16 },
      { value: 10, upTo: 20 },
    ];
  if (method.forms.length > 0 && !method.forms.includes('numbers'))
    return [
      { value: 0, upTo: 10 },
      { value: 10, upTo: 20 },
    ];
  const { least, most } = rangeOfScale(method.scale);
  return Array.from({ length: most - least + 1 }, (_, i) => ({ value: least + i, upTo: 2 * (least + i) }));
}
