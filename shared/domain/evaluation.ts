// The closing evaluation: five faces, would you recommend this, and a remark. Every part may be left open.
import { z } from 'zod';
import { LIMITS } from './limits.ts';

export const RATINGS = [1, 2, 3, 4, 5] as const;
export const ratingSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Rating = z.infer<typeof ratingSchema>;

export const recommendSchema = z.enum(['yes', 'no', 'dontKnow']);
export type Recommend = z.infer<typeof recommendSchema>;

export const evaluationSchema = z.strictObject({
  rating: ratingSchema.nullable(),
  recommend: recommendSchema.nullable(),
  remark: z.string().max(LIMITS.wireText),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

/** What is published of all evaluations together: each part counted on its own, so that no two parts can be joined to one person. */
export const evaluationSummarySchema = z.strictObject({
  count: z.int().min(0),
  /** How many gave each rating, from 1 to 5. */
  ratings: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int()]),
  recommend: z.strictObject({ yes: z.int(), no: z.int(), dontKnow: z.int() }),
  /** Sorted by text, not by arrival. */
  remarks: z.array(z.string()),
});
export type EvaluationSummary = z.infer<typeof evaluationSummarySchema>;

/** Counts evaluations part by part. "Don't know" is counted apart and never in a mean. */
export function summariseEvaluations(evaluations: Iterable<Evaluation>): EvaluationSummary {
  const summary: EvaluationSummary = {
    count: 0,
    ratings: [0, 0, 0, 0, 0],
    recommend: { yes: 0, no: 0, dontKnow: 0 },
    remarks: [],
  };
  for (const { rating, recommend, remark } of evaluations) {
    summary.count++;
    if (rating !== null) summary.ratings[rating - 1] = (summary.ratings[rating - 1] ?? 0) + 1;
    if (recommend !== null) summary.recommend[recommend]++;
    if (remark !== '') summary.remarks.push(remark);
  }
  summary.remarks.sort();
  return summary;
}

/** Mean of the ratings given, or null when nobody gave one. */
export function meanRating(summary: EvaluationSummary): number | null {
  const n = summary.ratings.reduce((sum, count) => sum + count, 0);
  return n === 0 ? null : summary.ratings.reduce((sum, count, index) => sum + count * (index + 1), 0) / n;
}
