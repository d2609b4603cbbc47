// What a facilitator kept from the group or put in other words, in every format that people read.
import { describe, expect, it } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import { reportModelSchema, type ReportModel } from '../../../shared/report/report-model.ts';
import { writeDocx } from '../../../server/reports/write-docx.ts';
import { unzip } from '../../support/unzip.ts';
import { full } from './fixtures.ts';

/** The first question of a report, in which one answer was reworded and two were left out. */
function moderated(withOriginal: boolean): ReportModel {
  const at = full.steps.findIndex(({ kind }) => kind === 'question');
  const step = must(full.steps[at], 'question');
  const answer = {
    text: 'een vaste begeleider',
    explanation: '',
    reworded: true as const,
    ...(withOriginal ? { original: { text: 'ik wil mevrouw Jansen', explanation: '06 12345678' } } : {}),
  };
  const steps = full.steps.with(at, { ...step, leftOut: 2, loose: [...step.loose, answer] });
  return reportModelSchema.parse({ ...full, steps });
}

const formats = {
  html: (model: ReportModel) => Promise.resolve(renderHtml(model)),
  csv: (model: ReportModel) => Promise.resolve(renderCsv(model)),
  docx: async (model: ReportModel) => String(unzip(await writeDocx(printedReport(model))).get('word/document.xml')),
};

describe('moderation in the report', () => {
  it.each(Object.entries(formats))(
    '%s says that words were changed, and how they were written when asked',
    async (_, render) => {
      const plain = await render(moderated(false));
      expect(plain).toContain('een vaste begeleider');
      expect(plain).toContain('De begeleider paste deze woorden aan.');
      expect(plain).not.toContain('Jansen');
      const whole = await render(moderated(true));
      expect(whole).toContain('ik wil mevrouw Jansen');
      expect(whole).toContain('06 12345678');
    },
  );

  it.each(Object.entries(formats))('%s says how many answers were left out', async (name, render) => {
    const said = name === 'csv' ? 'buiten de groep gehouden' : 'De begeleider hield 2 antwoorden buiten de groep.';
    expect(await render(moderated(false))).toContain(said);
    expect(await render(full)).not.toContain(said);
  });
});
