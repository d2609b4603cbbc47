// An organiser makes a series in Chromium, brings in two sessions from elsewhere, decides that two themes are one, and takes the combined report along.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { organiser as organiserWords } from '../../client/i18n/nl/organiser.ts';
import { series as words } from '../../client/i18n/nl/series.ts';
import { seriesReportSchema } from '../../shared/report/series/series-model.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { openOrganiser, type Organiser } from '../support/organiser-page.ts';
import { exported } from '../support/series-exports.ts';

let browser: Browser;
let organiser: Organiser;
let page: PersonPage;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-series-'));

beforeAll(async () => {
  browser = await launchChromium();
  organiser = await openOrganiser(browser);
  page = await organiser.visit('/organiser');
});
afterAll(async () => {
  await organiser.stop();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
async function bringIn(path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.session.import }).click(),
  ]);
  await chooser.setFiles(path);
}
const ASSEN = exported(
  'Assen',
  { 'Vervoer naar de dagbesteding': ['De bus rijdt te weinig', 'Taxi komt te laat'], Zorg: ['Steeds iemand anders'] },
  { ballots: ['aab', 'aab', 'aa', 'b', 'ab'] },
);
const BEILEN = exported(
  'Beilen',
  { 'Vervoer en de bus': ['De bus rijdt niet', 'Taxi te laat'], zorg: ['Elke week een ander'] },
  { ballots: ['bbb'.slice(0, 2), 'bb', 'b', 'a', 'ab', 'b'] },
);

it('leads from a design to one list of priorities over sessions that ran elsewhere', async () => {
  await page.getByRole('link', { name: words.nav, exact: true }).click();
  await page.getByText(words.empty).waitFor();
  await page.getByRole('button', { name: words.make }).click();
  await page.getByText(words.form.titleMissing).waitFor();
  await page.getByText(words.form.designMissing).waitFor();
  await expectAccessible(page, 'the series, with a form that is wrong');
  await page.getByLabel(words.form.title).fill('Twee avonden over zorg');
  await page.getByRole('button', { name: new RegExp(words.form.design, 'u') }).click();
  await page.getByRole('listbox', { name: words.form.design }).getByRole('option').first().click();
  await page.getByRole('button', { name: words.make }).click();
  await page.getByRole('heading', { level: 1, name: 'Twee avonden over zorg' }).waitFor();
  await page.getByText(words.next.add).waitFor();

  await bringIn(fileOf('brief.txt.json', 'Geachte heer'));
  await page.getByText(words.trouble.notJson).waitFor();
  await expectAccessible(page, 'a series with a file that cannot come in');
  await bringIn(fileOf('assen.json', ASSEN));
  await page.getByRole('heading', { level: 3, name: 'Sessie Assen' }).waitFor();
  await bringIn(fileOf('assen.json', ASSEN));
  await page.getByText(words.trouble.duplicate).waitFor();
  await bringIn(fileOf('beilen.json', BEILEN));
  await page.getByRole('heading', { level: 3, name: 'Sessie Beilen' }).waitFor();
  await expect
    .poll(() =>
      page
        .getByText('zorg, in 2 van 2 sessies', { exact: false })
        .or(page.getByText('Zorg, in 2 van 2 sessies'))
        .count(),
    )
    .toBe(1);
  await expectAccessible(page, 'a series with two sessions');

  await page.getByRole('link', { name: words.themes.open }).click();
  await page.getByRole('heading', { name: words.themes.proposals }).waitFor();
  await expectAccessible(page, 'themes that look alike');
  await page
    .getByRole('button', { name: words.themes.same.replace('{{title}}', 'Vervoer naar de dagbesteding') })
    .click();
  await page.getByText(words.themes.noProposals).waitFor();
  await page.getByRole('button', { name: words.themes.undo }).click();
  await page.getByRole('heading', { name: words.themes.proposals }).waitFor();
  await page
    .getByRole('button', { name: words.themes.same.replace('{{title}}', 'Vervoer naar de dagbesteding') })
    .click();
  await page.getByText(words.themes.decisions).waitFor();
  await expectAccessible(page, 'a decision about themes');

  await page.getByRole('link', { name: words.themes.back }).click();
  const line = page.getByText('Vervoer naar de dagbesteding, in 2 van 2 sessies');
  await line.waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: organiserWords.session.formats.json }).click(),
  ]);
  const saved = seriesReportSchema.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
  expect(saved.questions[0]?.parts[0]?.themes.map(({ title, raisedIn }) => [title, raisedIn])).toEqual([
    ['Zorg', 2],
    ['Vervoer naar de dagbesteding', 2],
  ]);

  // On a telephone nothing goes sideways, in the dark neither.
  for (const path of ['/organiser/series', new URL(page.url()).pathname, `${new URL(page.url()).pathname}/themes`]) {
    const phone = await organiser.visit(path, organiser.cookie, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await phone.getByRole('heading', { level: 2 }).first().waitFor();
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
    expect([path, wide]).toEqual([path, 0]);
    await phone.close();
  }
});
