// everything by the Tab key, once, in the order of the page, seen where it is; and no key that does something by itself.
import type { Page } from 'playwright-core';
import { strike, typeText, type KeyStroke } from '../keys.ts';

type Stop = { readonly index: number; readonly name: string; readonly problem: string | null };

/** Marks all that the Tab key should reach, in the order of the document. Returns what they are called. */
const mark = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const REACHED = 'a[href], button, input, textarea, select, summary, [tabindex]';
    const isReached = (element: HTMLElement): boolean => {
      if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
      const { width, height } = element.getBoundingClientRect();
      if ((width === 0 && height === 0) || getComputedStyle(element).visibility !== 'visible') return false;
      // Of a group of radio buttons the Tab key reaches the chosen one, or the first.
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
          ({ name }) => name === element.name,
        );
        return element === (group.find(({ checked }) => checked) ?? group.find(({ tabIndex }) => tabIndex >= 0));
      }
      return true;
    };
    const reached = [...document.querySelectorAll<HTMLElement>(REACHED)].filter(isReached);
    // A grid is one stop, wherever in it the focus was last; arrow keys go about in it.
    const isFirstOfGrid = (stop: HTMLElement): boolean => {
      const grid = stop.closest('[role=grid]');
      return grid === null || reached.find((each) => grid.contains(each)) === stop;
    };
    const stops = reached.filter(isFirstOfGrid);
    for (const [index, stop] of stops.entries()) {
      stop.dataset['stop'] = String(index);
      for (const part of stop.closest('[role=grid]')?.querySelectorAll<HTMLElement>('*') ?? [])
        part.dataset['stop'] = String(index);
      // Into a group where nothing is chosen the browser goes by its first button forward, and by its last one back.
      const { name } = stop as HTMLInputElement;
      if (!stop.matches('input[type=radio]')) continue;
      for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]'))
        if (radio.name === name) radio.dataset['stop'] = String(index);
    }
    return stops.map((stop) => (stop.innerText || stop.getAttribute('aria-label') || stop.outerHTML).slice(0, 50));
  });

/** Has the page write down, at the end of every key stroke, where the focus is and what is wrong with how it shows. */
const watchStops = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const look = (): Stop | null => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return null;
      const index = Number(element.dataset['stop'] ?? '-1');
      const name = (element.innerText || element.getAttribute('aria-label') || element.outerHTML).slice(0, 50);
      // A control out of sight (a radio button) shows its focus on its label.
      const isOutOfSight = (box: Element | null): boolean =>
        box !== null && (getComputedStyle(box).clipPath !== 'none' || isOutOfSight(box.parentElement));
      const isHidden = isOutOfSight(element) || Number(getComputedStyle(element).opacity) < 0.01;
      const shown = isHidden
        ? (element.closest('label') ?? element.closest('[data-focus-visible]') ?? element)
        : element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3)
        return { index, name, problem: `outline ${outlineWidth} ${outlineStyle}` };
      const { left, top, width, height, bottom } = shown.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) return { index, name, problem: 'outside the window' };
      const y = Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1);
      const hit = document.elementFromPoint(left + width / 2, y);
      const isSeen = hit !== null && (shown.contains(hit) || hit.contains(shown));
      return { index, name, problem: isSeen ? null : `covered by ${hit?.outerHTML.slice(0, 60) ?? 'nothing'}` };
    };
    const stops: (Stop | null)[] = [];
    // Shift is a key of its own, and let go of last.
    const note = ({ key }: KeyboardEvent): void => void (key === 'Tab' && stops.push(look()));
    Object.assign(globalThis, { stops, noteStop: note });
    addEventListener('keyup', note, true);
  });

/** What was written down since the last time. */
const stopsSoFar = (page: Page): Promise<(Stop | null)[]> =>
  page.evaluate(() => (globalThis as unknown as { stops: (Stop | null)[] }).stops.splice(0));

const endWatch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    removeEventListener(
      'keyup',
      (globalThis as unknown as { noteStop: (event: KeyboardEvent) => void }).noteStop,
      true,
    );
    document.querySelector('[data-post]')?.remove();
  });

/** Puts the focus before the first or after the last element of the page. */
const standAt = (page: Page, end: 'start' | 'end'): Promise<void> =>
  page.evaluate((where) => {
    const post = document.createElement('span');
    post.tabIndex = -1;
    post.dataset['post'] = '';
    if (where === 'start') document.body.prepend(post);
    else document.body.append(post);
    post.focus({ preventScroll: where === 'start' });
  }, end);

/** Where the Tab key goes from one end of the page, until it is where it began or nowhere. */
async function walkBy(page: Page, isBack: boolean, most: number): Promise<Stop[]> {
  await standAt(page, isBack ? 'end' : 'start');
  const stops: Stop[] = [];
  const batch = Array.from({ length: Math.ceil(most / 2) }, (): KeyStroke => ({
    key: 'Tab',
    shift: isBack,
  }));
  for (let presses = 0; presses < most; presses += batch.length) {
    await strike(page, batch);
    for (const stop of await stopsSoFar(page)) {
      if (stop === null || (stops.length > 0 && stop.index === stops[0]?.index)) return stops;
      stops.push(stop);
    }
  }
  return stops;
}

async function crawl(page: Page, isBack: boolean, wanted: readonly string[]): Promise<string[]> {
  const key = isBack ? 'Shift+Tab' : 'Tab';
  await watchStops(page);
  const stops = await walkBy(page, isBack, wanted.length * 2 + 6);
  await endWatch(page);
  const problems = stops.flatMap(({ name, problem }) => (problem === null ? [] : [`${key} on ${name}: ${problem}`]));
  // A field for a date has several places to stop at in itself.
  const order = stops.map(({ index }) => index).filter((index, at, all) => index !== all[at - 1]);
  const inOrder = isBack ? order.toReversed() : order;
  const missed = wanted.filter((_, index) => !order.includes(index));
  if (missed.length > 0) problems.push(`${key} never reaches: ${missed.join(' | ')}`);
  if (inOrder.some((index, at) => at > 0 && index <= (inOrder[at - 1] ?? -1)))
    problems.push(`${key} goes in another order than the page: ${inOrder.join(' ')}`);
  return problems;
}

/** A-07 over the whole page, forward and back. */
export async function tabProblems(page: Page): Promise<string[]> {
  const wanted = await mark(page);
  return [...(await crawl(page, false, wanted)), ...(await crawl(page, true, wanted))];
}

const SINGLE = 'abcdefghijklmnopqrstuvwxyz0123456789?/.,';

/** with the focus on the heading, no single character changes anything. */
export async function shortcutProblems(page: Page): Promise<string[]> {
  const state = (): Promise<string> =>
    page.evaluate(
      () =>
        `${location.href}|${document.activeElement?.tagName ?? ''}|${document.querySelectorAll('[role=dialog]').length}|${document.title}`,
    );
  await page.locator('h1').first().focus();
  const before = await state();
  await typeText(page, SINGLE);
  const after = await state();
  return before === after ? [] : [`a single character changed ${before} into ${after}`];
}

/** where the focus was lost, in words; null when it was not. */
export const lostFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    document.activeElement === null || document.activeElement === document.body ? 'the focus is on <body>' : null,
  );
