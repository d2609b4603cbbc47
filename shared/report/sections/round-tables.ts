// The tables that every round has: who got what, how that is spread over people, and the figures.
import { unreachable } from '../../kernel/assert.ts';
import { rangeOfScale } from '../../domain/voting/scales.ts';
import type { ResultRow, RowFigures } from '../../domain/voting/result.ts';
import { cell, note, wordsCell, type Block, type Cell, type Column } from '../document.ts';
import { numberText } from '../format.ts';
import { SHARES } from '../labels-rounds.ts';
import type { ReportRound } from '../report-model.ts';
import { scoreText } from '../score-text.ts';
import type { RoundContext } from './round-context.ts';

/** Shared ranks, a bar, and what the rank rests on. */
export function rankTable(context: RoundContext): Block {
  const { labels, language, round, question, title, percent } = context;
  const { method, result, number } = round;
  const most = Math.max(0, ...result.rows.map((row) => row.figures.share ?? 0));
  const rows = result.rows.map((row): Cell[] => {
    const share = barOf(round, row);
    const bar = row.figures.share === undefined || share === null ? share : most === 0 ? 0 : share / most;
    return [
      cell(row.rank === null ? labels.unknown : `${row.rank}`),
      wordsCell(title(row.candidateId)),
      share === null || bar === null ? cell(labels.unknown) : { text: [percent(share)], bar },
      cell(scoreText(language, method, row.score) ?? labels.unknown),
      cell(labels.rounds.ofVoted(row.voters, row.n)),
    ];
  });
  return {
    type: 'table',
    caption: labels.rounds.caption(number, question),
    rowHeader: 1,
    columns: [
      { title: labels.rank, kind: 'number', width: 9 },
      { title: labels.cluster, kind: 'text', width: 44 },
      { title: labels.counted.bars[method.type], kind: 'bar', width: 20 },
      { title: labels.scores[method.type], kind: 'number', width: 12 },
      { title: labels.voters, kind: 'number', width: 15 },
    ],
    rows,
  };
}

/** What a row has, from nothing (0) to the most that its method can give (1). */
function barOf({ method, candidates }: ReportRound, { score, figures }: ResultRow): number | null {
  switch (method.type) {
    case 'scale': {
      const { least, most } = rangeOfScale(method.scale);
      return score === null ? null : (score - least) / (most - least);
    }
    case 'rank':
      return score === null ? null : score / Math.max(1, candidates.length - 1);
    case 'yesNo':
    case 'criteria':
      return score;
    case 'pairwise':
      return figures.winShare ?? null;
    case 'dots':
    case 'pick':
    case 'budget':
      return figures.share ?? null;
    default:
      return unreachable(method, 'method');
  }
}

/** How the answers are spread, with n and "geen mening"; nothing where a method has no distribution. */
export function distributionTable({ labels, language, round, question, title }: RoundContext): Block[] {
  const texts = labels.counted;
  const { method, result, number } = round;
  const hasAny = result.rows.some(({ distribution }) => distribution !== null);
  if (!hasAny && result.rows.every(({ noOpinion }) => noOpinion === 0)) return [];
  // A value and its count stay on one line.
  const spread = ({ distribution }: ResultRow): string =>
    (distribution ?? []).map(({ value, count }) => `${numberText(language, value, 1)}:\u00A0${count}`).join(' · ');
  return [
    ...(hasAny ? [note(texts.distributionMeans[method.type])] : []),
    {
      type: 'table',
      caption: texts.distributionCaption(number, question),
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 36 },
        ...(hasAny ? [{ title: texts.distribution, kind: 'text', width: 40 } as const] : []),
        { title: texts.votes, kind: 'number', width: 11 },
        { title: texts.noOpinion, kind: 'number', width: 13 },
      ],
      rows: result.rows.map((row) => [
        wordsCell(title(row.candidateId)),
        ...(hasAny ? [cell(row.distribution === null ? labels.unknown : spread(row))] : []),
        cell(`${row.n}`),
        cell(`${row.noOpinion}`),
      ]),
    },
  ];
}

/** As many columns as a phone and a sheet of paper can hold beside a name. */
const FIGURES_A_TABLE = 5;

/** Figures that stand in another table already. */
const ELSEWHERE: ReadonlySet<string> = new Set(['share', 'yes', 'no', 'yesShare', 'turnout']);

/** Every figure of voting.md that the method has, in tables of at most five columns. */
export function figureTables(context: RoundContext): Block[] {
  const { labels, round, question, title, figure, percent } = context;
  const keys = (Object.keys(labels.counted.figures) as (keyof RowFigures)[]).filter(
    (key) => !ELSEWHERE.has(key) && round.result.rows.some(({ figures }) => typeof figures[key] === 'number'),
  );
  const parts = Math.ceil(keys.length / FIGURES_A_TABLE);
  return Array.from({ length: parts }, (_, part): Block => {
    const own = keys.slice(part * FIGURES_A_TABLE, (part + 1) * FIGURES_A_TABLE);
    const caption = labels.counted.figuresCaption(round.number, question);
    const value = (row: ResultRow, key: keyof RowFigures): string =>
      SHARES.has(key) ? percent(row.figures[key]) : figure(row.figures[key]);
    return {
      type: 'table',
      caption: parts === 1 ? caption : `${caption} (${part + 1} / ${parts})`,
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 35 },
        ...own.map((key): Column => ({ title: labels.counted.figures[key], kind: 'number', width: 65 / own.length })),
      ],
      rows: round.result.rows.map((row) => [
        wordsCell(title(row.candidateId)),
        ...own.map((key) => cell(value(row, key))),
      ]),
    };
  });
}
