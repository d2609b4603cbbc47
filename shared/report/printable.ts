/**
 * A text as every document format can hold it: without the characters that XML 1.0 forbids or that HTML and terminals drop (controls but tab
 * and newline, U+FFFE, U+FFFF), line ends as \n, a broken surrogate as U+FFFD. Nothing else changes: these are somebody's words.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
