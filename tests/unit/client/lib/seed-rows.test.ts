import { describe, expect, it } from 'vitest';
import { decodedText, readSeedFile, seedsOfCsv, seedsOfText } from '../../../../client/lib/seed-rows.ts';
import { LIMITS } from '../../../../shared/domain/limits.ts';

const texts = (seeds: readonly { text: string }[]): string[] => seeds.map(({ text }) => text);
const wide = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const [high, low] = [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff];
      return isBig ? [high, low] : [low, high];
    }),
  );
const WORDS = 'Een café in de buurt\r\nVerpleging thuis\r\n';

describe('pasted answers', () => {
  it('are one a line, without list marks and blank lines', () => {
    expect(texts(seedsOfText('- Rust\n\n2. Een bus, ook ’s avonds\r• Hulp\n'))).toEqual([
      'Rust',
      'Een bus, ook ’s avonds',
      'Hulp',
    ]);
    expect(seedsOfText(' \n ')).toEqual([]);
  });
});

describe('a file of answers', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(WORDS)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${WORDS}`)],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...wide(WORDS, false)])],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, ...wide(WORDS, true)])],
    ['UTF-16 without a mark', wide(WORDS, false)],
    ['Latin-1', Uint8Array.from(WORDS, (letter) => letter.charCodeAt(0))],
  ])('in %s reads the same', (_, bytes) => {
    expect(texts(seedsOfCsv(decodedText(bytes) ?? ''))).toEqual(['Een café in de buurt', 'Verpleging thuis']);
  });

  it('reads the euro sign and curly quotes of Windows', () => {
    expect(decodedText(Uint8Array.from([0x80, 0x20, 0x93, 0x61, 0x94]))).toBe('€ “a”');
  });

  it.each([
    [
      'a heading and a semicolon',
      'Antwoord;Toelichting\nRust;’s Avonds\nBus;\n',
      [
        ['Rust', '’s Avonds'],
        ['Bus', ''],
      ],
    ],
    ['a heading in another column', 'nr,Answer\n1,"Quiet, at night"\n', [['Quiet, at night', '']]],
    [
      'two columns without a heading',
      'Rust\tveel\nBus\t\n',
      [
        ['Rust', 'veel'],
        ['Bus', ''],
      ],
    ],
    [
      'sentences with commas, one a line',
      'Ja, graag\nEen bus, elke dag\n',
      [
        ['Ja, graag', ''],
        ['Een bus, elke dag', ''],
      ],
    ],
    [
      'a line end inside quotes',
      '"Rust\nen ruimte"\nBus\n',
      [
        ['Rust\nen ruimte', ''],
        ['Bus', ''],
      ],
    ],
    ['the line that Excel writes first', 'sep=;\nAntwoord;Toelichting\nRust;x\n', [['Rust', 'x']]],
  ])('of %s', (_, text, expected) => {
    expect(seedsOfCsv(text).map((seed) => [seed.text, seed.explanation])).toEqual(expected);
  });

  it('of 50 MB is refused without reading a byte of it', async () => {
    const file = {
      size: 50 * 1024 * 1024,
      arrayBuffer: (): Promise<ArrayBuffer> => Promise.reject(new Error('was read')),
    };
    expect(file.size).toBeGreaterThan(LIMITS.seedFile);
    expect(await readSeedFile(file)).toEqual({ state: 'refused', reason: 'tooBig' });
  });

  it.each([
    ['nothing in it', new Uint8Array(), 'nothing'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2, 3, 4, 5, 6, 7]), 'noText'],
  ])('with %s is refused in words', async (_, bytes, reason) => {
    const read = await readSeedFile({ size: bytes.length, arrayBuffer: async () => Uint8Array.from(bytes).buffer });
    expect(read).toEqual({ state: 'refused', reason });
  });

  it('that cannot be read is refused in words', async () => {
    const read = await readSeedFile({ size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(read).toEqual({ state: 'refused', reason: 'unreadable' });
  });
});
