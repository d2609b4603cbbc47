// Other letters, other buttons, another language, on the page that is open: through its own toolbar, as a person would, but without a page load for each of them.
import type { Page } from 'playwright-core';
import { common } from '../../../client/i18n/nl/common.ts';
import type { Preferences } from './visitor.ts';

const WORDS = {
  larger: common.tools.textLarger,
  smaller: common.tools.textSmaller,
  wider: common.tools.spacingWider,
  narrower: common.tools.spacingNarrower,
  big: common.tools.bigButtons,
} as const;

/** A step of the letters, in per cent; a step between letters, in em. As the toolbar promises. */
const STEP = { size: 25, spacing: 0.04 } as const;

/** Sets size, spacing and buttons in Dutch. @throws Error when the toolbar does not bring the page there */
export async function wear(page: Page, wanted: Omit<Preferences, 'locale'>): Promise<void> {
  const worn = await page.evaluate(
    async ([words, step, { textSize, spacing, bigButtons }]) => {
      const root = document.documentElement;
      const press = (word: string): void => {
        const button = [...document.querySelectorAll('button')].find((each) =>
          (each.textContent ?? '').trim().startsWith(word),
        );
        if (!button) throw new Error(`no tool ${word}`);
        button.click();
      };
      const size = (): number => Math.round(Number(root.style.getPropertyValue('--text-scale')) * 100);
      const space = (): number =>
        Math.round(Number.parseFloat(root.style.getPropertyValue('--letter-spacing')) / step.spacing);
      for (let presses = 0; presses < 20 && size() !== textSize; presses++)
        press(size() < textSize ? words.larger : words.smaller);
      for (let presses = 0; presses < 8 && space() !== spacing; presses++)
        press(space() < spacing ? words.wider : words.narrower);
      if ((root.dataset['buttons'] === 'large') !== bigButtons) press(words.big);
      // React draws after the press; two frames on it has.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return { textSize: size(), spacing: space(), bigButtons: root.dataset['buttons'] === 'large' };
    },
    [WORDS, STEP, wanted] as const,
  );
  const { textSize, spacing, bigButtons } = wanted;
  if (JSON.stringify(worn) !== JSON.stringify({ textSize, spacing, bigButtons }))
    throw new Error(`the toolbar made ${JSON.stringify(worn)}`);
}

/** What to press for the next language, in the order in which they can be had one after the other: easy Dutch, English, Dutch. */
const TO = { 'nl-simple': common.tools.easyReading, en: 'English', nl: 'Nederlands' } as const;

/** The next language of the screen, in the order of `TO`. */
export async function speak(page: Page, locale: keyof typeof TO): Promise<void> {
  await page.evaluate((word) => {
    const button = [...document.querySelectorAll('button')].find((each) => (each.textContent ?? '').includes(word));
    if (!button) throw new Error(`no button ${word}`);
    button.click();
  }, TO[locale]);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, locale);
}
