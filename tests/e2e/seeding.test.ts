// Answers put in beforehand, in a real browser: pasted, out of files as spreadsheets write them, refused in words, and marked on every page where they are read.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designEditor as words } from '../../client/i18n/nl/design-editor.ts';
import { directing } from '../../client/i18n/nl/directing.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { seeding } from '../../client/i18n/nl/seeding.ts';
import { blankStep, designSchema, type Design } from '../../shared/domain/design.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD } from '../support/hands.ts';
import { postJson } from '../support/node-client.ts';
import { chooseLarge, openOrganiser, type Organiser } from '../support/organiser-page.ts';

let browser: Browser;
let organiser: Organiser;

beforeAll(async () => {
  browser = await launchChromium();
  organiser = await openOrganiser(browser, { STEP_NOTICE: '0' });
});
afterAll(async () => {
  await browser.close();
  await organiser.stop();
});

const QUESTION = 'Waardoor wordt zoveel zorg gebruikt?';
const MARK = participant.collect.seeded;
const PLAIN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Vooraf',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [blankStep('question', QUESTION)],
};

const ROWS = ['Eén café voor €2', 'Verpleging thuis'] as const;
const CSV = `Antwoord;Toelichting\r\n${ROWS[0]};ook ’s avonds\r\n${ROWS[1]};\r\n`;
/** As Windows writes it, from the few letters of it that are no Latin-1. */
const windows = (text: string): Buffer =>
  Buffer.from(Array.from(text, (letter) => ({ '€': 0x80, '’': 0x92 })[letter] ?? letter.charCodeAt(0)));
