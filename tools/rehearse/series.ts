// The combined report of the sessions that were played, compared with their own reports.
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import { seriesDocumentSchema } from '../../shared/protocol/series.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { seriesReportSchema, type SeriesReport } from '../../shared/report/series/series-model.ts';
import type { Api } from './api.ts';
import { Problem } from './problem.ts';
import { writeFormats } from './report-folder.ts';
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
  // A session with fewer than k voters counts in nothing.
  const voted = sum(
    steps
      .map(({ rounds }) => rounds.at(-1)?.result)
      .map((last) => last && last.ballots - last.abstentions)
      .filter((voters) => voters !== undefined && voters >= series.k),
  );
  const counted = sum(series.questions.flatMap(({ parts }) => parts.map(({ voters }) => voters)));
  return [
    ...(found === written ? [] : [words.seriesLacks(words.row.reported, written, found)]),
    ...(counted === voted ? [] : [words.seriesLacks(words.row.ballots, voted, counted)]),
  ];
}

const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/**
 * Makes a series of the sessions that were played, as an organiser would of sessions that ran elsewhere: each export goes in as a file, and the combined
 * report comes out in every format, beside those of the sessions.
 */
export async function writeSeries(
  api: Api,
  cookie: string,
  reports: readonly ReportModel[],
  folder: string,
  stage: Stage,
): Promise<void> {
  const [first] = reports;
  if (first === undefined) return;
  const { words, counts, say } = stage;
  const { language, title } = first.session;
  const name = title.split(', ')[0] ?? title;
  const texts = first.steps.filter(({ kind }) => kind === 'question').map((step) => step.title);
  const body = { title: name, design: designFromQuestions(name, texts, language) };
  const made = await api.post('/api/series', body, seriesDocumentSchema, cookie);
  if (!made.ok) throw new Problem(words.refusedBy(words.what.report, made.problem.code));
  const path = `/api/series/${made.body.seriesId}`;
  for (const report of reports) {
    const taken = await api.put(`${path}/import`, JSON.stringify(report), seriesDocumentSchema, cookie);
    if (!taken.ok)
      throw new Problem(words.refusedBy(words.what.report, taken.problem.problems?.[0]?.message ?? taken.problem.code));
  }
  const json = await writeFormats(api, cookie, { path: `${path}/report`, name: 'series' }, folder, stage);
  const series = seriesReportSchema.parse(JSON.parse(json));
  for (const problem of checkSeries(series, reports, words)) counts.problem(problem);
  say(words.seriesMade(series.questions.length));
}
