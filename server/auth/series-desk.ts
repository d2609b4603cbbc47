// Series of sessions: what an organiser does with the own ones. A series keeps reports, and nothing else of a session (docs/decisions).
import type { z } from 'zod';
import type { KeptSeries, ReportChange, SeriesSession, SeriesStore } from '../store/series-store.ts';
import type { SessionIndex, SessionRecord } from '../store/session-index.ts';
import { designPartsSchema, type Design } from '../../shared/domain/design.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { compareDesigns } from '../../shared/domain/series/compare-designs.ts';
import type { ThemeDecision } from '../../shared/domain/series/decisions.ts';
import type { AccountId, DecisionId, SeriesId, SessionId } from '../../shared/kernel/ids.ts';
import { seriesIdSchema } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { Me, Problem } from '../../shared/protocol/http.ts';
import type {
  DecideThemesBody,
  newSeriesSessionBodySchema,
  SeriesDocument,
  SeriesListItem,
  SeriesSessionItem,
  SeriesVersion,
} from '../../shared/protocol/series.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { isSameSession, readSessionExport } from '../../shared/report/series/read-session-export.ts';
import type { SessionReport } from '../../shared/report/series/series-of.ts';
import type { SessionDesk } from './session-desk.ts';
import { newId } from './random-ids.ts';
import { decided } from './theme-decisions.ts';

const MOST_SERIES = 200;
/** Changes that come in between; with more than this the store is not to be believed. */
const TRIES = 10;

/** A series with the reports in it, as what is put together starts from. */
export type WholeSeries = { readonly series: KeptSeries; readonly sessions: readonly SessionReport[] };

type Outcome = Promise<Result<SeriesDocument, Problem>>;

export type SeriesDesk = {
  list(accountId: AccountId): Promise<SeriesListItem[]>;
  /** Null when there is none, or it is somebody else's. */
  get(accountId: AccountId, id: string): Promise<SeriesDocument | null>;
  /** With its reports, in the order of its sessions. */
  whole(accountId: AccountId, id: string): Promise<WholeSeries | null>;
  add(accountId: AccountId, title: string, design: Design): Outcome;
  /** New sessions get this design from now on. The same as before changes nothing. */
  changeDesign(accountId: AccountId, id: string, design: Design): Outcome;
  /** Makes a session with the design of the series. */
  addSession(accountId: AccountId, id: string, body: z.output<typeof newSeriesSessionBodySchema>): Outcome;
  /** The session is no longer in the series, nor is its report; the session itself stays. */
  removeSession(accountId: AccountId, id: string, sessionId: SessionId): Outcome;
  /** Takes the reports of closed sessions into the series. */
  keepReports(accountId: AccountId, id: string, sessionIds: readonly SessionId[]): Outcome;
  /** Takes in a session that ran elsewhere. @param text the file with its JSON export */
  importReport(accountId: AccountId, id: string, text: string): Outcome;
  decide(me: Me, id: string, body: DecideThemesBody): Outcome;
  undo(accountId: AccountId, id: string, decisionId: DecisionId): Outcome;
  /** With everything in it. False when there is none, or it is somebody else's. */
  remove(accountId: AccountId, id: string): Promise<boolean>;
};

type Options = {
  readonly series: SeriesStore;
  readonly sessions: Pick<SessionIndex, 'get'>;
  readonly createSession: SessionDesk['create'];
  /** The report of a session as it stands; null when it is gone. */
  readonly reportOf: (sessionId: SessionId) => Promise<ReportModel | null>;
  /** Makes what was deleted unreadable. */
  readonly scrub: () => Promise<void>;
  readonly now?: () => number;
};

/** A series with one thing changed, and the reports that change with it. */
type Changed = { readonly series: KeptSeries; readonly reports?: readonly ReportChange[] };

