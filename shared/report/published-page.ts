// What is public at an address: the report for the public, and the sheet that people take home. Kept as it was when it was made public.
import { z } from 'zod';
import { reportModelSchema } from './report-model.ts';
import { takeHomeSchema } from './take-home.ts';

/** GET /api/published/:address. Problems: `notFound`, and `withdrawn` (410) for what was public before. Files: `report.pdf` and `take-home.pdf` under the same path. */
export const publishedPageSchema = z.strictObject({
  format: z.literal('versnelling-published'),
  version: z.literal(1),
  report: reportModelSchema,
  takeHome: takeHomeSchema,
});
export type PublishedPage = z.infer<typeof publishedPageSchema>;
