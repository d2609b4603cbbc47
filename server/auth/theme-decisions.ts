// What somebody decided about the themes of a series, with the names as they were then: the decision keeps its sense when sessions come and go.
import type { ThemeDecision } from '../../shared/domain/series/decisions.ts';
import { originKey } from '../../shared/domain/series/theme-book.ts';
import type { DecideThemesBody } from '../../shared/protocol/series.ts';
import { bookOfEachQuestion, type SessionReport } from '../../shared/report/series/series-of.ts';

type Stamp = Pick<ThemeDecision, 'decisionId' | 'by' | 'at'>;

/**
 * The decision to keep.
 * @param decisions those that there are, by question
 * @returns null when it is about a question, theme or session that the series does not have (any more), or about one and the same theme
 */
export function decided(
  sessions: readonly SessionReport[],
  decisions: Readonly<Record<string, readonly ThemeDecision[]>>,
  { question, decide }: DecideThemesBody,
  stamp: Stamp,
): ThemeDecision | null {
  const book = bookOfEachQuestion({ sessions, decisions }).find(({ key }) => key === question);
  if (book === undefined) return null;
  if (decide.kind === 'apart') {
    const origin = book.origins.find((each) => originKey(each) === originKey(decide));
    return origin === undefined ? null : { ...stamp, kind: 'apart', origin: originKey(origin), title: origin.title };
  }
  const named = (key: string) => {
    const theme = book.themes.find(({ themeKey }) => themeKey === key);
    return theme === undefined ? null : { key, title: theme.title };
  };
  const [from, into] = [named(decide.from), named(decide.into)];
  return from === null || into === null || from.key === into.key ? null : { ...stamp, kind: decide.kind, from, into };
}
