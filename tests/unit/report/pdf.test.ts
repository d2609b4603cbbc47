import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { compilePdf, UNKNOWN_CHARACTER } from '../../../server/reports/compile-pdf.ts';
import { printable } from '../../../shared/report/printable.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { cluster, english, full, hostile, idea, model, MODELS, round, step } from './fixtures.ts';

type Node = {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
  readonly lang?: string;
};

/** The file as a reader that we did not write sees it: the tags with the words under each, in reading order. */
async function read(report: ReportModel) {
  const pdf = await getDocument({ data: new Uint8Array(compilePdf(report)), verbosity: 0 }).promise;
  const found: { role: string; text: string }[] = [];
  const links: unknown[] = [];
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    links.push(...(await page.getAnnotations()));
    const words = new Map<string, string>();
    const strings: string[] = [];
    let open: (string | undefined)[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open = open.slice(0, -1);
        else open = [...open, 'id' in item && typeof item.id === 'string' ? item.id : open.at(-1)];
      } else {
        const id = open.at(-1);
        strings.push(item.str);
        if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      }
    }
    const textOf = (node: Node): string =>
      node.id !== undefined ? (words.get(node.id) ?? '') : (node.children ?? []).map(textOf).join('');
    const walk = (node: Node): void => {
      if (node.role !== undefined) found.push({ role: node.role, text: textOf(node) });
      for (const child of node.children ?? []) walk(child);
    };
    pages.push(strings);
    walk((await page.getStructTree()) ?? {});
  }
  const { info, metadata } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  const marks = await pdf.getMarkInfo();
  return { info: info as Record<string, unknown>, metadata, outline, marks, found, links, pages };
}

/**
 * Letters and digits alone: where a line breaks is the page's. Without K: it is drawn as the sign of Kelvin is, so the file says which of the two it is by
 * ActualText, which this reader leaves out.
 */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]|K/gu, '');
const texts = (found: readonly { role: string; text: string }[], role: string): string[] =>
  found.filter((each) => each.role === role).map(({ text }) => text.trim());

describe('compilePdf', () => {
  it.each(Object.entries(MODELS))('is tagged, in its language, without links or scripts: %s', async (_name, report) => {
    const { info, marks, found, links, metadata } = await read(report);
    expect(info['Title']).toBe(printable(report.session.title));
    expect(info['Language']).toBe(report.session.language === 'nl' ? 'nl-NL' : 'en-GB');
    expect(marks?.Marked).toBe(true);
    expect(String(metadata?.getRaw())).toContain('pdfuaid');
    expect(found.map(({ role }) => role)).toContain('H1');
    expect(links).toEqual([]);
    expect(info['IsAcroFormPresent']).toBe(false);
  });

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
