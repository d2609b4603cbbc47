// How the words of a duo seat came into the box, as the person says it (features.md §2.1). Asked only where the organiser switched that on.
import { z } from 'zod';
import type { SeatMode } from './vocabulary.ts';

/** "Zelf getypt", "Met hulp getypt", "Voor mij geantwoord". The order is that of how much somebody else did. */
export const HELP_MARKS = ['typedSelf', 'typedWithHelp', 'answeredFor'] as const;
export const helpMarkSchema = z.enum(HELP_MARKS);
export type HelpMark = z.infer<typeof helpMarkSchema>;

/** Whether a seat has a helper: only then there is something to mark. */
export const isDuo = (mode: SeatMode | null): boolean => mode === 'helped';
