// A minute without a network, a closed lid, and a server that is killed and started anew, all in one session: nothing is lost, nothing is
// there twice, and what a seat quietly told is known again. The clients are the product's own; the wires are cut from outside.
import { afterEach, describe, expect, it } from 'vitest';
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { IdeaId, StepId } from '../../shared/kernel/ids.ts';
import { joinAsSeat, waitForState, waitUntilLive } from '../support/node-client.ts';
import { startProcessSession } from '../support/process-session.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { until } from '../support/test-server.ts';

/** As long as is promised (accessibility.md A-32). */
const OFFLINE_MS = 60_000;
const BACK_MS = 40_000;

const stops: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function room() {
  const { port, code, console: desk, crash: restart, report } = await startProcessSession((stop) => stops.push(stop));
  const seat = async () => {
    const wire = await startTcpProxy(port);
    stops.push(() => wire.close());
    const { client } = await joinAsSeat(wire.origin, code);
    stops.push(() => client.close());
    await waitUntilLive(client);
    return { wire, client };
  };
  return { seat, desk, restart, report };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a bad network', () => {
  it(
    'for a minute, behind a closed lid, or with the server gone: every word arrives once',
    async () => {
      const { seat, desk, restart, report } = await room();
      const people = { cut: await seat(), lid: await seat(), server: await seat() };
      const stepId = must(
        Object.values(must(desk.getState().view, 'view').steps).find(({ kind }) => kind === 'question'),
        'question',
      ).stepId;
      await desk.send({ type: 'openStep', stepId }).settled;
      for (const { client } of Object.values(people))
        await waitForState(client, (state) => state.view?.currentStepId === stepId, 'the question');

      const sent: string[] = [];
      const settled: Promise<unknown>[] = [];
      const send = (client: NudgeableClient, text: string, at: StepId): void => {
        sent.push(text);
        settled.push(
          client.send({ type: 'submitIdea', stepId: at, ideaId: newNodeId<IdeaId>(), text, explanation: '' }).settled,
        );
      };
      for (const [name, { client }] of Object.entries(people)) send(client, `${name} vooraf`, stepId);
      people.server.client.setSignal('help', true);
      await waitForState(desk, ({ roomSignals }) => roomSignals?.seats.length === 1, 'the signal');

      // Under way when the wire goes: whether they arrived is not known to anybody.
      for (const [name, { client }] of Object.entries(people)) send(client, `${name} onderweg`, stepId);
      people.cut.wire.cut();
      people.lid.wire.freeze();
      const restarted = restart();
      const began = performance.now();
      for (const [name, { client }] of Object.entries(people)) {
        send(client, `${name} zonder verbinding`, stepId);
        client.saveDraft(stepId, `concept van ${name}`, '');
      }
      people.cut.client.setSignal('moreTime', true);
      people.lid.client.setSignal('pause', true);
      await waitForState(people.cut.client, ({ link }) => link.state === 'offline', 'being offline', 30_000);
      expect(people.cut.client.getState()).toMatchObject({ draft: 'local', signals: [{ state: 'waiting' }] });
      await restarted;
      await waitForState(people.server.client, ({ pending }) => pending.length === 0, 'the server again', BACK_MS);

      await wait(Math.max(0, OFFLINE_MS - (performance.now() - began)));
      expect(people.cut.client.getState().pending.length).toBeGreaterThan(0);
      expect(people.lid.client.getState().link.state).toBe('offline');
      for (const { wire } of Object.values(people)) wire.mend();
      // What the page does when it is shown again, or the browser says that the network is back.
      for (const { client } of Object.values(people)) client.nudge();
      for (const [name, { client }] of Object.entries(people)) {
        await waitForState(
          client,
          ({ link, pending, draft }) => link.state === 'live' && pending.length === 0 && draft === 'kept',
          `${name} back`,
          BACK_MS,
        );
      }
      expect(await Promise.all(settled)).toEqual(
        settled.map(() => expect.objectContaining({ status: 'accepted' }) as unknown),
      );
      expect(sent).toHaveLength(9);

      const question = must(
        (await report()).steps.find(({ kind }) => kind === 'question'),
        'step of the report',
      );
      expect(question.loose.map(({ text }) => text).toSorted()).toEqual(sent.toSorted());
      // The server was started anew and knew no signal; the pages said theirs again.
      await waitForState(desk, ({ roomSignals }) => roomSignals?.seats.length === 3, 'all signals', BACK_MS);
      expect(desk.getState().roomSignals?.seats.map(({ signals }) => signals.map(({ signal }) => signal))).toEqual([
        ['moreTime'],
        ['pause'],
        ['help'],
      ]);
      for (const { client } of Object.values(people))
        await until(() => client.getState().signals.every(({ state }) => state === 'told'));
      expect(Math.abs(must(desk.getState().clockOffset, 'offset'))).toBeLessThan(1_000);
    },
    OFFLINE_MS + 90_000,
  );
});
