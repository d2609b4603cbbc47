// Where the report goes: all four formats.
import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { REPORT_FORMATS } from '../../shared/protocol/http.ts';
import { FILE_KINDS } from '../../shared/report/report-formats.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { reportModelSchema, type ReportModel } from '../../shared/report/report-model.ts';
import { persistently, type Api } from './api.ts';
import { stamp } from './organiser.ts';
import { Problem } from './problem.ts';
import type { Stage } from './stage.ts';
import type { Words } from './words.ts';

/**
 * Makes the folder before the play begins: a folder that cannot be written should not come out only at the end.
 * @param out as asked; null for a new folder with the date in its name
 */
export async function makeReportFolder(out: string | null, now: Date, words: Words): Promise<string> {
  const folder = resolve(out ?? `rehearsal-${stamp(now).replace('T', '-').replace(':', '')}`);
  try {
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw notWritable(folder, error, words);
  }
}

/** Leaves no empty folder behind when the play was broken off. */
export const dropIfEmpty = (folder: string): Promise<void> => rmdir(folder).catch(() => undefined);

/** Gets the report in every format and writes it. @returns the report as data @throws Problem */
export async function writeReport(
  api: Api,
  cookie: string,
  sessionId: SessionId,
  folder: string,
  { words, signal }: Stage,
): Promise<ReportModel> {
  let json = '';
  for (const format of REPORT_FORMATS) {
    const path = `/api/sessions/${sessionId}/report.${format}`;
    const file = await persistently(signal, () => api.file(path, cookie));
    if (!file.ok) throw new Problem(words.refusedBy(words.what.report, file.problem.code));
    if (format === 'json') json = file.body.toString('utf8');
    const { extension, isPlain } = FILE_KINDS[format];
    const name = `report${isPlain === true ? '-plain' : ''}.${extension}`;
    await writeFile(join(folder, name), file.body).catch((error: unknown) => {
      throw notWritable(folder, error, words);
    });
  }
  return reportModelSchema.parse(JSON.parse(json));
}

function notWritable(folder: string, error: unknown, words: Words): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
  return new Problem(words.noFolder(folder, code));
}
