// From the reports of sessions to the report of the series. Only what the reports hold is used, so that sessions that ran elsewhere count in the same way.
import { bridgeThemes } from '../../domain/series/bridges.ts';
import { combine, type CombinedPart, type SessionVote } from '../../domain/series/combine.ts';
import { scoresOfResult } from '../../domain/series/scores-of-result.ts';
import { questionKey } from '../../domain/series/compare-designs.ts';
import { bookDecisions, type ThemeDecision } from '../../domain/series/decisions.ts';
import { originKey, themeBook, titleKey, type BookTheme, type SessionTheme } from '../../domain/series/theme-book.ts';
import { mayCompareBlocks } from '../../domain/k-rule.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { Candidate } from '../../domain/voting/choice.ts';
import type { CommonScore } from '../../domain/voting/common-score.ts';
import { addFractions, compareFractions, numberOf } from '../../domain/voting/fractions.ts';
import type { Method } from '../../domain/voting/methods.ts';
import { decidingRound } from '../deciding-round.ts';
import type { ReportIdea, ReportModel, ReportRound, ReportStep } from '../report-model.ts';
import type { ReportedPart, SeriesQuestion, SeriesReport } from './series-model.ts';

/** A session of the series. The id only has to tell it from the others. `group`: who they were, in the organiser's words. */
export type SessionReport = { readonly sessionId: string; readonly group?: string; readonly report: ReportModel };

export type SeriesInput = {
  readonly title: string;
  readonly language: Language;
  /** ISO time, UTC. */
  readonly generatedAt: string;
  /** In the order in which they are shown. */
  readonly sessions: readonly SessionReport[];
  /** What the organiser decided on each question, by `questionKey`. */
  readonly decisions: Readonly<Record<string, readonly ThemeDecision[]>>;
};

/** A question as one session had it. */
type Asked = { readonly sessionId: string; readonly step: ReportStep; readonly themes: readonly ThemeWords[] };
/** A theme as one session had it, with the words under it. */
export type ThemeWords = SessionTheme & { readonly answers: readonly ReportIdea[] };

/** The themes of one question over the sessions. */
export type QuestionBook = {
  readonly key: string;
  readonly questionNumber: number;
  readonly title: string;
  readonly themes: readonly BookTheme[];
  /** Of every session, session after session, as they were there. */
  readonly origins: readonly ThemeWords[];
};

/**
 * The report of a series. Questions with the same words are one question; a question that only some sessions had says so by its `sessionIds`.
 * @returns a model that depends on nothing but the input
 */
export function seriesOf({ title, language, generatedAt, sessions, decisions }: SeriesInput): SeriesReport {
  const k = Math.max(1, ...sessions.map(({ report }) => report.session.k));
  const books = booksOf({ sessions, decisions });
  return {
    format: 'versnelling-series-report',
    version: 1,
    generatedAt,
    title,
    language,
    k,
    sessions: sessions.map(({ sessionId, group = '', report: { session, seats, standing } }) => ({
      sessionId,
      title: session.title,
      place: session.place,
      date: session.date,
      group,
      seats,
      isInterim: standing === 'interim',
    })),
    questions: books.map((book) => questionOf(book, k)),
    bridges: bridgeThemes(books).map((bridge) => ({ ...bridge, questions: [...bridge.questions] })),
  };
}

type Book = QuestionBook & { readonly asked: readonly Asked[] };

/** The theme book of each question, in the order in which the questions first appear. */
export const bookOfEachQuestion = (input: Pick<SeriesInput, 'sessions' | 'decisions'>): readonly QuestionBook[] =>
  booksOf(input);

const booksOf = ({ sessions, decisions }: Pick<SeriesInput, 'sessions' | 'decisions'>): Book[] =>
  [...askedOver(sessions)].map(([key, asked], at) => {
    const origins = asked.flatMap((each) => each.themes);
    const themes = themeBook(origins, bookDecisions(origins, decisions[key] ?? []));
    return { key, questionNumber: at + 1, title: asked[0]?.step.title ?? '', asked, origins, themes };
  });

/** Every question with the sessions that had it, in the order in which they first appear. */
function askedOver(sessions: readonly SessionReport[]): Map<string, Asked[]> {
  const over = new Map<string, Asked[]>();
  for (const { sessionId, report } of sessions) {
    const times = new Map<string, number>();
    for (const step of report.steps) {
      if (step.kind !== 'question' || !step.opened) continue;
      const which = (times.get(titleKey(step.title)) ?? 0) + 1;
      times.set(titleKey(step.title), which);
      const key = questionKey(step.title, which);
      const asked = over.get(key) ?? [];
      over.set(key, asked);
      asked.push({ sessionId, step, themes: themesOf(sessionId, step) });
    }
  }
  return over;
}

