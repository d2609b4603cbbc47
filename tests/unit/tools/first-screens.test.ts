import { describe, expect, it } from 'vitest';
import { homePage, seatPage } from '../../../tools/vite/first-screens.ts';
import type { Chunk } from '../../../tools/vite/page-weight.ts';

const html = `<html><head>
    <script type="module" src="/assets/start.js"></script>
  </head><body><div id="root"></div></body></html>`;
const chunk = (fileName: string): Chunk => ({ fileName, code: '', imports: [], moduleIds: [] });

describe('the pages that are opened first', () => {
  it('has the code page as text, as it is, and asks for its words at once', () => {
    const page = homePage(html, [chunk('assets/words.js'), chunk('assets/start.js')], '<p>$& 1 $1</p>');
    expect(page).toContain('<div id="root"><p>$& 1 $1</p></div>');
    expect(page).toContain('<script async src="/early.js"></script>');
    expect(page.match(/modulepreload[^>]*>/gu)).toEqual(['modulepreload" crossorigin href="/assets/words.js" />']);
  });

  it('asks for all of a seat at once, but not for what the page names already', () => {
    const page = seatPage(html, [chunk('assets/start.js'), chunk('assets/seat.js')]);
    expect(page.match(/modulepreload[^>]*>/gu)).toEqual(['modulepreload" crossorigin href="/assets/seat.js" />']);
    expect(page).toContain('<div id="root"></div>');
  });
});
