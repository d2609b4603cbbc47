/**
 * What a spreadsheet may take for a formula: = + - @ (also full-width, which some versions fold), behind any blanks, invisible characters or
 * line ends. Such a text gets an apostrophe in front (OWASP, "CSV injection"), wherever it goes: nobody can know what opens it.
 */
export const FORMULA = /^[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

/** The text, with an apostrophe in front when it could be a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
