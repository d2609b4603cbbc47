// @vitest-environment jsdom
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../support/unzip.ts';
import { writePrioritiesXlsx, writeXlsx } from '../../../server/reports/write-xlsx.ts';
import { decidingRound } from '../../../shared/report/deciding-round.ts';
import { labelsOf } from '../../../shared/report/labels.ts';
import { printable } from '../../../shared/report/printable.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { english, full, HOSTILE, hostile, idea, model, MODELS, step, untouched } from './fixtures.ts';

const partsOf = (file: Buffer): Map<string, string> =>
  new Map([...unzip(file)].map(([name, bytes]) => [name, bytes.toString('utf8')]));

function xml(text: string | undefined): XMLDocument {
  const parsed = new DOMParser().parseFromString(text ?? '', 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? '').toBe('');
  return parsed;
}
const all = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)];
const attribute = (element: Element | undefined, name: string): string | null => element?.getAttribute(name) ?? null;

/** The sheets as a reader that we did not write sees them. `_x005F_` is how the format writes an underscore that would begin a code. */
async function read(file: Buffer): Promise<Map<string, unknown[][]>> {
  const sheets = await readWorkbook(file, { trim: false });
  const decoded = (cell: unknown) => (typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(decoded))]));
}
const column = (rows: unknown[][] | undefined, title: string): unknown[] => {
  const [head = [], ...body] = rows ?? [];
  expect(head).toContain(title);
  return body.map((row) => row[head.indexOf(title)] ?? null);
};
const orNull = (text: string): string | null => (text === '' ? null : printable(text));

