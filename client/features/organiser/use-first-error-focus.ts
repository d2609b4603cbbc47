import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

const CONTROLS = 'input:not([type=hidden]), textarea, select, button';

/** The first control in the form that is marked as wrong; for a group of choices the chosen one, else the first. */
export function firstInvalid(form: HTMLElement): HTMLElement | null {
  const marked = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]');
  if (marked === null || marked.matches(CONTROLS)) return marked;
  return marked.querySelector<HTMLElement>('input:checked') ?? marked.querySelector<HTMLElement>(CONTROLS);
}

/**
 * Puts the focus on the first wrong field after each attempt that failed.
 * @param attempt a number that goes up with each failed attempt; 0 before the first
 */
export function useFirstErrorFocus(attempt: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempt > 0 && form.current !== null) firstInvalid(form.current)?.focus();
  }, [attempt]);
  return form;
}
