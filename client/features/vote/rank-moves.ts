// An order in the making: one candidate on each place and no place left open, so that nobody stands twice and nothing stands twice.
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { opinionOn } from './ballot-kit.ts';

export type RankMethod = MethodOf<'rank'>;
export type RankChoice = ChoiceOf<'rank'>;

/** The ranked candidates, best first. */
export const orderOf = (choice: RankChoice): CandidateId[] => choice.places.flat();

/** Place of a candidate, from 1; null without one. */
export function placeOf(choice: RankChoice, id: CandidateId): number | null {
  const at = orderOf(choice).indexOf(id);
  return at < 0 ? null : at + 1;
}

/** How many places there are to fill: the top, or all but those without an opinion. */
export const placesIn = (method: RankMethod, choice: RankChoice, candidates: number): number =>
  Math.min(method.top ?? candidates, candidates - choice.noOpinion.length);

/** The places that this candidate may take now: those in use, its own, and the next free one. */
export function openPlaces(method: RankMethod, choice: RankChoice, id: CandidateId, candidates: number): number[] {
  const used = orderOf(choice).length;
  const isRanked = placeOf(choice, id) !== null;
  // From "geen mening" it comes back as one more to place.
  const places = placesIn(method, { ...choice, noOpinion: opinionOn(choice.noOpinion, id, false) }, candidates);
  if (!isRanked && used >= places) return [];
  return Array.from({ length: isRanked ? used : used + 1 }, (_, index) => index + 1);
}

/** The choice with a candidate on this place; those from there on move down one. Null takes it out of the order. */
export function withPlace(choice: RankChoice, id: CandidateId, place: number | null): RankChoice {
  const others = orderOf(choice).filter((each) => each !== id);
  const order = place === null ? others : [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
  return {
    type: 'rank',
    places: order.map((each) => [each]),
    noOpinion: place === null ? choice.noOpinion : opinionOn(choice.noOpinion, id, false),
  };
}
