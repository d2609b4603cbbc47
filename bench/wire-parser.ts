// A Socket.IO parser for the load generator, given to socket.io-client by its `parser` option. A text that goes to everybody is parsed once
// for all sockets of this process, so that the generator takes little of the machine that it measures. Text packets of the main
// namespace only: neither server sends anything else.

type Packet = { type: number; nsp: string; data?: unknown; id?: number };
type Listener = (packet: Packet) => void;

const EVENT = 2;
/** A digit for the type, perhaps the number of an acknowledgement, and JSON. */
const SHAPE = /^(\d)(\d*)/;

/** Bytes of all packets that came in, each with the WebSocket header and Engine.IO's mark around it. */
let received = 0;
export const receivedBytes = (): number => received;

let lastText = '';
let lastSize = 0;
let lastPacket: Packet | null = null;

/** Header of a frame from a server, plus the one character that says "message". */
const around = (bytes: number): number => 1 + (bytes + 1 < 126 ? 2 : bytes + 1 < 65_536 ? 4 : 10);

function parse(text: string): Packet {
  const [head = '', type = '', id = ''] = SHAPE.exec(text) ?? [];
  const body = text.slice(head.length);
  const data: { data?: unknown } = body === '' ? {} : { data: JSON.parse(body) as unknown };
  return { type: Number(type), nsp: '/', ...(id === '' ? {} : { id: Number(id) }), ...data };
}

/** The same object for the same text; events are handed on and never changed. */
function parseOnce(text: string): Packet {
  if (lastPacket === null || text !== lastText) {
    lastPacket = parse(text);
    lastText = text;
    lastSize = Buffer.byteLength(text);
  }
  received += lastSize + around(lastSize);
  const packet = lastPacket;
  // An acknowledgement is for one socket; only what everybody gets is worth keeping.
  if (packet.type !== EVENT) lastPacket = null;
  return packet;
}

class Encoder {
  encode({ type, id, data }: Packet): string[] {
    return [`${type}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

class Decoder {
  private listener: Listener = () => undefined;
  on(_name: 'decoded', listener: Listener): void {
    this.listener = listener;
  }
  off(): void {
    this.listener = () => undefined;
  }
  add(text: string): void {
    this.listener(parseOnce(text));
  }
  destroy(): void {
    this.off();
  }
}

export const wireParser = { Encoder, Decoder };
