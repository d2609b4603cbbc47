// After every test in a browser, for every page that a person has: no error in it, nothing refused or asked elsewhere, and nobody lost their place.
// What a test means to happen it takes out of its page's complaints itself.
import { afterAll, afterEach, expect } from 'vitest';
import { lostPlace } from './a11y/focus-watch.ts';
import { people } from './chromium.ts';

/** How long a page may take to bring the focus somewhere; one that was being loaded is let be. */
const PATIENCE = { timeout: 5_000 };

afterEach(async () => {
  for (const page of people) {
    if (!page.isClosed()) await expect.poll(() => lostPlace(page).catch(() => null), PATIENCE).toBeNull();
    expect(page.complaints.splice(0).join('\n')).toBe('');
  }
});

// The next file of tests in this process has people of its own.
afterAll(() => void people.splice(0));
