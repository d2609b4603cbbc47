import type { Design } from '../../shared/domain/design.ts';
import type { ThemeDecision } from '../../shared/domain/series/decisions.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';
import type { AccountId, SeriesId, SessionId } from '../../shared/kernel/ids.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';

/** A session of a series: one that was made here, or one of which only the report came in. */
export type SeriesSession = {
  /** Of a session from elsewhere: an id that only this series knows. */
  readonly sessionId: SessionId;
  readonly source: 'here' | 'import';
  /** Of the design, from 1; null when it came from elsewhere. */
  readonly version: number | null;
  readonly title: string;
  readonly place: string;
  /** ISO date, or empty. */
  readonly date: string;
  /** Who they were ("cliënten"), in the organiser's words; empty for none. */
  readonly group: string;
  /** When its report came into the series, ISO time; null before that. */
  readonly keptAt: string | null;
};

export type KeptSeries = {
  readonly seriesId: SeriesId;
  readonly accountId: AccountId;
  /** From 1, one higher with each change. */
  readonly revision: number;
  readonly title: string;
  readonly language: Language;
  /** Oldest first; the last one is what new sessions get. Never empty. `madeAt`: ISO time. */
  readonly versions: readonly { readonly design: Design; readonly madeAt: string }[];
  /** In the order in which they are shown. */
  readonly sessions: readonly SeriesSession[];
  /** By question (`questionKey`), oldest first. */
  readonly decisions: Readonly<Record<string, readonly ThemeDecision[]>>;
};

/** The report of a session to keep, or null to keep it no longer. */
export type ReportChange = { readonly sessionId: SessionId; readonly report: ReportModel | null };

/** Series, and the reports in them: the only thing that is kept of a session after it was deleted. */
export interface SeriesStore {
  add(series: KeptSeries): Promise<void>;
  get(seriesId: SeriesId): Promise<KeptSeries | null>;
  ofAccount(accountId: AccountId): Promise<KeptSeries[]>;
  /**
   * Puts a series in the place of the one before it, and changes its reports with it: all or nothing.
   * @returns `stale` when that is not there, is somebody else's, or was replaced meanwhile
   */
  replace(series: KeptSeries, reports?: readonly ReportChange[]): Promise<'replaced' | 'stale'>;
  /** The reports that are kept, by session, in no order. */
  reports(seriesId: SeriesId): Promise<Map<SessionId, ReportModel>>;
  /** With its reports. */
  delete(seriesId: SeriesId, accountId: AccountId): Promise<void>;
}
