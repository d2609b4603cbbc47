// One order of themes out of several sessions, exactly as voting.md §4 has it: weighted by participants and by session, with what each session
// said beside it, and how far the ranks move when a session is left out. In exact fractions, so that a tie is a tie.
import { addFractions, compareFractions, fraction, timesFraction, ZERO, type Fraction } from '../voting/fractions.ts';
import type { CommonScore } from '../voting/common-score.ts';
import type { Method } from '../voting/methods.ts';
import { ranksOf } from '../voting/shared-ranks.ts';

/** What one session says about one question. */
export type SessionVote = {
  readonly sessionId: string;
  /** Of the round that speaks for the question; null when nothing was voted. */
  readonly method: Method | null;
  /** Ballots that chose something: what the session weighs. */
  readonly voters: number;
  /** By theme of the book: its score from 0 to 1; null when the theme was there and nobody judged it. Absent: the theme was not there. */
  readonly scores: ReadonlyMap<string, CommonScore>;
};

/** Where a theme stands in one session. */
export type ThemeInSession = {
  readonly sessionId: string;
  /** Whether the session had the theme at all. */
  readonly wasRaised: boolean;
  /** From 0 to 1. Null: not asked, or judged by nobody. */
  readonly score: CommonScore;
};

export type CombinedTheme = {
  readonly themeKey: string;
  /** Σ n·x / Σ n over the sessions that it has a score in; null when there are none. */
  readonly byVoters: CommonScore;
  readonly rankByVoters: number | null;
  /** Σ x / S over the same sessions. */
  readonly bySession: CommonScore;
  readonly rankBySession: number | null;
  /** In how many of the sessions of this part the theme was there. */
  readonly raisedIn: number;
  /**
   * The best and the worst rank (by voters) over every way to leave one session out. Null with fewer than two sessions, or when it has no
   * rank in any of them.
   */
  readonly ranksWithoutOne: { readonly best: number; readonly worst: number } | null;
  readonly sessions: readonly ThemeInSession[];
};

/** Sessions that voted in the same way. Different methods are never averaged, only shown side by side. */
export type CombinedPart = {
  readonly method: Method;
  readonly sessionIds: readonly string[];
  readonly voters: number;
  /** By rank by voters; equal ranks in the order of the book; without a rank last. */
  readonly themes: readonly CombinedTheme[];
  /** Whether the two weightings rank any theme differently. Then both are shown. */
  readonly ordersDiffer: boolean;
};

/**
 * Scores that mean the same: the same kind of method, and of several criteria the same ones with the same weights. How many dots somebody had,
 * or how long a scale is, is out of the score already.
 */
export function kindOfMethod(method: Method): string {
  if (method.type !== 'criteria') return method.type;
  const criteria = method.criteria.map(({ title, weight, isCost }) => JSON.stringify([title.trim(), weight, isCost]));
  return JSON.stringify(['criteria', criteria.toSorted((a, b) => (a < b ? -1 : 1))]);
}

/** With these a theme that a session did not have got nothing there. With the others nobody was asked about it. */
const isNoughtWhenAbsent = ({ type }: Method): boolean => type === 'dots' || type === 'pick' || type === 'budget';

/**
 * The combined result of one question.
 * @param themeKeys the themes of the book, in its order
 * @param votes one for each session that had the question, in the order of the series
 * @returns a part for each kind of method, in the order in which the sessions first used it; none when nothing was voted
 */
export function combine(themeKeys: readonly string[], votes: readonly SessionVote[]): CombinedPart[] {
  const parts = new Map<string, { method: Method; votes: SessionVote[] }>();
  for (const vote of votes) {
    if (vote.method === null || vote.voters === 0) continue;
    const kind = kindOfMethod(vote.method);
    const part = parts.get(kind) ?? { method: vote.method, votes: [] };
    parts.set(kind, part);
    part.votes.push(vote);
  }
  return [...parts.values()].map((part) => partOf(themeKeys, part.method, part.votes));
}

function partOf(themeKeys: readonly string[], method: Method, votes: readonly SessionVote[]): CombinedPart {
  // A theme that none of these sessions had says nothing about them.
  const keys = themeKeys.filter((key) => votes.some(({ scores }) => scores.has(key)));
  const scoreIn = ({ scores }: SessionVote, key: string): CommonScore =>
    scores.has(key) ? (scores.get(key) ?? null) : isNoughtWhenAbsent(method) ? ZERO : null;
  const byVoters = keys.map((key) => mean(votes, (vote) => scoreIn(vote, key), 'voters'));
  const bySession = keys.map((key) => mean(votes, (vote) => scoreIn(vote, key), 'session'));
  const [rankByVoters, rankBySession] = [highestFirst(byVoters), highestFirst(bySession)];
  const without = votes.length < 2 ? [] : votes.map((left) => ranksOfRest(keys, votes, left, scoreIn));
  const themes = keys.map((themeKey, at): CombinedTheme => {
    const sessions = votes.map((vote) => ({
      sessionId: vote.sessionId,
      wasRaised: vote.scores.has(themeKey),
      score: scoreIn(vote, themeKey),
    }));
    const ranks = without.flatMap((each) => each[at] ?? []);
    return {
      themeKey,
      byVoters: byVoters[at] ?? null,
      rankByVoters: rankByVoters[at] ?? null,
      bySession: bySession[at] ?? null,
      rankBySession: rankBySession[at] ?? null,
      raisedIn: sessions.filter(({ wasRaised }) => wasRaised).length,
      ranksWithoutOne: ranks.length === 0 ? null : { best: Math.min(...ranks), worst: Math.max(...ranks) },
      sessions,
    };
  });
  return {
    method,
    sessionIds: votes.map(({ sessionId }) => sessionId),
    voters: votes.reduce((sum, { voters }) => sum + voters, 0),
    themes: themes.toSorted((a, b) => (a.rankByVoters ?? Infinity) - (b.rankByVoters ?? Infinity) || 0),
    ordersDiffer: themes.some((theme) => theme.rankByVoters !== theme.rankBySession),
  };
}

type ScoreIn = (vote: SessionVote, key: string) => CommonScore;

/** The ranks when one session is left out. A theme that only that session had says nothing of the others, and has no rank there. */
function ranksOfRest(keys: readonly string[], votes: readonly SessionVote[], left: SessionVote, scoreIn: ScoreIn) {
  const rest = votes.filter((vote) => vote !== left);
  return highestFirst(
    keys.map((key) =>
      rest.some(({ scores }) => scores.has(key)) ? mean(rest, (vote) => scoreIn(vote, key), 'voters') : null,
    ),
  );
}

/** The weighted mean over the sessions that have a score; null when none has. */
function mean(
  votes: readonly SessionVote[],
  scoreOf: (vote: SessionVote) => CommonScore,
  weigh: 'voters' | 'session',
): CommonScore {
  let [sum, weight] = [ZERO, 0];
  for (const vote of votes) {
    const score = scoreOf(vote);
    if (score === null) continue;
    const by = weigh === 'voters' ? vote.voters : 1;
    sum = addFractions(sum, timesFraction(score, fraction(by)));
    weight += by;
  }
  return weight === 0 ? null : timesFraction(sum, fraction(1, weight));
}

const highestFirst = (scores: readonly CommonScore[]): (number | null)[] =>
  ranksOf<Fraction>(scores, (a, b) => compareFractions(b, a));
