// The one way in. Every packet of every socket passes here: rate → strict schema → role → running session → answer, in one try/catch.
// Nothing is ever emitted on the socket's own event emitter: a client may name an event `error`, and an emitter without a listener for that
// throws. An exception in here would end the process for everybody (reliability.md E4).
import { consoleCommandSchema, commandEnvelopeSchema } from '../../shared/protocol/commands/command.ts';
import type { CommandType } from '../../shared/protocol/commands/command.ts';
import { holdSchema } from '../../shared/protocol/hands.ts';
import { saySignalsSchema, seeSignalSchema } from '../../shared/protocol/room-signals.ts';
import { presenceSchema, saveDraftSchema } from '../../shared/protocol/signals.ts';
import { helloSchema } from '../../shared/protocol/welcome.ts';
import type { Rejection, RejectionCode } from '../../shared/protocol/rejection.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { Log } from '../auth/log.ts';
import type { LiveSession, Person } from '../runtime/live-session.ts';
import { ownerOf } from '../runtime/room.ts';
import { ownerRoom } from './rooms.ts';
import type { GatewaySocket } from './socket-types.ts';
import type { Allowance, TokenBuckets } from './token-buckets.ts';

type Gate = <T>(job: () => Promise<T>) => Promise<T>;
export type EndpointParts = {
  readonly log: Log;
  readonly buckets: TokenBuckets;
  readonly welcomeGate: Gate;
};
type Caller = {
  readonly person: Person;
  readonly live: LiveSession;
  readonly deviceId: string;
  readonly welcomeGate: Gate;
};

/** Reads, judges and carries out one message; answers what the acknowledgement gets. */
type Endpoint = {
  /** Tokens that it costs. */
  readonly cost: number;
  readonly handle: (input: unknown, caller: Caller) => Promise<unknown>;
  readonly refused: (rejection: Rejection) => unknown;
};

const SEAT: Allowance = { burst: LIMITS.seatBurst, perSecond: LIMITS.seatPerSecond };
const CONSOLE: Allowance = { burst: LIMITS.consoleBurst, perSecond: LIMITS.consolePerSecond };
const allowanceOf = (role: Role): Allowance => (role === 'facilitator' || role === 'coFacilitator' ? CONSOLE : SEAT);
/** A welcome is the dearest answer there is. */
const HELLO_COST = 4;

const CONSOLE_COMMANDS: ReadonlySet<string> = new Set(
  consoleCommandSchema.options.map((option) => option.shape.type.value),
);

/** Who may send which command: nobody, unless listed here. Observers and screens send none. */
export function maySend(role: Role, type: CommandType): boolean {
  if (CONSOLE_COMMANDS.has(type)) return role === 'facilitator' || role === 'coFacilitator';
  return role === 'seat';
}

const rejected = (rejection: Rejection) => ({ status: 'rejected', rejection }) as const;
const refusal = (code: RejectionCode) => rejected({ code });

const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
  [
    'hello',
    {
      cost: HELLO_COST,
      refused: (rejection) => ({ kind: 'refused', rejection }),
      handle: async (input, { live, person, welcomeGate }) => {
        const hello = helloSchema.safeParse(input);
        if (!hello.success) return { kind: 'refused', rejection: { code: 'badInput' } };
        return welcomeGate(() => live.welcome(person, hello.data.cursor));
      },
    },
  ],
  [
    'command',
    {
      cost: 1,
      refused: rejected,
      handle: async (input, { live, person }) => {
        const envelope = commandEnvelopeSchema.safeParse(input);
        if (!envelope.success) return refusal('badInput');
        const { commandId, command } = envelope.data;
        return maySend(person.role, command.type) ? live.submit(person, commandId, command) : refusal('notAllowed');
      },
    },
  ],
  [
    'draft',
    {
      cost: 1,
      refused: rejected,
      handle: async (input, { live, person }) => {
        const draft = saveDraftSchema.safeParse(input);
        if (!draft.success) return refusal('badInput');
        return person.role === 'seat' ? live.saveDraft(person, draft.data) : refusal('notAllowed');
      },
    },
  ],
  [
    'presence',
    {
      cost: 1,
      refused: () => undefined,
      handle: async (input, { live, person }) => {
        const presence = presenceSchema.safeParse(input);
        if (presence.success && (person.role === 'seat' || person.role === 'interpreter'))
          live.presence(person, presence.data);
      },
    },
  ],
  [
    'hold',
    {
      cost: 1,
      refused: () => undefined,
      handle: async (input, { live, person, deviceId }) => {
        const hold = holdSchema.safeParse(input);
        const isConsole = person.role === 'facilitator' || person.role === 'coFacilitator';
        if (hold.success && isConsole) live.hold(deviceId, hold.data);
      },
    },
  ],
  [
    'signals',
    {
      cost: 1,
      refused: rejected,
      handle: async (input, { live, person }) => {
        const say = saySignalsSchema.safeParse(input);
        if (!say.success) return refusal('badInput');
        return person.role === 'seat' ? live.saySignals(person, say.data) : refusal('notAllowed');
      },
    },
  ],
  [
    'seen',
    {
      cost: 1,
      refused: rejected,
      handle: async (input, { live, person }) => {
        const seen = seeSignalSchema.safeParse(input);
        if (!seen.success) return refusal('badInput');
        const isConsole = person.role === 'facilitator' || person.role === 'coFacilitator';
        return isConsole ? live.seeSignal(person, seen.data) : refusal('notAllowed');
      },
    },
  ],
]);

/** Unknown events after which a socket is no page of ours. */
const MOST_UNKNOWN = 20;

/**
 * Takes over all messages of a socket.
 * @param live the running session, once it is loaded
 * @param onMisuse called when the socket should go
 */
export function attachEndpoints(
  socket: GatewaySocket,
  live: Promise<LiveSession>,
  { log, buckets, welcomeGate }: EndpointParts,
  onMisuse: () => void,
): void {
  const { person, sessionId } = socket.data;
  // Screens have no person: each counts for itself.
  const bucket = person.role === 'screen' ? socket.id : ownerRoom(sessionId, ownerOf(person));
  const allowance = allowanceOf(person.role);
  let unknown = 0;

  async function answerTo(endpoint: Endpoint, input: unknown): Promise<unknown> {
    const wait = buckets.take(bucket, allowance, endpoint.cost);
    if (wait > 0) return endpoint.refused({ code: 'rateLimited', retryAfter: wait });
    try {
      return await endpoint.handle(input, { person, live: await live, deviceId: socket.id, welcomeGate });
    } catch (error) {
      log('error', 'messageFailed', { session: sessionId, code: 'internal', role: person.role, error });
      return endpoint.refused({ code: 'internal' });
    }
  }

  // `next` is never called, so that nothing reaches the emitter.
  socket.use((packet: readonly unknown[]) => {
    const [name, input] = packet;
    const last = packet.at(-1);
    const endpoint = typeof name === 'string' ? ENDPOINTS.get(name) : undefined;
    if (!endpoint) {
      unknown += 1;
      if (unknown >= MOST_UNKNOWN) onMisuse();
      return;
    }
    const acknowledge = typeof last === 'function' ? (last as (answer: unknown) => void) : () => undefined;
    answerTo(endpoint, input)
      .then(acknowledge)
      .catch((error: unknown) => log('error', 'answerFailed', { session: sessionId, code: 'internal', error }));
  });
}
