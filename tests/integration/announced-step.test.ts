// What was announced lies in the log: a server that is killed in the moment before opens the step when it is back, once; what was called off never happens.
import { afterEach, expect, it } from 'vitest';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import { stepsInOrder } from '../../shared/view/selectors.ts';
import { waitForState } from '../support/node-client.ts';
import { startProcessSession } from '../support/process-session.ts';

const stops: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

const BACK_MS = 40_000;
/** Longer than the notice: what would still happen has happened. */
const LONG_ENOUGH = 4_500;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isAt = (client: NudgeableClient, stepId: StepId) =>
  waitForState(
    client,
    ({ view, link }) => link.state === 'live' && view?.currentStepId === stepId,
    'the step',
    BACK_MS,
  );
const nowAt = (client: NudgeableClient): StepId | null => must(client.getState().view, 'view').currentStepId;

async function room() {
  const { console: desk, crash } = await startProcessSession((stop) => stops.push(stop));
  const steps = stepsInOrder(must(desk.getState().view, 'view')).map(({ stepId }) => stepId);
  const [first, second] = steps;
  const send = async (command: Parameters<NudgeableClient['send']>[0]): Promise<void> => {
    expect(await desk.send(command).settled).toMatchObject({ status: 'accepted' });
  };
  await send({ type: 'openStep', stepId: must(first, 'step') });
  await isAt(desk, must(first, 'step'));
  return { desk, crash, send, first: must(first, 'step'), second: must(second, 'step') };
}

it('opens after a restart, and not again when the room goes elsewhere and the server dies once more', async () => {
  const { desk, crash, send, first, second } = await room();
  await send({ type: 'announceStep', stepId: second });
  await crash();
  desk.nudge();
  await isAt(desk, second);
  expect(desk.getState().view?.session.coming).toBeUndefined();

  await send({ type: 'openStep', stepId: first });
  await isAt(desk, first);
  await crash();
  desk.nudge();
  await isAt(desk, first);
  await wait(LONG_ENOUGH);
  expect(nowAt(desk)).toBe(first);
});

it('does not open when it was called off before the server died', async () => {
  const { desk, crash, send, first, second } = await room();
  await send({ type: 'announceStep', stepId: second });
  await send({ type: 'cancelStep' });
  await crash();
  desk.nudge();
  await isAt(desk, first);
  await wait(LONG_ENOUGH);
  expect(nowAt(desk)).toBe(first);
  expect(desk.getState().view?.session.coming).toBeUndefined();
});