describe('writeXlsx', () => {
  it.each(Object.entries(MODELS))('is a package in which every part is listed and well-formed: %s', (_name, report) => {
    const parts = partsOf(writeXlsx(report));
    const types = xml(parts.get('[Content_Types].xml'));
    const listed = all(types, 'Override').map((element) => attribute(element, 'PartName')?.slice(1));
    const names = [...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect(new Set(listed)).toEqual(new Set(names));
    expect(listed).toHaveLength(names.length);
    for (const [name, text] of parts) {
      const document = xml(text);
      for (const link of all(document, 'Relationship')) {
        expect(attribute(link, 'TargetMode')).toBeNull();
        const folder = name.replace(/_rels\/.*$/, '');
        const target = new URL(attribute(link, 'Target') ?? '', `file:///${folder}`).pathname.slice(1);
        expect(parts.has(target)).toBe(true);
      }
      expect(all(document, 'f')).toEqual([]);
      expect(all(document, 'hyperlink')).toEqual([]);
    }
  });

  it.each(Object.entries(MODELS))('has one real table with a fixed header row on every sheet: %s', (_name, report) => {
    const parts = partsOf(writeXlsx(report));
    const sheets = all(xml(parts.get('xl/workbook.xml')), 'sheet').map((sheet) => attribute(sheet, 'name') ?? '');
    expect(sheets.length).toBeGreaterThan(0);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    for (const [index, name] of sheets.entries()) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      const sheet = xml(parts.get(`xl/worksheets/sheet${index + 1}.xml`));
      const table = xml(parts.get(`xl/tables/table${index + 1}.xml`)).documentElement;
      const [pane] = all(sheet, 'pane');
      expect([attribute(pane, 'state'), attribute(pane, 'ySplit')]).toEqual(['frozen', '1']);
      const rows = all(sheet, 'row');
      expect(rows.length).toBeGreaterThan(1);
      const heads = all(rows[0] ?? sheet, 't').map((element) => element.textContent);
      expect(all(table, 'tableColumn').map((element) => attribute(element, 'name'))).toEqual(heads);
      expect(new Set(heads.map((head) => head?.toLowerCase())).size).toBe(heads.length);
      expect(attribute(table, 'ref')).toBe(attribute(all(sheet, 'dimension')[0], 'ref'));
      expect(attribute(table, 'ref')).toBe(`A1:${String.fromCharCode(64 + heads.length)}${rows.length}`);
      expect(all(sheet, 'col')).toHaveLength(heads.length);
    }
  });

  it('has a title and a language', () => {
    const of = (report: ReportModel) => partsOf(writeXlsx(report)).get('docProps/core.xml') ?? '';
    expect(of(full)).toContain('<dc:title>Inkoop Wmo, zes vragen</dc:title>');
    expect(of(full)).toContain('<dc:language>nl-NL</dc:language>');
    expect(of(english)).toContain('<dc:language>en-GB</dc:language>');
  });

  it.each(Object.entries(MODELS))('gives back the priorities of the model as numbers: %s', async (_name, report) => {
    const { sheets, csv } = labelsOf(report.session.language);
    const expected = report.steps.flatMap(({ questionNumber, prioritiesFrom, priorities, rounds }) =>
      priorities.map((line) => [
        questionNumber,
        prioritiesFrom === 'vote' && line.voters === null ? null : line.rank,
        orNull(line.title),
        orNull(line.explanation),
        line.score,
        line.share,
        line.voters,
        line.ideas,
        prioritiesFrom === 'vote' ? (decidingRound(rounds)?.number ?? null) : null,
      ]),
    );
    for (const file of [writeXlsx(report), writePrioritiesXlsx(report)]) {
      const rows = (await read(file)).get(sheets.names.priorities);
      if (expected.length === 0) {
        expect(rows).toBeUndefined();
        continue;
      }
      const titles = [
        'questionNumber',
        'rank',
        'cluster',
        'clusterExplanation',
        'score',
        'share',
        'voters',
        'number',
        'round',
      ] as const;
      const found = titles.map((name) => column(rows, csv.columns[name]));
      expect(expected.map((_line, index) => found.map((values) => values[index]))).toEqual(expected);
    }
  });

  it.each(Object.entries(MODELS))('gives back every answer, result and remark: %s', async (_name, report) => {
    const { sheets, csv } = labelsOf(report.session.language);
    const book = await read(writeXlsx(report));
    const ideas = report.steps.flatMap(({ clusters, loose }) => [...clusters.flatMap((each) => each.ideas), ...loose]);
    const answers = book.get(sheets.names.answers);
    if (ideas.length > 0) {
      expect(column(answers, csv.columns.text)).toEqual(ideas.map(({ text }) => orNull(text)));
      expect(column(answers, csv.columns.explanation)).toEqual(ideas.map(({ explanation }) => orNull(explanation)));
    } else expect(answers).toBeUndefined();
    const results = report.steps.flatMap(({ rounds }) => rounds.flatMap(({ result }) => result.rows));
    if (results.length > 0) {
      const rows = book.get(sheets.names.results);
      expect(column(rows, csv.columns.score)).toEqual(results.map(({ score }) => score));
      expect(column(rows, csv.columns.votes)).toEqual(results.map(({ n }) => n));
    }
    const remarks = report.steps.flatMap(({ evaluation }) => evaluation?.remarks ?? []);
    if (remarks.length > 0)
      expect(column(book.get(sheets.names.evaluation), csv.columns.text).slice(-remarks.length)).toEqual(
        remarks.map(orNull),
      );
  });

  it('keeps hostile words as strings, blanks and codes included', async () => {
    const texts = [...HOSTILE, '_x0041_', ' spaces at both ends  ', '\n', '_x000D_\n', '__x0042__'];
    const report = model({ steps: [step({ opened: true, title: 'q', loose: texts.map((text) => idea(text)) })] });
    const file = writeXlsx(report);
    expect(column((await read(file)).get('Antwoorden'), 'antwoord')).toEqual(texts.map(orNull));
    const cells = all(xml(partsOf(file).get('xl/worksheets/sheet1.xml')), 'c');
    for (const cell of cells) if (all(cell, 't').length > 0) expect(attribute(cell, 't')).toBe('inlineStr');
    // What Excel decodes itself, and this reader does not.
    expect(partsOf(file).get('xl/worksheets/sheet1.xml')).toContain('>_x005F_x0041_<');
  });

  it('tells of a session without anything only what it is', async () => {
    expect([...(await read(writeXlsx(untouched))).keys()]).toEqual(['Aantallen', 'Over deze sessie']);
    expect([...(await read(writePrioritiesXlsx(full))).keys()]).toEqual(['Prioriteiten', 'Over deze sessie']);
  });

  it('is the same file for the same model', () => {
    expect(writeXlsx(hostile).equals(writeXlsx(hostile))).toBe(true);
  });
});
