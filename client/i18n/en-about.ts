import { about } from './en/about.ts';

export const enAbout = { about } as const;
