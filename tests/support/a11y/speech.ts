// everything that live regions say, with the time, also of regions that appear later.
import type { Page } from 'playwright-core';

export type Said = { readonly text: string; readonly at: number; readonly isUrgent: boolean };

/** Starts writing down. Call on a page that stands still. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: Said[] = [];
    (globalThis as unknown as { said: Said[] }).said = said;
    const REGION = '[aria-live]:not([aria-live=off]), [role=status], [role=log], [role=alert]';
    const note = (node: Node): void => {
      const region = (node instanceof Element ? node : node.parentElement)?.closest(REGION) ?? null;
      const text = region?.textContent?.trim() ?? '';
      if (region === null || text === '') return;
      const isUrgent = region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert';
      const last = said.at(-1);
      // One change can be several mutations.
      if (last?.text === text && performance.now() - last.at < 50) return;
      said.push({ text, at: performance.now(), isUrgent });
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        note(target);
        for (const node of addedNodes) if (node instanceof Element && node.matches(REGION)) note(node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** What was said since `listen`. */
export const said = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (globalThis as unknown as { said: Said[] }).said);
