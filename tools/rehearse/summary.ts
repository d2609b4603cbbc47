// The end of the play: a summary for people, and one line for programs.
import type { Totals } from './counts.ts';
import type { Words } from './words.ts';

export type Ending = {
  readonly seats: number;
  readonly totals: Totals;
  readonly problems: readonly string[];
  readonly tookMs: number;
  /** Null when there is no report. */
  readonly folder: string | null;
};

/** Whether everything that was sent is in the report, and nothing else was wrong. */
export const isWell = ({ totals: { sent, acknowledged, reported }, problems }: Ending): boolean =>
  sent === acknowledged && acknowledged === reported && problems.length === 0;

/** The lines for people. */
export function summaryLines(ending: Ending, words: Words): string[] {
  const { seats, totals, problems, tookMs, folder } = ending;
  const { row } = words;
  const rows: [string, string][] = [
    [row.seats, String(seats)],
    [row.sent, String(totals.sent)],
    [row.acknowledged, String(totals.acknowledged)],
    [row.reported, String(totals.reported)],
    [row.slowest, `${totals.slowestAckMs} ms`],
    [row.ballots, String(totals.ballots)],
    [row.evaluations, String(totals.evaluations)],
    [row.took, `${Math.round(tookMs / 1_000)} s`],
    ...(folder === null ? [] : [[row.report, folder] satisfies [string, string]]),
  ];
  const widest = Math.max(...rows.map(([name]) => name.length));
  return [
    words.summary,
    ...rows.map(([name, value]) => `  ${name.padEnd(widest)}  ${value}`),
    ...(isWell(ending) ? [words.allWell] : [words.notWell, ...problems.map((problem) => `  - ${problem}`)]),
  ];
}

/** The line for programs: always the last. */
export const summaryJson = ({ seats, totals: { sent, acknowledged, reported, slowestAckMs } }: Ending): string =>
  JSON.stringify({ seats, sent, acknowledged, reported, slowestAckMs });
