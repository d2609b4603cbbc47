// From a report model to a file: the one door for whoever serves or saves a report.
import type { PriorityFormat, ReportFormat } from '../../shared/protocol/http.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import { editionLabelsOf } from '../../shared/report/labels-edition.ts';
import { labelsOf } from '../../shared/report/labels.ts';
import { renderCsv, renderPrioritiesCsv } from '../../shared/report/render-csv.ts';
import { htmlOf } from '../../shared/report/render-html.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { printedReport, printedSeries, type PrintedReport } from '../../shared/report/printed-report.ts';
import { seriesLabelsOf } from '../../shared/report/series/series-labels.ts';
import { seriesReportSchema, type SeriesReport } from '../../shared/report/series/series-model.ts';
import { renderSeriesCsv } from '../../shared/report/series/series-tables.ts';
import { FILE_KINDS, PRIORITY_FILE_KINDS, type FileKind } from '../../shared/report/report-formats.ts';
import { reportModelSchema, type ReportModel } from '../../shared/report/report-model.ts';
import { takeHomeLabelsOf } from '../../shared/report/take-home-labels.ts';
import { takeHomeSchema, type TakeHome } from '../../shared/report/take-home.ts';

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
  const { contentType } = FILE_KINDS[format];
  return { body: await bodyOf(valid, format), contentType, fileName: reportFileName(valid, format) };
}

/**
 * Renders the report of a series in one format.
 * @throws ZodError as `renderReport`
 */
export async function renderSeries(series: SeriesReport, format: ReportFormat): Promise<RenderedReport> {
  const valid = seriesReportSchema.parse(series);
  const { contentType, extension, isPlain } = FILE_KINDS[format];
  const words = labelsOf(valid.language).fileName;
  const day = valid.generatedAt.slice(0, 10);
  const parts = [
    seriesLabelsOf(valid.language).fileName,
    day,
    slug(valid.title, 60),
    isPlain === true ? words.plain : '',
  ];
  const fileName = `${parts.filter((part) => part !== '').join('-')}.${extension}`;
  return { body: await seriesBody(valid, format), contentType, fileName };
}

async function seriesBody(series: SeriesReport, format: ReportFormat): Promise<Buffer | string> {
  switch (format) {
    case 'xlsx':
      return (await import('./write-xlsx.ts')).writeSeriesXlsx(series);
    case 'csv':
      return renderSeriesCsv(series);
    case 'plain-csv':
      return renderSeriesCsv(series, 'plain');
    case 'json':
      return `${JSON.stringify(series, null, 2)}\n`;
    case 'pdf':
    case 'html':
    case 'docx':
    case 'md':
      return printedBody(printedSeries(series), format);
    default:
      return unreachable(format, 'report format');
  }
}

/** Formats that are read, all from the same document. Libraries are loaded for the first who asks: they would be a tenth of the time that starting takes. */
async function printedBody(report: PrintedReport, format: 'pdf' | 'html' | 'docx' | 'md'): Promise<Buffer | string> {
  switch (format) {
    case 'pdf':
      return (await import('./write-pdf.ts')).writePdf(report);
    case 'html':
      return htmlOf(report.document, report.language);
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(report);
    case 'md':
      return renderMarkdown(report);
    default:
      return unreachable(format, 'report format');
  }
}

async function bodyOf(model: ReportModel, format: ReportFormat): Promise<Buffer | string> {
  switch (format) {
    case 'xlsx':
      return (await import('./write-xlsx.ts')).writeXlsx(model);
    case 'csv':
      return renderCsv(model);
    case 'plain-csv':
      return renderCsv(model, 'plain');
    case 'json':
      return `${JSON.stringify(model, null, 2)}\n`;
    case 'pdf':
    case 'html':
    case 'docx':
    case 'md':
      return printedBody(printedReport(model), format);
    default:
      return unreachable(format, 'report format');
  }
}

/**
 * Renders the priority list alone.
 * @throws ZodError as `renderReport`
 */
export async function renderPriorities(model: ReportModel, format: PriorityFormat): Promise<RenderedReport> {
  const valid = reportModelSchema.parse(model);
  const kind = PRIORITY_FILE_KINDS[format];
  const fileName = nameOf(valid, kind, labelsOf(valid.session.language).fileName.priorities);
  const body =
    format === 'csv' ? renderPrioritiesCsv(valid) : (await import('./write-xlsx.ts')).writePrioritiesXlsx(valid);
  return { body, contentType: kind.contentType, fileName };
}

/**
 * Renders the take-home sheet as PDF: one page.
 * @throws ZodError as `renderReport`
 */
export async function renderTakeHome(sheet: TakeHome): Promise<RenderedReport> {
  const valid = takeHomeSchema.parse(sheet);
  const { contentType, extension } = FILE_KINDS.pdf;
  const name = [takeHomeLabelsOf(valid.language).fileName, slug(valid.title, 60)].filter((part) => part !== '');
  const body = await (await import('./write-pdf.ts')).writeTakeHome(valid);
  return { body, contentType, fileName: `${name.join('-')}.${extension}` };
}

/** For instance `versnellingssessie-2026-11-22-inkoop-wmo.docx`; a report of an open session says so (`-tussenstand`). */
export const reportFileName = (model: ReportModel, format: ReportFormat): string => nameOf(model, FILE_KINDS[format]);

function nameOf({ edition, session, standing }: ReportModel, { extension, isPlain }: FileKind, what = ''): string {
  const words = labelsOf(session.language).fileName;
  const parts = [
    words.session,
    slug(session.date, 10),
    slug(session.title, 60),
    what,
    edition === undefined ? '' : editionLabelsOf(session.language).fileName[edition.audience],
    standing === 'interim' ? words.interim : '',
    isPlain === true ? words.plain : '',
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
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
