// The member check in every format of the report: that it was done, and the share only by the k-rule.
import { describe, expect, it } from 'vitest';
import { unzip } from '../../support/unzip.ts';
import { writeDocx } from '../../../server/reports/write-docx.ts';
import { printedReport } from '../../../shared/report/printed-report.ts';
import { renderCsv } from '../../../shared/report/render-csv.ts';
import { renderHtml } from '../../../shared/report/render-html.ts';
import type { ReportModel, ReportStep } from '../../../shared/report/report-model.ts';
import { cluster, idea, model, step } from './fixtures.ts';

const report = (memberCheck: ReportStep['memberCheck'], language: 'nl' | 'en' = 'nl'): ReportModel =>
  model(
    {
      steps: [
        step({
          title: 'Wat telt?',
          questionNumber: 1,
          opened: true,
          phase: 'vote',
          answered: 6,
          clusters: [cluster('a', 'Wonen', [idea('rust'), idea('stilte')])],
          ...(memberCheck === undefined ? {} : { memberCheck }),
        }),
      ],
    },
    { language },
  );

const SHARE = { share: { agreed: 21, checked: 24, placed: 30 } };
const docx = async (of: ReportModel): Promise<string> =>
  [...unzip(await writeDocx(printedReport(of)))].map(([, bytes]) => bytes.toString('utf8')).join('');
const csvRow = (of: ReportModel, kind: string): string[] | undefined =>
  renderCsv(of)
    .split('\r\n')
    .map((line) => line.split(';'))
    .find(([first]) => first === kind);

describe('the member check in the report', () => {
  it('says what share of the checked answers fits, in each language and format', async () => {
    const dutch =
      'Van de 30 antwoorden bij een thema zijn er 24 nagekeken. Bij 21 daarvan (88%) vond de schrijver dat het klopte.';
    expect(renderHtml(report(SHARE))).toContain(dutch);
    expect(await docx(report(SHARE))).toContain(dutch);
    expect(renderHtml(report(SHARE, 'en'))).toContain('For 21 of those (88%) the writer said that it was right.');
    const row = csvRow(report(SHARE), 'nagekeken door de schrijvers');
    expect(row).toContain('24');
    expect(row).toContain('0,875');
    expect(csvRow(report(SHARE, 'en'), 'checked by the writers')).toContain('0.875');
  });

  it('says only that it was done where too few checked', async () => {
    const few = report({ share: null });
    for (const text of [renderHtml(few), await docx(few)]) {
      expect(text).toContain('of hun eigen antwoorden bij het goede thema staan');
      expect(text).toContain('Er keken minder dan 5 mensen na.');
      expect(text).not.toMatch(/nagekeken\. Bij/u);
    }
    expect(csvRow(few, 'nagekeken door de schrijvers')?.filter((cell) => /^[\d,]+$/u.test(cell))).toEqual(['1']);
  });

  it('says nothing where it was not done', async () => {
    const none = report(undefined);
    expect(renderHtml(none)).not.toContain('goede thema');
    expect(await docx(none)).not.toContain('goede thema');
    expect(csvRow(none, 'nagekeken door de schrijvers')).toBeUndefined();
  });
});
