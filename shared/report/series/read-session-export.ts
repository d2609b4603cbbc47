// The report of a session that ran elsewhere, from its JSON export: checked strictly before it comes into a series, because everything that is put together
// rests on it. Why it is refused is one of a closed set, so that a page can say it in words.
import type { Language } from '../../domain/vocabulary.ts';
import { LIMITS } from '../../domain/limits.ts';
import { isRecord } from '../../kernel/read-value.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { ImportTrouble } from '../../protocol/series.ts';
import { reportModelSchema, type ReportModel } from '../report-model.ts';
import { seriesReportSchema } from './series-model.ts';
import { seriesOf } from './series-of.ts';

/** Why a file cannot come in. `at`: where, for who made the file; never a value of it. */
export type ExportProblem = { readonly why: ImportTrouble; readonly at: string };

const wrong = (why: ImportTrouble, at = ''): Result<never, ExportProblem> => err({ why, at });

/**
 * Reads the JSON export of a session's report.
 * @param text the whole file
 * @param language of the series: themes are matched by their words
 */
export function readSessionExport(text: string, language: Language): Result<ReportModel, ExportProblem> {
  const json = parsed(text);
  if (json === undefined) return wrong('notJson');
  if (!isRecord(json)) return wrong('otherFile');
  if (json['format'] === 'versnelling-design') return wrong('design');
  if (json['format'] === 'versnelling-series-report') return wrong('seriesReport');
  if (json['format'] !== 'versnelling-report') return wrong('otherFile');
  if (json['version'] !== 1) return wrong('otherVersion');
  const report = reportModelSchema.safeParse(json);
  if (!report.success) return wrong('damaged', report.error.issues[0]?.path.join('.') ?? '');
  const { data } = report;
  if (data.session.language !== language) return wrong('otherLanguage');
  const at = tooMuch(data);
  if (at !== null) return wrong('damaged', at);
  if (!data.steps.some(({ kind, opened }) => kind === 'question' && opened)) return wrong('noQuestions');
  return canBeCounted(data) ? ok(data) : wrong('damaged', 'rounds');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** No export of ours is larger than a session can be. @returns where it is, or null */
function tooMuch({ session, steps }: ReportModel): string | null {
  if (session.title.length > 2 * LIMITS.sessionTitle) return 'session.title';
  if (session.place.length > 2 * LIMITS.place) return 'session.place';
  if (session.date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(session.date)) return 'session.date';
  if (steps.length > 2 * LIMITS.stepsPerDesign) return 'steps';
  for (const [index, { title, clusters, rounds }] of steps.entries()) {
    const at = `steps.${index}`;
    if (title.length > 2 * LIMITS.stepTitle) return `${at}.title`;
    if (clusters.length > LIMITS.clustersPerStep) return `${at}.clusters`;
    if (new Set(clusters.map(({ clusterId }) => clusterId)).size < clusters.length) return `${at}.clusters`;
    for (const [number, { candidates, result }] of rounds.entries()) {
      const known = new Set<string>(candidates.map(({ candidateId }) => candidateId));
      if (candidates.length > LIMITS.candidatesPerRound || known.size < candidates.length)
        return `${at}.rounds.${number}.candidates`;
      const isKnown = result.rows.every(({ candidateId }) => known.has(candidateId));
      if (!isKnown || result.abstentions > result.ballots) return `${at}.rounds.${number}.result`;
    }
  }
  return null;
}

/** Numbers that fit the form and still mean nothing (more points than were given) come out as a share above 1, or as no number. */
function canBeCounted(report: ReportModel): boolean {
  try {
    const { generatedAt, session } = report;
    // As if everybody were enough: what one session is too small for must not hide what is wrong.
    const open = { ...report, session: { ...session, k: 1 } };
    const sessions = [{ sessionId: 'session', report: open }];
    return seriesReportSchema.safeParse(
      seriesOf({ title: '', language: session.language, generatedAt, sessions, decisions: {} }),
    ).success;
  } catch {
    return false;
  }
}

/** Random ids of a report: no two sessions share one. */
const idsOf = ({ steps }: ReportModel): string[] =>
  steps.flatMap(({ clusters, rounds }) => [
    ...clusters.map(({ clusterId }) => clusterId),
    ...rounds.flatMap(({ candidates }) => candidates.map(({ candidateId }) => candidateId)),
  ]);

/** Whether two reports are of one session, perhaps from different moments: they share a theme's id, or where there are none, say word for word the same. */
export function isSameSession(one: ReportModel, other: ReportModel): boolean {
  const known = new Set(idsOf(one));
  if (known.size > 0 && idsOf(other).some((id) => known.has(id))) return true;
  const { title, place, date } = one.session;
  const isNamedAlike = other.session.title === title && other.session.place === place && other.session.date === date;
  return isNamedAlike && JSON.stringify(one.steps) === JSON.stringify(other.steps);
}
