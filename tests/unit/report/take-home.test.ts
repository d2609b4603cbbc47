import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJob } from '../../../server/reports/compile-pdf.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { takeHomeLabelsOf } from '../../../shared/report/take-home-labels.ts';
import { sheetVariants, shortened } from '../../../shared/report/take-home-sheet.ts';
import { takeHomeOf, takeHomeSchema, type TakeHome } from '../../../shared/report/take-home.ts';
import { hardIn } from '../../support/plain-language.ts';
import { readPdf, texts } from '../../support/read-pdf.ts';
import {
  cluster,
  english,
  full,
  HOSTILE,
  hostile,
  idea,
  interim,
  model,
  MODELS,
  round,
  step,
  untouched,
} from './fixtures.ts';

const ADDRESS = 'https://versnelling.example.org/p/Ab3dEfGhIjKlMnOpQrStUv';
const sheetOf = (report: Parameters<typeof takeHomeOf>[0]): TakeHome => takeHomeOf(report, '', ADDRESS);
const read = (sheet: TakeHome) => readPdf(compileJob({ kind: 'takeHome', sheet }));

describe('takeHomeOf', () => {
  it('has the first three of each question in the order of the report, and counts the others', () => {
    const sheet = sheetOf(full);
    expect(
      sheet.questions.map(({ number, lines, more }) => [
        number,
        lines.map(({ rank, title }) => `${rank} ${title}`),
        more,
      ]),
    ).toEqual([
      [1, ['1 Een vast gezicht', '2 Bereikbaar in het weekend', '3 Tijd en aandacht'], 1],
      [2, ['1 Mensen om me heen', '1 Iets nuttigs doen', '3 Vervoer'], 0],
      [3, ['null Geld en papieren'], 0],
    ]);
    expect(sheet.questions.map(({ basis }) => basis)).toEqual(['vote', 'vote', 'order']);
    expect([sheet.isInterim, sheetOf(interim).isInterim]).toEqual([false, true]);
    expect(takeHomeSchema.parse(sheet)).toEqual(sheet);
  });

  it('never cuts through a shared rank, but for a first one that is too large, and then says so', () => {
    const themes = ['a', 'b', 'c', 'd', 'e'].map((key) => cluster(key, `Thema ${key}`, [idea('x')]));
    const after = (ballots: string[]): TakeHome['questions'][number] | undefined =>
      sheetOf(
        model({
          steps: [step({ opened: true, questionNumber: 1, clusters: themes, rounds: [round(1, themes, ballots)] })],
        }),
      ).questions[0];
    // Two lines for the first two; the other three share the third place.
    expect(after(['aaab', 'aab', 'c', 'd', 'e'])).toMatchObject({
      lines: [{ rank: 1 }, { rank: 2 }],
      more: 3,
      equal: 0,
    });
    expect(after(['a', 'b', 'c', 'd', ''])).toMatchObject({
      lines: [{ rank: 1 }, { rank: 1 }, { rank: 1 }],
      more: 2,
      equal: 1,
    });
    // What got nothing is not what the group found important.
    expect(after(['a'])).toMatchObject({ lines: [{ rank: 1, title: 'Thema a' }], more: 4, equal: 0 });
  });

  it('holds titles of what was voted on and of questions, and no answer, number of votes or group', () => {
    const said = JSON.stringify(sheetOf(full));
    for (const { clusters, loose } of full.steps)
      for (const { text } of [...clusters.flatMap(({ ideas }) => ideas), ...loose]) expect(said).not.toContain(text);
    expect(said).not.toMatch(/"(?:votes|voters|share|score|groups|present)"/);
  });

  it('has the words of the organiser, or some that promise nothing', () => {
    expect(takeHomeOf(full, ' De raad leest dit\n in mei. ', null).next).toBe('De raad leest dit in mei.');
    expect(takeHomeOf(full, ' \n ', null).next).toBe(takeHomeLabelsOf('nl').nextDefault);
    expect(takeHomeOf(english, '', null).next).toBe(takeHomeLabelsOf('en').nextDefault);
  });

  it('speaks easy Dutch', () => {
    const { fileName, ...spoken } = takeHomeLabelsOf('nl');
    expect(fileName).toMatch(/^[a-z-]+$/);
    const labels = Object.values(spoken).map((label) =>
      typeof label === 'string' ? label : (label as (n: number) => string)(2),
    );
    expect(labels.flatMap((label) => hardIn(label, { words: 10, active: true }))).toEqual([]);
  });
});

describe('shortened', () => {
  it('is never longer than it may be, never changes what fits, and shows that it was cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const short = shortened(text, most);
        expect(Array.from(short).length).toBeLessThanOrEqual(most);
        if (Array.from(text).length <= most) expect(short).toBe(text);
        else expect(text.startsWith(short.slice(0, -1))).toBe(short.endsWith('…'));
      }),
    );
    expect(shortened('Een vast gezicht dat blijft', 20)).toBe('Een vast gezicht…');
  });
});

