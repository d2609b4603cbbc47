// Answers that were put in beforehand, in every format of the report: marked, and in no count of what people sent.
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
        answered: 1,
        ideas: 1,
        seeded: 2,
        loose: [
          { text: 'Rust', explanation: '' },
          { text: 'Een bus', explanation: 'ook laat', seeded: true },
          { text: 'Een tuin', explanation: '', seeded: true },
        ],
      }),
    ],
  },
  { language: 'nl' },
);

it.each(['html', 'docx', 'csv', 'json'] as const)('are marked in %s, each of them and no other', async (format) => {
  const { body } = await renderReport(REPORT, format);
  const text =
    format === 'docx' ? [...unzip(body as Buffer)].map(([, bytes]) => bytes.toString('utf8')).join('') : String(body);
  const marks = text.match(format === 'json' ? /"seeded": ?true/gu : /Vooraf klaargezet/gu) ?? [];
  expect(marks).toHaveLength(2);
  if (format === 'html' || format === 'docx')
    expect(text).toContain('Daarnaast waren er 2 antwoorden vooraf klaargezet.');
});
