// An organiser adds concepts of their own in Chromium, with the keyboard alone, takes them along as a file and brings them back.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lexicon as words } from '../../client/i18n/nl/lexicon.ts';
import type { OwnLexicon } from '../../shared/domain/own-concepts.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { listen, said } from '../support/a11y/speech.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { makeAccount } from './hands/hands-room.ts';

let browser: Browser;
let server: ServerProcess;
let page: PersonPage;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-lexicon-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  const account = await makeAccount(server);
  page = await newPerson(browser, server.origin);
  const [name = '', value = ''] = account.split('=');
  await page.context().addCookies([{ name, value, url: server.origin }]);
  await page.goto('/organiser');
  // Keys that are pressed before the page is there go nowhere.
  await page.getByRole('link', { name: words.nav }).waitFor();
});
afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const focusedName = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-labelledby');
    return (label ? document.getElementById(label)?.textContent : activeElement?.textContent) ?? '';
  });
/** Tab until the focus is on what is called so. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (name.test(await focusedName())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`never reached ${String(name)}, but ${await focusedName()}`);
}
const headings = (): Promise<string[]> =>
  page.getByRole('region', { name: words.own }).getByRole('heading', { level: 3 }).allTextContents();

describe('concepts for grouping', () => {
  it('are found from the first page, and added, changed and removed with the keyboard alone', async () => {
    await tabTo(new RegExp(`^${words.nav}$`, 'u'));
    await page.keyboard.press('Enter');
    await page.getByText(words.ownEmpty).waitFor();
    await expectAccessible(page, 'the lexicon, empty');
    await listen(page);

    await tabTo(new RegExp(`^${words.add}$`, 'u'));
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: words.form.add }).waitFor();
    expect(await focusedName()).toBe(words.form.name);
    await page.keyboard.press('Enter');
    await page.getByText(words.problems.emptyName).waitFor();
    await expectAccessible(page, 'a concept that is wrong');
    await page.keyboard.type('Wmo-loket');
    await page.keyboard.press('Tab');
    await page.keyboard.type('loket\nwmo');
    await tabTo(new RegExp(`^${words.form.save}$`, 'u'));
    await page.keyboard.press('Enter');
    await expect.poll(headings).toEqual(['Wmo-loket']);
    await expect
      .poll(async () => (await said(page)).map(({ text }) => text))
      .toContain(words.saved.replace('{{name}}', 'Wmo-loket'));
    expect(await focusedName()).toBe(words.add);

    await tabTo(new RegExp(`^${words.change} Wmo-loket$`, 'u'));
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: words.form.change }).waitFor();
    await page.keyboard.type('Gemeenteloket');
    await page.keyboard.press('Enter');
    await expect.poll(headings).toEqual(['Wmo-loketGemeenteloket']);

    await page.reload();
    await expect.poll(headings).toEqual(['Wmo-loketGemeenteloket']);
    await tabTo(new RegExp(`^${words.remove} Wmo-loketGemeenteloket$`, 'u'));
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog', { name: words.removeTitle }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(headings).toEqual([]);
    await expect.poll(focusedName).toBe(words.own);
  });

  it('come in from a file, and go out as one', async () => {
    const file = (concepts: OwnLexicon['concepts']) => ({
      name: 'begrippen.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'versnelling-concepts', version: 1, language: 'nl', concepts })),
    });
    const choose = (concepts: OwnLexicon['concepts']) => page.locator('input[type=file]').setInputFiles(file(concepts));
    await choose([
      { name: 'Balie', words: ['loket'] },
      { name: 'Wijkteam', words: ['loket'] },
    ]);
    await page.getByText('Begrip 2, woord 1 (“loket”) staat al bij het begrip “Balie”.').waitFor();
    await expectAccessible(page, 'a file that is wrong');
    const good = [
      { name: 'Balie', words: ['loket', 'hal'] },
      { name: 'Wijkteam', words: ['sociaal team'] },
    ];
    await choose(good);
    await page.getByRole('button', { name: words.file.replace }).click();
    await expect.poll(headings).toEqual(['Balie', 'Wijkteam']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.file.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('begrippen-nl.json');
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as OwnLexicon;
    expect(saved.concepts).toEqual(good);
    await expectAccessible(page, 'the lexicon, filled');
  });

  it('stand apart per language, beside the built-in ones, which can be searched', async () => {
    await page.getByRole('tab', { name: 'Nederlands' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(words.ownEmpty).waitFor();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(headings).toEqual(['Balie', 'Wijkteam']);
    await tabTo(new RegExp(`^${words.builtIn.search}$`, 'u'));
    await page.keyboard.type('regiotaxi');
    const builtIn = page.getByRole('region', { name: words.builtIn.title });
    await expect.poll(() => builtIn.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Vervoer']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await builtIn.getByText(words.builtIn.beginnings).waitFor();
    await expectAccessible(page, 'a built-in concept, open');
  });

  it('fit a telephone, and a page of twice the size', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 320, height: 600 },
    ]) {
      await page.setViewportSize(size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

it('sends who is not signed in to the login page, and back', async () => {
  const stranger = await newPerson(browser, server.origin);
  await stranger.goto('/organiser/lexicon');
  await stranger.getByRole('textbox', { name: 'Wachtwoord' }).waitFor();
  expect(new URL(stranger.url()).pathname).toBe('/login');
});
