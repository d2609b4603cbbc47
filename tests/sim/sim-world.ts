// People with devices around one server, and what may happen to them.
import * as fc from 'fast-check';
import { createMemoryDraftStorage } from '../../client/sync/draft-storage.ts';
import { createMemoryOutboxStorage } from '../../client/sync/outbox-storage.ts';
import { createSessionClient } from '../../client/sync/session-client.ts';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import type { Transport } from '../../client/sync/transport.ts';
import type { ClusterId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { predict } from '../../shared/view/predict.ts';
import { createFakeClock, flushPromises } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { createFakeDevice } from '../support/fake-network.ts';
import type { FakeDevice } from '../support/fake-network.ts';
import { createSimServer, simId, simIdea, SIM_SESSION, SIM_STEP } from './sim-server.ts';
import type { SimServer, Weather } from './sim-server.ts';

export type Mutant = 'none' | 'noDedupe' | 'ackBeforeCommit' | 'memoryOutbox' | 'noBuffer';

const PEOPLE = [
  { person: 'seat-a', role: 'seat', as: 'seat' },
  { person: 'seat-b', role: 'seat', as: 'seat' },
  { person: 'console', role: 'facilitator', as: 'console' },
] as const;

export type SimPerson = {
  readonly name: string;
  readonly device: FakeDevice;
  client(): NudgeableClient;
  /** Ids of all commands that were shown as under way, in order. */
  readonly sent: string[];
  act(isChange: boolean): void;
  reload(): void;
};

export type SimWorld = { readonly clock: FakeClock; readonly server: SimServer; readonly people: readonly SimPerson[] };

/** Without the buffer, a frame that comes before the answer to a hello is lost on the page. */
function forgetful(transport: Transport): Transport {
  return {
    ticket: (sessionId, as) => transport.ticket(sessionId, as),
    open: (ticket, handlers) => {
      let isAsking = false;
      const connection = transport.open(ticket, {
        ...handlers,
        received: (message) => {
          if (!(isAsking && message.name === 'frame')) handlers.received(message);
        },
      });
      return {
        ...connection,
        hello: (hello, answered) => {
          isAsking = true;
          connection.hello(hello, (welcome) => {
            isAsking = false;
            answered(welcome);
          });
        },
      };
    },
  };
}

export function createSimWorld(mutant: Mutant): SimWorld {
  const clock = createFakeClock();
  const server = createSimServer(mutant === 'noDedupe' || mutant === 'ackBeforeCommit' ? mutant : 'none');
  return { clock, server, people: PEOPLE.map((one) => createPerson(one, server, clock, mutant)) };
}

function createPerson(
  { person, role, as }: (typeof PEOPLE)[number],
  server: SimServer,
  clock: FakeClock,
  mutant: Mutant,
): SimPerson {
  const device = createFakeDevice(server, { ticket: 't', role, storageKey: person }, clock);
  const transport = mutant === 'noBuffer' ? forgetful(device.transport) : device.transport;
  const outboxStorage = createMemoryOutboxStorage(true);
  const draftStorage = createMemoryDraftStorage();
  const sent: string[] = [];
  let count = 0;
  const openClient = (): NudgeableClient =>
    createSessionClient({
      sessionId: SIM_SESSION,
      as,
      ...clock,
      transport,
      draftStorage,
      outboxStorage: mutant === 'memoryOutbox' ? createMemoryOutboxStorage() : outboxStorage,
      newId: () => simId(`${person}-command-${sent.length}`),
      predict,
    });
  let client = openClient();

  const nextCommand = (isChange: boolean): Command => {
    const number = isChange && count > 0 ? count : ++count;
    const text = `${person} ${sent.length}`;
    if (as === 'console') {
      const clusterId = simId<ClusterId>(`cluster-${number}`);
      return number === count && !isChange
        ? { type: 'createCluster', stepId: SIM_STEP, clusterId, title: text, ideaIds: [] }
        : { type: 'renameCluster', stepId: SIM_STEP, clusterId, title: text };
    }
    const words = { stepId: SIM_STEP, ideaId: simIdea(person, number), text, explanation: '' };
    return { type: isChange && sent.length > 0 ? 'changeIdea' : 'submitIdea', ...words };
  };
  return {
    name: person,
    device,
    client: () => client,
    sent,
    act: (isChange) => {
      const command = nextCommand(isChange && count > 0);
      sent.push(client.send(command).commandId);
    },
    reload: () => {
      client.close();
      client = openClient();
    },
  };
}

/** One thing that happens. `who` picks a person. */
export type Happening =
  | { readonly type: 'act'; readonly who: number; readonly isChange: boolean }
  | { readonly type: 'up' | 'down'; readonly who: number; readonly times: number }
  | {
      readonly type: 'cut' | 'reload' | 'loseAnswer' | 'doubleFrame' | 'delayFrame' | 'loseFrame';
      readonly who: number;
    }
  | { readonly type: 'network'; readonly who: number; readonly isDown: boolean }
  | { readonly type: 'drain'; readonly weather: Weather }
  | { readonly type: 'publish' | 'answerHelloes' | 'heads' | 'crash' }
  | { readonly type: 'wait'; readonly ms: number };

const who = fc.nat({ max: PEOPLE.length - 1 });
const times = fc.integer({ min: 1, max: 4 });

/** Schedules. Without `lossy` no single frame is lost or delayed on a living line: then no head may be needed to be up to date. */
export const happenings = (lossy: boolean): fc.Arbitrary<Happening[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ type: fc.constant('act' as const), who, isChange: fc.boolean() }) },
      { weight: 8, arbitrary: fc.record({ type: fc.constantFrom('up' as const, 'down' as const), who, times }) },
      {
        weight: 4,
        arbitrary: fc.record({
          type: fc.constant('drain' as const),
          weather: fc.constantFrom<Weather>('fair', 'fair', 'fair', 'busy', 'firstBusy'),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({ type: fc.constantFrom('publish' as const, 'answerHelloes' as const) }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          type: fc.constantFrom('cut' as const, 'reload' as const, 'loseAnswer' as const, 'doubleFrame' as const),
          who,
        }),
      },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('crash' as const) }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('network' as const), who, isDown: fc.boolean() }) },
      { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.constantFrom(60, 700, 3_000) }) },
      ...(lossy
        ? [
            {
              weight: 3,
              arbitrary: fc.record({
                type: fc.constantFrom('loseFrame' as const, 'delayFrame' as const),
                who,
              }),
            },
            { weight: 1, arbitrary: fc.record({ type: fc.constant('heads' as const) }) },
          ]
        : []),
    ),
    { minLength: 20, maxLength: 70 },
  );

