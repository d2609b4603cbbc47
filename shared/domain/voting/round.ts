// What a round is beside its method: what it follows, who guesses about whom, and its ballots as they are kept once it is closed.
import { z } from 'zod';
import { choiceSchema, groupIdSchema } from './choice.ts';

/** Members of each of these two groups also say how they think the other voted. */
export const secondGuessSchema = z.strictObject({ first: groupIdSchema, second: groupIdSchema });
export type SecondGuess = z.infer<typeof secondGuessSchema>;

/** A block by its place in the round's list of blocks; null when the round has no breakdown. */
const block = z.int().min(0).nullable();

/** A ballot after closing: never with the group itself, only with the block that the k-rule made of it. */
export const labelledBallotSchema = z.strictObject({ choice: choiceSchema, block });
export type LabelledBallot = z.infer<typeof labelledBallotSchema>;

/** A guess after closing, in a list of its own that is in no order of the ballots. */
export const labelledGuessSchema = z.strictObject({
  by: z.int().min(0),
  about: z.int().min(0),
  choice: choiceSchema,
});
export type LabelledGuess = z.infer<typeof labelledGuessSchema>;

/** Groups that are shown together, by the k-rule: a list of blocks, or null for no breakdown at all. */
export const blocksSchema = z.array(z.array(groupIdSchema.nullable()).min(1)).min(2).nullable();
export type Blocks = z.infer<typeof blocksSchema>;
