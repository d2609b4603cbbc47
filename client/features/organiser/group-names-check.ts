// Groups as somebody types them: one name on a line. Pure.
import { groupNamesSchema } from '../../../shared/domain/groups.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';

export type GroupsError = 'one' | 'tooMany' | 'tooLong' | 'same';

/** The names in a text, one on a line. */
export const groupNamesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is wrong with the names; null when nothing is. */
export function groupsError(names: readonly string[]): GroupsError | null {
  if (names.length === 1) return 'one';
  if (names.length > LIMITS.groups) return 'tooMany';
  if (names.some((name) => name.length > LIMITS.groupName)) return 'tooLong';
  return groupNamesSchema.safeParse(names).success ? null : 'same';
}
