// What a closed round says. One shape for every method, so that screen, console, laptop and report can't say different things.
// Every number that people see stands here, worked out once on the server; a renderer formats and never counts.
import { z } from 'zod';
import { candidateIdSchema } from '../../kernel/ids.ts';
import { ballotFormSchema, criterionIdSchema } from './methods.ts';
import { groupIdSchema } from './choice.ts';

const count = z.int().min(0);
const figure = z.number().nullable();

/** Figures of one candidate; which of them there are depends on the method. Shares are 0 to 1. Null: not defined here ("n.v.t."). */
export const rowFiguresSchema = z.partialRecord(
  z.enum([
    'share',
    /** Seats behind it as a part of `n`: dots, picks. */
    'breadth',
    'mean',
    'median',
    'interpolatedMedian',
    'standardDeviation',
    'normalisedDeviation',
    'topTwoShare',
    'bottomTwoShare',
    'agreement',
    'polarisation',
    'tastleWierman',
    'fundedShare',
    'bordaMean',
    'bordaPoints',
    'schulzeWins',
    'winShare',
    'strength',
    'standardError',
    'yes',
    'no',
    'yesShare',
    /** Larger of yes and no as a part of both. */
    'majority',
    'turnout',
    'groupConsensus',
  ]),
  figure,
);
export type RowFigures = z.infer<typeof rowFiguresSchema>;

export const resultRowSchema = z.strictObject({
  candidateId: candidateIdSchema,
  /** Shared ranks: 1, 1, 3. Null when it has none (below its quorum, or nobody judged it). */
  rank: z.int().min(1).nullable(),
  /**
   * What the rank rests on: dots, picks, mean, weighted score 0–1, yes share, strength, Borda mean.
   * Null when nobody judged it.
   */
  score: figure,
  /** Ballots that said something about this candidate, or could have: the denominator. "Geen mening" and abstentions are not in it. */
  n: count,
  /** Ballots with "geen mening" (or "weet ik niet") here. */
  noOpinion: count,
  /** Seats behind it: gave a dot, picked it, gave points, ranked it, said yes. */
  voters: count,
  /** How many gave each value, from the lowest of the scale to the highest; dots and picks: 0, 1, 2 …; rank: place 1, 2 …. Null where it would say nothing. */
  distribution: z.array(z.strictObject({ value: z.number(), count })).nullable(),
  figures: rowFiguresSchema,
  /** Yes/no only: the decision; null below the quorum. */
  adopted: z.boolean().nullable().optional(),
  /** Criteria only: mean, spread and agreement per criterion, and the quadrant of the first two. */
  criteria: z
    .array(
      z.strictObject({
        criterionId: criterionIdSchema,
        n: count,
        mean: figure,
        standardDeviation: figure,
        agreement: figure,
      }),
    )
    .optional(),
  quadrant: z.enum(['highHigh', 'highLow', 'lowHigh', 'lowLow']).nullable().optional(),
});
export type ResultRow = z.infer<typeof resultRowSchema>;

/** One consensus word, only when n ≥ 8 and above what random answering gives (voting.md §1). */
export const consensusSchema = z.strictObject({
  measure: z.enum(['agreement', 'kendallW', 'dotFocus', 'overlap', 'majority', 'pairAgreement']),
  value: figure,
  /** The 95 % value of random answering for this many voters, candidates and settings; null where none applies. */
  random95: figure,
  n: count,
  word: z.enum(['strong', 'fair', 'divided', 'opposed']).nullable(),
});
export type Consensus = z.infer<typeof consensusSchema>;

/** Bands of candidates that this number of voters can't tell apart, by resampling the ballots. */
export const bandsSchema = z.strictObject({
  seed: z.int().min(0),
  draws: z.int().min(1),
  /** From the top; together all ranked candidates. */
  bands: z.array(z.array(candidateIdSchema).min(1)),
});
export type Bands = z.infer<typeof bandsSchema>;

/** Would one person change the top? Leaving out, or changing nothing but, one ballot at a time. */
export const fragilitySchema = z.strictObject({
  /** How many candidates the top has: 3, or fewer. */
  top: z.int().min(1),
  isFragile: z.boolean(),
  /** Those that leave or enter the top when one ballot is left out. */
  candidates: z.array(candidateIdSchema),
});

