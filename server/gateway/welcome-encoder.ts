// A welcome carries the whole view as text, and after a restart everybody asks for one at the same moment. Making JSON of that text is what a
// welcome costs, so it is done once per view and put into each packet as it is. What travels is the same JSON.
import type { GatewayServer } from './socket-types.ts';

type Encoder = Pick<GatewayServer['encoder'], 'encode'>;
type Packet = Parameters<Encoder['encode']>[0];

/** Shorter views cost nothing worth saving. Characters. */
const WORTH_KEEPING = 4_096;
/** Sessions and audiences that people come back to at the same moment. */
const MOST_KEPT = 8;
/** One in so many may lie outside ASCII; above that, escapes of six bytes would cost more than they save. */
const RARE = 20;
const NOT_ASCII = /[^\0-\x7f]/g;

/** JSON of a text. In ASCII when little of it is not: Node counts and copies that several times faster. */
export function jsonOfText(text: string): string {
  const json = JSON.stringify(text);
  const others = json.match(NOT_ASCII)?.length ?? 0;
  if (others === 0 || others * RARE > json.length) return json;
  const escaped = json.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // A copy with one byte per character; what `replace` gives still has two.
  return Buffer.from(escaped, 'latin1').toString('latin1');
}

type Snapshot = { readonly view: string };
const isLargeSnapshot = (answer: unknown): answer is Snapshot =>
  typeof answer === 'object' &&
  answer !== null &&
  'view' in answer &&
  typeof answer.view === 'string' &&
  answer.view.length >= WORTH_KEEPING;

/** Changes the server's encoder in place: all of its sockets use that one. */
export function encodeViewsOnce(encoder: Encoder): void {
  const plain = encoder.encode.bind(encoder);
  const kept = new Map<string, string>();
  const jsonOfView = (view: string): string => {
    const json = kept.get(view) ?? jsonOfText(view);
    // The newest last, so that the first is the one to go.
    kept.delete(view);
    kept.set(view, json);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return json;
  };
  encoder.encode = (packet: Packet): unknown[] => {
    const data: unknown = packet.data;
    const answer: unknown = Array.isArray(data) && data.length === 1 ? data[0] : null;
    if (!isLargeSnapshot(answer)) return plain(packet);
    const { view, ...rest } = answer;
    // Everything around the view by Socket.IO's own encoder, with the view as its last field.
    const [head, ...more] = plain({ ...packet, data: [{ ...rest, view: '' }] }) as unknown[];
    if (typeof head !== 'string' || more.length > 0 || !head.endsWith('"view":""}]')) return plain(packet);
    return [`${head.slice(0, -'""}]'.length)}${jsonOfView(view)}}]`];
  };
}
