// What leaves the room, in a real browser: the sheet for who was there, and a report that is made public, read by somebody without a cookie, and taken away again.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participant } from '../../client/i18n/nl/participant.ts';
import { publish } from '../../client/i18n/nl/publish.ts';
import { published } from '../../client/i18n/nl/published.ts';
import { takeHomeLabelsOf } from '../../shared/report/take-home-labels.ts';
import { createFindings } from '../support/a11y/findings.ts';
import { axeProblems } from '../support/a11y/axe.ts';
import { targetProblems } from '../support/a11y/layout.ts';
import { askParticipantPage, PARTICIPANT_CHECKS } from '../support/a11y/participant-walk.ts';
import { newVisitor, PLAIN, prefer, visit } from '../support/a11y/visitor.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { connectSession, waitUntilLive } from '../support/node-client.ts';
import { startTestServer, type Browser as Cookies, type TestServer } from '../support/test-server.ts';
import { openVotedRoom, type VotedRoom } from '../support/voted-room.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const HOSTILE = '<img src=x onerror=alert(1)> \u202Eachterstevoren';
const NEXT = 'De raad leest dit <b>in mei</b>.';

let browser: Browser;
let server: TestServer;
let organiser: Cookies;
let room: VotedRoom;
/** Of a browser that was never here before. */
let stranger: PersonPage;
let address: string;
const found = createFindings<(typeof PARTICIPANT_CHECKS)[number]>();

const withCookies = async (jar: Cookies['jar']): Promise<PersonPage> => {
  const page = await newPerson(browser, server.origin);
  page.setDefaultTimeout(10_000);
  await page.context().addCookies([...jar].map(([name, value]) => ({ name, value, url: server.origin })));
  return page;
};

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  organiser = await server.createOrganiser();
  room = await openVotedRoom(server, organiser, {
    themes: [HOSTILE, 'Een vast gezicht', 'Tijd'],
    seats: 3,
    groups: [],
    rounds: [
      {
        method: { type: 'dots', dots: 3, maxPerCandidate: 3 },
        ballot: (candidates, seat) => ({
          type: 'dots',
          points: candidates.slice(0, 2).map(({ candidateId }) => ({ candidateId, points: seat === 0 ? 1 : 0 })),
          noOpinion: [],
        }),
      },
    ],
  });
  const console = connectSession({
    baseUrl: server.origin,
    cookie: organiser.cookies(),
    sessionId: room.sessionId,
    as: 'console',
  });
  await waitUntilLive(console);
  const closed = await console.send({ type: 'closeSession' }).settled;
  console.close();
  expect(closed.status).toBe('accepted');
  stranger = await newVisitor(browser, { server, cookies: [] });
});
afterAll(async () => {
  room.stop();
  await browser.close();
  await server.stop();
});

const heading = (page: PersonPage, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

describe('what leaves the room', () => {
  it('is led to from the last page of a participant', async () => {
    const page = await withCookies(room.seat.jar);
    await page.goto(`/s/${room.sessionId}`);
    await page.getByRole('link', { name: participant.closed.sheet }).click();
    await heading(page, takeHomeLabelsOf('nl').title);
    await page.getByText(takeHomeLabelsOf('nl').nextDefault).waitFor();
    expect(await page.getByRole('link', { name: published.sheetPdf }).count()).toBe(0);
    await page.getByRole('link', { name: published.back }).click();
    await heading(page, participant.closed.title);
    expect(page.complaints).toEqual([]);
    await page.context().close();
  });

  it('gets its words, and is made public, on the page of the organiser', async () => {
    const page = await withCookies(organiser.jar);
    await page.goto(`/organiser/s/${room.sessionId}`);
    await page.getByLabel(publish.sheet.next).fill(NEXT);
    await page.getByRole('button', { name: publish.sheet.save }).click();
    await page.getByText(publish.sheet.saved).waitFor();
    await page.getByText(publish.who.never).waitFor();
    // A chosen address that can't be one: said at the field, which has the focus.
    await page.getByText(publish.chosen).click();
    const field = page.getByLabel(publish.address);
    await field.fill('te raden!');
    await page.getByRole('button', { name: publish.publish }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    await page.getByText(publish.random, { exact: true }).click();
    await page.getByRole('button', { name: publish.publish }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: publish.publish }).click();
    await page.getByText(publish.who.public).first().waitFor();
    const url = await page.getByLabel(publish.link).inputValue();
    address = new URL(url).pathname;
    expect(address).toMatch(/^\/p\/[\w-]{22}$/);
    await dialog.waitFor({ state: 'detached' });
    expect([await axeProblems(page), await targetProblems(page, 44)]).toEqual([[], []]);
    // No key of a catalogue where words should stand.
    expect(await page.locator('main').innerText()).not.toMatch(/\b[a-z]+\.[a-z]+\.[a-z]+\b/);
    expect(page.complaints).toEqual([]);
    await page.context().close();
  });

  it('is read by somebody without a cookie, whole and short, with hostile words as words', async () => {
    await prefer(stranger, PLAIN);
    const answer = await stranger.goto(address);
    expect([answer?.status(), answer?.headers()['x-robots-tag'], answer?.headers()['cache-control']]).toEqual([
      200,
      'noindex, nofollow, noarchive',
      'no-store',
    ]);
    await visit(stranger, address);
    await stranger.getByText(NEXT).waitFor();
    await askParticipantPage(stranger, (check, problems) => found.add(check, 'the public page', problems));
    await stranger.getByRole('link', { name: published.whole }).click();
    await stranger.getByRole('region', { name: 'Prioriteiten' }).waitFor();
    expect(await stranger.getByText(HOSTILE.slice(0, 28)).count()).toBeGreaterThan(0);
    expect(await axeProblems(stranger)).toEqual([]);
    await stranger.getByRole('link', { name: published.short }).click();
    await heading(stranger, takeHomeLabelsOf('nl').title);
    expect(await stranger.locator('img[src="x"]').count()).toBe(0);
    expect(await stranger.context().cookies()).toEqual([]);
    expect(stranger.complaints).toEqual([]);
  });

  it.each(PARTICIPANT_CHECKS)('%s', (check) => expect(found.of(check)).toEqual({}));

  it('is gone as soon as it is taken away; an address that never was is another thing', async () => {
    const page = await withCookies(organiser.jar);
    await page.goto(`/organiser/s/${room.sessionId}`);
    await page.getByRole('button', { name: publish.withdraw }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: publish.withdraw }).click();
    await page.getByText(publish.who.withdrawn).waitFor();
    expect((await stranger.reload())?.status()).toBe(410);
    await heading(stranger, published.withdrawn.title);
    expect(await axeProblems(stranger)).toEqual([]);
    expect((await stranger.goto('/p/nooit-geweest'))?.status()).toBe(404);
    await heading(stranger, published.notFound.title);
    expect(await axeProblems(stranger)).toEqual([]);
  });
});
