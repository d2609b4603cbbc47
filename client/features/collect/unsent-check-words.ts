import { isText } from '../../../shared/kernel/read-value.ts';

/** The name in the tab of words beside a verdict that were not sent yet. They stay with the answer when it is moved. */
export const unsentCheckName = (ideaId: string): string => `check.${ideaId}`;

/** Reads such words; null when they are none. */
export const parseText = (kept: unknown): string | null => (isText(kept) && kept.trim() !== '' ? kept : null);