describe('sheetVariants', () => {
  it('never leave out a line without counting it', () => {
    const sheet = sheetOf(full);
    for (const { questions, size } of sheetVariants(sheet)) {
      expect(size).toBeGreaterThanOrEqual(14);
      for (const [index, { lines, more }] of questions.entries()) {
        const whole = sheet.questions[index];
        const left = (whole?.lines.length ?? 0) + (whole?.more ?? 0) - lines.length;
        const said = [...more.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
        expect(said).toBe(left);
      }
    }
  });
});

describe('the sheet on paper', () => {
  it.each(Object.entries(MODELS))(
    'is one page with everything that the model says, tagged, in its language: %s',
    async (_name, report) => {
      const sheet = sheetOf(report);
      const { pages, found, info, marks, metadata, links } = await read(sheet);
      expect(pages.length).toBe(1);
      expect([marks?.Marked, info['Language'], String(metadata?.getRaw()).includes('pdfuaid')]).toEqual([
        true,
        sheet.language === 'nl' ? 'nl-NL' : 'en-GB',
        true,
      ]);
      expect(texts(found, 'H1')).toEqual([takeHomeLabelsOf(sheet.language).title]);
      expect(links.map((link) => (link as { url?: string }).url)).toEqual([ADDRESS]);
      expect(found.filter(({ role }) => role === 'Figure').length).toBe(1);
      const items = texts(found, 'LBody');
      expect(items.length).toBe(sheet.questions.reduce((sum, { lines }) => sum + lines.length, 0));
    },
  );

  it('has no empty heading where a title has nothing to read', async () => {
    const [first] = sheetOf(full).questions;
    const blank = ['', ' ', '\u2068\u2069', '\u200B'].flatMap((title) =>
      [null, 4].flatMap((number) => (first === undefined ? [] : [{ ...first, title, number }])),
    );
    const { found } = await read({ ...sheetOf(full), questions: blank });
    expect(
      texts(found, 'H2')
        .slice(0, 8)
        .map((text) => text.replace(/[^\p{L}\p{N}. ]/gu, '').trim()),
    ).toEqual(Array.from({ length: 4 }, () => ['Stemming', 'Vraag 4.']).flat());
  });

  it('says in the order of the model what was chosen', async () => {
    const items = texts((await read(sheetOf(full))).found, 'LBody');
    expect(items[0]).toMatch(/1\..*Een vast gezicht/);
    expect(items.at(-1)).toMatch(/•.*Geld en papieren/);
    expect(texts((await read(takeHomeOf(untouched, '', null))).found, 'P')).toContain(takeHomeLabelsOf('nl').nothing);
  });

  const letters = fc.constantFrom('W', 'm', 'i', ' ', 'é', '漢', '👩🏽‍🦽', 'ع', ...HOSTILE);
  const words = (most: number) =>
    fc.array(letters, { maxLength: most }).map((parts) => Array.from(parts.join('')).slice(0, most).join(''));
  const long = (most: number) =>
    fc.oneof(fc.constant('W'.repeat(most)), fc.constant('woord '.repeat(most).slice(0, most)), words(most));
  const anySheet: fc.Arbitrary<TakeHome> = fc.record({
    language: fc.constantFrom('nl' as const, 'en' as const),
    isInterim: fc.boolean(),
    title: long(LIMITS.sessionTitle),
    details: fc.array(long(LIMITS.place), { maxLength: 2 }),
    questions: fc.array(
      fc.record({
        number: fc.option(fc.integer({ min: 1, max: LIMITS.stepsPerDesign })),
        title: long(LIMITS.stepTitle),
        basis: fc.constantFrom('vote' as const, 'order' as const),
        lines: fc.array(fc.record({ rank: fc.option(fc.integer({ min: 1, max: 3 })), title: long(LIMITS.idea) }), {
          minLength: 1,
          maxLength: 3,
        }),
        more: fc.integer({ min: 0, max: 200 }),
        equal: fc.constant(0),
      }),
      { maxLength: LIMITS.stepsPerDesign },
    ),
    next: long(LIMITS.takeHomeNext),
    address: fc.option(fc.constant(`https://${'w'.repeat(60)}.example.org/p/${'x'.repeat(40)}`)),
  });

  it('is one page and stays on it, whatever was said and however much', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const { pages, boxes } = await read(sheet);
        expect(pages.length).toBe(1);
        for (const { right, bottom } of boxes) {
          expect(right).toBeLessThanOrEqual(595);
          expect(bottom).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 8 },
    );
    const worst: TakeHome = {
      ...sheetOf(hostile),
      title: 'W'.repeat(LIMITS.sessionTitle),
      questions: Array.from({ length: LIMITS.stepsPerDesign }, (_each, index) => ({
        number: index + 1,
        title: 'W'.repeat(LIMITS.stepTitle),
        basis: 'order' as const,
        lines: Array.from({ length: 3 }, () => ({ rank: null, title: 'W'.repeat(LIMITS.clusterTitle) })),
        more: 7,
        equal: 0,
      })),
      next: 'W'.repeat(LIMITS.takeHomeNext),
    };
    const { pages } = await read(worst);
    expect(pages.length).toBe(1);
    expect(pages.join(' ')).toMatch(/En nog \d+ vragen/);
  });

  it('has six questions with three lines each on its page, nothing left out', async () => {
    const themes = [
      'Een vast gezicht dat blijft',
      'Tijd en aandacht voor mijn verhaal',
      'Bereikbaar in het weekend en ’s avonds',
    ].map((title, index) => cluster(`${index}`, title, [idea('x')]));
    const steps = Array.from({ length: 6 }, (_each, index) =>
      step({
        title: `Wat hebt u nodig om mee te doen in uw eigen buurt, nummer ${index + 1}?`,
        questionNumber: index + 1,
        opened: true,
        clusters: themes,
        rounds: [round(1, themes, ['001', '0011', '2'])],
      }),
    );
    const { found, pages } = await read(
      sheetOf(model({ steps }, { title: 'Zes vragen', place: 'Buurthuis De Linde, Zwolle', date: '2026-11-22' })),
    );
    expect([pages.length, texts(found, 'LBody').length]).toEqual([1, 18]);
    expect(pages.join(' ')).not.toContain('…');
  });
});