export function createSeriesDesk(options: Options): SeriesDesk {
  const { series: store, sessions, createSession, reportOf, scrub, now = Date.now } = options;
  const moment = (): string => new Date(now()).toISOString();

  async function own(accountId: AccountId, id: string): Promise<KeptSeries | null> {
    const seriesId = seriesIdSchema.safeParse(id);
    const found = seriesId.success ? await store.get(seriesId.data) : null;
    return found?.accountId === accountId ? found : null;
  }

  async function itemOf(session: SeriesSession): Promise<SeriesSessionItem> {
    const record = session.source === 'here' ? await sessions.get(session.sessionId) : null;
    return { ...session, state: record?.state ?? null };
  }

  const documentOf = async (series: KeptSeries): Promise<SeriesDocument> => ({
    seriesId: series.seriesId,
    title: series.title,
    language: series.language,
    versions: versionsOf(series),
    sessions: await Promise.all(series.sessions.map(itemOf)),
  });

  /** Every change only adds to or takes from what is there: when another one came in between, it is made again on top of that. */
  async function change(
    accountId: AccountId,
    id: string,
    make: (series: KeptSeries) => Promise<Result<Changed, Problem>> | Result<Changed, Problem>,
  ): Outcome {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = await own(accountId, id);
      if (!before) return err({ code: 'notFound' });
      const made = await make(before);
      if (!made.ok) return made;
      if (made.value.series === before) return ok(await documentOf(before));
      const series = { ...made.value.series, revision: before.revision + 1 };
      if ((await store.replace(series, made.value.reports)) === 'replaced') return ok(await documentOf(series));
    }
    return err({ code: 'changedElsewhere' });
  }

  const whole: SeriesDesk['whole'] = async (accountId, id) => {
    const series = await own(accountId, id);
    return series && { series, sessions: reportsIn(series, await store.reports(series.seriesId)) };
  };

  return {
    list: async (accountId) => (await store.ofAccount(accountId)).map(listItem),
    async get(accountId, id) {
      const found = await own(accountId, id);
      return found && documentOf(found);
    },
    whole,

    async add(accountId, title, design) {
      if ((await store.ofAccount(accountId)).length >= MOST_SERIES) return err({ code: 'tooMany' });
      const series: KeptSeries = {
        seriesId: newId<SeriesId>(),
        accountId,
        revision: 1,
        title,
        language: design.language,
        versions: [{ design, madeAt: moment() }],
        sessions: [],
        decisions: {},
      };
      await store.add(series);
      return ok(await documentOf(series));
    },

    changeDesign: (accountId, id, design) =>
      change(accountId, id, (series) => {
        if (design.language !== series.language) return trouble('otherLanguage');
        if (JSON.stringify(lockedDesign(series)) === JSON.stringify(design)) return ok({ series });
        if (series.versions.length >= LIMITS.versionsPerSeries) return err({ code: 'tooMany' });
        return ok({ series: { ...series, versions: [...series.versions, { design, madeAt: moment() }] } });
      }),

    async addSession(accountId, id, { group, ...about }) {
      const series = await own(accountId, id);
      if (!series) return err({ code: 'notFound' });
      if (isFull(series)) return err({ code: 'tooMany' });
      const record = await createSession(accountId, { ...about, design: lockedDesign(series) });
      return change(accountId, id, (now) =>
        ok({ series: withSession(now, sessionHere(record, series.versions.length, group)) }),
      );
    },

    removeSession: async (accountId, id, sessionId) => {
      const removed = await change(accountId, id, (series) => {
        if (!series.sessions.some((each) => each.sessionId === sessionId)) return err({ code: 'notFound' });
        const rest = series.sessions.filter((each) => each.sessionId !== sessionId);
        return ok({ series: { ...series, sessions: rest }, reports: [{ sessionId, report: null }] });
      });
      if (removed.ok) await scrub();
      return removed;
    },

    keepReports: (accountId, id, sessionIds) =>
      change(accountId, id, async (series) => {
        const asked = series.sessions.filter((each) => sessionIds.includes(each.sessionId) && each.source === 'here');
        const reports: (ReportChange & { readonly report: ReportModel })[] = [];
        const known = [...(await store.reports(series.seriesId))];
        for (const { sessionId } of asked) {
          const record = await sessions.get(sessionId);
          if (record?.state !== 'closed' || record.accountId !== accountId) continue;
          const report = await reportOf(sessionId);
          if (!report) continue;
          // Its export came in as a file before.
          if (known.some(([other, each]) => other !== sessionId && isSameSession(each, report)))
            return trouble('duplicate');
          reports.push({ sessionId, report });
        }
        if (reports.length === 0) return err({ code: 'notFound' });
        const kept = new Set(reports.map(({ sessionId }) => sessionId));
        const keptAt = moment();
        const next = series.sessions.map((each) => (kept.has(each.sessionId) ? { ...each, keptAt } : each));
        return ok({ series: { ...series, sessions: next }, reports });
      }),

    importReport: (accountId, id, text) =>
      change(accountId, id, async (series) => {
        if (isFull(series)) return err({ code: 'tooMany' });
        const read = readSessionExport(text, series.language);
        if (!read.ok) return trouble(read.error.why, read.error.at);
        const report = read.value;
        const known = await store.reports(series.seriesId);
        if ([...known.values()].some((each) => isSameSession(each, report))) return trouble('duplicate');
        const sessionId = newId<SessionId>();
        const { title, place, date } = report.session;
        const session: SeriesSession = {
          sessionId,
          source: 'import',
          version: null,
          title,
          place,
          date,
          group: '',
          keptAt: moment(),
        };
        return ok({ series: withSession(series, session), reports: [{ sessionId, report }] });
      }),

    decide: (me, id, body) =>
      change(me.accountId, id, async (series) => {
        const all = Object.values(series.decisions).flat();
        if (all.length >= LIMITS.themeDecisions) return err({ code: 'tooMany' });
        const reports = reportsIn(series, await store.reports(series.seriesId));
        const stamp = { decisionId: newId<DecisionId>(), by: me.name, at: moment() };
        const decision = decided(reports, series.decisions, body, stamp);
        if (decision === null) return err({ code: 'notFound' });
        const before = series.decisions[body.question] ?? [];
        return ok({
          series: { ...series, decisions: { ...series.decisions, [body.question]: [...before, decision] } },
        });
      }),

    undo: (accountId, id, decisionId) =>
      change(accountId, id, (series) => {
        const without = (list: readonly ThemeDecision[]) => list.filter((each) => each.decisionId !== decisionId);
        const left = Object.entries(series.decisions).map(([key, list]) => [key, without(list)] as const);
        const decisions = Object.fromEntries(left.filter(([, list]) => list.length > 0));
        const isThere = Object.values(series.decisions).some((list) => without(list).length < list.length);
        return isThere ? ok({ series: { ...series, decisions } }) : err({ code: 'notFound' });
      }),

    async remove(accountId, id) {
      const found = await own(accountId, id);
      if (!found) return false;
      await store.delete(found.seriesId, accountId);
      await scrub();
      return true;
    },
  };
}

