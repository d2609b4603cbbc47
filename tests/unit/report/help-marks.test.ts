// How answers were typed, and seats on paper, in every format of the report: numbers of the whole session, or why there is none.
import { describe, expect, it } from 'vitest';
import { unzip } from '../../support/unzip.ts';
import { renderReport } from '../../../server/reports/render-report.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { model, step } from './fixtures.ts';

const STEP = step({ title: 'Wat telt?', questionNumber: 1, opened: true, phase: 'results', answered: 12 });
const report = (part: Partial<ReportModel>, language: 'nl' | 'en' = 'nl'): ReportModel =>
  model({ seats: 14, steps: [STEP], ...part }, { language });

/** The readable text of a format, and the cells of the rows of one kind in the CSV. */
async function textOf(of: ReportModel, format: 'html' | 'docx' | 'csv' | 'json'): Promise<string> {
  const { body } = await renderReport(of, format);
  const text =
    format === 'docx' ? [...unzip(body as Buffer)].map(([, bytes]) => bytes.toString('utf8')).join('') : String(body);
  return text.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}
const rows = async (of: ReportModel, kind: string): Promise<string[][]> => {
  const { body } = await renderReport(of, 'csv');
  return String(body)
    .split('\r\n')
    .map((line) => line.split(';'))
    .filter(([first]) => first === kind)
    .map((cells) => cells.filter((cell) => cell !== ''));
};

const APART: ReportModel['helpMarks'] = {
  counts: [
    { marks: ['typedSelf'], answers: 17 },
    { marks: ['typedWithHelp'], answers: 23 },
    { marks: ['answeredFor'], answers: 0 },
  ],
};
const TOGETHER: ReportModel['helpMarks'] = {
  counts: [
    { marks: ['typedSelf'], answers: 17 },
    { marks: ['typedWithHelp', 'answeredFor'], answers: 31 },
  ],
};
const NAMES = /zelf getypt|met hulp getypt|voor iemand geantwoord/u;

describe('how answers were typed', () => {
  it('is a table of the whole session', async () => {
    for (const format of ['html', 'docx'] as const) {
      const text = await textOf(report({ helpMarks: APART }), format);
      expect(text).toMatch(/zelf getypt\W+17\W+met hulp getypt\W+23\W+voor iemand geantwoord\W+0/u);
      expect(text).not.toContain('samen geteld');
    }
    expect(await textOf(report({ helpMarks: APART }, 'en'), 'html')).toMatch(/typed with help\W+23/u);
    const cells = await rows(report({ helpMarks: APART }), 'hoe antwoorden zijn getypt');
    expect(cells.map(([, mark, number]) => [mark, number])).toEqual([
      ['zelf getypt', '17'],
      ['met hulp getypt', '23'],
      ['voor iemand geantwoord', '0'],
    ]);
    expect(JSON.parse(await textOf(report({ helpMarks: APART }), 'json'))).toMatchObject({ helpMarks: APART });
  });

  it('names marks that are counted together, and says why', async () => {
    for (const format of ['html', 'docx'] as const) {
      const text = await textOf(report({ helpMarks: TOGETHER }), format);
      expect(text).toMatch(/met hulp getypt of voor iemand geantwoord\W+31/u);
      expect(text).toContain('Soorten met te weinig mensen zijn samen geteld.');
    }
    const cells = await rows(report({ helpMarks: TOGETHER }), 'hoe antwoorden zijn getypt');
    expect(cells[1]?.slice(1, 3)).toEqual(['met hulp getypt of voor iemand geantwoord', '31']);
  });

  it.each([
    ['final', 'te weinig mensen'],
    ['interim', 'als de sessie gesloten is'],
  ] as const)('has no number in a report that is %s and may not say it', async (standing, why) => {
    const few = report({ standing, helpMarks: { counts: null } });
    for (const format of ['html', 'docx'] as const) {
      const text = await textOf(few, format);
      expect(text).toContain('Hoe de antwoorden zijn getypt');
      expect(text).toContain(why);
      expect(text).not.toMatch(NAMES);
    }
    const cells = await rows(few, 'hoe antwoorden zijn getypt');
    expect(cells).toHaveLength(1);
    expect(cells[0]?.filter((cell) => /^[\d,]+$/u.test(cell))).toEqual([]);
    expect(await textOf(few, 'csv')).not.toMatch(NAMES);
  });

  it('is nowhere when it was not asked', async () => {
    for (const format of ['html', 'docx', 'csv', 'json'] as const)
      expect(await textOf(report({}), format)).not.toMatch(/zijn getypt|helpMarks/u);
  });
});

describe('seats on paper', () => {
  it.each([
    [1, '1 van de plaatsen was op papier.'],
    [3, '3 van de plaatsen waren op papier.'],
  ])('%i are told with the seats', async (paperSeats, words) => {
    for (const format of ['html', 'docx'] as const)
      expect(await textOf(report({ paperSeats }), format)).toContain(words);
    expect((await rows(report({ paperSeats }), 'plaatsen op papier')).map(([, number]) => number)).toEqual([
      `${paperSeats}`,
    ]);
    expect((await rows(report({ paperSeats }), 'plaatsen uitgedeeld')).map(([, number]) => number)).toEqual(['14']);
    expect(JSON.parse(await textOf(report({ paperSeats }), 'json'))).toMatchObject({ seats: 14, paperSeats });
  });

  it('are no sentence where there are none', async () => {
    expect(await textOf(report({}), 'html')).not.toContain('op papier');
    expect((await rows(report({}), 'plaatsen op papier')).map(([, number]) => number)).toEqual(['0']);
  });
});
