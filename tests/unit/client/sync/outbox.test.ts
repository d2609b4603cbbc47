import { describe, expect, it } from 'vitest';
import { createMemoryOutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import type { OutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import { flushPromises } from '../../../support/fake-clock.ts';
import type { ClusterId } from '../../../../shared/kernel/ids.ts';
import { simId, simIdea, SIM_STEP } from '../../../sim/sim-server.ts';
import { cast, change, createCluster, openOnePage, submit, work } from './one-page.ts';

const PERSON = 'key-seat';
const DAY = 24 * 60 * 60 * 1_000;

const typesArrived = (page: Awaited<ReturnType<typeof openOnePage>>): string[] =>
  page.arrived('command').map(({ body }) => body.command.type);

describe('sending a command', () => {
  it('keeps it before it shows it, shows it before it is sent, and forgets it when it is answered', async () => {
    let letGo: () => void = () => undefined;
    const memory = createMemoryOutboxStorage(true);
    const slow: OutboxStorage = {
      ...memory,
      put: async (person, entry) => {
        await new Promise<void>((resolve) => (letGo = resolve));
        await memory.put(person, entry);
      },
    };
    const page = await openOnePage({ outboxStorage: slow });
    const { settled } = page.client.send(submit(1));
    await page.exchange();
    expect(page.client.getState().pending).toEqual([]);
    expect(page.arrived('command')).toEqual([]);

    letGo();
    await flushPromises();
    expect(page.client.getState().pending).toHaveLength(1);
    expect(await memory.load(PERSON)).toHaveLength(1);
    expect(page.client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });

    await work(page);
    expect(await settled).toMatchObject({ status: 'accepted' });
    expect(page.client.getState().pending).toEqual([]);
    expect(await memory.load(PERSON)).toEqual([]);
    expect(page.client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });
  });

  it('lets one command fly at a time, but ballots together, five at most', async () => {
    const page = await openOnePage();
    for (const number of [1, 2, 3]) page.client.send(submit(number));
    await page.exchange();
    expect(typesArrived(page)).toEqual(['submitIdea']);
    for (let i = 0; i < 3; i++) await work(page);

    for (let rev = 1; rev <= 7; rev++) page.client.send(cast(rev));
    await page.exchange();
    expect(typesArrived(page).filter((type) => type === 'castBallot')).toHaveLength(5);
  });

  it('stops at "later", waits as long as told, and goes on in order', async () => {
    const page = await openOnePage();
    page.client.send(submit(1));
    page.client.send(change(1, 'beter'));
    await work(page, 'busy');
    expect(page.client.getState().pending).toHaveLength(2);
    expect(page.client.getState().refused).toEqual([]);
    await page.clock.advance(299);
    await page.exchange();
    expect(typesArrived(page)).toEqual(['submitIdea']);

    await page.clock.advance(1);
    await work(page);
    await work(page);
    expect(typesArrived(page)).toEqual(['submitIdea', 'submitIdea', 'changeIdea']);
    expect(page.client.getState().mine).toMatchObject({ ideas: [{ text: 'beter' }] });
    expect(page.client.getState().pending).toEqual([]);
  });

  it('sends again on the same connection when no answer comes', async () => {
    const page = await openOnePage();
    const { settled } = page.client.send(submit(1));
    await page.exchange();
    page.server.drain('fair');
    const answer = page.link().down.findIndex((item) => item.kind === 'answer');
    page.link().down.splice(answer, 1);
    await page.exchange();
    expect(page.client.getState().pending).toHaveLength(1);
    await page.clock.advance(10_000);
    await work(page);
    expect(typesArrived(page)).toEqual(['submitIdea', 'submitIdea']);
    expect(await settled).toMatchObject({ status: 'accepted' });
    expect(page.server.effectsOf(PERSON)).toHaveLength(1);
  });

  it('keeps a prediction of a console until the frame with the effect is here', async () => {
    const page = await openOnePage({ as: 'console' });
    page.client.send(createCluster(1));
    await page.exchange();
    page.server.drain('fair');
    await page.exchange();
    expect(page.client.getState().pending).toMatchObject([{ acceptedRev: 1 }]);
    expect(Object.keys(page.client.getState().view?.steps[SIM_STEP]?.clusters ?? {})).toHaveLength(1);
    page.server.publish();
    await page.exchange();
    expect(page.client.getState().pending).toEqual([]);
    expect(page.client.getState().view).toEqual(page.server.view());
  });
});

