// text at least 7:1 on what is really behind it, controls and icons at least 3:1; also under the mouse, pressed and disabled.
import type { Page } from 'playwright-core';
import { wireOf } from '../keys.ts';

/** How a control looks while it is used, or cannot be: what the browser is made to believe, and what React Aria says of it in attributes. */
const STATES = [
  { name: '', forced: null, attribute: null },
  { name: 'hovered', forced: 'hover', attribute: 'data-hovered' },
  { name: 'pressed', forced: 'active', attribute: 'data-pressed' },
  { name: 'disabled', forced: null, attribute: 'data-disabled' },
] as const;

const CONTROLS = 'button, a[href], input, textarea, select, label';

/** Has the browser show all controls as if they were under the mouse, or pressed. Returns what ends it. */
async function force(page: Page, state: 'hover' | 'active'): Promise<() => Promise<void>> {
  const wire = await wireOf(page);
  await wire.send('DOM.enable');
  await wire.send('CSS.enable');
  const { root } = await wire.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await wire.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: CONTROLS });
  // A button is hovered and pressed at once; nothing that is pressed is not under the mouse.
  const classes = state === 'hover' ? ['hover'] : ['hover', 'active'];
  const set = (forcedPseudoClasses: string[]): Promise<unknown> =>
    Promise.all(nodeIds.map((nodeId) => wire.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));
  await set(classes);
  return async () => {
    await set([]);
    await wire.send('CSS.disable');
  };
}

/** Every text, control edge and icon with too little contrast, in words. */
export async function contrastProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, forced, attribute } of STATES) {
    const end = forced === null ? null : await force(page, forced);
    const problems = await page.evaluate(walk, [attribute, CONTROLS] as const);
    await end?.();
    found.push(...problems.map((problem) => (name === '' ? problem : `${name}: ${problem}`)));
  }
  return [...new Set(found)];
}

function walk([state, selector]: readonly [state: string | null, selector: string]): string[] {
  type Colour = readonly [number, number, number, number];

  const TEXT = 7;
  const EDGE = 3;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const colour = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    if (!canvas) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const read = [r, g, b, a / 255] as const;
    known.set(css, read);
    return read;
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (at: 0 | 1 | 2): number => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  // What is behind an element, and whether somebody sees it: asked for every text, so remembered for as long as the page stays as it is.
  const grounds = new Map<Element, Colour>();
  const behind = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const before = grounds.get(element);
    if (before) return before;
    const own = colour(getComputedStyle(element).backgroundColor);
    const ground = own[3] >= 1 ? own : over(own, behind(element.parentElement));
    grounds.set(element, ground);
    return ground;
  };
  const light = ([r, g, b]: Colour): number => {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ratio = (one: Colour, two: Colour): number => {
    const [high, low] = [light(one), light(two)].toSorted((a, b) => b - a) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const unseen = new Map<Element, boolean>();
  // What stands in a box for the ear only is not seen, however large it is itself.
  const isOutOfSight = (box: Element | null): boolean => {
    if (box === null) return false;
    const before = unseen.get(box);
    if (before !== undefined) return before;
    const { clipPath, opacity } = getComputedStyle(box);
    const isUnseen = clipPath !== 'none' || Number(opacity) < 0.01 || isOutOfSight(box.parentElement);
    unseen.set(box, isUnseen);
    return isUnseen;
  };
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && !isOutOfSight(element);
  };
  const tell = (element: Element): string =>
    `<${element.tagName.toLowerCase()}> ${(element.textContent ?? '').trim().slice(0, 40) || element.outerHTML.slice(0, 80)}`;

  const controls = [...document.querySelectorAll<HTMLElement>(selector)];
  const marked =
    state === null
      ? []
      : controls.filter((control) => control.hasAttribute('data-rac') && !control.hasAttribute(state));
  const disabled =
    state === 'data-disabled'
      ? controls.filter((control) => control.matches(':enabled') && control !== document.activeElement)
      : [];
  for (const control of marked) control.setAttribute(state ?? '', 'true');
  for (const control of disabled) control.toggleAttribute('disabled', true);

  const problems: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (!words || !isShown(element) || element.closest('svg') !== null) continue;
    const ground = behind(element);
    const measured = ratio(over(colour(getComputedStyle(element).color), ground), ground);
    if (measured < TEXT) problems.push(`text ${measured.toFixed(2)}:1 ${tell(element)}`);
  }
  for (const icon of document.querySelectorAll('svg')) {
    if (!isShown(icon) || getComputedStyle(icon).stroke === 'none') continue;
    const ground = behind(icon);
    const measured = ratio(over(colour(getComputedStyle(icon).color), ground), ground);
    if (measured < EDGE) problems.push(`icon ${measured.toFixed(2)}:1 in ${tell(icon.parentElement ?? icon)}`);
  }
  for (const control of controls) {
    if (!isShown(control)) continue;
    const style = getComputedStyle(control);
    const outside = behind(control.parentElement);
    const border = over(colour(style.borderTopColor), outside);
    const hasLine = Number.parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none';
    const isDrawn = hasLine && colour(style.borderTopColor)[3] > 0;
    const isStrong = (isDrawn && ratio(border, outside) >= EDGE) || ratio(behind(control), outside) >= EDGE;
    // A button without a line is known by its words or icon; a box to type in is known by its line alone.
    const needsLine = isDrawn || control.matches('input, textarea');
    const isHeldByLabel = control.matches('label') || (control.matches('select') && control.closest('label') !== null);
    if (needsLine && !isStrong && !isHeldByLabel) problems.push(`edge under ${EDGE}:1 of ${tell(control)}`);
  }
  for (const control of marked) control.removeAttribute(state ?? '');
  for (const control of disabled) control.toggleAttribute('disabled', false);
  return problems;
}