/** What a session has to bring in: its clusters under the names that were voted on, and what was voted on and is no cluster now. */
function themesOf(sessionId: string, step: ReportStep): ThemeWords[] {
  const candidates = new Map<string, Candidate>(
    decidingRound(step.rounds)?.candidates.map((one) => [one.candidateId, one]),
  );
  const clusters = step.clusters.map(({ clusterId, title, ideas }) => ({
    sessionId,
    clusterId,
    title: candidates.get(clusterId)?.title ?? title,
    answers: ideas,
  }));
  const known = new Set(clusters.map(({ clusterId }) => clusterId));
  const others = [...candidates].filter(([id]) => !known.has(id));
  return [...clusters, ...others.map(([clusterId, { title }]) => ({ sessionId, clusterId, title, answers: [] }))];
}

/**
 * The k-rule over the whole: a session counts in what is put together only with k ballots of its own that chose something. Reports of single sessions
 * are handed round as well, and so are reports of the series from before and after a session came in. Whatever is subtracted from whatever, what is
 * left are whole sessions of at least k each; and a smaller session changes no number at all.
 */
const counts = ({ method, voters }: SessionVote, k: number): boolean =>
  method !== null && mayCompareBlocks([voters], k);

function questionOf({ questionNumber, title, asked, origins, themes }: Book, k: number): SeriesQuestion {
  const answers = new Map(origins.map((theme) => [originKey(theme), theme.answers]));
  const titles = new Map(themes.map(({ themeKey, title: name }) => [themeKey, name]));
  const votes = asked.map((each) => voteOf(each, themes));
  const parts = combine(
    themes.map(({ themeKey }) => themeKey),
    votes.filter((vote) => counts(vote, k)),
  );
  return {
    questionNumber,
    title,
    sessionIds: asked.map(({ sessionId }) => sessionId),
    themes: themes.map(({ themeKey, title, origins }) => ({
      themeKey,
      title,
      origins: origins.map((origin) => ({
        sessionId: origin.sessionId,
        title: origin.title,
        answers: [...(answers.get(originKey(origin)) ?? [])],
      })),
    })),
    loose: asked.flatMap(({ sessionId, step: { loose } }) =>
      loose.length === 0 ? [] : [{ sessionId, answers: loose }],
    ),
    parts: parts.map((part) => reported(part, titles)),
    tooFew: votes.filter((vote) => vote.voters > 0 && !counts(vote, k)).map(({ sessionId }) => sessionId),
  };
}

const votersOf = ({ result }: ReportRound): number => result.ballots - result.abstentions;

function voteOf({ sessionId, step }: Asked, themes: readonly BookTheme[]): SessionVote {
  const round = decidingRound(step.rounds);
  const given = round === null ? [] : scoresOfResult(round.method, round.candidates, round.result);
  const byId = new Map<string, CommonScore>(
    round?.candidates.map(({ candidateId }, at) => [candidateId, given[at] ?? null]),
  );
  const scores = new Map<string, CommonScore>();
  for (const { themeKey, origins } of themes) {
    const own = origins.filter((origin) => origin.sessionId === sessionId);
    if (own.length > 0)
      scores.set(
        themeKey,
        asOne(
          round?.method,
          own.map(({ clusterId }) => byId.get(clusterId) ?? null),
        ),
      );
  }
  return { sessionId, method: round?.method ?? null, voters: round === null ? 0 : votersOf(round), scores };
}

/** The score of themes of one session that the series takes as one: dots and points add up; of a mean, a share or a place the highest counts. */
function asOne(method: Method | undefined, scores: readonly CommonScore[]): CommonScore {
  const known = scores.filter((score) => score !== null);
  const [first, ...rest] = known;
  if (first === undefined) return null;
  const adds = method?.type === 'dots' || method?.type === 'budget';
  return rest.reduce(
    (sum, score) => (adds ? addFractions(sum, score) : compareFractions(sum, score) < 0 ? score : sum),
    first,
  );
}

const shown = (score: CommonScore): number | null => (score === null ? null : numberOf(score));

const reported = (part: CombinedPart, titles: ReadonlyMap<string, string>): ReportedPart => ({
  method: part.method,
  sessionIds: [...part.sessionIds],
  voters: part.voters,
  ordersDiffer: part.ordersDiffer,
  themes: part.themes.map((theme) => ({
    themeKey: theme.themeKey,
    title: titles.get(theme.themeKey) ?? '',
    rank: theme.rankByVoters,
    value: shown(theme.byVoters),
    bySession: { rank: theme.rankBySession, value: shown(theme.bySession) },
    raisedIn: theme.raisedIn,
    ranksWithoutOne: theme.ranksWithoutOne,
    sessions: theme.sessions.map(({ sessionId, wasRaised, score }) => ({ sessionId, wasRaised, value: shown(score) })),
  })),
});
