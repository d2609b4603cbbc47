// axe, with every tag that is promised and contrast of 7:1. One script per page, not one per question.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line a rule. `colours`: only the rules that another theme can change. */
export async function axeProblems(page: Page, only: 'all' | 'colours' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (only === 'colours') axe.withRules(['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']);
  else axe.withTags(TAGS).options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
}
