// What a report is made of, as its organiser chooses it. A report that nobody chose from has all of it.
import { z } from 'zod';

/**
 * In the order of the report. `changes`: what was put in other words, put together, renamed or left out. `formulas`: beside each vote how it was
 * counted. `remarks`: what people wrote in the evaluation.
 */
export const PARTS = [
  'cover',
  'summary',
  'priorities',
  'answers',
  'loose',
  'changes',
  'votes',
  'formulas',
  'groups',
  'check',
  'present',
  'evaluation',
  'remarks',
  'method',
  'privacy',
] as const;
export const partSchema = z.enum(PARTS);
export type Part = z.infer<typeof partSchema>;

export const AUDIENCES = ['organiser', 'participants', 'public'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;