export const methodExtraSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dots'), cast: count, unused: count, focus: figure, overlap: figure }),
  z.strictObject({ type: z.literal('pick'), cast: count, unused: count, overlap: figure }),
  z.strictObject({
    type: z.literal('rank'),
    condorcetWinner: candidateIdSchema.nullable(),
    /** Ballots that prefer the row's candidate to the column's, in the order of `candidates`. */
    pairwise: z.array(z.array(count)),
    /** Strengths of the strongest paths, in the order of `candidates`. */
    paths: z.array(z.array(count)),
    schulze: z.array(z.array(candidateIdSchema)),
    borda: z.array(z.array(candidateIdSchema)),
    /** Whether Schulze and Borda differ in the top 3. */
    differs: z.boolean(),
    kendallW: figure,
    meanSpearman: figure,
    irv: z.strictObject({
      rounds: z.array(
        z.strictObject({
          votes: z.array(z.strictObject({ candidateId: candidateIdSchema, votes: z.number() })),
          exhausted: z.number(),
          eliminated: z.array(candidateIdSchema),
          /** More than one was last and all of them went. */
          wasTied: z.boolean(),
        }),
      ),
      winners: z.array(candidateIdSchema),
    }),
  }),
  z.strictObject({ type: z.literal('scale'), forms: z.array(z.strictObject({ form: ballotFormSchema, n: count })) }),
  z.strictObject({ type: z.literal('budget'), overlap: figure }),
  z.strictObject({ type: z.literal('yesNo') }),
  z.strictObject({
    type: z.literal('criteria'),
    /** Candidates that leave the top 3 when this weight moves by a tenth up or down. */
    sensitivity: z.array(
      z.strictObject({
        criterionId: criterionIdSchema,
        change: z.number(),
        leave: z.array(candidateIdSchema),
        enter: z.array(candidateIdSchema),
      }),
    ),
    /** Where high begins on each criterion, in their order and in the units of the scale; null when nobody judged anything on it. */
    splits: z.array(figure),
  }),
  z.strictObject({
    type: z.literal('pairwise'),
    comparisons: count,
    /** Wins of the row's candidate over the column's, halves for equal, in the order of `candidates`. */
    wins: z.array(z.array(z.number().min(0))),
    /** Share of the compared pairs in which at least two thirds went one way. */
    clearShare: figure,
    /** Kendall–Babington Smith; only when every ballot compared every pair. */
    coefficientU: figure,
  }),
]);

export const resultSchema = z.strictObject({
  /** Valid ballots, abstentions included. */
  ballots: count,
  /** Ballots that openly choose nothing, and those that say nothing at all. "Geen mening" on everything is not among them. */
  abstentions: count,
  /** Seats that were present when the round closed; null when unknown. */
  eligible: count.nullable(),
  /** By rank; equal ranks in the order of the candidates; without a rank last. */
  rows: z.array(resultRowSchema),
  consensus: consensusSchema.nullable(),
  bands: bandsSchema.nullable(),
  fragility: fragilitySchema.nullable(),
  /** A cut through a tie at the third place: the candidates that share it; empty when there is none. */
  cutTied: z.array(candidateIdSchema),
  /** Candidates to talk about, most divided first: the highest spread that is more than chance. */
  dissent: z.array(candidateIdSchema),
  extra: methodExtraSchema,
});
export type RoundResult = z.infer<typeof resultSchema>;

/** Voters who are shown together: one group, or small ones merged, named in the organiser's order. At least k of them. */
export const blockSchema = z.strictObject({ groupIds: z.array(groupIdSchema.nullable()).min(1), result: resultSchema });
export type Block = z.infer<typeof blockSchema>;

/** The same candidates by group; only where the k-rule allows. */
export const groupComparisonSchema = z.strictObject({
  /** Of what was drawn at random in it: the bands of each block, and the permutations. */
  seed: z.int().min(0),
  blocks: z.array(blockSchema).min(2),
  /** Per candidate the largest difference between two blocks, largest first, on the 0–1 scale of the method. */
  gaps: z.array(z.strictObject({ candidateId: candidateIdSchema, gap: z.number(), values: z.array(figure) })),
  /** Of each pair of blocks (indexes): how alike their orders are. */
  correlations: z.array(
    z.strictObject({
      first: count,
      second: count,
      spearman: figure,
      kendall: figure,
      word: z.enum(['same', 'partly', 'different', 'reversed']).nullable(),
      /** Scales only: mean distance between the distributions, 0 to 1. */
      distance: figure,
      /** Permutation test, only with at least 8 in both; report only. */
      p: figure,
    }),
  ),
  /** Highest minimum of the group values first. */
  bridges: z.array(z.strictObject({ candidateId: candidateIdSchema, minimum: z.number() })),
  /** Total with every group weighing the same, beside the total by heads. */
  equalWeights: z.array(
    z.strictObject({ candidateId: candidateIdSchema, value: figure, rank: z.int().min(1).nullable() }),
  ),
  /** What one block thought that the other would say; only where both are at least k. */
  guesses: z.array(
    z.strictObject({
      by: count,
      about: count,
      n: count,
      rows: z.array(z.strictObject({ candidateId: candidateIdSchema, guessed: figure, actual: figure, own: figure })),
      /** Mean absolute difference between guess and what they said, 0 to 1. */
      misjudgement: figure,
    }),
  ),
});
export type GroupComparison = z.infer<typeof groupComparisonSchema>;
