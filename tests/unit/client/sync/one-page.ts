// One page before the simulated server: the smallest world to look at one behaviour in.
import { createMemoryDraftStorage } from '../../../../client/sync/draft-storage.ts';
import type { DraftStorage } from '../../../../client/sync/draft-storage.ts';
import { createMemoryOutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import type { OutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import { createSessionClient } from '../../../../client/sync/session-client.ts';
import type { NudgeableClient } from '../../../../client/sync/session-client.ts';
import type { Command } from '../../../../shared/protocol/commands/command.ts';
import { predict } from '../../../../shared/view/predict.ts';
import { createFakeClock, flushPromises } from '../../../support/fake-clock.ts';
import type { FakeClock } from '../../../support/fake-clock.ts';
import { createFakeDevice } from '../../../support/fake-network.ts';
import type { Arrival, FakeDevice, FakeLink, FakeServer } from '../../../support/fake-network.ts';
import { createSimServer, simId, simIdea, SIM_SESSION, SIM_STEP } from '../../../sim/sim-server.ts';
import type { SimServer } from '../../../sim/sim-server.ts';

export type OnePage = {
  readonly clock: FakeClock;
  readonly server: SimServer;
  readonly device: FakeDevice;
  readonly client: NudgeableClient;
  readonly outboxStorage: OutboxStorage;
  readonly draftStorage: DraftStorage;
  /** Everything that arrived at the server, in order. */
  readonly arrivals: readonly Arrival[];
  link(): FakeLink;
  /** Delivers what the page sent, then what the server sent. The server does nothing by itself but answer helloes. */
  exchange(): Promise<void>;
  arrived<N extends Arrival['name']>(name: N): Extract<Arrival, { name: N }>[];
};

export type OnePageOptions = {
  readonly as?: 'seat' | 'console';
  readonly outboxStorage?: OutboxStorage;
  readonly draftStorage?: DraftStorage;
  readonly server?: SimServer;
  readonly clock?: FakeClock;
  /** Command ids are numbered from here, so that a second page does not use those of the first. */
  readonly firstId?: number;
  readonly refuseDrafts?: boolean;
};

export async function openOnePage(options: OnePageOptions = {}): Promise<OnePage> {
  const {
    as = 'seat',
    outboxStorage = createMemoryOutboxStorage(true),
    draftStorage = createMemoryDraftStorage(),
    server = createSimServer('none'),
    clock = createFakeClock(),
  } = options;
  const arrivals: Arrival[] = [];
  const listening: FakeServer = {
    left: (link) => server.left(link),
    arrived: (link, arrival) => {
      arrivals.push(arrival);
      if (options.refuseDrafts && arrival.name === 'draft') {
        arrival.answer({ status: 'rejected', rejection: { code: 'notFound' } });
      } else server.arrived(link, arrival);
    },
  };
  const role = as === 'seat' ? 'seat' : 'facilitator';
  const device = createFakeDevice(listening, { ticket: 't', role, storageKey: `key-${as}` }, clock);
  let ids = options.firstId ?? 0;
  const client = createSessionClient({
    sessionId: SIM_SESSION,
    as,
    ...clock,
    transport: device.transport,
    outboxStorage,
    draftStorage,
    newId: () => simId(`command-${ids++}`),
    predict,
  });
  const link = (): FakeLink => {
    const now = device.link();
    if (!now) throw new Error('there is no connection');
    return now;
  };
  const exchange = async (): Promise<void> => {
    for (let isBusy = true; isBusy;) {
      await flushPromises();
      isBusy = false;
      while (device.link()?.deliverUp()) isBusy = true;
      server.answerHelloes();
      while (device.link()?.deliverDown()) isBusy = true;
    }
    await flushPromises();
  };
  await exchange();
  return {
    clock,
    server,
    device,
    client,
    outboxStorage,
    draftStorage,
    arrivals,
    link,
    exchange,
    arrived: <N extends Arrival['name']>(name: N) =>
      arrivals.filter((arrival): arrival is Extract<Arrival, { name: N }> => arrival.name === name),
  };
}

/** The server works through what it got, and the page hears of it. */
export async function work(page: OnePage, weather: 'fair' | 'busy' | 'firstBusy' = 'fair'): Promise<void> {
  await page.exchange();
  page.server.drain(weather);
  page.server.publish();
  await page.exchange();
}

export const submit = (number: number, text = `antwoord ${number}`): Command => ({
  type: 'submitIdea',
  stepId: SIM_STEP,
  ideaId: simIdea('own', number),
  text,
  explanation: '',
});

export const change = (number: number, text: string): Command =>
  ({
    ...submit(number, text),
    type: 'changeIdea',
  }) as Command;

export const cast = (rev: number): Command => ({
  type: 'castBallot',
  stepId: SIM_STEP,
  roundId: simId('round'),
  choice: { type: 'abstain' },
  guess: null,
  rev,
});

export const createCluster = (number: number): Command => ({
  type: 'createCluster',
  stepId: SIM_STEP,
  clusterId: simId(`cluster-${number}`),
  title: `Groep ${number}`,
  ideaIds: [],
});
