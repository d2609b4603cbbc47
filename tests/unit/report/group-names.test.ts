// The names of groups beside answers, in the formats of the report: where one stands and nowhere else, with what that means.
import { expect, it } from 'vitest';
import { unzip } from '../../support/unzip.ts';
import { renderReport } from '../../../server/reports/render-report.ts';
import { model, step } from './fixtures.ts';

const REPORT = model(
  {
    steps: [
      step({
        title: 'Wat telt?',
        questionNumber: 1,
        opened: true,
        phase: 'cluster',
        anonymity: 'group',
        answered: 6,
        ideas: 2,
        loose: [
          { text: 'Rust', explanation: '', groupId: 'g2' },
          { text: 'Een bus', explanation: 'ook laat' },
        ],
      }),
    ],
  },
  {
    language: 'nl',
    groups: [
      { groupId: 'g1', name: 'cliënten' },
      { groupId: 'g2', name: 'naasten' },
    ],
  },
);

it.each(['html', 'docx'] as const)('stand in %s, with from how many people on', async (format) => {
  const { body } = await renderReport(REPORT, format);
  const text =
    format === 'docx' ? [...unzip(body as Buffer)].map(([, bytes]) => bytes.toString('utf8')).join('') : String(body);
  expect(text.match(/Groep: /gu)).toHaveLength(1);
  expect(text).toContain('als minstens 5 mensen uit die groep hebben geschreven');
});

it('stand in the column of groups of the CSV', async () => {
  const rows = String((await renderReport(REPORT, 'csv')).body)
    .split('\r\n')
    .map((line) => line.split(';'));
  const group = rows[0]?.indexOf('groep') ?? -1;
  expect(group).toBeGreaterThan(0);
  expect(rows.find((row) => row.includes('Rust'))?.[group]).toBe('naasten');
  expect(rows.find((row) => row.includes('Een bus'))?.[group]).toBe('');
});

it('stand in the JSON as ids', async () => {
  expect(String((await renderReport(REPORT, 'json')).body).match(/"groupId": ?"g2"/gu)).toHaveLength(2);
});
