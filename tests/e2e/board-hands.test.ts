// Several hands on one board, in Chromium: every way of moving does the same, a colleague in between costs nobody anything, board and
// list are equal, fifty steps back and forth, and the ways in and out of those who help.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cluster } from '../../client/i18n/nl/cluster.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { console as words } from '../../client/i18n/nl/console.ts';
import { handsOfStaff as hands } from '../../client/i18n/nl/hands-staff.ts';
import { must } from '../../shared/kernel/assert.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { listen, said } from '../support/a11y/speech.ts';
import { focusOf } from '../support/hands.ts';
import { wireOf } from '../support/keys.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import {
  answer,
  consoleOf,
  fillBoard,
  focusIsSomewhere,
  makeAccount,
  openHandsRoom,
  type HandsRoom,
} from './hands/hands-room.ts';

let browser: Browser;
let server: ServerProcess;
let account: string;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-hands-'));
const rooms: HandsRoom[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  account = await makeAccount(server);
});
afterAll(async () => {
  for (const room of rooms) room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

async function board(answers: number): Promise<HandsRoom> {
  const room = await openHandsRoom(browser, server, account, 2);
  rooms.push(room);
  await fillBoard(room, answers);
  return room;
}

const card = (page: PersonPage, text: string): Locator => page.locator('[data-idea]').filter({ hasText: text }).first();
const pile = (page: PersonPage, title: string): Locator =>
  page.getByRole('grid', { name: new RegExp(`^${title}`, 'u') });
const isOn = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
const moveButton = (page: PersonPage, text: string): Locator =>
  page.getByRole('button', { name: `${cluster.move.button} ${text}`, exact: true });

/** Row → handle → Enter: it is picked up. */
async function pickUp(page: PersonPage, text: string): Promise<void> {
  const row = card(page, text);
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}
async function carryTo(page: PersonPage, title: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && !(await isOn(pile(page, title))); tabs++) await page.keyboard.press('Tab');
}
async function byMouse(page: PersonPage, text: string, title: string): Promise<void> {
  await card(page, text).scrollIntoViewIfNeeded();
  const from = must(await card(page, text).getByText(text).first().boundingBox(), 'card');
  const to = must(await pile(page, title).boundingBox(), 'pile');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}
/** A click without a pointer, as a screen reader gives it. */
const virtually = (target: Locator): Promise<void> => target.evaluate((element) => (element as HTMLElement).click());

const WAYS: Record<string, (page: PersonPage, text: string, title: string) => Promise<void>> = {
  mouse: byMouse,
  keyboard: async (page, text, title) => {
    await pickUp(page, text);
    await carryTo(page, title);
    await page.keyboard.press('Enter');
  },
  menu: async (page, text, title) => {
    await moveButton(page, text).click();
    await page.getByRole('menuitem', { name: title }).click();
  },
  'virtual click': async (page, text, title) => {
    const handle = card(page, text).locator('button').first();
    await handle.focus();
    await virtually(handle);
    await carryTo(page, title);
    await virtually(page.locator(':focus'));
  },
};

/** The name that an assistive technology is given for what has the focus. */
async function focusedName(page: PersonPage): Promise<string> {
  const wire = await wireOf(page);
  const { result } = await wire.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await wire.send('Accessibility.getPartialAXTree', {
    objectId: must(result.objectId, 'focus'),
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? '');
}
async function gridNames(page: PersonPage): Promise<string[]> {
  const { nodes } = await (await wireOf(page)).send('Accessibility.getFullAXTree');
  return nodes.filter(({ role }) => role?.value === 'grid').map(({ name }) => String(name?.value ?? ''));
}

describe('A-51: moving by every way', () => {
  it('ends the same, undoes the same, and leaves the focus on what was moved', async () => {
    const room = await board(6);
    const page = await room.visit(account, consoleOf(room.sessionId));
    const text = answer(3);
    await card(page, text).waitFor();
    const touched = await room.visit(account, consoleOf(room.sessionId), { hasTouch: true, isMobile: true });
    const ways: [string, PersonPage, () => Promise<void>][] = Object.entries(WAYS).map(([name, move]) => [
      name,
      page,
      () => move(page, text, 'Vervoer'),
    ]);
    ways.push([
      'touch',
      touched,
      async () => {
        await moveButton(touched, text).tap();
        await touched.getByRole('menuitem', { name: 'Vervoer' }).tap();
      },
    ]);
    for (const [name, mover, move] of ways) {
      await move();
      await expect.poll(() => room.placeOf(text), { message: name }).toBe('Vervoer');
      await expect
        .poll(async () => ((await isOn(card(mover, text))) ? 'there' : focusOf(mover)), {
          message: `${name}: the focus`,
        })
        .toBe('there');
      expect(await focusedName(mover), name).toContain(text);
      expect(await gridNames(page), name).toContain('Vervoer (1)');
      await mover.keyboard.press('Control+z');
      await expect.poll(() => room.placeOf(text), { message: `${name}: undone` }).toBeNull();
      await expect.poll(() => card(page, text).locator('xpath=ancestor::*[@data-pile="loose"]').count()).toBe(1);
    }
  });

  it('moves fifty at once, and back in one step', async () => {
    const room = await board(52);
    const page = await room.visit(account, consoleOf(room.sessionId));
    await card(page, answer(1)).waitFor();
    const blank = await page.evaluate(() => {
      const footer = Math.max(...[...document.querySelectorAll('footer')].map((f) => f.getBoundingClientRect().bottom));
      return document.documentElement.scrollHeight - (footer + globalThis.scrollY);
    });
    expect(blank, 'px of nothing under the footer').toBeLessThan(100);
    const inTheme = () => Object.values(room.step().ideas).filter(({ clusterId }) => clusterId !== null).length;
    const selectFifty = async (): Promise<void> => {
      await card(page, answer(1)).focus();
      await page.keyboard.press('Control+a');
      for (const n of [51, 52]) {
        await card(page, answer(n)).focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('button', { name: cluster.selection.move.replace('{{count}}', '50') }).waitFor();
    };
    const ways = {
      keyboard: async () => {
        await pickUp(page, answer(2));
        await carryTo(page, 'Vervoer');
        await page.keyboard.press('Enter');
      },
      menu: async () => {
        await page.getByRole('button', { name: cluster.selection.move.replace('{{count}}', '50') }).click();
        await page.getByRole('menuitem', { name: 'Vervoer' }).click();
      },
    };
    for (const [name, move] of Object.entries(ways)) {
      await selectFifty();
      await move();
      await expect.poll(inTheme, { message: name }).toBe(50);
      expect([51, 52].map((n) => room.placeOf(answer(n)))).toEqual([null, null]);
      await expect.poll(() => focusIsSomewhere(page), { message: name }).toBe(true);
      await page.keyboard.press('Control+z');
      await expect.poll(inTheme, { message: `${name}: undone` }).toBe(0);
    }
  });
});

describe('A-53: a colleague at the same card', () => {
  it('shows who holds it, tells what happened meanwhile, and loses neither the focus nor an answer', async () => {
    const room = await board(6);
    const page = await room.visit(account, consoleOf(room.sessionId));
    const other = await room.follow(room.linkOf('coFacilitator'));
    await card(page, answer(2)).waitFor();
    await card(other, answer(2)).waitFor();
    await listen(page);
    const hears = (text: string) =>
      expect.poll(async () => (await said(page)).map((one) => one.text).join(' | ')).toContain(text);
    const held = hands.held.replace('{{name}}', 'Begeleider 1');

    await pickUp(page, answer(2));
    await card(other, answer(2)).getByText(held).waitFor();
    await expectAccessible(other, 'a card that a colleague holds');
    await other.screenshot({ path: 'test-results/hands-held.png' });
    const [moved] = [room.ideaId(answer(2))];
    await room.done(room.colleague, {
      type: 'moveIdeas',
      stepId: room.stepId,
      ideaIds: [moved],
      to: room.clusterId('Vaste mensen'),
    });
    await carryTo(page, 'Vervoer');
    await page.keyboard.press('Enter');
    await expect.poll(() => room.placeOf(answer(2))).toBe('Vervoer');
    await hears(cluster.meanwhile);
    await expect.poll(() => other.getByText(held).count()).toBe(0);
    await expect.poll(() => isOn(card(page, answer(2)))).toBe(true);

    await pickUp(page, answer(4));
    const gone = room.clusterId('Vaste mensen');
    await room.done(room.colleague, { type: 'removeCluster', stepId: room.stepId, clusterId: gone });
    await carryTo(page, 'Vaste mensen');
    await page.keyboard.press('Enter');
    await hears(cluster.gone.cluster);
    expect(room.placeOf(answer(4))).toBeNull();
    await expect.poll(() => focusIsSomewhere(page)).toBe(true);
    expect(
      Object.values(room.step().ideas)
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual([1, 2, 3, 4, 5, 6].map(answer));
  });

  it('two names for one theme are both to be seen, and two who take it away agree', async () => {
    const room = await board(3);
    const page = await room.visit(account, consoleOf(room.sessionId));
    const other = await room.follow(room.linkOf('coFacilitator'));
    const title = (of: PersonPage, name: string): Locator =>
      of.getByRole('button', { name: new RegExp(`^${name} \\(0\\)`, 'u') });
    const rename = async (of: PersonPage, from: string, to: string): Promise<void> => {
      await title(of, from).click();
      await of.getByLabel(cluster.title.label).fill(to);
    };
    await rename(page, 'Vervoer', 'Bus');
    await other.getByText(hands.typed.replace('{{name}}', 'Begeleider 1')).waitFor();
    await rename(other, 'Vervoer', 'Trein');
    await page.keyboard.press('Enter');
    await expect.poll(() => Object.values(room.step().clusters).map((one) => one.title)).toContain('Bus');
    await other.getByText(`${hands.clash.now}: Bus`).waitFor();
    await other.keyboard.press('Enter');
    const clash = other.getByRole('alertdialog', { name: hands.clash.title });
    await clash.getByText('Bus', { exact: true }).waitFor();
    await clash.getByText('Trein', { exact: true }).waitFor();
    expect(Object.values(room.step().clusters).map((one) => one.title)).toContain('Bus');
    await expectAccessible(other, 'two names at once');
    await other.screenshot({ path: 'test-results/hands-clash.png' });
    await clash.getByRole('button', { name: hands.clash.use }).click();
    await title(page, 'Trein').waitFor();
    await expect.poll(() => focusIsSomewhere(other)).toBe(true);

    await other.context().setOffline(true);
    for (const person of [other, page]) {
      await person.getByRole('button', { name: `${cluster.menu.label} Trein` }).click();
      await person.getByRole('menuitem', { name: cluster.menu.remove }).click();
    }
    await expect.poll(() => Object.values(room.step().clusters).map((one) => one.title)).toEqual(['Vaste mensen']);
    await other.context().setOffline(false);
    await other.getByText(hands.clash.alreadyRemoved, { exact: true }).waitFor({ timeout: 20_000 });
    expect(await other.getByText(/^Dat lukte niet/u).count()).toBe(0);
    other.complaints.splice(0);
  });
});

describe('A-54, A-55: board and list, back and forth', () => {
  it('goes fifty steps back and forth by button and key, each said, seen alike on board and list', async () => {
    const room = await board(4);
    const page = await room.visit(account, consoleOf(room.sessionId));
    await card(page, answer(1)).waitFor();
    const toList = page
      .getByRole('radio', { name: /lijst/iu })
      .or(page.getByRole('button', { name: /lijst/iu }))
      .first();
    const other = await room.visit(account, consoleOf(room.sessionId));
    await other
      .getByRole('radio', { name: /lijst/iu })
      .or(other.getByRole('button', { name: /lijst/iu }))
      .first()
      .click();
    expect(await toList.count()).toBe(1);
    for (let n = 0; n < 50; n++) {
      const to = n % 2 === 0 ? room.clusterId('Vervoer') : room.clusterId('Vaste mensen');
      await room.done(room.organiser, {
        type: 'moveIdeas',
        stepId: room.stepId,
        ideaIds: [room.ideaId(answer(1 + (n % 4)))],
        to,
      });
    }
    const places = () => [1, 2, 3, 4].map((n) => room.placeOf(answer(n)));
    const after = places();
    await listen(page);
    const undo = page.getByRole('button', { name: new RegExp(`^${common.actions.undo}`, 'u') });
    const redo = page.getByRole('button', { name: new RegExp(`^${common.actions.redo}`, 'u') });
    await page.getByRole('heading', { level: 1 }).first().click();
    const seq = () => room.organiser.getState().mine;
    const labels = () => {
      const mine = seq();
      return mine?.kind === 'console' ? [mine.undo, mine.redo] : [];
    };
    for (let n = 0; n < 25; n++) {
      await page.keyboard.press('Control+z');
      await undo.click();
    }
    await expect.poll(places, { timeout: 15_000 }).toEqual([null, null, null, null]);
    await expect.poll(labels, { timeout: 15_000 }).toEqual(['createCluster', 'moveIdeas']);
    for (let n = 0; n < 25; n++) {
      await page.keyboard.press('Control+y');
      await redo.click();
    }
    await expect.poll(places, { timeout: 15_000 }).toEqual(after);
    await expect.poll(labels, { timeout: 15_000 }).toEqual(['moveIdeas', null]);
    const spoken = (await said(page)).map((one) => one.text).join(' | ');
    for (const done of [words.undo.done, words.redo.done]) expect(spoken).toContain(done.split('{{')[0]?.trim());
    for (const [n, theme] of after.entries()) {
      const list = other.locator(`[data-pile="${room.clusterId(must(theme, 'theme'))}"]`);
      await list
        .getByText(answer(n + 1))
        .first()
        .waitFor();
      await pile(page, must(theme, 'theme'))
        .getByText(answer(n + 1))
        .first()
        .waitFor();
    }
  });
});

describe('who may come in, and who leads', () => {
  it('gives the lead from hand to hand, shows an observer everything and no control, and takes a link back at once', async () => {
    const room = await board(3);
    const page = await room.visit(account, consoleOf(room.sessionId));
    const other = await room.follow(room.linkOf('coFacilitator'));
    const watching = await room.follow(room.linkOf('observer'));
    // Everybody is there: another line in the list would move the button from under the pointer.
    await page.getByText(hands.list.watches).first().waitFor();
    await page.getByRole('button', { name: hands.lead.take, exact: true }).click();
    await other.getByText(hands.lead.others.replace('{{name}}', 'Begeleider 1')).first().waitFor();
    await other.getByRole('button', { name: hands.lead.takeOver }).click();
    await other.getByRole('alertdialog').getByRole('button', { name: hands.lead.takeOver }).click();
    await other.getByText(hands.lead.mine).first().waitFor();
    await page
      .getByText(hands.lead.others.split('{{name}}')[1]?.trim() ?? '')
      .first()
      .waitFor();

    await watching.getByText(answer(1)).first().waitFor();
    await watching.getByText(words.observer.label).waitFor();
    const main = watching.getByRole('main');
    expect(await main.locator('[draggable=true], [slot=drag], input[type=checkbox]').count()).toBe(0);
    for (const name of [cluster.new, cluster.move.button, cluster.menu.label, common.actions.undo, hands.lead.takeOver])
      expect(await watching.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).count(), name).toBe(0);
    await expectAccessible(watching, 'an observer on the board');

    await other.getByRole('button', { name: /^Vervoer \(0\)/u }).click();
    await other.getByLabel(cluster.title.label).fill('Half getypte naam');
    await page.getByRole('button', { name: words.more.label, exact: true }).click();
    await page.getByRole('menuitem', { name: words.more.links }).click();
    const links = page.getByRole('dialog', { name: words.links.title });
    await links
      .getByText(/^Nu open op \d+ pagina/u)
      .first()
      .waitFor();
    await expectAccessible(page, 'the links');
    await page.screenshot({ path: 'test-results/hands-links.png' });
    await links.getByRole('button', { name: `${hands.links.close} ${hands.links.roles.coFacilitator}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: hands.links.close }).click();
    await other.getByRole('heading', { name: hands.stopped.revoked }).waitFor();
    await other.getByText('Half getypte naam').waitFor();
    expect(await other.content()).not.toContain(answer(1));
    await expectAccessible(other, 'a link that was taken back');
    await other.screenshot({ path: 'test-results/hands-revoked.png' });
    await links.getByRole('button', { name: `${hands.links.renew} ${hands.links.roles.coFacilitator}` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: hands.links.renew }).click();
    await expect
      .poll(async () => (await room.access()).links.find(({ role }) => role === 'coFacilitator')?.isOpen)
      .toBe(true);
    const { pathname, hash } = new URL(room.linkOf('coFacilitator', await room.access()));
    await other.goto(`${server.origin}${pathname}${hash}`);
    await expect.poll(() => Object.values(room.step().clusters).map((one) => one.title)).toContain('Half getypte naam');
  });
});