/** Lets it happen, and gives promises room. */
export async function happen(world: SimWorld, happening: Happening): Promise<void> {
  const { server, clock, people } = world;
  const person = 'who' in happening ? people[happening.who] : undefined;
  const link = person?.device.link() ?? null;
  switch (happening.type) {
    case 'act':
      person?.act(happening.isChange);
      break;
    case 'up':
      for (let i = 0; i < happening.times; i++) link?.deliverUp();
      break;
    case 'down':
      for (let i = 0; i < happening.times; i++) link?.deliverDown();
      break;
    case 'cut':
      link?.cut();
      break;
    case 'reload':
      person?.reload();
      break;
    case 'network':
      person?.device.setDown(happening.isDown);
      break;
    case 'drain':
      server.drain(happening.weather);
      break;
    case 'publish':
      server.publish();
      break;
    case 'answerHelloes':
      server.answerHelloes();
      break;
    case 'heads':
      server.sendHeads();
      break;
    case 'crash':
      server.crash();
      break;
    case 'wait':
      await clock.advance(happening.ms);
      break;
    case 'loseAnswer':
    case 'doubleFrame':
    case 'delayFrame':
    case 'loseFrame':
      mangle(link?.down ?? [], happening.type);
      break;
    default:
      happening satisfies never;
  }
  await flushPromises();
}

type Line = NonNullable<ReturnType<FakeDevice['link']>>['down'];

function mangle(down: Line, how: 'loseAnswer' | 'doubleFrame' | 'delayFrame' | 'loseFrame'): void {
  const index = down.findIndex((item) =>
    how === 'loseAnswer' ? item.kind === 'answer' : item.kind === 'message' && item.message.name === 'frame',
  );
  const item = down[index];
  if (!item) return;
  if (how === 'doubleFrame') down.splice(index, 0, item);
  else down.splice(index, 1);
  if (how === 'delayFrame') down.push(item);
}

/** Delivers everything that is under way, without turning the clock. */
export async function deliverAll({ server, people }: SimWorld): Promise<void> {
  for (let isBusy = true; isBusy;) {
    isBusy = false;
    for (const { device } of people) {
      const link = device.link();
      while (link?.deliverUp()) isBusy = true;
      while (link?.deliverDown()) isBusy = true;
    }
    if (!server.isIdle()) isBusy = true;
    server.drain('fair');
    // The worst order: a frame comes between the reading and the sending of a snapshot.
    server.publish();
    server.answerHelloes();
    await flushPromises();
  }
}

/** Everything is well again, and time passes. With `heads` the server tells the newest revision, as it does every 5 s. */
export async function settle(world: SimWorld, heads: boolean): Promise<void> {
  for (const { device } of world.people) device.setDown(false);
  await deliverAll(world);
  // Longer than any pause, and than two lost answers.
  for (let second = 0; second < 26; second++) {
    await world.clock.advance(1_000);
    if (heads && second % 5 === 4) world.server.sendHeads();
    await deliverAll(world);
  }
}
