/** A name as it is compared: upper and lower case, and different spellings of one character, are the same. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase();
