// A design from the library to a session, in a real browser: copied, changed in every way, saved by two at once, downloaded, uploaded, refused, used.
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { design as designWords } from '../../client/i18n/nl/design.ts';
import { designEditor as words } from '../../client/i18n/nl/design-editor.ts';
import { organiser as organiserWords } from '../../client/i18n/nl/organiser.ts';
import { blankStep, designSchema, type Design } from '../../shared/domain/design.ts';
import { must } from '../../shared/kernel/assert.ts';
import { tabProblems } from '../support/a11y/keyboard.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD, MOUSE, tabTo } from '../support/hands.ts';
import { postJson } from '../support/node-client.ts';
import { chooseLarge, openOrganiser, type Organiser } from '../support/organiser-page.ts';

let browser: Browser;
let organiser: Organiser;

beforeAll(async () => {
  browser = await launchChromium();
  organiser = await openOrganiser(browser);
});
afterAll(async () => {
  await browser.close();
  await organiser.stop();
});

const BUILT_IN = 'Inkoop Wmo, zes vragen';

const PLAIN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Buurtavond',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [
    { ...blankStep('welcome', 'Welkom'), plannedMinutes: 10 },
    { ...blankStep('question', 'Wat helpt u?'), plannedMinutes: 25, instruction: 'Denk aan een gewone week.' },
    { ...blankStep('question', 'Wat mist u?'), plannedMinutes: 20 },
    { ...blankStep('evaluation', 'Hoe was het?'), plannedMinutes: 5 },
  ],
};

/** Keeps a design on the server; answers the address of its editor. */
async function kept(design: Design): Promise<string> {
  const answer = await postJson(organiser.origin, '/api/designs', design, organiser.cookie);
  const { ref } = (await answer.json()) as { ref: string };
  return `/organiser/designs/${ref}`;
}
const savedAt = async (path: string): Promise<Design> => {
  const headers = { cookie: organiser.cookie };
  const ref = must(path.split('/').at(-1), 'ref');
  return designSchema.parse(await (await fetch(`${organiser.origin}/api/designs/${ref}`, { headers })).json());
};
const pathOf = (page: PersonPage): string => new URL(page.url()).pathname;

const rows = (page: PersonPage): Locator => page.getByRole('grid', { name: words.steps }).getByRole('row');
const row = (page: PersonPage, title: string): Locator => rows(page).filter({ hasText: title });
/** Titles in the order of the list. */
const order = (page: PersonPage, titles: readonly string[]): Promise<(string | undefined)[]> =>
  rows(page)
    .allTextContents()
    .then((texts) => texts.map((text) => titles.find((title) => text.includes(title))));
const has = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
/** With arrows alone, from wherever in the list the focus is, to a row and along it to what stands in it. */
async function arrowTo(page: PersonPage, wanted: Locator, inside: Locator): Promise<void> {
  const list = page.getByRole('grid', { name: words.steps });
  await tabTo(list);
  while (!(await wanted.evaluate((element) => element.contains(document.activeElement)))) {
    const now = await rows(page).evaluateAll((all) => all.findIndex((each) => each.contains(document.activeElement)));
    const to = await wanted.evaluate((element) => [...document.querySelectorAll('[role=row]')].indexOf(element));
    await page.keyboard.press(now === -1 || now < to ? 'ArrowDown' : 'ArrowUp');
  }
  for (let presses = 0; presses < 4 && !(await has(inside)); presses++) await page.keyboard.press('ArrowRight');
  expect(await has(inside), 'arrows reach what stands in the row').toBe(true);
}
const fromMenu = async (page: PersonPage, title: string, act: string): Promise<void> => {
  const button = row(page, title).getByRole('button', { name: words.menu });
  await arrowTo(page, row(page, title), button);
  await KEYBOARD.pick(button, act);
};
const save = (page: PersonPage): Promise<void> =>
  KEYBOARD.press(page.getByRole('button', { name: words.save, exact: true }));
const saved = (page: PersonPage): Promise<void> => page.getByText(words.state.saved).waitFor();
const upload = async (page: PersonPage, name: string, content: string | Buffer): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
};

