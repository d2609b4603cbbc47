// What the group reads of an answer, in a real browser: read first, hidden, put otherwise, thrown away and back, with every page watched for what it may not show.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../client/i18n/nl/common.ts';
import { console as consoleWords } from '../../client/i18n/nl/console.ts';
import { moderate } from '../../client/i18n/nl/moderate.ts';
import { organiser as organiserWords } from '../../client/i18n/nl/organiser.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import { must } from '../../shared/kernel/assert.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD } from '../support/hands.ts';
import { openOrganiser, type Organiser } from '../support/organiser-page.ts';

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

const QUESTION = 'Wat helpt u thuis?';
const design = (mode: 'moderated' | 'open'): Design => ({
  format: 'versnelling-design',
  version: 1,
  title: 'Samen lezen',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [{ ...blankStep('question', QUESTION), mode }],
});

async function room(mode: 'moderated' | 'open') {
  const { sessionId, code } = await organiser.session(design(mode));
  const desk = await organiser.visit(`/console/${sessionId}`);
  await desk
    .getByRole('button', { name: /Wat helpt u thuis/u })
    .first()
    .click();
  const [writer, reader] = [await organiser.sit(code), await organiser.sit(code)];
  const send = async (text: string): Promise<void> => {
    await KEYBOARD.write(writer.getByRole('textbox').first(), text);
    await KEYBOARD.press(writer.getByRole('button', { name: participant.collect.send, exact: true }));
    await writer.getByRole('listitem').filter({ hasText: text }).first().waitFor();
  };
  const shown = async (text: string): Promise<void> => {
    // What comes while somebody reads waits until it is asked for; a reload asks for everything.
    await reader.reload();
    await reader.getByText(text).first().waitFor();
  };
  const gone = async (text: string): Promise<void> => {
    await expect.poll(() => reader.getByText(text).count()).toBe(0);
    await reader.reload();
    await reader.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
    expect(await reader.getByText(text).count()).toBe(0);
  };
  const close = async (): Promise<void> => {
    for (const page of [desk, writer, reader]) await page.context().close();
  };
  return { sessionId, desk, writer, reader, send, shown, gone, close };
}

const bar = (desk: PersonPage): Locator => desk.getByRole('main').getByRole('region', { name: moderate.desk.title });
const trays = (desk: PersonPage): Locator => desk.getByRole('dialog', { name: moderate.desk.title });
const tray = (desk: PersonPage, name: string, count: number): Locator =>
  trays(desk).getByRole('tab', { name: name.replace('{{count}}', String(count)) });
/** To a tray by the arrow keys, from the tray that is open. */
async function openTray(desk: PersonPage, name: string, count: number): Promise<void> {
  const wanted = tray(desk, name, count);
  await wanted.waitFor();
  await trays(desk).getByRole('tab', { selected: true }).focus();
  for (let presses = 0; presses < 4 && (await wanted.getAttribute('aria-selected')) !== 'true'; presses++)
    await desk.keyboard.press('ArrowRight');
  expect(await wanted.getAttribute('aria-selected')).toBe('true');
}
const act = (desk: PersonPage, what: string, text: string): Promise<void> =>
  KEYBOARD.press(trays(desk).getByRole('button', { name: `${what} ${text}` }));

describe('a question in which a facilitator reads first', () => {
  it('shows an answer to nobody else until it is let through, and keeps what was set aside', async () => {
    const { desk, writer, reader, send, shown, gone, close } = await room('moderated');
    // Once the list is open for what is let through.
    await desk.locator('h1').first().focus();
    await desk.keyboard.press('n');
    await desk.getByText(consoleWords.collect.list.openText).waitFor();
    await send('een vast gezicht');
    await send('minder bellen');
    await writer.getByText('wacht op de begeleider').first().waitFor();
    expect(await reader.getByText('een vast gezicht').count()).toBe(0);
    await bar(desk).getByText('2 antwoorden wachten op u.').waitFor();
    expect(await desk.locator('main .bg-accent').filter({ hasText: moderate.bar.open }).count()).toBe(0);
    await expectAccessible(desk, 'the console with answers that wait');
    await KEYBOARD.press(bar(desk).getByRole('button', { name: moderate.bar.open }));
    await openTray(desk, moderate.desk.trays.inbox, 2);
    await expectAccessible(desk, 'the inbox');
    await act(desk, moderate.act.show, 'een vast gezicht');
    await shown('een vast gezicht');
    await act(desk, moderate.act.setAside, 'minder bellen');
    await openTray(desk, moderate.desk.trays.hidden, 1);
    await gone('minder bellen');
    await desk.reload();
    await KEYBOARD.press(bar(desk).getByRole('button', { name: moderate.bar.open }));
    await openTray(desk, moderate.desk.trays.hidden, 1);
    await act(desk, moderate.act.show, 'minder bellen');
    await shown('minder bellen');
    await close();
  });
});

