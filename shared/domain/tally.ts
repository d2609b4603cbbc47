// Counting a round. Definitions: voting.md §1 and §2, row "Dots". Whole numbers and fractions only, so that ties are exact.
import { z } from 'zod';
import { candidateIdSchema } from '../kernel/ids.ts';
import { must } from '../kernel/assert.ts';
import type { Candidate, Choice, Method } from './methods.ts';

export const tallyRowSchema = z.strictObject({
  candidateId: candidateIdSchema,
  /** Dots this candidate received. */
  points: z.int().min(0),
  /** Seats that gave it at least one dot (breadth). */
  voters: z.int().min(0),
  /** Shared rank: 1, 1, 3. Equal points are equal ranks; breadth never breaks a tie. */
  rank: z.int().min(1),
});
export type TallyRow = z.infer<typeof tallyRowSchema>;

export const tallySchema = z.strictObject({
  /** Valid ballots, abstentions included. */
  ballots: z.int().min(0),
  /** Ballots that openly choose nothing: an abstention, or one without a single dot. */
  abstentions: z.int().min(0),
  /** Dots cast in all; a share is points / cast. */
  cast: z.int().min(0),
  /** Dots that ballots (abstentions not counted) left unused. */
  unused: z.int().min(0),
  /** In order of rank; equal ranks in the order of the candidates. */
  rows: z.array(tallyRowSchema),
});
export type Tally = z.infer<typeof tallySchema>;

/**
 * Counts the ballots of a round.
 * @param ballots valid ballots; checking is `checkBallot`
 */
export function tallyOf(method: Method, candidates: readonly Candidate[], ballots: readonly Choice[]): Tally {
  const rows = new Map(
    candidates.map(({ candidateId }) => [candidateId, { candidateId, points: 0, voters: 0, rank: 1 }]),
  );
  let abstentions = 0;
  let cast = 0;
  for (const choice of ballots) {
    const given = choice.type === 'abstain' ? [] : choice.points.filter(({ points }) => points > 0);
    // A ballot whose dots were all taken back says the same as an abstention: nothing of it is unused, and it stands behind nothing.
    if (given.length === 0) {
      abstentions++;
      continue;
    }
    for (const { candidateId, points } of given) {
      const row = must(rows.get(candidateId), 'candidate of a valid ballot');
      row.points += points;
      row.voters += 1;
      cast += points;
    }
  }
  const sorted = [...rows.values()].sort((a, b) => b.points - a.points);
  for (const row of sorted) row.rank = 1 + sorted.filter((other) => other.points > row.points).length;
  const voted = ballots.length - abstentions;
  return { ballots: ballots.length, abstentions, cast, unused: voted * method.dots - cast, rows: sorted };
}

/** Share of the dots cast, 0 to 1; null when nobody gave a dot. */
export const shareOf = (tally: Tally, row: TallyRow): number | null =>
  tally.cast === 0 ? null : row.points / tally.cast;
