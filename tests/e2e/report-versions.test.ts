// Choosing from a report in a real browser: the preview, a version in every format, and who needs larger letters or a small telephone.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editions as words } from '../../client/i18n/nl/editions.ts';
import { report } from '../../client/i18n/nl/report.ts';
import { REPORT_FORMATS } from '../../shared/protocol/http.ts';
import { axeProblems } from '../support/a11y/axe.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

let browser: Browser;
let server: TestServer;
let page: PersonPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  page = await newPerson(browser, server.origin);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it('chooses an audience, sees what it gets, keeps it, and finds it again in every format', async () => {
  const organiser = await server.createOrganiser();
  const { sessionId } = await server.createSession(organiser);
  const cookies = [...organiser.jar].map(([name, value]) => ({ name, value, url: server.origin }));
  await page.context().addCookies(cookies);
  await page.goto(`/report/${sessionId}`);
  await page.getByRole('button', { name: words.make }).click();
  await page.getByRole('radio', { name: new RegExp(words.audiences.public) }).check({ force: true });
  await page.getByRole('heading', { level: 2, name: 'Privacy' }).waitFor();
  await page.getByRole('checkbox', { name: words.part.privacy }).uncheck({ force: true });
  await page.getByRole('heading', { level: 2, name: 'Privacy' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.texts }).click();
  await page.getByRole('textbox', { name: words.introduction }).fill('Geachte raad <b>');
  await page.getByRole('button', { name: words.look }).click();
  expect(await axeProblems(page)).toEqual([]);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${width}`).toBe(0);
  }
  await page.getByRole('textbox', { name: words.name }).fill('Voor de raad');
  await page.getByRole('button', { name: words.save }).click();
  await page.getByRole('heading', { level: 3, name: 'Voor de raad' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 3, name: 'Voor de raad' }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
  for (const format of REPORT_FORMATS) {
    const link = page.getByRole('list', { name: 'Voor de raad' }).getByRole('link', { name: report.formats[format] });
    const file = await organiser.get((await link.getAttribute('href')) ?? '');
    expect([format, file.status]).toEqual([format, 200]);
    if (format === 'json') expect(file.text).toContain('Geachte raad <b>');
    if (format === 'html') expect(file.text).toContain('Geachte raad &lt;b&gt;');
  }
  expect(page.complaints).toEqual([]);
});
