// How much room is left in a text. Silent until the end is near: a counter that runs from the first letter only worries people.

export interface CharacterCount {
  readonly state: 'far' | 'near' | 'over';
  /** Characters left, or the number too many where the state is `over`. */
  readonly count: number;
}

/** `near` begins at a tenth of the limit, but never earlier than 50 and never later than 10 characters before it. */
export const countCharacters = (length: number, limit: number): CharacterCount => {
  const left = limit - length;
  if (left < 0) return { state: 'over', count: -left };
  const nearFrom = Math.min(50, Math.max(10, Math.floor(limit / 10)));
  return { state: left <= nearFrom ? 'near' : 'far', count: left };
};

/**
 * Whether the step from one length to the next is worth saying aloud: on entering `near`, at each ten below it, at the limit, and on going over. Once each, not per letter.
 */
export const isWorthSaying = (before: number, after: number, limit: number): boolean => {
  const was = countCharacters(before, limit);
  const now = countCharacters(after, limit);
  if (now.state === 'far') return false;
  if (now.state !== was.state) return true;
  if (now.state === 'over') return false;
  return Math.ceil(now.count / 10) < Math.ceil(was.count / 10) || (now.count === 0 && was.count > 0);
};
