import { about } from './nl/about.ts';

/** The pages about this application. */
export const nlAbout = { about } as const;
