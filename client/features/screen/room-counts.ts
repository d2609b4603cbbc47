// Numbers about the room as words need them: no number of a part may be larger than the whole it is called a part of.
import type { Crowd } from '../../../shared/protocol/crowd.ts';

/** People whose device is connected, and how many of those say that they are ready. */
export const readyOf = ({ here, busy }: Crowd): { readonly ready: number; readonly here: number } => ({
  ready: Math.max(0, here - busy),
  here,
});

/** Ballots in the open round; somebody may have voted and closed the device since. null: no round is open. */
export const castOf = ({ cast, here }: Crowd): { readonly cast: number; readonly here: number } | null =>
  cast === null ? null : { cast, here: Math.max(here, cast) };

/** Evaluations that were filled in; null where the room is not counted in detail. */
export const filledOf = ({ detail, here }: Crowd): { readonly done: number; readonly here: number } | null =>
  detail === null ? null : { done: detail.answered, here: Math.max(here, detail.answered) };

/** Seats that said of each of their answers whether it stands where it belongs; null while there is nothing to count. */
export const lookedOf = ({ detail }: Crowd): { readonly done: number; readonly of: number } | null =>
  detail?.check === undefined || detail.check.of === 0 ? null : detail.check;

/** Seats that sorted a handful; null while there is nothing to count. */
export const sortedOf = ({ detail, here }: Crowd): { readonly done: number; readonly of: number } | null =>
  detail?.sorted === undefined ? null : { done: detail.sorted, of: Math.max(here, detail.sorted) };
