// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { unzip } from '../../support/unzip.ts';
import { writeDocx } from '../../../server/reports/write-docx.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { printable } from '../../../shared/report/printable.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { english, full, hostile, MODELS } from './fixtures.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const filesOf = async (report: ReportModel): Promise<Map<string, string>> =>
  new Map([...unzip(await writeDocx(printedReport(report)))].map(([name, bytes]) => [name, bytes.toString('utf8')]));

function xml(text: string | undefined): XMLDocument {
  const parsed = new DOMParser().parseFromString(text ?? '', 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('');
  return parsed;
}

const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS(WORD, name)];

/** The text of a paragraph as a reader sees it: breaks as line ends, direction isolates left out. */
const textOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS(WORD, '*')]
    .map((element) =>
      element.localName === 't' ? (element.textContent ?? '') : element.localName === 'br' ? '\n' : '',
    )
    .join('');
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
const styleOf = (paragraph: Element): string => all(paragraph, 'pStyle')[0]?.getAttributeNS(WORD, 'val') ?? '';

describe('writeDocx', () => {
  it.each(Object.entries(MODELS))(
    'is well-formed, without fields and without anything from outside: %s',
    async (_name, report) => {
      const files = await filesOf(report);
      for (const [name, text] of files) {
        if (/\.(xml|rels)$/.test(name)) xml(text);
        expect(text).not.toContain('TargetMode="External"');
        expect(text).not.toMatch(/<w:(instrText|fldSimple|fldChar|object|altChunk)\b/);
        // The only links are to places in the document itself.
        expect(text).not.toMatch(/<w:hyperlink [^>]*r:id/);
        expect(text).not.toMatch(/[\uFFFE\uFFFF]/);
      }
      // A run within a run is well-formed XML, and still text that no word processor shows.
      const document = xml(files.get('word/document.xml'));
      expect(all(document, 'r').filter((run) => !/^(p|hyperlink)$/.test(run.parentElement?.localName ?? ''))).toEqual(
        [],
      );
    },
  );

  it('has real headings, tables, lists, language and properties', async () => {
    const files = await filesOf(full);
    const document = xml(files.get('word/document.xml'));
    const styles = new Set(all(document, 'p').map(styleOf));
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph']) expect(styles).toContain(style);
    for (const table of all(document, 'tbl')) expect(all(table, 'tblHeader')).toHaveLength(1);
    for (const item of all(document, 'p').filter((paragraph) => styleOf(paragraph) === 'ListParagraph'))
      expect(all(item, 'numPr')).toHaveLength(1);
    const defined = new Set(
      all(xml(files.get('word/styles.xml')), 'style').map((style) => style.getAttributeNS(WORD, 'styleId')),
    );
    for (const style of styles) if (style !== '' && style !== 'Normal') expect(defined).toContain(style);
    expect(files.get('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="nl-NL"/);
    expect((await filesOf(english)).get('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    const core = files.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Inkoop Wmo, zes vragen</dc:title>');
    expect(core).toContain('<dc:creator>Versnelling</dc:creator>');
    expect(core).not.toMatch(/un-?named/i);
    const size = all(document, 'pgSz')[0];
    expect([size?.getAttributeNS(WORD, 'w'), size?.getAttributeNS(WORD, 'h')]).toEqual(['11906', '16838']);
  });

  it('gives the priorities of the model in its first table', async () => {
    const document = xml((await filesOf(full)).get('word/document.xml'));
    const rows = all(all(document, 'tbl')[0] ?? document.documentElement, 'tr').map((row) =>
      all(row, 'tc').map((cell) => bare(all(cell, 'p').map(textOf)[0] ?? '')),
    );
    expect(rows).toEqual([
      ['Rang', 'Thema', 'Aandeel', 'Stippen', 'Stemmers', 'Antwoorden'],
      ['1', 'Een vast gezicht', '50%', '13', '8', '5'],
      ['2', 'Bereikbaar in het weekend', '27%', '7', '5', '2'],
      ['3', 'Tijd en aandacht', '23%', '6', '6', '3'],
      ['–', 'Begrijpelijke brieven', '–', '–', '–', '2'],
    ]);
  });

  it.each([
    ['full', full],
    ['hostile', hostile],
  ])('holds every answer and explanation as it was written: %s', async (_name, report) => {
    const document = xml((await filesOf(report)).get('word/document.xml'));
    const items = all(document, 'p')
      .filter((paragraph) => styleOf(paragraph) === 'ListParagraph')
      .map(textOf)
      .map(bare);
    const ideas = report.steps.flatMap(({ clusters, loose }) => [...clusters.flatMap(({ ideas }) => ideas), ...loose]);
    const expected = ideas.map(({ text, explanation }) =>
      bare(printable(explanation === '' ? text : `${text}\n${explanation}`)),
    );
    // The summary stands before them.
    const first = items.indexOf(expected[0] ?? '');
    expect(items.slice(first, first + expected.length)).toEqual(expected);
    expect(all(document, 'p').map(textOf)).toContain(report.session.title);
  });
});
