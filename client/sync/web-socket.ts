// A wire over the browser's own WebSocket. It says to the server what Socket.IO's client would say, in a tenth of its size: nothing is buffered or sent
// again here, and there is one way to connect. See docs/decisions/0021-our-own-wire.md.
import type { ServerMessages } from '../../shared/protocol/socket-messages.ts';
import type { Handshake } from '../../shared/protocol/welcome.ts';
import { asEvent, asHandshake, GOODBYE, PONG, readPacket, webSocketUrl } from './socket-io-packets.ts';
import type { Packet } from './socket-io-packets.ts';
import { createAlarm, systemTiming } from './timing.ts';
import type { Answered, ConnectionEnd, ConnectionHandlers, ServerMessage } from './transport.ts';
import { ACK_MS, CONNECT_MS, refusalOf } from './wire.ts';
import type { Wire } from './wire.ts';

export type WebSocketOptions = {
  /** Of the server, without a path. */
  readonly baseUrl: string;
  /** `new WebSocket(url)`. */
  readonly makeWebSocket: (url: string) => WebSocket;
  /** Tells by the event `offline` that the device has no network any more: the window. */
  readonly device: EventTarget;
};

/** `refused`: WebSocket is not let through, and another way may be; `silent`: nobody answered in time. Instead of `ended`. */
export type NotConnected = (why: 'refused' | 'silent') => void;

const NAMES: Readonly<Record<keyof ServerMessages, true>> = {
  frame: true,
  mine: true,
  crowd: true,
  ownSignals: true,
  roomSignals: true,
  hands: true,
  head: true,
  bye: true,
};

const isMessage = (message: { name: unknown; body: unknown }): message is ServerMessage =>
  typeof message.name === 'string' && Object.hasOwn(NAMES, message.name);

/**
 * Opens a wire.
 * @throws where the browser does not let a WebSocket be made
 */
export function openWebSocket(
  { baseUrl, makeWebSocket, device }: WebSocketOptions,
  handshake: Handshake,
  handlers: ConnectionHandlers,
  notConnected: NotConnected,
): Wire {
  const { schedule, now } = systemTiming;
  const socket = makeWebSocket(webSocketUrl(baseUrl));
  let stage: 'asked' | 'greeted' | 'open' | 'over' = 'asked';
  let patience = 0;
  /** When the server is gone: a browser may hold back the alarm of a page in the background. */
  let goneAt = 0;
  const silence = createAlarm(schedule);
  const questions = createQuestions();

  const hangUp = (): void => {
    stage = 'over';
    silence.clear();
    questions.forget();
    device.removeEventListener('offline', lose);
    socket.close();
  };
  const end = (why: ConnectionEnd): void => {
    if (stage === 'over') return;
    hangUp();
    handlers.ended(why);
  };
  const lose = (): void => end({ kind: 'lost' });
  const giveUp = (why: 'refused' | 'silent'): void => {
    hangUp();
    notConnected(why);
  };
  const heard = (): void => {
    goneAt = now() + patience;
    silence.set(patience, lose);
  };

  const act = (packet: Packet): void => {
    switch (packet.kind) {
      case 'greeting':
        stage = 'greeted';
        patience = packet.patience;
        socket.send(asHandshake(handshake));
        return;
      case 'ping':
        if (stage === 'open') heard();
        socket.send(PONG);
        return;
      case 'welcome':
        stage = 'open';
        heard();
        handlers.opened();
        return;
      case 'refusal':
        end(refusalOf(packet.error));
        return;
      case 'event':
        if (isMessage(packet.message)) handlers.received(packet.message);
        return;
      case 'answer':
        questions.answer(packet.to, packet.body);
        return;
      case 'end':
        lose();
        return;
      case 'other':
        return;
      default:
        packet satisfies never;
    }
  };

  const closed = (): void => (stage === 'asked' ? giveUp('refused') : lose());
  socket.addEventListener('close', closed);
  socket.addEventListener('error', closed);
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (stage !== 'over') act(readPacket(data));
  });
  device.addEventListener('offline', lose);
  silence.set(CONNECT_MS, () => giveUp('silent'));

  /** What is said to a server that has long been gone is not sent: the page finds out now, and says it again over the next connection. */
  const canSay = (): boolean => {
    if (stage !== 'open') return false;
    if (now() <= goneAt) return true;
    silence.set(0, lose);
    return false;
  };
  return {
    say: (name, body) => {
      if (canSay()) socket.send(asEvent(name, body));
    },
    ask: (name, body, answered) => {
      if (canSay()) socket.send(asEvent(name, body, questions.ask(answered)));
    },
    close: () => {
      if (stage === 'over') return;
      if (stage === 'open') socket.send(GOODBYE);
      hangUp();
    },
  };
}

/** What was asked and not answered yet, each for a time. */
function createQuestions() {
  const open = new Map<number, { readonly settle: (body: unknown) => void; readonly cancel: () => void }>();
  let last = 0;
  const answer = (id: number, body: unknown): void => {
    const question = open.get(id);
    open.delete(id);
    question?.cancel();
    question?.settle(body);
  };
  return {
    answer,
    ask: <T>(answered: Answered<T>): number => {
      const id = ++last;
      const cancel = systemTiming.schedule(ACK_MS, () => answer(id, null));
      open.set(id, { settle: (body) => answered(body as T | null), cancel });
      return id;
    },
    forget: (): void => {
      for (const { cancel } of open.values()) cancel();
      open.clear();
    },
  };
}
