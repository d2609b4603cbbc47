// "Pauze": whatever changes by itself stands still until the person says "Verder". It stays so for the seat, over reloads, until it is ended.
//
// What stands still: numbers, new answers, themes that are being made, the state of the connection, seconds that count down. What does not: what somebody does on the page
// itself, and what the page is about. A facilitator who goes on to the next question, phase or vote changes what is asked; holding that back would leave somebody typing in
// a question that is over. That is the exception of WCAG 2.2.2 (part of an activity where it is essential).
import { useState } from 'react';
import type { View } from '../../shared/view/view.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { usePreference } from './preferences.ts';

/**
 * A value as it was when the page was paused; as it is now while it is not.
 * @param live compared by identity, so give it what the store gives
 * @param about what the value is about: when this changes, the new value shows although the page is paused
 */
export function useHeld<T>(live: T, about = ''): T {
  const isPaused = usePreference('isPaused');
  const [held, setHeld] = useState<{ readonly value: T; readonly about: string } | null>(null);
  if (!isPaused) {
    if (held !== null) setHeld(null);
    return live;
  }
  if (held?.about === about) return held.value;
  setHeld({ value: live, about });
  return live;
}

/** What a page is about: session, step, phase, a pause of everybody, where the room goes now, and which votes are open or closed. Not how much there is in it. */
export function aboutOf(view: View | null): string {
  if (view === null) return 'nothing';
  const step = currentStep(view);
  const rounds = step === null ? [] : step.rounds.map(({ roundId, state }) => `${roundId} ${state}`);
  const { state, pause, coming } = view.session;
  const everybody = [pause && `${pause.message} ${String(pause.until)}`, coming?.stepId];
  return [state, step?.stepId, step?.phase, ...rounds, ...everybody].join(' ');
}
