// What a seat can tell the facilitators quietly, beside "Ik ben klaar". No library in here: the participant's page knows these words too.
import type { StepId } from '../kernel/ids.ts';
import type { Phase } from './vocabulary.ts';

export const SEAT_SIGNALS = ['moreTime', 'unclear', 'help', 'pause'] as const;
export type SeatSignal = (typeof SEAT_SIGNALS)[number];

/**
 * How long a signal stands when its seat says no more. More time and "I don't understand" are about the question in front of somebody: they
 * go when the room goes to another step or phase. Help and a pause are about the person: they stay until the seat takes them back.
 */
export const STANDS: Record<SeatSignal, 'here' | 'everywhere'> = {
  moreTime: 'here',
  unclear: 'here',
  help: 'everywhere',
  pause: 'everywhere',
};

/** Where the room is, as far as a signal is about it. */
export type Stage = { readonly stepId: StepId | null; readonly phase: Phase | null };

/** Whether a signal that was said at one stage still stands at another. */
export const stillStands = (signal: SeatSignal, said: Stage, now: Stage): boolean =>
  STANDS[signal] === 'everywhere' || (said.stepId === now.stepId && said.phase === now.phase);
