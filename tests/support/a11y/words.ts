// what a page is called, in what language, what its controls are called, and how much it asks at once.
import type { Page } from 'playwright-core';

/** names that lack the words that are seen, and names in a list that are the same. */
export const nameProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const plain = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).clipPath === 'none';
    };
    const texts = (element: Element, wanted: (parent: Element) => boolean): string => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let out = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.parentElement !== null && wanted(node.parentElement)) out += ` ${node.textContent ?? ''}`;
      return plain(out);
    };
    const nameOf = (element: Element): string => {
      const ids = element.getAttribute('aria-labelledby');
      if (ids !== null)
        return plain(
          ids
            .split(/\s+/)
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' '),
        );
      return (
        plain(element.getAttribute('aria-label') ?? '') ||
        texts(element, (parent) => parent.closest('[aria-hidden=true]') === null)
      );
    };
    const problems: string[] = [];
    for (const control of document.querySelectorAll('button, a[href], [role=button]')) {
      if (!isSeen(control)) continue;
      const name = nameOf(control);
      // Of a switch the word for its state (“aan”) is seen apart from its label, and told as its state.
      const isSwitch = control.hasAttribute('aria-pressed') || control.hasAttribute('aria-checked');
      const seen = texts(control, (each) => isSeen(each) && !(isSwitch && each.closest('[aria-hidden=true]') !== null));
      if (name === '') problems.push(`no name: ${control.outerHTML.slice(0, 80)}`);
      // What is seen may stand in the name in pieces: "Wijzig" … "een vast gezicht".
      else if (!name.includes(seen)) problems.push(`seen “${seen}”, called “${name}”`);
    }
    for (const list of document.querySelectorAll('ul, ol, tbody')) {
      const names = [...list.children].flatMap((item) =>
        [...item.querySelectorAll('button, a[href]')]
          .filter((each) => each.closest('ul, ol, tbody') === list)
          .map(nameOf),
      );
      for (const name of new Set(names))
        if (names.filter((each) => each === name).length > 1) problems.push(`twice in a list: “${name}”`);
    }
    return problems;
  });

/** as far as one page can tell. */
export const pageProblems = (page: Page, lang: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const problems: string[] = [];
    const check = (isGood: boolean, what: string): void => void (isGood || problems.push(what));
    check(document.documentElement.lang === wanted, `lang is ${document.documentElement.lang}, not ${wanted}`);
    check(document.title.trim() !== '', 'no title');
    check(
      document.querySelectorAll('h1').length === 1,
      `${document.querySelectorAll('h1').length} headings of level 1`,
    );
    check(document.querySelector('h1')?.getAttribute('tabindex') === '-1', 'the heading cannot take the focus');
    check(
      [...document.querySelectorAll('[data-status]')].every((status) => (status.textContent ?? '').trim() !== ''),
      'a status without words',
    );
    check(
      document.querySelector('main [title]:not(iframe, [title=""]), header [title]:not([title=""])') === null,
      'words that only a mouse can show',
    );
    const viewport = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? '';
    check(!/user-scalable\s*=\s*no|maximum-scale/.test(viewport), 'pinching is switched off');
    const accent = getComputedStyle(document.documentElement).getPropertyValue('--color-accent');
    const probe = document.createElement('i');
    probe.style.color = accent;
    document.body.append(probe);
    const fill = getComputedStyle(probe).color;
    probe.remove();
    const primary = [...document.querySelectorAll('main button')].filter(
      (button) => getComputedStyle(button).backgroundColor === fill,
    );
    check(primary.length <= 3, `${primary.length} primary buttons`);
    return problems;
  }, lang);

/** under forced colours and without motion. Ask after `emulateMedia`. */
export const calmProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const problems = document.getAnimations().map((animation) => `moves: ${animation.playState}`);
    for (const control of document.querySelectorAll<HTMLElement>(
      'button, textarea, input:not([type=radio], [type=checkbox]), select',
    )) {
      const { width, height } = control.getBoundingClientRect();
      const { borderTopWidth, borderTopStyle, borderTopColor, clipPath, visibility } = getComputedStyle(control);
      // A list of choices may lie unseen over the label that is seen.
      if (Number(getComputedStyle(control).opacity) < 0.01) continue;
      if (width <= 2 || height <= 2 || clipPath !== 'none' || visibility !== 'visible') continue;
      if (
        Number.parseFloat(borderTopWidth) < 1 ||
        borderTopStyle === 'none' ||
        /^(?:rgba\(.*, 0\)|transparent)$/.test(borderTopColor)
      )
        problems.push(`no border: ${(control.innerText || control.outerHTML).slice(0, 60)}`);
    }
    return problems;
  });
