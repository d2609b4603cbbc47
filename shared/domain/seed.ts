// Answers that an organiser or facilitator puts into a question beforehand. Everybody is told which they are; nobody's own words are among them.
import { z } from 'zod';
import { characterCount, cleanText } from '../kernel/text.ts';
import { LIMITS } from './limits.ts';

const text = (max: number) => z.string().refine((value) => characterCount(cleanText(value)) <= max, 'too long');

export const seedSchema = z.strictObject({
  text: text(LIMITS.idea).refine((value) => cleanText(value) !== '', 'empty'),
  explanation: text(LIMITS.explanation).default(''),
});
export type Seed = z.infer<typeof seedSchema>;
