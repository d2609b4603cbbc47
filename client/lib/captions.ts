/**
 * The words of a recording or clip as captions (WebVTT): one caption for the whole of it, since nobody says when each sentence comes.
 * @param words what is said or signed, of any form
 */
export function captionsOf(words: string): string {
  // A blank line would end the caption, an arrow would begin another, and a bracket would be read as a mark.
  const text = words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .join('\n');
  return `WEBVTT\n\n00:00.000 --> 99:59:59.000\n${text}\n`;
}
