// Two pairs of hands for the same journey: one with a mouse, one with nothing but a keyboard.
import type { Locator, Page } from 'playwright-core';

export type Hands = {
  readonly name: 'mouse' | 'keyboard';
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

/** Tab by Tab to an element, as somebody without a mouse must. @throws Error when 250 Tabs do not reach it */
export async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let tabs = 0; tabs < 250; tabs++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${String(target)}`);
}

export const MOUSE: Hands = {
  name: 'mouse',
  press: (target) => target.click(),
  write: async (target, text) => {
    await target.click();
    await target.fill('');
    await target.pressSequentially(text);
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
    await target.page().keyboard.type(text);
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

/** Where the focus is, in words, for messages. */
export const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing');
