// Words as they are compared: by whoever groups answers, and by whoever checks what was typed to group them by.

/** Lower case, without accents: "Eén" and "een" are the same to whoever types in a hurry. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Every word of a text, folded, in order: "Wmo-loket" is two of them. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
