// The page of the report in a real browser: axe in three themes, the largest letters on the smallest telephone, paper, and the way to it.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../client/i18n/nl/common.ts';
import { organiser as staff } from '../../client/i18n/nl/organiser.ts';
import { report as words } from '../../client/i18n/nl/report.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { axeProblems } from '../support/a11y/axe.ts';
import { LARGEST, prefer, showTheme, THEMES } from '../support/a11y/visitor.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { startTestServer, type Browser as Cookies, type TestServer } from '../support/test-server.ts';
import { MODELS } from '../unit/report/fixtures.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

let browser: Browser;
let server: TestServer;
let organiser: Cookies;
let sessionId: SessionId;
let page: PersonPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  organiser = await server.createOrganiser();
  ({ sessionId } = await server.createSession(organiser));
  page = await newPerson(browser, server.origin);
  page.setDefaultTimeout(10_000);
  await page.context().addInitScript(() => {
    const wanted = sessionStorage.getItem('harness.preferences');
    if (wanted !== null) localStorage.setItem('versnelling.preferences', wanted);
  });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The page with a report that has everything in it. */
async function open(name: keyof typeof MODELS, width: number, height: number): Promise<void> {
  await page.unrouteAll();
  await page.route('**/report.json', (route) => route.fulfill({ json: MODELS[name] }));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: null });
  await page.goto(`/report/${sessionId}`);
  await page.getByRole('article').waitFor();
}

const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Boxes that scroll without a name or out of reach of the keyboard. */
const unreachable = (): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.report-scroll')].filter(
        (box) => box.scrollWidth > box.clientWidth && !box.matches('[role=region][aria-labelledby][tabindex="0"]'),
      ).length,
  );

/** Cells that do not take the whole width where rows stand under each other. */
const narrow = (): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('tbody :is(th, td)')].filter((cell) => cell.clientWidth < innerWidth / 2).length,
  );

describe('the page of the report', () => {
  it('has no findings of axe in any theme', async () => {
    await open('full', 1280, 800);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.getByRole('region', { name: 'Prioriteiten' }).count()).toBe(1);
    // Another theme changes colours only; the interim report has those of a warning too, and is short.
    await open('interim', 1280, 800);
    for (const theme of THEMES) {
      await showTheme(page, theme);
      expect(await axeProblems(page, 'colours'), theme).toEqual([]);
    }
    expect(page.complaints).toEqual([]);
  });

  it('leads by the table of contents to a question', async () => {
    await open('full', 1280, 800);
    await page
      .getByRole('navigation', { name: 'Inhoud' })
      .getByRole('link', { name: /^Vraag 2\./ })
      .last()
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answers-2');
  });

  it.each(['full', 'hostile'] as const)(
    'fits a telephone, also with the largest and widest letters: %s',
    async (name) => {
      await open(name, 320, 640);
      expect([await sideways(), await unreachable(), await narrow()]).toEqual([0, 0, 0]);
      await prefer(page, LARGEST);
      await open(name, 320, 640);
      expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('3');
      await expect.poll(unreachable).toBe(0);
      expect([await sideways(), await narrow()]).toEqual([0, 0]);
      await page.evaluate(() => {
        sessionStorage.clear();
        localStorage.clear();
      });
    },
  );

  it('is printed without its aids, and no column falls off the paper', async () => {
    // A4 less its margins is 176 mm: 665 px at 96 px an inch.
    await open('full', 665, 900);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('button, nav, footer')].filter((each) => each.checkVisibility()).length,
      ),
    ).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await sideways()).toBe(0);
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('table')].filter(
            (table) => table.getBoundingClientRect().right > innerWidth + 1,
          ).length,
      ),
    ).toBe(0);
  });

  it('is reached from the session by who may see it, and is not there for others', async () => {
    await page.unrouteAll();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ media: null });
    await page.goto(`/report/${sessionId}`);
    await page.getByRole('heading', { level: 1, name: words.missing.title }).waitFor();
    await page.context().addCookies([...organiser.jar].map(([name, value]) => ({ name, value, url: server.origin })));
    await page.goto(`/organiser/s/${sessionId}`);
    await page.getByRole('link', { name: staff.session.readReport }).click();
    await page.getByText('Stand van').first().waitFor();
    expect(await page.getByRole('button', { name: common.tools.textLarger }).isVisible()).toBe(true);
    await page.getByRole('link', { name: words.back }).click();
    await page.waitForURL(`**/organiser/s/${sessionId}`);
    expect(page.complaints).toEqual([]);
  });
});
