// Where reports go, in every format.
import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { REPORT_FORMATS } from '../../shared/protocol/http.ts';
import { FILE_KINDS } from '../../shared/report/report-formats.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { reportModelSchema } from '../../shared/report/report-model.ts';
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

/** Whose report it is: its address without the format, and what the files are called. */
export type ReportPlace = { readonly path: string; readonly name: string };

/** Gets the report of a session in every format and writes it. @returns the report as data @throws Problem */
export const writeReport = async (api: Api, cookie: string, sessionId: SessionId, folder: string, stage: Stage) =>
  reportModelSchema.parse(
    JSON.parse(
      await writeFormats(api, cookie, { path: `/api/sessions/${sessionId}/report`, name: 'report' }, folder, stage),
    ),
  );

/** Gets a report in every format and writes it. @returns the one in JSON @throws Problem */
export async function writeFormats(
  api: Api,
  cookie: string,
  { path, name }: ReportPlace,
  folder: string,
  { words, signal }: Stage,
): Promise<string> {
  let json = '';
  for (const format of REPORT_FORMATS) {
    const file = await persistently(signal, () => api.file(`${path}.${format}`, cookie));
    if (!file.ok) throw new Problem(words.refusedBy(words.what.report, file.problem.code));
    if (format === 'json') json = file.body.toString('utf8');
    const { extension, isPlain } = FILE_KINDS[format];
    const fileName = `${name}${isPlain === true ? '-plain' : ''}.${extension}`;
    await writeFile(join(folder, fileName), file.body).catch((error: unknown) => {
      throw notWritable(folder, error, words);
    });
  }
  return json;
}

function notWritable(folder: string, error: unknown, words: Words): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
  return new Problem(words.noFolder(folder, code));
}
