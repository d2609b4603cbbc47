// `npm run series -- [--title TITLE] [--out FOLDER] REPORT.json …`: puts the exported reports of several sessions together in one report.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportModelSchema, type ReportModel } from '../../shared/report/report-model.ts';
import { seriesOf, type SessionReport } from '../../shared/report/series/series-of.ts';
import { htmlOf } from '../../shared/report/render-html.ts';
import { renderMarkdown } from '../../shared/report/render-markdown.ts';
import { printedSeries } from '../../shared/report/printed-report.ts';
import { renderSeriesCsv } from '../../shared/report/series/series-tables.ts';
import { SERIES_WORDS, USAGE } from './words.ts';

/** What is wrong, in a line for the reader. */
class Problem extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { title: { type: 'string' }, out: { type: 'string', default: 'series-report' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Problem('');
    return { ...values, files: positionals };
  } catch (error) {
    throw new Problem([reason(error), USAGE].filter((line) => line !== '').join('\n'));
  }
}

async function readReport(path: string): Promise<ReportModel> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Problem(`${path}: ${reason(error)}`);
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Problem(`${path}: not JSON`);
  }
  const parsed = reportModelSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem(`${path}: not the report of a session as JSON (${issue?.path.join('.')}: ${issue?.message})`);
}

async function main(): Promise<void> {
  const { title, out, files } = readArguments();
  const reports = await Promise.all(files.map(readReport));
  const sessions = reports.map((report, at): SessionReport => ({ sessionId: `s${at + 1}`, report }));
  const language = reports[0]?.session.language ?? 'nl';
  const words = SERIES_WORDS[language];
  const series = seriesOf({
    title: title ?? words.title,
    language,
    generatedAt: new Date().toISOString(),
    sessions,
    decisions: {},
  });
  const folder = resolve(out);
  await mkdir(folder, { recursive: true });
  const printed = printedSeries(series);
  const texts: Readonly<Record<string, string>> = {
    'series.html': htmlOf(printed.document, language),
    'series.md': renderMarkdown(printed),
    'series.csv': renderSeriesCsv(series),
    'series-plain.csv': renderSeriesCsv(series, 'plain'),
    'series.json': `${JSON.stringify(series, null, 2)}\n`,
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  console.log(words.done(sessions.length, series.questions.length, folder));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Problem ? error.message : reason(error));
  process.exitCode = 1;
}
