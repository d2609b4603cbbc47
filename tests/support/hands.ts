// Two pairs of hands for the same journey: one with a mouse, one with nothing but a keyboard.
import type { Locator, Page } from 'playwright-core';
import { strike, typeText, type KeyStroke } from './keys.ts';

export type Hands = {
  readonly name: 'mouse' | 'keyboard' | 'touch';
  /** Presses a button or follows a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Puts text in a field, in place of what stands there. */
  readonly write: (target: Locator, text: string) => Promise<void>;
  /** Chooses one of a group of radio buttons. */
  readonly choose: (option: Locator) => Promise<void>;
  /** Opens a menu by its button and picks an item. */
  readonly pick: (button: Locator, item: string | RegExp) => Promise<void>;
};

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** Most Tabs from anywhere to anywhere; more is a trap. */
const MOST_TABS = 250;
const TABS = Array.from({ length: 40 }, (): KeyStroke => ({ key: 'Tab' }));

/**
 * Tab by Tab to an element, as somebody without a mouse must. Many Tabs are sent at once; those that come after the element has the focus are held back,
 * as somebody would who sees where it is.
 * @throws Error when 250 Tabs do not reach it
 */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  if (await isFocused(target)) return;
  const element = await target.elementHandle();
  const hold = await page.evaluateHandle((wanted) => {
    const stop = (event: KeyboardEvent): void => {
      const isThere = wanted === document.activeElement || (wanted?.contains(document.activeElement) ?? false);
      if (!isThere || event.key !== 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', stop, true);
    return { end: () => removeEventListener('keydown', stop, true) };
  }, element);
  try {
    for (let tabs = 0; tabs < MOST_TABS; tabs += TABS.length) {
      await strike(page, TABS);
      // Somebody else's new answer may have put another element in its place.
      if (await isFocused(target)) return;
    }
  } finally {
    await hold.evaluate(({ end }) => end());
  }
  throw new Error(`the Tab key does not reach ${String(target)}`);
}

export const MOUSE: Hands = {
  name: 'mouse',
  press: (target) => target.click(),
  write: async (target, text) => {
    await target.click();
    await target.fill(text);
  },
  // React Aria puts the radio itself out of sight behind its label.
  choose: (option) => option.locator('xpath=ancestor::label').click(),
  pick: async (button, item) => {
    await button.click();
    await button.page().getByRole('menuitem', { name: item }).first().click();
  },
};

export const KEYBOARD: Hands = {
  name: 'keyboard',
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  write: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.press('ControlOrMeta+A');
    await target.page().keyboard.press('Delete');
    await typeText(target.page(), text);
  },
  choose: async (option) => {
    const { keyboard } = option.page();
    const group = option.locator('xpath=ancestor::*[@role="radiogroup"]');
    await tabTo(group);
    for (let presses = 0; presses < 12 && !(await isFocused(option)); presses++) await keyboard.press('ArrowDown');
    await keyboard.press('Space');
  },
  pick: async (button, item) => {
    const page = button.page();
    await tabTo(button);
    await page.keyboard.press('Enter');
    const target = page.getByRole('menuitem', { name: item }).first();
    await target.waitFor();
    for (let presses = 0; presses < 40 && !(await isFocused(target)); presses++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
};

/** A finger on a telephone: it taps, and writes with the telephone's own keyboard, of which the page sees no keys. */
export const TOUCH: Hands = {
  name: 'touch',
  press: (target) => target.tap(),
  write: async (target, text) => {
    await target.tap();
    await target.fill(text);
  },
  choose: (option) => option.locator('xpath=ancestor::label').tap(),
  pick: async (button, item) => {
    await button.tap();
    await button.page().getByRole('menuitem', { name: item }).first().tap();
  },
};

/** Where the focus is, in words, for messages. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing');
