import type { Page } from 'playwright-core';

/** The code page is there before its scripts: waits until they have taken it over. */
export const whenAlive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main input') ?? {}).some((key) => key.startsWith('__react')),
  );
