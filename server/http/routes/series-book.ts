// The theme book of a series as its page shows it, with what may be one theme beside it.
import { saidDifferent } from '../../../shared/domain/series/decisions.ts';
import { originKey } from '../../../shared/domain/series/theme-book.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { SeriesBook, SeriesBookQuestion, SeriesBookTheme } from '../../../shared/protocol/series.ts';
import { bookOfEachQuestion, type QuestionBook } from '../../../shared/report/series/series-of.ts';
import type { LexiconDesk } from '../../auth/lexicon-desk.ts';
import type { Log } from '../../auth/log.ts';
import type { WholeSeries } from '../../auth/series-desk.ts';
import type { Suggester } from '../../suggest/suggester.ts';

type With = { readonly lexicons: LexiconDesk; readonly suggester: Suggester; readonly log: Log };

/** Answers of a theme that are shown beside its name: enough to know what it is about. */
const EXAMPLES = 3;
/** More than an organiser will look at in one go; the rest comes when these are decided. */
const MOST_PROPOSALS = 30;

/** The book of every question. When comparing fails there are no proposals, and everything else stands. */
export async function seriesBook(
  { series, sessions }: WholeSeries,
  { lexicons, suggester, log }: With,
): Promise<SeriesBook> {
  const { title, language, decisions } = series;
  const books = bookOfEachQuestion({ sessions, decisions });
  const words = books.map((book) => wordsOf(book));
  const { concepts } = await lexicons.get(language);
  const pairs = await suggester.likeThemes({ language, questions: words }, concepts).catch((error: unknown) => {
    log('error', 'suggestionsFailed', { error });
    return null;
  });
  return {
    title,
    language,
    sessions: sessions.map(({ sessionId, report }) => ({
      sessionId: sessionId as SessionId,
      title: report.session.title,
      place: report.session.place,
    })),
    hasProposals: pairs !== null,
    questions: books.map((book, at): SeriesBookQuestion => {
      const own = decisions[book.key] ?? [];
      const isNo = saidDifferent(own);
      const proposals = (pairs?.[at] ?? []).flatMap(({ first, second }) => {
        const [one, other] = [book.themes[first], book.themes[second]];
        return one && other && !isNo(one, other) ? [{ one: one.themeKey, other: other.themeKey }] : [];
      });
      return {
        question: book.key,
        questionNumber: book.questionNumber,
        title: book.title,
        themes: themesOf(book),
        proposals: proposals.slice(0, MOST_PROPOSALS),
        decisions: [...own],
      };
    }),
  };
}

const answersIn = ({ origins }: QuestionBook) =>
  new Map(origins.map((origin) => [originKey(origin), origin.answers.map(({ text }) => text)]));

function wordsOf(book: QuestionBook) {
  const answers = answersIn(book);
  return book.themes.map(({ title, origins }) => ({
    title,
    answers: origins.flatMap((origin) => answers.get(originKey(origin)) ?? []),
    sessions: origins.map(({ sessionId }) => sessionId),
  }));
}

function themesOf(book: QuestionBook): SeriesBookTheme[] {
  const answers = answersIn(book);
  return book.themes.map(({ themeKey, title, origins }) => ({
    themeKey,
    title,
    origins: origins.map((origin) => {
      const own = answers.get(originKey(origin)) ?? [];
      return {
        sessionId: origin.sessionId as SessionId,
        clusterId: origin.clusterId,
        title: origin.title,
        answers: own.length,
        examples: own.slice(0, EXAMPLES),
      };
    }),
  }));
}
