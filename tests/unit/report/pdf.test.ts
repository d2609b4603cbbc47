import { describe, expect, it } from 'vitest';
import { compilePdf, UNKNOWN_CHARACTER } from '../../../server/reports/compile-pdf.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { printable } from '../../../shared/report/printable.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { readPdf, texts } from '../../support/read-pdf.ts';
import { cluster, english, full, hostile, idea, model, MODELS, round, step } from './fixtures.ts';

const read = (report: ReportModel) => readPdf(compilePdf(printedReport(report)));

/**
 * Letters and digits alone: where a line breaks is the page's. Without K: it is drawn as the sign of Kelvin is, so the file says which of the two it is by
 * ActualText, which this reader leaves out.
 */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]|K/gu, '');
describe('compilePdf', () => {
  it.each(Object.entries(MODELS))(
    'is tagged, in its language, without links to elsewhere or scripts: %s',
    async (_name, report) => {
      const { info, marks, found, links, metadata } = await read(report);
      expect(info['Title']).toBe(printable(report.session.title));
      expect(info['Language']).toBe(report.session.language === 'nl' ? 'nl-NL' : 'en-GB');
      expect(marks?.Marked).toBe(true);
      expect(String(metadata?.getRaw())).toContain('pdfuaid');
      expect(found.map(({ role }) => role)).toContain('H1');
      // Only to places in the document itself.
      expect(links.filter(({ url, unsafeUrl }) => (url ?? unsafeUrl) !== undefined)).toEqual([]);
      expect(info['IsAcroFormPresent']).toBe(false);
    },
  );

  it('has the priorities of the model in its first table, under header cells', async () => {
    const { found, outline } = await read(full);
    const cells = found
      .filter(({ role }) => role === 'TH' || role === 'TD')
      .map(({ role, text }) => ({ role, text: text.trim() }));
    expect(cells.slice(0, 6)).toEqual(
      ['Rang', 'Thema', 'Aandeel', 'Stippen', 'Stemmers', 'Antwoorden'].map((text) => ({ role: 'TH', text })),
    );
    expect(cells.slice(6, 12).map(({ text }) => text)).toEqual([
      '1',
      expect.stringMatching(/^Een vast gezicht/),
      '50%',
      '13',
      '8',
      '5',
    ]);
    expect(outline?.map(({ title }) => title)).toContain('Prioriteiten');
    expect(texts((await read(english)).found, 'H1')).toContain('Priorities');
  });

  it.each([
    ['full', full],
    ['hostile', hostile],
  ])('holds every answer in a list, its letters and digits in order: %s', async (_name, report) => {
    // An item may run on over pages, and is then found in two pieces.
    const items = bare(texts((await read(report)).found, 'LBody').join(''));
    const ideas = report.steps.flatMap(({ clusters, loose }) => [...clusters.flatMap((each) => each.ideas), ...loose]);
    // What is written from right to left comes out of the page in the order of the page.
    const leftToRight = ideas.filter(({ text }) => !/[\u0590-\u08FF\u202A-\u202E\u2066-\u2069]/u.test(text));
    expect(leftToRight.length).toBeGreaterThan(10);
    for (const { text, explanation } of leftToRight)
      expect(items).toContain(bare(printable(`${text}${explanation}`).normalize()));
  });

  it('says with a box what no typeface has, and never fails for it', async () => {
    const said = 'één 日本 👩🏽‍🦽 \uE000 "\\u{65e5}" \\ eind';
    const report = model({ steps: [step({ opened: true, title: 'q', questionNumber: 1, loose: [idea(said)] })] });
    const items = texts((await read(report)).found, 'LBody');
    const item = items.find((text) => text.includes('eind')) ?? '';
    expect(item).toContain('één');
    expect(item).toContain(UNKNOWN_CHARACTER);
  });

  it('repeats the header of a table that runs on over pages', async () => {
    const many = Array.from({ length: 70 }, (_each, index) => cluster(`c${index}`, `Thema nummer ${index}`, []));
    const report = model({
      steps: [
        step({ opened: true, title: 'q', questionNumber: 1, clusters: many, rounds: [round(1, many.slice(0, 3), [])] }),
      ],
    });
    const { found, pages } = await read(report);
    expect(pages.filter((strings) => strings.includes('Plek')).length).toBeGreaterThan(1);
    expect(texts(found, 'TD').filter((text) => text.startsWith('Thema nummer')).length).toBeGreaterThanOrEqual(70);
  });
});
