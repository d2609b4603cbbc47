// The combined report of the sessions that were played, compared with their own reports.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlOf } from '../../shared/report/render-html.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { seriesDocument } from '../../shared/report/series/series-document.ts';
import type { SeriesReport } from '../../shared/report/series/series-model.ts';
import { seriesOf } from '../../shared/report/series/series-of.ts';
import type { Stage } from './stage.ts';
import type { Words } from './words.ts';

/**
 * Where the combined report does not hold what the reports of the sessions hold, in a line each: the answers, and the ballots that chose
 * something in the votes of all sessions.
 */
export function checkSeries(series: SeriesReport, reports: readonly ReportModel[], words: Words): string[] {
  const steps = reports.flatMap((report) => report.steps.filter(({ kind }) => kind === 'question'));
  const written = sum(steps.map(({ ideas }) => ideas));
  const found = series.questions.flatMap(({ themes, loose }) =>
    [...themes.flatMap(({ origins }) => origins), ...loose].flatMap(({ answers }) => answers),
  ).length;
  const voted = sum(
    steps.map(({ rounds }) => rounds.at(-1)?.result).map((last) => last && last.ballots - last.abstentions),
  );
  const counted = sum(series.questions.flatMap(({ parts }) => parts.map(({ voters }) => voters)));
  return [
    ...(found === written ? [] : [words.seriesLacks(words.row.reported, written, found)]),
    ...(counted === voted ? [] : [words.seriesLacks(words.row.ballots, voted, counted)]),
  ];
}

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Writes the combined report beside those of the sessions, as a page and as data. */
export async function writeSeries(
  reports: readonly ReportModel[],
  folder: string,
  { words, counts, say }: Stage,
  now: Date,
): Promise<void> {
  const [first] = reports;
  if (first === undefined) return;
  const { language, title } = first.session;
  const series = seriesOf({
    title: title.split(', ')[0] ?? title,
    language,
    generatedAt: now.toISOString(),
    sessions: reports.map((report, at) => ({ sessionId: `s${at + 1}`, report })),
    decisions: {},
  });
  await writeFile(join(folder, 'series.html'), htmlOf(seriesDocument(series), language));
  await writeFile(join(folder, 'series.json'), `${JSON.stringify(series, null, 2)}\n`);
  for (const problem of checkSeries(series, reports, words)) counts.problem(problem);
  say(words.seriesMade(series.questions.length));
}
