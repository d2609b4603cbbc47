/**
 * Text as it is kept: one spelling per character (NFC), line ends as \n, no control characters, no broken surrogates, no blank edges.
 * Words are never changed. Right-to-left text stays; pages isolate it with <bdi>.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // C0 and C1 controls but tab and newline, and non-characters: they break XML (DOCX) and terminals.
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .normalize('NFC')
      .trim()
  );
}

/** Length in characters as a person counts them nearly (code points): an emoji of two code units counts once. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
