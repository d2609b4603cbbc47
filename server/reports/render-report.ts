// From a report model to a file: the one door for whoever serves or saves a report.
import type { ReportFormat } from '../../shared/protocol/http.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import { labelsOf } from '../../shared/report/labels.ts';
import { renderCsv } from '../../shared/report/render-csv.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { reportModelSchema, type ReportModel } from '../../shared/report/report-model.ts';

export type RenderedReport = {
  readonly body: Buffer | string;
  readonly contentType: string;
  /** ASCII letters, digits, `-` and one dot: safe in a header and on any disk. */
  readonly fileName: string;
};

/**
 * Renders a report in one format.
 * @throws ZodError when the model is not a valid report, whatever the format: that is a bug of ours, and better found here than by a reader
 */
export async function renderReport(model: ReportModel, format: ReportFormat): Promise<RenderedReport> {
  const valid = reportModelSchema.parse(model);
  const fileName = reportFileName(valid, format);
  switch (format) {
    case 'html':
      return { body: renderHtml(valid), contentType: 'text/html; charset=utf-8', fileName };
    case 'docx':
      return {
        // The library for Word is loaded for the first who asks for it: it would be a tenth of the time that starting takes.
        body: await (await import('./write-docx.ts')).writeDocx(valid),
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        fileName,
      };
    case 'csv':
      return { body: renderCsv(valid), contentType: 'text/csv; charset=utf-8', fileName };
    case 'json':
      return { body: `${JSON.stringify(valid, null, 2)}\n`, contentType: 'application/json; charset=utf-8', fileName };
    default:
      return unreachable(format, 'report format');
  }
}

/** For instance `versnellingssessie-2026-11-22-inkoop-wmo.docx`; a report of an open session says so (`-tussenstand`). */
export function reportFileName({ session, standing }: ReportModel, format: ReportFormat): string {
  const words = labelsOf(session.language).fileName;
  const parts = [words.session, slug(session.date, 10), slug(session.title, 60)];
  if (standing === 'interim') parts.push(words.interim);
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}

const slug = (text: string, length: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, length)
    .replace(/-$/, '');