describe('an answer that everybody read', () => {
  it('is hidden, put otherwise and thrown away, all of it back, and its own words are given only when asked for', async () => {
    const { sessionId, desk, writer, send, shown, gone, close } = await room('open');
    const own = 'bel mevrouw Jansen op 06-12345678';
    await send(own);
    await shown(own);
    await desk
      .getByRole('main')
      .getByText(/Bevat mogelijk persoonsgegevens:.*telefoonnummer/u)
      .first()
      .waitFor();
    await expectAccessible(desk, 'the console with a hint of personal data');

    const menu = desk.getByRole('button', { name: `${moderate.more} ${own}` });
    await KEYBOARD.pick(menu, moderate.act.hide);
    await gone(own);
    await writer.getByText(own).first().waitFor();
    await desk.getByRole('main').getByText(moderate.marks.hidden, { exact: true }).first().waitFor();

    await KEYBOARD.press(bar(desk).getByRole('button', { name: moderate.bar.open }));
    await openTray(desk, moderate.desk.trays.hidden, 1);
    await KEYBOARD.press(trays(desk).getByRole('button', { name: `${moderate.act.reword} ${own}` }));
    const wording = desk.getByRole('dialog', { name: moderate.reword.title });
    await wording.getByText(own).first().waitFor();
    await expectAccessible(desk, 'other words for an answer');
    await KEYBOARD.write(wording.getByLabel(moderate.reword.label), 'bel een vaste begeleider');
    await KEYBOARD.press(wording.getByRole('button', { name: common.actions.save, exact: true }));
    await wording.waitFor({ state: 'detached' });
    await act(desk, moderate.act.show, 'bel een vaste begeleider');
    await shown('bel een vaste begeleider');
    await gone(own);
    // Its writer sees both.
    await writer.getByText('bel een vaste begeleider').first().waitFor();
    await writer.getByText(own).first().waitFor();
    await expectAccessible(writer, 'a seat whose answer was put otherwise');
    await desk.keyboard.press('Escape');

    const headers = { cookie: organiser.cookie };
    const report = async (query: string): Promise<string> =>
      (await fetch(`${organiser.origin}/api/sessions/${sessionId}/report.html${query}`, { headers })).text();
    expect(await report('')).not.toContain(own);
    expect(await report('?originals=1')).toContain(own);
    const page = await organiser.visit(`/organiser/s/${sessionId}`);
    const file = page.getByRole('link', { name: organiserWords.session.formats.docx });
    expect(await file.getAttribute('href')).not.toContain('originals');
    await page.getByRole('checkbox', { name: organiserWords.session.originals }).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page, 'the page of a session that asks for the own words');
    expect(await report(must(/\?.*/u.exec(must(await file.getAttribute('href'), 'address'))?.[0], 'query'))).toContain(
      own,
    );
    await page.context().close();

    const again = desk.getByRole('button', { name: `${moderate.more} bel een vaste begeleider` });
    await KEYBOARD.pick(again, moderate.act.trash);
    await gone('bel een vaste begeleider');
    await KEYBOARD.press(bar(desk).getByRole('button', { name: moderate.bar.open }));
    await openTray(desk, moderate.desk.trays.trash, 1);
    await expectAccessible(desk, 'the trash');
    await act(desk, moderate.act.restore, 'bel een vaste begeleider');
    await shown('bel een vaste begeleider');
    await desk.keyboard.press('Escape');
    await KEYBOARD.press(desk.getByRole('button', { name: /^Ongedaan/u }).first());
    await gone('bel een vaste begeleider');
    await close();
  });
});
