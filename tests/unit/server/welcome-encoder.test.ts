// A view that was made into JSON once must travel as Socket.IO itself would send it.
import { Server } from 'socket.io';
import { describe, expect, it } from 'vitest';
import { encodeViewsOnce, jsonOfText } from '../../../server/gateway/welcome-encoder.ts';

/** The kinds of packets are an enum of a package that is not ours. */
type Encode = { encode(packet: unknown): unknown };
const ACK = 3;
const packet = (data: unknown[], id = 7) => ({ type: ACK, nsp: '/', id, data });
const plainEncoder = (): Encode => new Server().encoder;
const changedEncoder = (): Encode => {
  const { encoder } = new Server();
  encodeViewsOnce(encoder);
  return encoder;
};

/** Type, number and data of a text packet. */
function decoded(texts: unknown): unknown[] {
  const [text, ...more] = texts as string[];
  const [, head, body] = /^(\d+)(.*)$/s.exec(text ?? '') ?? [];
  return [head, JSON.parse(body ?? ''), more];
}

const viewOf = (words: string): string =>
  JSON.stringify({ ideas: Array.from({ length: 200 }, () => ({ text: words })) });

describe('the encoder of welcomes', () => {
  it.each([
    ['plain words', 'Meer tijd voor een gesprek'],
    ['quotes, backslashes and line ends', 'zegt "ja" \\ en\ndan 𐍈 \u2028'],
    ['a few letters outside ASCII', `één ’ 👩‍👩‍👧 ${'lang verhaal '.repeat(40)}`],
    ['other scripts', 'أكثر وقتا للحديث'],
    ['halves of pairs', `\ud83d ${'x'.repeat(60)}`],
  ])('sends what Socket.IO would: %s', (_, words) => {
    const welcome = { kind: 'snapshot', rev: 3, view: viewOf(words), mine: { text: words }, crowd: { here: 2 } };
    const changed = changedEncoder();
    for (const id of [0, 7, 123]) {
      const sent = packet([welcome], id);
      expect(decoded(changed.encode(sent))).toEqual(decoded(plainEncoder().encode(sent)));
    }
  });

  it('keeps apart what is sent in turn', () => {
    const changed = changedEncoder();
    const views = Array.from({ length: 20 }, (_, n) => viewOf(`antwoord ${n}`));
    for (const view of [...views, ...views])
      expect(decoded(changed.encode(packet([{ view }])))).toEqual(['37', [{ view }], []]);
  });

  it.each([
    ['a small view', [{ kind: 'snapshot', view: '{}' }]],
    ['an outcome', [{ status: 'accepted', rev: 3 }]],
    ['a message with a view that is no text', [{ view: ['x'.repeat(5_000)] }]],
    ['two things', [{ view: viewOf('x') }, 1]],
    ['nothing', []],
  ])('leaves alone %s', (_, data) => {
    expect(changedEncoder().encode(packet(data))).toEqual(plainEncoder().encode(packet(data)));
  });

  it('does not take part in what is binary', () => {
    const sent = packet([{ view: viewOf('x'), mine: Buffer.from('x') }]);
    expect(changedEncoder().encode(sent)).toEqual(plainEncoder().encode(sent));
  });

  it('is ASCII where little is lost by it, and as it was where much would be', () => {
    expect(jsonOfText(`’${'x'.repeat(100)}`)).toBe(`"\\u2019${'x'.repeat(100)}"`);
    expect(jsonOfText('’’')).toBe('"’’"');
  });
});
