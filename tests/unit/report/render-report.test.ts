import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REPORT_FORMATS } from '../../../shared/protocol/http.ts';
import { reportFileName, renderReport } from '../../../server/reports/render-report.ts';
import { reportModelSchema, type ReportModel } from '../../../shared/report/report-model.ts';
import { empty, full, interim, model, MODELS } from './fixtures.ts';

describe('renderReport', () => {
  it.each(Object.entries(MODELS))('gives the model itself as JSON: %s', async (_name, report) => {
    const { body, contentType } = await renderReport(report, 'json');
    expect(contentType).toBe('application/json; charset=utf-8');
    expect(reportModelSchema.parse(JSON.parse(body.toString()))).toEqual(report);
  });

  it('says what each format is', async () => {
    const types = await Promise.all(REPORT_FORMATS.map(async (name) => (await renderReport(full, name)).contentType));
    expect(types).toEqual([
      'application/pdf',
      'text/html; charset=utf-8',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv; charset=utf-8',
      'text/csv; charset=utf-8',
      'text/markdown; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });

  it('refuses a model with something in it that a report may not hold', async () => {
    const leaking = { ...full, steps: full.steps.map((step) => ({ ...step, seatId: 'x' })) } as ReportModel;
    await expect(renderReport(leaking, 'html')).rejects.toThrow(/seatId/);
  });

  it('names files by date and title, in plain letters', () => {
    expect(reportFileName(full, 'docx')).toBe('versnellingssessie-2026-11-22-inkoop-wmo-zes-vragen.docx');
    expect(reportFileName(interim, 'csv')).toBe('versnellingssessie-2026-11-22-inkoop-wmo-tussenstand.csv');
    expect(reportFileName(full, 'plain-csv')).toBe('versnellingssessie-2026-11-22-inkoop-wmo-zes-vragen-komma.csv');
    expect(reportFileName(empty, 'html')).toBe('versnellingssessie-inkoop-wmo.html');
    const named = (title: string) => reportFileName(model({}, { title }), 'json');
    expect(named('Één crème brûlée')).toBe('versnellingssessie-een-creme-brulee.json');
    expect(named('../../etc/passwd\r\nX: y')).toBe('versnellingssessie-etc-passwd-x-y.json');
    expect(named('日本語 👩')).toBe('versnellingssessie.json');
    expect(named('a b '.repeat(60))).toMatch(/^versnellingssessie-[a-z0-9-]{1,60}\.json$/);
  });

  // Update with: npx vitest run tests/unit/report/render-report.test.ts -u
  it('has a published schema that is up to date', async () => {
    const path = new URL('../../../docs/report.schema.json', import.meta.url).pathname;
    const schema = z.toJSONSchema(reportModelSchema, { io: 'output' });
    const options = await resolveConfig(path);
    const text = await format(JSON.stringify({ title: 'Report of a session, version 1', ...schema }), {
      ...options,
      filepath: path,
    });
    await expect(text).toMatchFileSnapshot(path);
  });
});
