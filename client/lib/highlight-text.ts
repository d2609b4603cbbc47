// Marks a sentence where it stands on the page, without touching the page: the CSS Custom Highlight API, where the browser has it. A part of the page
// that is read as a whole (a row of a table) is marked by an attribute.

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

/** Marked as a whole, where the sentence itself cannot be: it is not in one piece there, or the browser has no highlights. */
let marked: Element | null = null;

const markWhole = (place: Element | undefined): boolean => {
  marked?.removeAttribute('data-reading');
  marked = place ?? null;
  marked?.setAttribute('data-reading', '');
  return marked !== null;
};

/**
 * Marks the sentence; null takes the mark away.
 * @param place where it stands; without it, the first place on the page where the sentence is found
 * @returns whether it is marked on the page
 */
export function highlightText(sentence: string | null, place?: Element): boolean {
  markWhole(undefined);
  if (sentence === null && !canHighlight()) return false;
  if (!canHighlight()) return markWhole(place);
  CSS.highlights.delete(NAME);
  const root = place ?? document.querySelector('main');
  const range = sentence === null || root === null ? null : placeOf(sentence, root);
  if (range === null) return sentence !== null && markWhole(place);
  CSS.highlights.set(NAME, new Highlight(range));
  return true;
}
