// The lexicon for grouping, as an organiser gets and changes it.
import { z } from 'zod';
import { ownConceptSchema, ownLexiconSchema } from '../domain/own-concepts.ts';
import { languageSchema } from '../domain/vocabulary.ts';

/** GET /api/lexicons/:language/document (organisers): what comes with the product, to read, and the own concepts, to change. */
export const lexiconDocumentSchema = z.strictObject({
  language: languageSchema,
  /** How often the own concepts were saved; 0 while there never were any. */
  revision: z.int().min(0),
  own: z.array(ownConceptSchema),
  builtIn: z.array(
    z.strictObject({
      name: z.string(),
      /** Whole words and phrases. */
      words: z.array(z.string()),
      /** Beginnings of words. */
      beginnings: z.array(z.string()),
      /** Found anywhere in a word. */
      parts: z.array(z.string()),
    }),
  ),
});
export type LexiconDocument = z.infer<typeof lexiconDocumentSchema>;

/** POST /api/lexicons/:language: saves all own concepts of that language over the revision that was changed; refused (`changedElsewhere`) when there is a newer one. */
export const saveLexiconBodySchema = z.strictObject({ revision: z.int().min(0), lexicon: ownLexiconSchema });
export type SaveLexiconBody = z.infer<typeof saveLexiconBodySchema>;
