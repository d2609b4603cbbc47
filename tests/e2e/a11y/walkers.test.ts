// The checks themselves: each of them must find a fault that was planted for it, and nothing on a page without faults.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../../support/a11y/axe.ts';
import { contrastProblems } from '../../support/a11y/contrast.ts';
import { lostPlace, watchFocus } from '../../support/a11y/focus-watch.ts';
import { lostFocus, shortcutProblems, tabProblems } from '../../support/a11y/keyboard.ts';
import {
  brokenWordProblems,
  clippedProblems,
  coveredProblems,
  sidewaysProblems,
  spacingProblems,
  targetProblems,
} from '../../support/a11y/layout.ts';
import { listen, said } from '../../support/a11y/speech.ts';
import { calmProblems, nameProblems, pageProblems } from '../../support/a11y/words.ts';
import { launchChromium } from '../../support/chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext({ viewport: { width: 800, height: 600 } })).newPage();
});
afterAll(() => browser.close());

const GOOD = `<button>Verstuur</button> <textarea aria-label="Uw antwoord"></textarea>
<ul><li>brood <button>Wijzig <span class="sr-only">brood</span></button></li><li>melk <button>Wijzig <span class="sr-only">melk</span></button></li></ul>`;

/** A page with this in its main part. */
async function show(main: string, style = ''): Promise<void> {
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Proef</title><meta name="viewport" content="width=device-width">
<style>:root { --color-accent: #0b4a57 } body { font: 18px/1.5 sans-serif; color: #111; background: #fff; margin: 8px }
button, a.big { min-width: 48px; min-height: 48px; border: 2px solid #333; background: #fff; color: #111 } textarea { width: 300px; height: 60px; border: 2px solid #333 }
:focus-visible { outline: 3px solid #0b4a57; outline-offset: 2px } h1:focus { outline: 3px solid #0b4a57 }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } ${style}</style></head>
<body><main><h1 tabindex="-1">Proef</h1>${main}</main></body></html>`);
}

type Planted = readonly [name: string, check: (on: Page) => Promise<string[]>, main: string, style?: string];
const CHECKS: readonly Planted[] = [
  ['axe', axeProblems, '<img src="data:,">'],
  ['text contrast', contrastProblems, '<p style="color:#777">grijs op wit</p>'],
  [
    'text contrast of what is disabled',
    contrastProblems,
    '<button data-rac>Klaar</button>',
    '[data-disabled] { color: #aaa !important }',
  ],
  [
    'text contrast under the mouse',
    contrastProblems,
    '<button data-rac>Klaar</button>',
    '[data-hovered] { background: #555 !important }',
  ],
  [
    'text contrast under the mouse, without a library',
    contrastProblems,
    '<button class="plain">Klaar</button>',
    '.plain:hover { background: #555 }',
  ],
  [
    'text contrast of what is pressed',
    contrastProblems,
    '<label class="plain"><input type="radio">Ja</label>',
    '.plain:active { background: #555 }',
  ],
  [
    'text contrast of what is disabled, without a library',
    contrastProblems,
    '<button class="plain">Klaar</button>',
    '.plain:disabled { color: #aaa }',
  ],
  ['edge contrast', contrastProblems, '<button style="border-color:#ddd">Klaar</button>'],
  [
    'icon contrast',
    contrastProblems,
    '<svg width="20" height="20" stroke="currentColor" style="color:#bbb"><path d="M0 0L9 9"/></svg>',
  ],
  ['sideways scrolling', sidewaysProblems, '<div style="width:1200px">breed</div>'],
  ['cut off words', clippedProblems, '<p style="width:60px;overflow:hidden;white-space:nowrap">te lange woorden</p>'],
  ['spacing', spacingProblems, '<p style="height:1.2em;line-height:1.1;overflow:hidden;width:13ch">twee woorden</p>'],
  [
    'words broken into letters',
    brokenWordProblems,
    '<table><tr><th style="width:1ch;max-width:1ch;overflow-wrap:anywhere;padding:0">Prioriteit</th></tr></table>',
    'table { table-layout: fixed; width: 1ch }',
  ],
  ['small targets', (on) => targetProblems(on, 44), '<button style="min-height:0;height:30px">Klein</button>'],
  ['covered controls', coveredProblems, '<div style="position:fixed;inset:0;background:#fff">scherm</div>'],
  ['tab order', tabProblems, '<button>een</button><button tabindex="2">twee</button>'],
  ['a trap', tabProblems, '<button onkeydown="event.preventDefault()">vast</button><button>nooit</button>'],
  ['an invisible focus', tabProblems, '<button class="bare">kaal</button>', '.bare:focus-visible { outline: none }'],
  ['a thin focus', tabProblems, '<button class="thin">dun</button>', '.thin:focus-visible { outline-width: 1px }'],
  ['a covered focus', tabProblems, '<button>onder</button><div style="position:fixed;inset:0;background:#fff"></div>'],
  [
    'single characters',
    shortcutProblems,
    '<script>addEventListener("keydown", (e) => { if (e.key === "k") document.title = "weg" })</script>',
  ],
  ['label in name', nameProblems, '<button aria-label="Bevestigen">Verstuur</button>'],
  [
    'a name for everything',
    nameProblems,
    '<button aria-label=""><i style="display:inline-block;width:9px;height:9px"></i></button>',
  ],
  ['unique names in a list', nameProblems, '<ul><li><button>Weg</button></li><li><button>Weg</button></li></ul>'],
  ['language', (on) => pageProblems(on, 'en'), ''],
  ['one heading', (on) => pageProblems(on, 'nl'), '<h1>Nog een</h1>'],
  ['status in words', (on) => pageProblems(on, 'nl'), '<span data-status="ok"></span>'],
  ['words only for a mouse', (on) => pageProblems(on, 'nl'), '<span title="geheim">?</span>'],
  [
    'few primary actions',
    (on) => pageProblems(on, 'nl'),
    '<button class="p">a</button><button class="p">b</button><button class="p">c</button><button class="p">d</button>',
    '.p { background: #0b4a57; color: #fff }',
  ],
  ['borders', calmProblems, '<button style="border:0">vlak</button>'],
  [
    'motion',
    calmProblems,
    '<p style="animation: wiebel 1s infinite">beweegt</p>',
    '@keyframes wiebel { to { translate: 9px } }',
  ],
];

describe('the checks', () => {
  it('find nothing on a page without faults', async () => {
    await show(GOOD);
    for (const [name, check] of CHECKS) if (name !== 'language') expect(await check(page), name).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await lostFocus(page)).not.toBeNull();
    await page.locator('button').first().focus();
    expect(await lostFocus(page)).toBeNull();
  });

  it.each(CHECKS.map((planted) => ({ name: planted[0], planted })))(
    'find a planted fault: $name',
    async ({ planted }) => {
      const [, check, main, style] = planted;
      await show(GOOD + main, style);
      expect(await check(page)).not.toEqual([]);
    },
  );

  it('complain when an element takes the focus with it (A-08)', async () => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await show('<button id="kept">blijft</button><button id="gone" onclick="this.remove()">weg</button>');
    await page.evaluate(watchFocus);
    await page.locator('#kept').click();
    expect(await lostPlace(page)).toBeNull();
    await page.locator('#gone').click();
    expect(await lostPlace(page)).toContain('weg</button>');
    await expect.poll(() => complaints.join(), { timeout: 15_000 }).toContain('weg</button>');
  });

  it('write down what live regions say', async () => {
    await show('<div role="status"></div>');
    await listen(page);
    await page.evaluate(() => {
      const region = document.querySelector('[role=status]');
      if (region !== null) region.textContent = 'Verstuurd';
      document.body.insertAdjacentHTML('beforeend', '<p role="alert">Let op</p>');
    });
    await expect
      .poll(async () => (await said(page)).map(({ text, isUrgent }) => [text, isUrgent]))
      .toEqual([
        ['Verstuurd', false],
        ['Let op', true],
      ]);
  });
});
