// From a priority to the words it rests on: each theme has a number that stands in every format (T2.1 is the first theme of question 2), and
// where there are links an anchor.
import { holds } from './choices/edition.ts';
import type { Priority, ReportModel } from './report-model.ts';

/** `ref` is printed; `anchor` is where the words are, null where this report leaves them out. */
export type Place = { readonly ref: string; readonly anchor: string | null };

/** The number of a theme: of its question, and its place in the facilitator's order from 0. */
export const themeRef = (questionNumber: number, index: number): string => `T${questionNumber}.${index + 1}`;
export const themeAnchor = (questionNumber: number, index: number): string => `theme-${questionNumber}-${index + 1}`;

/** By candidate: where the words of each theme are. Themes that are gone, and single answers, are not among them. */
export function placesOf(model: ReportModel): ReadonlyMap<string, Place> {
  const isShown = holds(model, 'answers');
  return new Map(
    model.steps.flatMap(({ questionNumber, clusters }) =>
      questionNumber === null
        ? []
        : clusters.map(({ clusterId }, index): [string, Place] => [
            clusterId,
            { ref: themeRef(questionNumber, index), anchor: isShown ? themeAnchor(questionNumber, index) : null },
          ]),
    ),
  );
}

/** Where the words under a line of the priority list are; null when they are not in the report. */
export const placeOf = (places: ReadonlyMap<string, Place>, { candidateId }: Priority): Place | null =>
  (candidateId === undefined ? undefined : places.get(candidateId)) ?? null;
