/** Joins class names, leaving out what is false or absent. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter((name): name is string => typeof name === 'string' && name !== '').join(' ');
