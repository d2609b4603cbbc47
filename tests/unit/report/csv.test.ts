import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../shared/report/printable.ts';
import { renderCsv, renderPrioritiesCsv } from '../../../shared/report/render-csv.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { english, full, HOSTILE, hostile, idea, model, MODELS, step } from './fixtures.ts';

const DANGEROUS = /^[\s\p{Z}\p{C}]*[=+\-@＝＋－＠]/u;

function parse(csv: string): { header: string[]; rows: string[][] } {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const [header = [], ...rows] = data;
  return { header, rows };
}

const records = (report: ReportModel): Record<string, string>[] => {
  const { header, rows } = parse(renderCsv(report));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
};

/** What a cell of a text may look like: the text itself, or the text behind an apostrophe when it could be a formula. */
const kept = (text: string): string => {
  const clean = printable(text);
  return DANGEROUS.test(clean) || /^[\t\n]/.test(clean) ? `'${clean}` : clean;
};

describe('renderCsv', () => {
  it.each(Object.entries(MODELS))('is one table with a header, and the session on every row: %s', (_name, report) => {
    const { header, rows } = parse(renderCsv(report));
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      expect(row[header.indexOf(report.session.language === 'nl' ? 'sessie' : 'session')]).toBe(
        kept(report.session.title),
      );
    }
  });

  it('gives the priorities of the model, with decimal commas', () => {
    const rows = records(full).filter((row) => row['soort'] === 'prioriteit');
    const [first, , , last] = rows;
    expect(rows).toHaveLength(full.steps.reduce((sum, { priorities }) => sum + priorities.length, 0));
    expect(first).toMatchObject({
      vraagnummer: '1',
      stemronde: '2',
      rang: '1',
      thema: 'Een vast gezicht',
      'manier van stemmen': 'stippen',
      score: '13',
      'betekenis van de score': 'Stippen',
      'aandeel (0 tot 1)': '0,5',
      stemmers: '8',
      aantal: '5',
    });
    expect(rows[1]?.['aandeel (0 tot 1)']).toBe('0,2692');
    expect(last).toMatchObject({ thema: 'Begrijpelijke brieven', rang: '', score: '' });
  });

  it('uses a point in English', () => {
    const rows = records(english).filter((row) => row['kind'] === 'priority');
    expect(rows[1]?.['share (0 to 1)']).toBe('0.2692');
  });

  it('tells the rank of the theme beside each answer', () => {
    const rows = records(full).filter((row) => row['soort'] === 'antwoord' && row['rang'] === '1');
    expect(rows.map((row) => row['antwoord']).slice(0, 2)).toEqual([
      'een vast gezicht',
      'niet steeds opnieuw mijn verhaal vertellen',
    ]);
    expect(rows[0]?.['toelichting']).toBe('Niet elke keer iemand anders aan de deur.');
  });

  it.each(Object.entries(MODELS))('holds every answer, round and remark: %s', (_name, report) => {
    const language = report.session.language;
    const kinds =
      language === 'nl'
        ? ['antwoord', 'antwoord zonder thema', 'evaluatie: opmerking', 'uitslag van stemronde']
        : ['answer', 'answer without a theme', 'evaluation: remark', 'result of a voting round'];
    const rows = records(report);
    const of = (index: number): string[] =>
      rows
        .filter((row) => row[language === 'nl' ? 'soort' : 'kind'] === kinds[index])
        .map((row) => row[language === 'nl' ? 'antwoord' : 'answer'] ?? '');
    const { steps } = report;
    expect(of(0)).toEqual(
      steps.flatMap(({ clusters }) => clusters.flatMap(({ ideas }) => ideas)).map(({ text }) => kept(text)),
    );
    expect(of(1)).toEqual(steps.flatMap(({ loose }) => loose).map(({ text }) => kept(text)));
    expect(of(2)).toEqual(steps.flatMap(({ evaluation }) => evaluation?.remarks ?? []).map(kept));
    expect(of(3)).toHaveLength(steps.flatMap(({ rounds }) => rounds.flatMap(({ result }) => result.rows)).length);
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const { rows } = parse(renderCsv(hostile));
    for (const cell of rows.flat()) expect(cell).not.toMatch(DANGEROUS);
    expect(HOSTILE.filter((text) => DANGEROUS.test(printable(text))).length).toBeGreaterThan(10);
  });

  it('keeps any text literally, behind an apostrophe at most', () => {
    const starts = fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      ' =',
      '\t',
      '\r=',
      '＝',
      '\u200B@',
      '\u2060=',
      '\uFEFF=',
      '"',
      ';',
    );
    fc.assert(
      fc.property(starts, fc.string({ unit: 'binary' }), (start, rest) => {
        const text = start + rest;
        const report = model({ steps: [step({ opened: true, title: 'q', loose: [idea(text, text)] })] });
        const row = records(report).find((row) => row['soort'] === 'antwoord zonder thema');
        expect(row?.['antwoord']).not.toMatch(DANGEROUS);
        expect([printable(text), `'${printable(text)}`]).toContain(row?.['antwoord']);
        expect(row?.['toelichting']).toBe(row?.['antwoord']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('renderCsv for other programs', () => {
  const plainOf = (report: ReportModel): string[][] => {
    const csv = renderCsv(report, 'plain');
    expect(csv.startsWith('\uFEFF')).toBe(false);
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  };

  it.each(Object.entries(MODELS))(
    'says what the table for a Dutch Excel says, with a decimal point: %s',
    (_name, report) => {
      const { header, rows } = parse(renderCsv(report));
      const plain = plainOf(report);
      const numbers = /^-?\d+,\d+$/;
      expect(plain).toEqual(
        [header, ...rows].map((row) => row.map((cell) => (numbers.test(cell) ? cell.replace(',', '.') : cell))),
      );
    },
  );

  it('uses commas and points', () => {
    const [, first] = plainOf(full);
    expect(first).toContain('0.5');
    expect(renderCsv(full, 'plain').split('\r\n')[0]).toContain('soort,vraagnummer,');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    for (const cell of plainOf(hostile).flat()) expect(cell).not.toMatch(DANGEROUS);
  });
});

describe('renderPrioritiesCsv', () => {
  it.each(Object.entries(MODELS))('is the priorities of the whole table, and nothing else: %s', (_name, report) => {
    const whole = parse(renderCsv(report));
    const kind = report.session.language === 'nl' ? 'prioriteit' : 'priority';
    expect(parse(renderPrioritiesCsv(report))).toEqual({
      header: whole.header,
      rows: whole.rows.filter(([first]) => first === kind),
    });
  });
});
