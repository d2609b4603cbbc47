// axe, with every tag that is promised and contrast of 7:1. One script per page, not one per question.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that another theme can change; all others look at words and structure. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] as const;

/** The same axe without its comments: less than half to send to every page, and to read there. It comes with the package that drives it. */
const fromDriver = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(fromDriver.resolve('axe-core/axe.min.js'), 'utf8');

/** `colours`: only what another theme can change. `structure`: only what it cannot. */
type Part = 'all' | 'colours' | 'structure';

const colourRules = (enabled: boolean): Record<string, { enabled: boolean }> =>
  Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled }]));

/** A card that fades in has other colours on the way; it is what it comes to that is looked at. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      // An animation without an end is looked at as it is.
      new Promise((resolve) => setTimeout(resolve, 2_000)),
    ]).then(() => null),
  );

/** What axe finds, one line a rule. `more`: tags beside those that are promised everywhere. */
export async function axeProblems(page: Page, only: Part = 'all', more: readonly string[] = []): Promise<string[]> {
  await settled(page);
  // axe is in the page already where it looked before: all of its script is sent and read once a page.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, axeSource: isThere ? 'void 0' : AXE });
  // Without frames one run in the page says the same as parts that are put together in a second page, in half the time.
  if (page.frames().length === 1) axe.setLegacyMode();
  axe.options({
    resultTypes: ['violations'],
    ...(only === 'colours'
      ? { runOnly: { type: 'rule', values: [...COLOUR_RULES] } }
      : { runOnly: { type: 'tag', values: [...TAGS, ...more] }, rules: colourRules(only === 'all') }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}
