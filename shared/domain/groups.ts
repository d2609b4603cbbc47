// The groups of a session (clients, relatives, municipality): their names, and what makes a list of them valid.
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { groupIdSchema, type GroupId } from './voting/choice.ts';

/** A group as the organiser named it. The id is derived from its place in the design, so that it says nothing of its own. */
export const groupSchema = z.strictObject({ groupId: groupIdSchema, name: z.string() });
export type Group = z.infer<typeof groupSchema>;

/** Names as they are compared: two groups that differ in capitals or blanks alone would be one group to everybody who reads them. */
const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The names of the groups in a design: none, or two to eight that all differ. */
export const groupNamesSchema = z
  .array(z.string().trim().min(1).max(LIMITS.groupName))
  .max(LIMITS.groups)
  .refine((names) => names.length !== 1, { message: 'one group is no group: none, or at least two' })
  .refine((names) => new Set(names.map(folded)).size === names.length, { message: 'two groups have the same name' });

/** Groups from their names, in the organiser's order: `g1`, `g2` and on. */
export const groupsOf = (names: readonly string[]): Group[] =>
  names.map((name, index) => ({ groupId: `g${index + 1}` satisfies GroupId, name }));
