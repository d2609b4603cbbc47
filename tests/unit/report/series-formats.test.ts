// @vitest-environment jsdom
// The combined report in every other format, parsed back and compared with a count of the ballots that knows nothing of the product.
import readWorkbook from 'read-excel-file/node';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderSeries } from '../../../server/reports/render-report.ts';
import { writeDocx } from '../../../server/reports/write-docx.ts';
import { writeSeriesXlsx } from '../../../server/reports/write-xlsx.ts';
import { printable } from '../../../shared/report/printable.ts';
import { printedSeries } from '../../../shared/report/printed-report.ts';
import { renderMarkdown } from '../../../shared/report/render-markdown.ts';
import { renderSeriesCsv } from '../../../shared/report/series/series-tables.ts';
import { exported } from '../../support/series-exports.ts';
import { ANSWERS, bare, EXPECTED, madeSeries, SEEN } from '../../support/series-recount.ts';
import { unzip } from '../../support/unzip.ts';
import { HOSTILE } from './fixtures.ts';

describe('the combined report', () => {
  it('has the recount as its order in a workbook, whose numbers are numbers, and every answer', async () => {
    const sheets = await readWorkbook(writeSeriesXlsx(madeSeries()));
    const rowsOf = (name: string): Record<string, unknown>[] => {
      const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
      return rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at]])));
    };
    const order = rowsOf('Gezamenlijke uitkomst');
    expect(order.map((row) => [row['rang'], row['thema'], row['in hoeveel sessies'], row['stemmers']])).toEqual(
      EXPECTED.map(({ rank, title, raisedIn, voters }) => [rank, title, raisedIn, voters]),
    );
    for (const [at, { score }] of EXPECTED.entries()) expect(order[at]?.['score (0 tot 1)']).toBeCloseTo(score, 12);
    expect(rowsOf('Antwoorden').map((row) => row['antwoord'])).toEqual(expect.arrayContaining(ANSWERS));
    expect(rowsOf('Sessies').map((row) => [row['plaats'], row['groep'] ?? ''])).toEqual([
      ['Assen', 'cliënten'],
      ['Beilen', ''],
      ['Coevorden', ''],
    ]);
  });

  it.each([
    ['dutch', ';', ','],
    ['plain', ',', '.'],
  ] as const)('has the recount as its order in the %s table', (dialect, delimiter, sign) => {
    const text = renderSeriesCsv(madeSeries(), dialect).replace('\uFEFF', '');
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const order = data.filter((row) => row['soort'] === 'gezamenlijke uitkomst');
    expect(order.map((row) => [row['rang'], row['thema'], row['score (0 tot 1)']])).toEqual(
      EXPECTED.map(({ rank, title, score }) => [`${rank}`, title, `${Number(score.toFixed(4))}`.replace('.', sign)]),
    );
    expect(data.flatMap((row) => row['antwoord'] || [])).toEqual(expect.arrayContaining(ANSWERS));
    for (const row of data) expect(row['reeks']).toBe('Drie avonden');
  });

  it('has the recount as its order in Markdown', () => {
    const lines = bare(renderMarkdown(printedSeries(madeSeries()))).split('\n');
    const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
    for (const row of SEEN) expect(rows.map((cells) => cells.slice(0, 4))).toContainEqual(row);
    for (const answer of ANSWERS) expect(lines).toContain(`- ${answer}`);
  });

  it('has the recount as its order in a Word document', async () => {
    const xml = [...unzip(await writeDocx(printedSeries(madeSeries())))].find(
      ([name]) => name === 'word/document.xml',
    )?.[1];
    const document = new DOMParser().parseFromString(xml?.toString('utf8') ?? '', 'application/xml');
    const all = (root: Document | Element, name: string) => [...root.getElementsByTagNameNS('*', name)];
    const rows = all(document, 'tr').map((row) => all(row, 'tc').map((cell) => bare(cell.textContent ?? '')));
    for (const row of SEEN) expect(rows.map((cells) => cells.slice(0, 4))).toContainEqual(row);
    const paragraphs = all(document, 'p').map((each) => bare(each.textContent ?? ''));
    for (const answer of ANSWERS) expect(paragraphs).toContain(answer);
  });

  it.each(HOSTILE)('shows any text literally in every format: %s', async (text) => {
    const series = {
      ...madeSeries([exported(text, { [text]: [text], Zorg: ['x'] }, { ballots: ['a', 'a', 'b', 'ab', 'a'] })]),
      title: text,
    };
    const sheets = await readWorkbook(writeSeriesXlsx(series), { trim: false });
    const cells = sheets
      .flatMap(({ data }) => data.flat())
      .map((cell) => (typeof cell === 'string' ? cell.replaceAll('_x005F_', '_') : cell));
    expect(cells).toContain(printable(text));
    for (const [name, bytes] of unzip(writeSeriesXlsx(series)))
      expect([name, /<f>|<hyperlink|TargetMode="External"/.test(bytes.toString('utf8'))]).toEqual([name, false]);
    for (const field of Papa.parse<string[]>((await renderSeries(series, 'plain-csv')).body.toString(), {
      delimiter: ',',
    }).data.flat())
      expect(field).not.toMatch(/^\s*[=+@]/u);
  });
});
