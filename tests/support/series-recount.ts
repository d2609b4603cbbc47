// Three sessions with their ballots, the series of them, and a count of those ballots that knows nothing of the product.
import type { ReportModel } from '../../shared/report/report-model.ts';
import { seriesOf } from '../../shared/report/series/series-of.ts';
import { exported } from './series-exports.ts';

const PLACES = {
  Assen: { themes: ['Vervoer', 'Zorg'], ballots: ['aab', 'aab', 'aa', 'b', 'ab'] },
  Beilen: { themes: ['Vervoer', 'Wonen'], ballots: ['abb', 'bb', 'b', 'bb', 'bb', 'a', 'bba'] },
  Coevorden: { themes: ['Zorg', 'Rust'], ballots: ['aa', 'a', 'aab', 'b', 'a', ''] },
} as const;
const REPORTS = Object.entries(PLACES).map(([place, { themes, ballots }]) =>
  exported(place, Object.fromEntries(themes.map((title) => [title, [`${place} over ${title}`]])), { ballots }),
);
export const madeSeries = (reports: readonly ReportModel[] = REPORTS) =>
  seriesOf({
    title: 'Drie avonden',
    language: 'nl',
    generatedAt: '2026-11-22T12:00:00.000Z',
    sessions: reports.map((report, at) => ({ sessionId: `s${at + 1}`, group: at === 0 ? 'cliënten' : '', report })),
    decisions: {},
  });

/** From the letters of the ballots alone: Σ n·x / Σ n, x the share of the dots, and how many sessions had it. */
function recount() {
  const rows = new Map<string, { sum: number; in: number }>();
  let all = 0;
  for (const { themes, ballots } of Object.values(PLACES)) {
    const voters = ballots.filter((ballot) => ballot !== '').length;
    const dots = ballots.join('');
    all += voters;
    for (const [at, title] of themes.entries()) {
      const share = dots.split('').filter((letter) => letter === 'ab'[at]).length / dots.length;
      const before = rows.get(title) ?? { sum: 0, in: 0 };
      rows.set(title, { sum: before.sum + voters * share, in: before.in + 1 });
    }
  }
  return [...rows]
    .map(([title, row]) => ({ title, score: row.sum / all, raisedIn: row.in, voters: all }))
    .toSorted((a, b) => b.score - a.score)
    .map((row, at) => ({ ...row, rank: at + 1 }));
}
export const EXPECTED = recount();
const percent = (share: number): string => `${Math.round(share * 100)}%`;
/** A row of the order as a reader sees it. */
export const SEEN = EXPECTED.map(({ rank, title, score, raisedIn }) => [
  `${rank}`,
  title,
  percent(score),
  `in ${raisedIn} van 3 sessies`,
]);
export const ANSWERS = Object.entries(PLACES).flatMap(([place, { themes }]) =>
  themes.map((title) => `${place} over ${title}`),
);
/** Without the marks of direction. */
export const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');