const FILES: readonly (readonly [string, Buffer])[] = [
  ['UTF-8', Buffer.from(CSV)],
  ['UTF-8 met merk', Buffer.from(`\uFEFF${CSV}`)],
  ['UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
  ['Windows-1252', windows(CSV)],
];

const choose = (within: Locator, name: string, buffer: Buffer): Promise<void> =>
  within.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

describe('in a design', () => {
  it('they are pasted or come out of a file, whatever wrote it; what is too big or no text is refused in words', async () => {
    const made = await postJson(organiser.origin, '/api/designs', PLAIN, organiser.cookie);
    const { ref } = (await made.json()) as { ref: string };
    const page = await organiser.visit(`/organiser/designs/${ref}`);
    const panel = page.getByRole('region', { name: words.panel });
    const title = (count: number): Locator =>
      panel.getByRole('button', { name: seeding.title_other.replace('{{count}}', String(count)) });
    await KEYBOARD.press(title(0));
    await KEYBOARD.write(panel.getByLabel(seeding.paste), '- Wachtlijsten');
    await page.keyboard.press('Enter');
    await page.keyboard.type('2. Geen vast gezicht, nooit');
    await KEYBOARD.press(panel.getByRole('button', { name: seeding.add, exact: true }));
    await title(2).waitFor();
    let count = 2;
    for (const [name, buffer] of FILES) {
      await choose(panel, `${name}.csv`, buffer);
      count += ROWS.length;
      await title(count).waitFor();
    }
    const alert = panel.getByRole('alert').filter({ hasText: /./u });
    const refused: readonly (readonly [string, Buffer, string])[] = [
      ['plaatje.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), seeding.problems.noText],
      ['leeg.csv', Buffer.from('Antwoord;Toelichting\n'), seeding.problems.nothing],
      ['te lang.csv', Buffer.from(`Antwoord\n${'a'.repeat(5_000)}\n`), 'Te lang: antwoord 1.'],
      ['te veel.csv', Buffer.from(`Antwoord\n${'nog een\n'.repeat(3_000)}`), 'Dit zijn er te veel.'],
    ];
    const began = performance.now();
    await chooseLarge(panel.locator('input[type=file]'), 'vijftig megabyte.csv', 50_000_000, 'a;b\n');
    await alert.filter({ hasText: seeding.problems.tooBig }).waitFor();
    // By its size alone: to read so much takes a browser far longer.
    expect(performance.now() - began).toBeLessThan(5_000);
    for (const [name, buffer, sentence] of refused) {
      await choose(panel, name, buffer);
      await alert.filter({ hasText: sentence }).waitFor();
    }
    await title(count).waitFor();
    await expectAccessible(page, 'answers beforehand in the editor');
    await KEYBOARD.press(page.getByRole('button', { name: words.save, exact: true }));
    await page.getByText(words.state.saved).waitFor();
    await page.reload();
    await title(count).waitFor();
    const headers = { cookie: organiser.cookie };
    const saved = designSchema.parse(await (await fetch(`${organiser.origin}/api/designs/${ref}`, { headers })).json());
    expect(saved.steps[0]?.seeds).toEqual([
      { text: 'Wachtlijsten', explanation: '' },
      { text: 'Geen vast gezicht, nooit', explanation: '' },
      ...FILES.flatMap(() => [
        { text: ROWS[0], explanation: 'ook ’s avonds' },
        { text: ROWS[1], explanation: '' },
      ]),
    ]);
    await page.context().close();
  });
});

describe('in the room', () => {
  it('they are marked wherever they are read, and in the report, and come back after a reload', async () => {
    const seeds = [{ text: ROWS[0], explanation: '' }];
    const { sessionId, code } = await organiser.session({
      ...PLAIN,
      steps: [{ ...blankStep('question', QUESTION), seeds, mode: 'open' }],
    });
    const desk = await organiser.visit(`/console/${sessionId}`);
    const seat = await organiser.sit(code);
    await desk
      .getByRole('button', { name: new RegExp(QUESTION.replace('?', '\\?'), 'u') })
      .first()
      .click();
    const main = desk.getByRole('main');
    const marked = (page: PersonPage, text: string): Promise<void> =>
      page.locator('li, section, div').filter({ hasText: text }).filter({ hasText: MARK }).last().waitFor();
    await marked(desk, ROWS[0]);

    // One more on the spot, out of a file, by whoever leads.
    await KEYBOARD.press(main.getByRole('button', { name: seeding.open }));
    const dialog = desk.getByRole('dialog');
    await expectAccessible(desk, 'putting answers in from the console');
    await choose(dialog, 'nog een.csv', windows('Antwoord\r\nOpnieuw uitleggen, één keer té veel\r\n'));
    await dialog.waitFor({ state: 'detached' });
    const late = 'Opnieuw uitleggen, één keer té veel';
    await marked(desk, late);
    // What comes while somebody reads waits until it is asked for.
    await marked(seat, ROWS[0]);
    await seat.reload();
    for (const text of [ROWS[0], late]) await marked(seat, text);
    await expectAccessible(seat, 'a seat with answers that were put in beforehand');

    const screen = await organiser.visit(`/screen/${sessionId}`, organiser.cookie, {
      viewport: { width: 1920, height: 1080 },
    });
    const panel = desk.getByRole('region', { name: directing.title, exact: true });
    await KEYBOARD.pick(panel.getByRole('button', { name: directing.choose.label }), directing.choose.answers);
    for (const text of [ROWS[0], late]) await marked(screen, text);
    await KEYBOARD.pick(panel.getByRole('button', { name: directing.spotlight.label }), directing.spotlight.ideas);
    await screen.locator('main').getByText(MARK, { exact: true }).waitFor();
    await seat.getByRole('region', { name: participant.spotlight.idea }).getByText(MARK).waitFor();
    await expectAccessible(screen, 'an answer put in beforehand in the spotlight');
    for (const page of [screen, seat]) await page.reload();
    await screen.locator('main').getByText(MARK, { exact: true }).waitFor();
    await seat.getByRole('region', { name: participant.spotlight.idea }).getByText(MARK).waitFor();
    await KEYBOARD.press(panel.getByRole('button', { name: directing.spotlight.stop, exact: true }));

    const report = await organiser.visit(`/report/${sessionId}`);
    await report.getByText(ROWS[0]).first().waitFor();
    await marked(report, ROWS[0]);
    await report
      .getByText(/vooraf klaargezet\.$/u)
      .first()
      .waitFor();
    const headers = { cookie: organiser.cookie };
    for (const format of ['html', 'csv', 'json'] as const) {
      const text = await (
        await fetch(`${organiser.origin}/api/sessions/${sessionId}/report.${format}`, { headers })
      ).text();
      expect(text, format).toContain(late);
      expect(text, format).toMatch(/vooraf klaargezet|"seeded": ?true/iu);
    }
    // One undo takes all of an import away again.
    await desk.keyboard.press('Escape');
    await KEYBOARD.press(desk.getByRole('button', { name: /^Ongedaan/u }).first());
    await seat.getByText(late).waitFor({ state: 'detached' });
    for (const page of [desk, seat, screen, report]) await page.context().close();
  });
});
