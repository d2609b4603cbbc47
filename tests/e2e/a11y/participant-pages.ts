// The tests of pages that participants meet, for a list of pages: one walk over all of them, one test for each requirement.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFindings, shareOut } from '../../support/a11y/findings.ts';
import { askParticipantPage, PARTICIPANT_CHECKS } from '../../support/a11y/participant-walk.ts';
import { openRooms, type Rooms, type State } from '../../support/a11y/rooms.ts';
import { newVisitor, PLAIN, prefer, visit, visitSeat } from '../../support/a11y/visitor.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

/** People who look at the same time: while one waits for the page, the other looks. */
const VISITORS = 2;

/** States of one and the same question: only what is on the page differs, not where somebody is. */
const SAME_PLACE: ReadonlySet<State> = new Set(['filled', 'everyone', 'voted']);

/** Declares the tests. `paths`: pages without a seat; `states`: the page of a seat in these. */
export function testParticipantPages(paths: readonly string[], states: readonly State[]): void {
  let browser: Browser;
  let rooms: Rooms;
  let visitors: readonly PersonPage[] = [];
  const found = createFindings<(typeof PARTICIPANT_CHECKS)[number]>();
  const titles = new Map<string, string>();
  let opened = 0;

  beforeAll(async () => {
    [browser, rooms] = await Promise.all([launchChromium(), openRooms(states)]);
    visitors = await Promise.all(Array.from({ length: VISITORS }, () => newVisitor(browser, rooms)));
    await Promise.all(visitors.map((page) => prefer(page, PLAIN)));
  });
  afterAll(async () => {
    await browser.close();
    await rooms.stop();
  });

  describe('what participants meet', () => {
    it('can be opened and asked', async () => {
      const stops = [
        ...paths.map((path) => ({ name: path, isPlace: true, open: (page: PersonPage) => visit(page, path) })),
        ...states.map((state) => ({
          name: `the seat, ${state}`,
          isPlace: !SAME_PLACE.has(state),
          open: (page: PersonPage) => visitSeat(page, rooms.of(state)),
        })),
      ];
      await shareOut(stops, visitors, async ({ name, isPlace, open }, page) => {
        await open(page);
        if (isPlace) titles.set(name, await page.title());
        opened++;
        await askParticipantPage(page, (check, problems) => found.add(check, name, problems));
      });
      expect(opened).toBe(stops.length);
    });

    it.each(PARTICIPANT_CHECKS)('%s', (check) => expect(found.of(check)).toEqual({}));

    it('A-09: has a title of its own everywhere', () => {
      const given = [...titles.values()];
      expect(new Set(given).size, given.join(' | ')).toBe(given.length);
    });

    it('complains of nothing on the way', () => expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]));
  });
}