const trouble = (message: string, path = ''): Result<never, Problem> =>
  err({ code: 'badInput', problems: [{ path, message }] });

const isFull = ({ sessions }: KeptSeries): boolean => sessions.length >= LIMITS.sessionsPerSeries;

const withSession = (series: KeptSeries, session: SeriesSession): KeptSeries => ({
  ...series,
  sessions: [...series.sessions, session],
});

const sessionHere = (
  { sessionId, title, place, date }: Pick<SessionRecord, 'sessionId' | 'title' | 'place' | 'date'>,
  version: number,
  group: string,
): SeriesSession => ({ sessionId, source: 'here', version, title, place, date, group, keptAt: null });

const listItem = ({ seriesId, title, language, sessions }: KeptSeries): SeriesListItem => ({
  seriesId,
  title,
  language,
  sessions: sessions.length,
  kept: sessions.filter(({ keptAt }) => keptAt !== null).length,
});

/** What new sessions get. An earlier version of this program may have kept it: what is new since has its default. */
const lockedDesign = ({ versions }: KeptSeries): Design => designPartsSchema.parse(versions.at(-1)?.design);

const versionsOf = ({ versions }: KeptSeries): SeriesVersion[] =>
  versions.map(({ design, madeAt }, at) => {
    const before = versions[at - 1];
    return {
      version: at + 1,
      madeAt,
      title: design.title,
      questions: design.steps.flatMap((step) => (step.kind === 'question' ? [step.title] : [])),
      changes: before === undefined ? [] : compareDesigns(before.design, design),
    };
  });

const reportsIn = ({ sessions }: KeptSeries, reports: ReadonlyMap<SessionId, ReportModel>): SessionReport[] =>
  sessions.flatMap(({ sessionId, group }) => {
    const report = reports.get(sessionId);
    return report === undefined ? [] : [{ sessionId, group, report }];
  });
