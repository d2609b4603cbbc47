// Whether something that moves the room waits for an interpreter. Pure: what the console asks, and when it goes on by itself.
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import { currentStep } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';

/** Something that moves the room: its words on the button, and how it is done. */
export interface Deed {
  readonly label: string;
  readonly run: () => void;
}

/** A deed that was held up: where the room was, and how many interpreters there were then. */
export interface HeldDeed extends Deed {
  readonly at: string;
  readonly here: number;
  /** False while the facilitator is asked; true after "Wachten tot de tolk klaar is". */
  readonly isWaiting: boolean;
}

/** Changes when anybody takes the room elsewhere. */
export function placeOf(view: View | null): string {
  const step = view === null ? null : currentStep(view);
  return view === null ? '' : `${view.session.state} ${step?.stepId ?? ''} ${step?.phase ?? ''}`;
}

/** The deed as it is held up, or null when it may be done at once: no interpreter, all ready, or no step yet that could be interpreted. */
export function heldDeed(deed: Deed, interpreters: Crowd['interpreters'], view: View | null): HeldDeed | null {
  if (interpreters === undefined || interpreters.ready >= interpreters.here) return null;
  if (view === null || currentStep(view) === null) return null;
  return { ...deed, at: placeOf(view), here: interpreters.here, isWaiting: false };
}

/**
 * What is to become of a deed that is held up.
 * @returns `stale`: the room is elsewhere already. `ready`: every interpreter who was there is. An interpreter whose connection went is not
 *   ready: a telephone that goes dark must not take the room further. `missing`: none of them is there
 */
export function verdictOf(
  held: HeldDeed,
  interpreters: Crowd['interpreters'],
  place: string,
): 'stale' | 'ready' | 'busy' | 'missing' {
  if (held.at !== place) return 'stale';
  if (interpreters === undefined) return 'missing';
  return interpreters.ready >= Math.max(held.here, interpreters.here) ? 'ready' : 'busy';
}