describe('a command that is refused for good', () => {
  it('is shown with its words, also after a reload, until it is dismissed', async () => {
    const first = await openOnePage();
    const { commandId, settled } = first.client.send(change(9, 'mijn woorden'));
    await work(first);
    expect(await settled).toEqual({ status: 'rejected', rejection: { code: 'notFound' } });
    expect(first.client.getState().pending).toEqual([]);
    expect(first.client.getState().refused).toMatchObject([{ command: { text: 'mijn woorden' } }]);
    first.client.close();

    const second = await openOnePage({ ...first, firstId: 1 });
    expect(second.client.getState().refused).toMatchObject([{ commandId, rejection: { code: 'notFound' } }]);
    expect(second.arrived('command')).toEqual([]);
    second.client.dismissRefused(commandId);
    expect(second.client.getState().refused).toEqual([]);
    expect(await first.outboxStorage.load(PERSON)).toEqual([]);
  });

  it('is kept over a reload too when it is a few words beside a verdict, but not a bare verdict', async () => {
    const entry = async (words: string) => {
      const page = await openOnePage();
      page.client.send({
        type: 'checkIdea',
        stepId: SIM_STEP,
        ideaId: simIdea('own', 9),
        clusterId: simId<ClusterId>('cluster-9'),
        verdict: 'misread',
        words,
      });
      await page.exchange();
      page.link().push({ name: 'bye', body: { reason: 'sessionDeleted', retryAfter: 0 } });
      await page.exchange();
      page.client.close();
      const again = await openOnePage({ outboxStorage: page.outboxStorage, firstId: 1 });
      return again.client.getState().refused;
    };
    expect(await entry('stilte')).toMatchObject([{ command: { words: 'stilte' } }]);
    expect(await entry('')).toEqual([]);
  });

  it('leaves no ballot behind in storage', async () => {
    const page = await openOnePage();
    page.client.send(cast(1));
    await work(page);
    expect(page.client.getState().refused).toHaveLength(1);
    expect(await page.outboxStorage.load(PERSON)).toEqual([]);
  });

  it('does not hold up the next one', async () => {
    const page = await openOnePage();
    page.client.send(change(9, 'mijn woorden'));
    page.client.send(submit(1));
    await work(page);
    await work(page);
    expect(page.client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });
  });
});

describe('what waited too long', () => {
  it('is shown as refused after a day, and never sent', async () => {
    const first = await openOnePage();
    first.device.setDown(true);
    first.client.send(submit(1));
    await flushPromises();
    expect(first.client.getState().pending).toHaveLength(1);
    first.client.close();
    await first.clock.advance(DAY + 1);
    const second = await openOnePage({ ...first, firstId: 1 });
    expect(second.client.getState().refused).toMatchObject([{ command: { text: 'antwoord 1' } }]);
    expect(second.arrived('command')).toEqual([]);
  });

  it('is shown as refused when the session is deleted', async () => {
    const page = await openOnePage();
    const { settled } = page.client.send(submit(1));
    await page.exchange();
    page.link().push({ name: 'bye', body: { reason: 'sessionDeleted', retryAfter: 0 } });
    await page.exchange();
    expect(page.client.getState().link).toEqual({ state: 'stopped', reason: 'sessionDeleted' });
    expect(page.client.getState().refused).toHaveLength(1);
    expect(await settled).toMatchObject({ status: 'rejected' });
  });
});

describe('a reload without a connection', () => {
  it('shows what waits, and sends it when the connection is back', async () => {
    const first = await openOnePage();
    first.device.setDown(true);
    first.client.send(submit(1));
    await flushPromises();
    first.client.close();
    const second = await openOnePage({ ...first, firstId: 1 });
    await work(second);
    expect(first.server.effectsOf(PERSON)).toHaveLength(1);
    expect(second.client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });
  });
});

describe('the state that pages see', () => {
  it('keeps the identity of what did not change', async () => {
    const page = await openOnePage({ as: 'console' });
    page.client.send(createCluster(1));
    await page.exchange();
    const before = page.client.getState();
    page.link().push({ name: 'crowd', body: { here: 9, busy: 1, detail: null, cast: null } });
    await page.exchange();
    const after = page.client.getState();
    expect(after).not.toBe(before);
    expect(after.crowd?.here).toBe(9);
    expect([after.view, after.mine, after.pending]).toEqual([before.view, before.mine, before.pending]);
    expect(after.view).toBe(before.view);
    expect(after.mine).toBe(before.mine);
    expect(after.pending).toBe(before.pending);
  });
});
