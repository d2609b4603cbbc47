// The values of a scale as a person sees them, and how a form is changed for another while filling in.
import type { ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { BallotForm, MethodOf, Scale } from '../../../shared/domain/voting/methods.ts';
import { halvesOf, rangeOfForm, rangeOfScale } from '../../../shared/domain/voting/scales.ts';
import type { ValueRange } from '../../../shared/domain/voting/scales.ts';

export type ScaleMethod = MethodOf<'scale'>;
export type ScaleChoice = ChoiceOf<'scale'>;

/** How the values look: as numbers, five words, five faces, or yes and no. */
export type Look = 'numbers' | 'words' | 'faces' | 'yesNo';

const LOOK_OF: Readonly<Record<Scale, Look>> = {
  oneToFive: 'numbers',
  oneToTen: 'numbers',
  zeroToTen: 'numbers',
  minusTwoToTwo: 'numbers',
  words: 'words',
  faces: 'faces',
};

export const lookOf = (method: ScaleMethod, form: BallotForm | null): Look => form ?? LOOK_OF[method.scale];

export const rangeIn = (method: ScaleMethod, form: BallotForm | null): ValueRange =>
  form === null ? rangeOfScale(method.scale) : rangeOfForm(form);

export const valuesIn = ({ least, most }: ValueRange): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

/** A value as it stands on a button: with its sign where there are values below 0. */
export const signed = (value: number, { least }: ValueRange): string =>
  least >= 0 ? String(value) : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';

/** The value of another form that stands nearest on 0 … 10; null where two are as near, for then only its owner can say. */
function nearest(halves: number, form: BallotForm): number | null {
  const distances = valuesIn(rangeOfForm(form)).map((value) => ({
    value,
    distance: Math.abs(halvesOf(form, value) - halves),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  const closest = distances.filter(({ distance }) => distance === least);
  return closest.length === 1 ? (closest[0]?.value ?? null) : null;
}

/** The same choice in another form; what can't be said in it is open again. */
export function inForm(choice: ScaleChoice, form: BallotForm): ScaleChoice {
  const values = choice.values.flatMap(({ candidateId, value }) => {
    const next = nearest(halvesOf(choice.form, value), form);
    return next === null ? [] : [{ candidateId, value: next }];
  });
  return { ...choice, form, values };
}