describe('the library', () => {
  it('copies an example, by the keyboard alone, and it is still there after a reload', async () => {
    const page = await organiser.visit('/organiser');
    await KEYBOARD.press(page.getByRole('link', { name: words.nav }));
    const card = page.getByRole('listitem').filter({ hasText: BUILT_IN });
    await card.waitFor();
    await expectAccessible(page, 'the library without own designs');
    expect(await tabProblems(page)).toEqual([]);
    await KEYBOARD.pick(card.getByRole('button', { name: words.library.more }), words.library.duplicate);
    const copy = page.getByRole('listitem').filter({ hasText: `${BUILT_IN} (kopie)` });
    await copy.waitFor();
    await page.reload();
    await copy.waitFor();
    await expectAccessible(page, 'the library');
    await KEYBOARD.press(copy.getByRole('link', { name: words.library.open }));
    await page.getByRole('heading', { level: 1, name: `${BUILT_IN} (kopie)` }).waitFor();
    const [example, own] = [
      await savedAt('/api/designs/wmo-procurement').catch(() => null),
      await savedAt(pathOf(page)),
    ];
    expect(own.steps.filter(({ kind }) => kind === 'question')).toHaveLength(6);
    if (example !== null) expect(own.steps).toEqual(example.steps);
    await expectAccessible(page, 'the editor of a copied example');
    expect(await tabProblems(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the editor', () => {
  it('moves steps by the keyboard, the mouse and the menu, and says where they are in time', async () => {
    const titles = PLAIN.steps.map(({ title }) => title);
    const [welcome, one, two, end] = titles as [string, string, string, string];
    const page = await organiser.visit(await kept(PLAIN));
    await page.getByText('Samen 60 minuten', { exact: true }).waitFor();
    await KEYBOARD.write(page.getByLabel(words.start), '13:30');
    await page.getByText('Samen 60 minuten, tot 14:30').waitFor();
    expect(await row(page, two).textContent()).toContain('14:05 · 20 minuten');

    await fromMenu(page, two, words.up);
    expect(await order(page, titles)).toEqual([welcome, two, one, end]);
    expect(await row(page, two).textContent()).toContain('13:40 · 20 minuten');

    // By the keyboard: up to the handle, Enter, down past two, Enter.
    await arrowTo(page, row(page, welcome), row(page, welcome).getByRole('button').first());
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => order(page, titles)).not.toEqual([welcome, two, one, end]);
    expect((await order(page, titles))[0]).toBe(two);

    await row(page, welcome).dragTo(row(page, two), { targetPosition: { x: 60, y: 4 } });
    await expect.poll(() => order(page, titles)).toEqual([welcome, two, one, end]);
    await save(page);
    await saved(page);
    expect((await savedAt(pathOf(page))).steps.map(({ title }) => title)).toEqual([welcome, two, one, end]);
    await page.context().close();
  });

  it('has steps of every kind, each with its own settings, and keeps them over a reload', async () => {
    const page = await organiser.visit(await kept({ ...PLAIN, title: 'Van alles', steps: PLAIN.steps.slice(1, 2) }));
    const add = (kind: keyof typeof designWords.kinds): Promise<void> =>
      KEYBOARD.pick(page.getByRole('button', { name: words.add }), new RegExp(`^${designWords.kinds[kind]}$`, 'u'));
    const panel = page.getByRole('region', { name: words.panel });
    await add('welcome');
    await KEYBOARD.write(panel.getByLabel(designWords.fields.title.welcome, { exact: true }), 'Goed dat u er bent');
    await page.keyboard.press('Escape');
    await arrowTo(page, row(page, 'Wat helpt u?'), row(page, 'Wat helpt u?').getByRole('button').first());
    await add('question');
    await KEYBOARD.write(panel.getByLabel(designWords.fields.title.question), 'Wat kan anders?');
    await KEYBOARD.write(panel.getByLabel(designWords.fields.instruction), 'Schrijf kort.');
    await KEYBOARD.write(panel.getByLabel(designWords.fields.notes), 'Na de koffie.');
    await KEYBOARD.choose(panel.getByRole('radio', { name: new RegExp(`^${designWords.mode.moderated}`, 'u') }));
    await tabTo(panel.getByRole('checkbox', { name: designWords.phases.check }));
    await page.keyboard.press('Space');
    await tabTo(panel.getByRole('checkbox', { name: designWords.limit.isLimited }));
    await page.keyboard.press('Space');
    await add('break');
    await KEYBOARD.write(panel.getByRole('textbox', { name: designWords.fields.breakMinutes }), '20');
    await add('finalVote');
    await tabTo(panel.getByRole('checkbox', { name: designWords.final.every }));
    await page.keyboard.press('Space');
    await tabTo(panel.getByRole('checkbox', { name: /Wat kan anders\?/u }));
    await page.keyboard.press('Space');
    await expectAccessible(page, 'the settings of a final vote');
    await add('evaluation');
    await expectAccessible(page, 'the editor with a step of every kind');
    await page.getByText(words.state.changed).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(words.restored).waitFor();
    await save(page);
    await saved(page);
    const { steps } = await savedAt(pathOf(page));
    expect(steps.map(({ kind }) => kind)).toEqual([
      'welcome',
      'question',
      'question',
      'break',
      'finalVote',
      'evaluation',
    ]);
    expect(steps[0]).toMatchObject({ title: 'Goed dat u er bent' });
    expect(steps[2]).toMatchObject({
      title: 'Wat kan anders?',
      instruction: 'Schrijf kort.',
      notes: 'Na de koffie.',
      mode: 'moderated',
      answerLimit: 5,
    });
    expect(steps[2]?.phases).not.toEqual(steps[1]?.phases);
    expect(steps[3]?.plannedMinutes).toBe(20);
    expect(steps[4]?.finalVote?.questions).toEqual([1]);
    await page.context().close();
  });

  it('says in words what is odd, leads to the step, and saves nothing that cannot be used', async () => {
    const page = await organiser.visit(await kept({ ...PLAIN, title: 'Nog niet af', steps: PLAIN.steps.slice(1) }));
    const check = page.getByRole('region', { name: words.remarks.heading });
    await check.getByText(words.remarks.noWelcome).waitFor();
    await KEYBOARD.pick(page.getByRole('button', { name: words.add }), new RegExp(designWords.kinds.finalVote, 'u'));
    for (let moves = 0; moves < 2; moves++) await fromMenu(page, designWords.newTitle.finalVote, words.up);
    await check.getByText(words.remarks.finalTooEarly).waitFor();
    expect(await page.getByRole('button', { name: words.save, exact: true }).isDisabled()).toBe(true);
    await fromMenu(page, 'Wat mist u?', words.remove);
    await KEYBOARD.press(page.getByRole('button', { name: words.putBack }));
    await row(page, 'Wat mist u?').waitFor();
    await KEYBOARD.press(check.getByRole('button', { name: 'Ga naar stap 1' }));
    await expect.poll(() => rows(page).first().getAttribute('aria-selected')).toBe('true');
    await fromMenu(page, designWords.newTitle.finalVote, words.down);
    await check.getByText(words.remarks.finalTooEarly).waitFor({ state: 'detached' });
    await save(page);
    await saved(page);
    await page.context().close();
  });

  it('never writes over what another tab saved: it says so, and keeps both', async () => {
    const path = await kept({ ...PLAIN, title: 'Twee tabbladen' });
    const first = await organiser.visit(path);
    const second = await organiser.visit(path);
    const retitle = async (page: PersonPage, to: string): Promise<void> => {
      await row(page, 'Wat mist u?').click();
      await KEYBOARD.write(page.getByLabel(designWords.fields.title.question), to);
      await save(page);
    };
    await retitle(first, 'Wat mist u thuis?');
    await saved(first);
    await retitle(second, 'Wat mist u buiten?');
    await second.getByText(words.changedElsewhere).waitFor();
    await expectAccessible(second, 'the editor when somebody else saved');
    expect((await savedAt(path)).steps[2]?.title).toBe('Wat mist u thuis?');
    await KEYBOARD.press(second.getByRole('button', { name: words.saveCopy }));
    await second.getByRole('heading', { level: 1, name: 'Twee tabbladen (kopie)' }).waitFor();
    expect((await savedAt(pathOf(second))).steps[2]?.title).toBe('Wat mist u buiten?');
    expect((await savedAt(path)).steps[2]?.title).toBe('Wat mist u thuis?');
    for (const page of [first, second]) await page.context().close();
  });
});

describe('a file', () => {
  it('that was downloaded comes back equal', async () => {
    const design = designSchema.parse({
      ...PLAIN,
      title: 'Heen & terug: één café',
      groups: ['Cliënten', 'Naasten'],
      k: 4,
      steps: [
        ...PLAIN.steps.slice(0, 3),
        { ...blankStep('break', 'Pauze'), plannedMinutes: 15 },
        { ...blankStep('finalVote', 'Wat gaat voor?'), finalVote: { questions: [2], top: 2 } },
      ],
    });
    const page = await organiser.visit(await kept(design));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      KEYBOARD.press(page.getByRole('button', { name: organiserWords.plan.download })),
    ]);
    expect(download.suggestedFilename()).toBe('heen-terug-een-cafe.json');
    const text = readFileSync(must(await download.path(), 'file'), 'utf8');
    await page.goto('/organiser/designs');
    const before = pathOf(page);
    await upload(page, download.suggestedFilename(), text);
    await page.getByRole('heading', { level: 1, name: design.title }).waitFor();
    expect(pathOf(page)).not.toBe(before);
    expect(await savedAt(pathOf(page))).toEqual(design);
    await page.context().close();
  });

  it('that is wrong is told in words, by its place, and nothing is added', async () => {
    const page = await organiser.visit('/organiser/designs');
    const own = page.getByRole('region', { name: words.library.own }).getByRole('list').first().getByRole('listitem');
    await own.first().waitFor();
    const count = await own.count();
    const [welcome, question] = PLAIN.steps;
    const final = { kind: 'finalVote', title: 'Eerst', finalVote: { questions: [2] } };
    const cases: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['velden.json', JSON.stringify({ ...PLAIN, kleur: 'rood' }), /onderdelen die wij niet kennen: kleur/u],
      ['stap.json', JSON.stringify({ ...PLAIN, steps: [{ ...question, timer: 5 }] }), /Stap 1 .* kennen: timer/u],
      [
        'kring.json',
        JSON.stringify({ ...PLAIN, steps: [welcome, question, final, question] }),
        /Stap 3.*vraag 2.*na deze/u,
      ],
      ['lang.json', JSON.stringify({ ...PLAIN, steps: Array(500).fill(question) }), /stappen.*hoogstens 60/u],
      ['geen.json', 'vraag 1; vraag 2', /geen JSON-bestand/u],
    ];
    const alert = page.getByRole('alert').filter({ hasText: /./u });
    for (const [name, content, sentence] of cases) {
      await upload(page, name, content);
      await page.getByText(organiserWords.plan.chosen.replace('{{name}}', name)).waitFor();
      await alert.filter({ hasText: sentence }).waitFor();
    }
    await chooseLarge(page.locator('input[type=file]'), 'groot.json', 50_000_000, ' ');
    await alert.filter({ hasText: /te groot.*512 kilobyte/u }).waitFor();
    await expectAccessible(page, 'the library with a file that was refused');
    await page.reload();
    await own.first().waitFor();
    expect(await own.count()).toBe(count);
    await page.context().close();
  });
});

