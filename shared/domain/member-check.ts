// The member check: the owner of an answer says whether it stands where it belongs (features.md §2.2).
import { z } from 'zod';

/** "Klopt", "Hoort hier niet", "Ik bedoelde iets anders". */
export const VERDICTS = ['fits', 'misplaced', 'misread'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

export const ideaCheckSchema = z.strictObject({ verdict: verdictSchema, words: z.string() });
export type IdeaCheck = z.infer<typeof ideaCheckSchema>;

/** A verdict that asks the facilitator to look again. */
export const questionedSchema = z.strictObject({ verdict: verdictSchema.exclude(['fits']), words: z.string() });
export type Questioned = z.infer<typeof questionedSchema>;

/** Answers in one cluster whose owners looked, and how many of those fit. */
export const checkCountSchema = z.strictObject({ agreed: z.int().min(0), checked: z.int().min(1) });
export type CheckCount = z.infer<typeof checkCountSchema>;

/** The question in a verdict, or null when the answer fits. */
export const questionIn = ({ verdict, words }: IdeaCheck): Questioned | null =>
  verdict === 'fits' ? null : { verdict, words };
