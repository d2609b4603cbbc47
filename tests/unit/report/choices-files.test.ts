// The mark, the colour and the links of a chosen report as a reader of each format meets them; and planted words in every format for every audience.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../server/reports/compile-pdf.ts';
import { renderReport } from '../../../server/reports/render-report.ts';
import { logoFrom } from '../../../shared/report/choices/logo.ts';
import { AUDIENCES, PARTS, type Audience } from '../../../shared/report/choices/parts.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { chosen, firstChoices } from '../../../shared/report/report-choices.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../../shared/protocol/http.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { must } from '../../../shared/kernel/assert.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { cluster, full, idea, model, step } from './fixtures.ts';

/** One dot, grey; and the same with its picture cut off. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const BROKEN = Buffer.from(DOT, 'base64').subarray(0, 40).toString('base64');

const marked = (data: string): ReportModel =>
  chosen(full, {
    ...firstChoices('public', 'nl'),
    logo: must(logoFrom(data, 'Gemeente Voorbeeld'), 'a mark'),
    accent: '#5b1a60',
  });

const planted = model({
  steps: [
    step({
      title: 'Wat telt?',
      questionNumber: 1,
      opened: true,
      clusters: [
        cluster('a', 'Een vast gezicht', [
          { ...idea('begeleider'), reworded: true, original: { text: 'ZWAAN-NAAM', explanation: 'ZWAAN-NUMMER' } },
        ]),
      ],
    }),
  ],
});

/** All that stands in a file, whatever it is packed in. */
async function textOf(report: ReportModel, format: ReportFormat): Promise<string> {
  const { body } = await renderReport(report, format);
  if (format === 'pdf') return (await readPdf(Buffer.from(body))).pages.flat().join(' ');
  if (format !== 'docx' && format !== 'xlsx') return body.toString();
  return Object.values(unzipSync(new Uint8Array(Buffer.from(body))))
    .map((file) => strFromU8(file))
    .join(' ');
}

describe('the look of a chosen report', () => {
  it('is in the PDF with its words, and a broken picture is left out', async () => {
    const { found } = await readPdf(compilePdf(printedReport(marked(DOT))));
    expect(found.map(({ role }) => role)).toContain('Figure');
    const { found: bare } = await readPdf(compilePdf(printedReport(marked(BROKEN))));
    expect(bare.map(({ role }) => role)).not.toContain('Figure');
  });

  it('is in the web page and in Word, with links to places within', async () => {
    const html = await textOf(marked(DOT), 'html');
    expect(html).toContain('alt="Gemeente Voorbeeld"');
    expect(html).toContain(':root { --accent: #5b1a60; }');
    for (const [, anchor = ''] of html.matchAll(/href="#(theme-[\d-]+)"/g)) expect(html).toContain(`id="${anchor}"`);
    expect(html).toMatch(/href="#theme-/);
    const docx = await textOf(marked(DOT), 'docx');
    expect(docx).toContain('descr="Gemeente Voorbeeld"');
    expect(docx).toContain('5b1a60');
    for (const [, anchor = ''] of docx.matchAll(/w:anchor="(theme-[\d-]+)"/g))
      expect(docx).toContain(`w:name="${anchor}"`);
  });
});

describe('words that a facilitator took out', () => {
  const cases = AUDIENCES.flatMap((audience) =>
    REPORT_FORMATS.map((format): [Audience, ReportFormat] => [audience, format]),
  );
  it.each(cases)('%s, %s: only where the organiser asked for them', async (audience, format) => {
    const report = chosen(planted, { ...firstChoices(audience, 'nl'), parts: [...PARTS], wording: 'both' });
    const text = await textOf(report, format);
    expect(text.replaceAll('\\', '').includes('ZWAAN-NAAM')).toBe(audience === 'organiser');
    expect(text.replaceAll('\\', '').includes('ZWAAN-NUMMER')).toBe(audience === 'organiser');
  });
});