describe('a new session', () => {
  const { create, plan } = organiserWords;
  const title = (page: PersonPage): Locator => page.getByLabel(create.sessionTitle, { exact: true });
  const steps = (page: PersonPage): Locator =>
    page.getByRole('region', { name: create.plan }).getByRole('list').getByRole('listitem');

  it('goes by the editor and back, by keyboard, and loses nothing: not by a reload, not by what was wrong', async () => {
    const page = await organiser.visit('/organiser');
    await KEYBOARD.press(page.getByRole('link', { name: organiserWords.sessions.new }).first());
    // Bad input is told, with the focus on the first field that is wrong.
    await KEYBOARD.press(page.getByRole('button', { name: create.submit }));
    await page.getByText(create.planMissing).waitFor();
    await page.getByText(create.sessionTitleMissing).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    await KEYBOARD.choose(page.getByRole('radio', { name: new RegExp(`^${BUILT_IN}`, 'u') }));
    await expect.poll(() => steps(page).count()).toBeGreaterThan(6);
    await KEYBOARD.write(title(page), 'Avond in de wijk');
    await KEYBOARD.write(page.getByLabel(/^Namen van de groepen/u), 'cliënten\nnaasten');
    await expectAccessible(page, 'a new session with a design');
    await page.reload();
    await expect.poll(() => steps(page).count()).toBeGreaterThan(6);
    expect(await title(page).inputValue()).toBe('Avond in de wijk');

    await KEYBOARD.press(page.getByRole('button', { name: plan.adapt }));
    await page.getByRole('heading', { level: 1, name: BUILT_IN }).waitFor();
    await page.getByRole('button', { name: words.backToSession }).waitFor();
    await fromMenu(page, 'Welkom', words.remove);
    await expectAccessible(page, 'the editor on the way to a session');
    await KEYBOARD.press(page.getByRole('button', { name: words.saveForSession }));
    await page.waitForURL(/\/organiser\/new$/u);
    await steps(page).first().waitFor();
    expect(await steps(page).first().textContent()).toContain('Vraag 1');
    expect(await title(page).inputValue()).toBe('Avond in de wijk');
    await KEYBOARD.press(page.getByRole('button', { name: create.submit }));
    await page.waitForURL(/\/organiser\/s\/[^/]+$/u);
    await page.getByText('cliënten, naasten').waitFor();
    // What was sent is no longer in the way.
    await page.goto('/organiser/new');
    await title(page).waitFor();
    expect(await title(page).inputValue()).toBe('');
    await page.context().close();
  });
});

