// What every readable format is made from, whatever it is a report of: a session or a series.
import type { Language } from '../domain/vocabulary.ts';
import type { ReportDocument } from './document.ts';
import { labelsOf } from './labels.ts';
import { reportDocument } from './report-document.ts';
import type { ReportModel } from './report-model.ts';
import { seriesDocument } from './series/series-document.ts';
import { seriesLabelsOf } from './series/series-labels.ts';
import type { SeriesReport } from './series/series-model.ts';

export type PrintedReport = {
  readonly language: Language;
  /** Somebody's words; may be empty. */
  readonly title: string;
  /** What kind of report it is, in our words. */
  readonly kicker: string;
  readonly document: ReportDocument;
};

/** The report of a session. @param model a valid report model */
export const printedReport = (model: ReportModel): PrintedReport => ({
  language: model.session.language,
  title: model.session.title,
  kicker: labelsOf(model.session.language).kicker,
  document: reportDocument(model),
});

/** The report of a series. @param series a valid series report */
export const printedSeries = (series: SeriesReport): PrintedReport => ({
  language: series.language,
  title: series.title,
  kicker: seriesLabelsOf(series.language).kicker,
  document: seriesDocument(series),
});
