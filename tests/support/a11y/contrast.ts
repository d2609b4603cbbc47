// text at least 7:1 on what is really behind it, controls and icons at least 3:1; also under the mouse, pressed and disabled.
import type { Page } from 'playwright-core';

/** React Aria says its states in attributes, so that they can be shown without a mouse. */
const CONTROL_STATES = ['', 'data-hovered', 'data-pressed', 'data-disabled'] as const;

/** Every text, control edge and icon with too little contrast, in words. */
export async function contrastProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const state of CONTROL_STATES) {
    const problems = await page.evaluate(walk, state);
    found.push(...problems.map((problem) => (state === '' ? problem : `${state}: ${problem}`)));
  }
  return [...new Set(found)];
}

function walk(state: string): string[] {
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
  const behind = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : over(own, behind(element.parentElement));
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
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    // What stands in a box for the ear only is not seen, however large it is itself.
    const isOutOfSight = (box: Element | null): boolean =>
      box !== null &&
      (getComputedStyle(box).clipPath !== 'none' ||
        Number(getComputedStyle(box).opacity) < 0.01 ||
        isOutOfSight(box.parentElement));
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && !isOutOfSight(element);
  };
  const tell = (element: Element): string =>
    `<${element.tagName.toLowerCase()}> ${(element.textContent ?? '').trim().slice(0, 40) || element.outerHTML.slice(0, 80)}`;

  const controls = [...document.querySelectorAll('button, a[href], input, textarea, select, label[data-rac]')];
  const marked =
    state === '' ? [] : controls.filter((control) => control.hasAttribute('data-rac') && !control.hasAttribute(state));
  for (const control of marked) control.setAttribute(state, 'true');

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
  for (const control of marked) control.removeAttribute(state);
  return problems;
}
