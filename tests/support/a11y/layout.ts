// what people see when letters are large and windows small: nothing beside the window, nothing cut off, everything big enough to press.
import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what somebody's own style sheet may do to every page. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** A page that measures itself needs some frames after its window changed; a slow computer draws few of them. */
const SETTLED_WITHIN_MS = 3_000;

const widestOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const deepest = wide.filter((element) => ![...element.children].some((child) => wide.includes(child)));
    return deepest
      .slice(0, 5)
      .map((element) => `${scrollWidth} > ${clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });

/** what makes the page scroll sideways once it stands still, widest first; empty when nothing does. */
export async function sidewaysProblems(page: Page): Promise<string[]> {
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, {
      timeout: SETTLED_WITHIN_MS,
    })
    .catch(() => undefined);
  return await widestOf(page);
}

/** boxes that hide a part of their words. */
export const clippedProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        // Words for the ear only are cut off on purpose.
        if (width <= 1 || height <= 1 || clipPath !== 'none' || (position === 'absolute' && width <= 2)) return false;
        if (
          !(element instanceof HTMLElement) ||
          element.closest('.sr-only') !== null ||
          element.innerText.trim() === ''
        )
          return false;
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${element.innerText.slice(0, 60)}`),
  );

/** Words whose letters stand one below the other, because their box is narrower than a short word. */
export const brokenWordProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('th, button span, h1, h2, h3')].flatMap((element) => {
      const words = element.innerText.trim();
      const range = document.createRange();
      range.selectNodeContents(element);
      const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size;
      // More rows than a third of the letters: three letters a row or fewer.
      return words.length > 4 && rows > Math.max(2, words.length / 3)
        ? [`broken into letters: ${words.slice(0, 40)}`]
        : [];
    }),
  );

/** both, while somebody's own spacing is on. */
export async function spacingProblems(page: Page): Promise<string[]> {
  // Through the document's own style sheets: the content policy refuses a style element, an extension of the browser is not held by it.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  const found = [...(await sidewaysProblems(page)), ...(await clippedProblems(page))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** what can be pressed and is smaller than `least` px in a direction. Links in running text are left out (2.5.8). */
export const targetProblems = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const PRESSED =
      'button, a[href], input:not([type=hidden]), select, textarea, [role=button], [role=checkbox], [role=radio], [role=tab], [role=menuitem], summary';
    const isInText = (element: Element): boolean => {
      if (!element.matches('a[href]')) return false;
      const parent = element.parentElement;
      return (
        parent !== null &&
        getComputedStyle(element).display === 'inline' &&
        (parent.textContent ?? '').trim() !== (element.textContent ?? '').trim()
      );
    };
    return [...document.querySelectorAll<HTMLElement>(PRESSED)].flatMap((element) => {
      // A radio or checkbox that is out of sight is pressed by its label.
      const isOutOfSight = (box: Element | null): boolean =>
        box !== null && (getComputedStyle(box).clipPath !== 'none' || isOutOfSight(box.parentElement));
      const isHidden = isOutOfSight(element) || Number(getComputedStyle(element).opacity) < 0.01;
      const target = isHidden && element.matches('input, select') ? element.closest('label') : element;
      if (target === null || isInText(element) || element.closest('[aria-hidden=true]') !== null) return [];
      const { width, height } = target.getBoundingClientRect();
      const { visibility, clipPath } = getComputedStyle(target);
      if (width === 0 || height === 0 || visibility !== 'visible' || clipPath !== 'none') return [];
      if (width >= size - 0.5 && height >= size - 0.5) return [];
      return [`${Math.round(width)}×${Math.round(height)} px: ${(target.innerText || target.outerHTML).slice(0, 60)}`];
    });
  }, least);

/** controls that something else lies over, once they are scrolled into sight. */
export const coveredProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a[href], main textarea, header button')].flatMap(
      (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || getComputedStyle(element).visibility !== 'visible') return [];
        const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 3));
        const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
        return isHit
          ? []
          : [
              `covered: ${(element.innerText || element.outerHTML).slice(0, 60)} by ${hit?.outerHTML.slice(0, 60) ?? 'nothing'}`,
            ];
      },
    ),
  );

/** words with letters smaller than `least` px, in a part of the page. */
export const smallWordProblems = (page: Page, part: string, least: number): Promise<string[]> =>
  page.evaluate(
    ([selector, size]) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} *`)]
        .filter((each) =>
          [...each.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
          ),
        )
        .filter((each) => each.getBoundingClientRect().width > 2)
        .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < size)
        .map((each) => `${getComputedStyle(each).fontSize}: ${each.innerText.slice(0, 40)}`),
    [part, least] as const,
  );
