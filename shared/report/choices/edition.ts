// What a report says of itself when it was made by choice: for whom, with what in it. It is part of the model, so every format knows.
import { z } from 'zod';
import { languageSchema } from '../../domain/vocabulary.ts';
import { accentSchema } from './accent.ts';
import { logoSchema } from './logo.ts';
import { audienceSchema, partSchema, type Part } from './parts.ts';

export const editionSchema = z.strictObject({
  audience: audienceSchema,
  /** What it holds. The words and numbers of any other part are not in the model. */
  parts: z.array(partSchema),
  /** By the organiser. */
  introduction: z.string(),
  /** What people wrote in; the report itself may be in another language. */
  wordsLanguage: languageSchema,
  accent: accentSchema.nullable(),
  logo: logoSchema.nullable(),
});
export type Edition = z.infer<typeof editionSchema>;

/** Whether a report holds a part: one that nobody chose from holds them all. */
export const holds = ({ edition }: { readonly edition?: Edition | undefined }, part: Part): boolean =>
  edition === undefined || edition.parts.includes(part);
