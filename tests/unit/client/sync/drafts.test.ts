import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../../shared/kernel/ids.ts';
import { simId, SIM_STEP } from '../../../sim/sim-server.ts';
import { openOnePage, submit, work } from './one-page.ts';

const PERSON = 'key-seat';
const OTHER_STEP = simId<StepId>('other-step');

describe('a draft', () => {
  it('is on this device at once, and on the server 400 ms after the last key', async () => {
    const page = await openOnePage();
    page.client.saveDraft(SIM_STEP, 'h', '');
    await page.clock.advance(300);
    page.client.saveDraft(SIM_STEP, 'hulp', 'omdat');
    expect(page.client.draftOf(SIM_STEP)).toEqual({ text: 'hulp', explanation: 'omdat' });
    expect(page.client.getState().draft).toBe('saving');
    await page.clock.advance(399);
    await page.exchange();
    expect(page.arrived('draft')).toEqual([]);
    await page.clock.advance(1);
    await page.exchange();
    expect(page.arrived('draft').map(({ body }) => body)).toMatchObject([{ text: 'hulp', rev: 2 }]);
    expect(page.client.getState().draft).toBe('kept');
  });

  it('goes to the server every 2 s while somebody types on', async () => {
    const page = await openOnePage();
    for (let key = 1; key <= 45; key++) {
      page.client.saveDraft(SIM_STEP, 'a'.repeat(key), '');
      await page.clock.advance(100);
      await page.exchange();
    }
    expect(page.arrived('draft')).toHaveLength(2);
  });

  it('says "local" without a connection, and follows when it is back', async () => {
    const page = await openOnePage();
    page.device.setDown(true);
    page.client.saveDraft(SIM_STEP, 'zonder verbinding', '');
    await page.clock.advance(600);
    expect(page.client.getState().draft).toBe('local');
    page.device.setDown(false);
    await page.clock.advance(5_000);
    await page.exchange();
    expect(page.server.draftOf(PERSON)).toMatchObject({ text: 'zonder verbinding' });
    expect(page.client.getState().draft).toBe('kept');
  });

  it('survives a reload, with the newer of this device and the server', async () => {
    const first = await openOnePage();
    first.client.saveDraft(SIM_STEP, 'een', '');
    await first.clock.advance(400);
    await first.exchange();
    first.client.saveDraft(SIM_STEP, 'een twee', '');
    first.client.close();
    const second = await openOnePage({ ...first, firstId: 10 });
    expect(second.client.draftOf(SIM_STEP).text).toBe('een twee');
    expect(second.server.draftOf(PERSON)).toMatchObject({ text: 'een twee', rev: 2 });

    // Another device of the same seat goes on.
    const device = await openOnePage({ server: first.server, clock: first.clock });
    expect(device.client.draftOf(SIM_STEP).text).toBe('een twee');
    device.client.saveDraft(SIM_STEP, 'een twee drie', '');
    await device.clock.advance(400);
    await device.exchange();
    second.client.close();
    const third = await openOnePage({ ...first, firstId: 20 });
    expect(third.client.draftOf(SIM_STEP).text).toBe('een twee drie');
    third.client.saveDraft(SIM_STEP, 'vier', '');
    await third.clock.advance(400);
    await third.exchange();
    expect(third.server.draftOf(PERSON)).toMatchObject({ text: 'vier', rev: 4 });
  });

  it('is empty after its idea was submitted, also when an older text was under way', async () => {
    const page = await openOnePage();
    page.client.saveDraft(SIM_STEP, 'klaar', '');
    await page.clock.advance(400);
    page.client.send(submit(1, 'klaar'));
    page.client.saveDraft(SIM_STEP, '', '');
    expect(page.client.getState().draft).toBe('none');
    await page.exchange();
    await page.clock.advance(2_000);
    await work(page);
    expect(page.client.draftOf(SIM_STEP)).toEqual({ text: '', explanation: '' });
    expect(page.server.draftOf(PERSON)).toMatchObject({ text: '', rev: 2 });
    expect(page.draftStorage.keys().filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('catches up with another tab that is ahead, at the next key', async () => {
    const here = await openOnePage();
    const there = await openOnePage({ server: here.server, clock: here.clock });
    for (const text of ['a', 'ab', 'abc']) there.client.saveDraft(SIM_STEP, text, '');
    here.client.saveDraft(SIM_STEP, 'x', '');
    await here.clock.advance(400);
    await there.exchange();
    await here.exchange();
    expect(here.server.draftOf(PERSON)).toMatchObject({ text: 'abc', rev: 3 });
    here.client.saveDraft(SIM_STEP, 'xy', '');
    await here.clock.advance(400);
    await here.exchange();
    expect(here.server.draftOf(PERSON)).toMatchObject({ text: 'xy', rev: 4 });
  });

  it('stays on this device when the server will not have it, and is not offered over and over', async () => {
    const page = await openOnePage({ refuseDrafts: true });
    page.client.saveDraft(SIM_STEP, 'te laat', '');
    await page.clock.advance(400);
    await page.exchange();
    expect(page.client.getState().draft).toBe('local');
    await page.clock.advance(60_000);
    await page.exchange();
    expect(page.arrived('draft')).toHaveLength(1);
    expect(page.client.draftOf(SIM_STEP).text).toBe('te laat');
  });

  it('leaves the device after a day', async () => {
    const page = await openOnePage();
    page.device.setDown(true);
    page.client.saveDraft(OTHER_STEP, 'vergeten', '');
    page.client.close();
    await page.clock.advance(24 * 60 * 60 * 1_000 + 1);
    const later = await openOnePage({ ...page, firstId: 10 });
    expect(later.client.draftOf(OTHER_STEP).text).toBe('');
  });
});

describe('presence', () => {
  const told = (page: Awaited<ReturnType<typeof openOnePage>>): string[] =>
    page.arrived('presence').map(({ body }) => `${body.typing ? 'typing' : 'still'}${body.ready ? ', ready' : ''}`);

  it('tells at most once a second, repeats while typing, and fades', async () => {
    const page = await openOnePage();
    for (let key = 0; key < 120; key++) {
      page.client.setPresence({ typing: true });
      await page.clock.advance(100);
    }
    await page.exchange();
    expect(told(page)).toEqual(['typing', 'typing']);
    await page.clock.advance(9_000);
    await page.exchange();
    expect(told(page).at(-1)).toBe('still');
  });

  it('coalesces quick changes to the last one', async () => {
    const page = await openOnePage();
    page.client.setPresence({ ready: true });
    await page.clock.advance(0);
    page.client.setPresence({ ready: false });
    page.client.setPresence({ ready: true });
    page.client.setPresence({ ready: false });
    await page.clock.advance(999);
    await page.exchange();
    expect(told(page)).toEqual(['still, ready']);
    await page.clock.advance(1);
    await page.exchange();
    expect(told(page)).toEqual(['still, ready', 'still']);
  });

  it('remembers ready over a cut and a reload, and drops it with the step', async () => {
    const first = await openOnePage();
    first.client.setPresence({ ready: true });
    await first.clock.advance(1_000);
    await first.exchange();
    first.link().cut();
    await first.clock.advance(500);
    await first.exchange();
    expect(told(first)).toEqual(['still, ready', 'still, ready']);
    first.client.close();

    const second = await openOnePage({ ...first, firstId: 10 });
    expect(second.client.isReady()).toBe(true);
    expect(told(second)).toEqual(['still, ready']);
    const epoch = second.arrived('hello')[0]?.body.cursor?.epoch ?? simId('epoch1');
    second.link().push({
      name: 'frame',
      body: {
        audience: 'participant',
        epoch: simId(epoch),
        from: 0,
        events: [{ type: 'currentStepSet', stepId: OTHER_STEP }],
      },
    });
    await second.exchange();
    expect(second.client.isReady()).toBe(false);
  });
});

describe('the revision of a ballot', () => {
  it('is higher than any before', async () => {
    const page = await openOnePage();
    expect([page.client.nextBallotRev('r'), page.client.nextBallotRev('r'), page.client.nextBallotRev('s')]).toEqual([
      1, 2, 1,
    ]);
    const { mine } = page.client.getState();
    if (mine?.kind !== 'seat') throw new Error('a seat has its own things');
    page.link().push({
      name: 'mine',
      body: { ...mine, ballot: { roundId: simId('r'), choice: { type: 'abstain' }, guess: null, rev: 7 } },
    });
    await page.exchange();
    expect(page.client.nextBallotRev(simId('r'))).toBe(8);
    expect(page.client.nextBallotRev(simId('r'))).toBe(9);
  });
});
