// Codes that people type: the join code (8 digits) and a seat's code (12 digits), in groups of four.

/** Digits of what somebody typed: spaces, dots and dashes are forgiven, and O, o, I and l are read as 0 and 1. */
export const digitsOf = (typed: string): string =>
  typed.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1').replace(/\D/g, '');

/** What a typed code can be, by its length; null when it can be neither. */
export function codeKind(typed: string): 'join' | 'seat' | null {
  const { length } = digitsOf(typed);
  return length === 8 ? 'join' : length === 12 ? 'seat' : null;
}

/** "12345678" → "1234 5678". */
export const groupedCode = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');