describe('what was made', () => {
  it('is shown beforehand as participants will see it, and becomes a session', async () => {
    const page = await organiser.visit(await kept({ ...PLAIN, title: 'Van plan tot zaal' }));
    await MOUSE.press(row(page, 'Wat helpt u?'));
    await tabTo(page.getByRole('tab', { name: words.settings }));
    await page.keyboard.press('ArrowRight');
    const preview = page.getByRole('tabpanel').locator('[inert]');
    await preview.getByRole('textbox').first().waitFor();
    await expectAccessible(page, 'the preview of a step');
    const promised = await preview.innerText();

    await page.goto('/organiser/designs');
    const card = page.getByRole('listitem').filter({ hasText: 'Van plan tot zaal' });
    await KEYBOARD.press(card.getByRole('link', { name: words.library.start }));
    await KEYBOARD.write(page.getByLabel(organiserWords.create.sessionTitle).first(), 'Dinsdag in de zaal');
    await expectAccessible(page, 'a new session from a design');
    await KEYBOARD.press(page.getByRole('button', { name: organiserWords.create.submit }));
    await page.waitForURL(/\/organiser\/s\/[^/]+$/u);
    const sessionId = must(pathOf(page).split('/').at(-1), 'session');
    const { code } = await page.evaluate(
      async (id) => (await fetch(`/api/sessions/${id}/access`)).json() as Promise<{ code: string }>,
      sessionId,
    );
    const seat = await organiser.visit('/', null);
    await KEYBOARD.write(seat.getByLabel('Uw code'), code);
    await KEYBOARD.press(seat.getByRole('button', { name: 'Doe mee' }));
    await KEYBOARD.press(seat.getByRole('button', { name: 'Verder', exact: true }));
    await page.goto(`/console/${sessionId}`);
    for (const { title } of PLAIN.steps) await page.getByText(title, { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /Wat helpt u\?/u }).click();
    await seat.getByRole('heading', { level: 1, name: 'Wat helpt u?' }).waitFor();
    const seen = await seat.locator('main').innerText();
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    expect(lines(seen)).toEqual(expect.arrayContaining(lines(promised)));
    for (const each of [page, seat]) await each.context().close();
  });
});
