// Marks a sentence where it stands on the page, without touching the page: the CSS Custom Highlight API, where the browser has it.

const NAME = 'read-aloud';

const canHighlight = (): boolean => typeof Highlight === 'function' && globalThis.CSS?.highlights !== undefined;

/** The first place where a sentence stands in one piece. */
function placeOf(sentence: string, root: Element): Range | null {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.nodeValue?.indexOf(sentence) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + sentence.length);
    return range;
  }
  return null;
}

/** Marks the sentence; null takes the mark away. @returns whether it is marked on the page */
export function highlightText(sentence: string | null): boolean {
  if (!canHighlight()) return false;
  CSS.highlights.delete(NAME);
  const root = document.querySelector('main');
  const place = sentence === null || root === null ? null : placeOf(sentence, root);
  if (place) CSS.highlights.set(NAME, new Highlight(place));
  return place !== null;
}
