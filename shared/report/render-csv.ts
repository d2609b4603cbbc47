// The report as one flat table for a Dutch Excel: UTF-8 with a byte order mark, `;`, CRLF, decimal comma. One header row and one kind of
// thing per row, so that a filter on the first column gives a clean list; the session stands on every row, so that the files of several
// sessions can be pasted under one another.
import Papa from 'papaparse';
import { meanRating } from '../domain/evaluation.ts';
import { CSV_COLUMNS, type CsvKind } from './csv-columns.ts';
import { labelsOf, type ReportLabels } from './labels.ts';
import { marksText } from './sections/marks-section.ts';
import { decidingRound } from './deciding-round.ts';
import { wasNotVotedOn } from './priorities.ts';
import { printable } from './printable.ts';
import { roundRows } from './csv-rounds.ts';
import { stepOf, votedIn, type Decimal, type Row } from './csv-row.ts';
import type { ReportCluster, ReportIdea, ReportModel, ReportStep } from './report-model.ts';

/**
 * What a spreadsheet may take for a formula: = + - @ (also full-width, which some versions fold), behind any blanks, invisible characters or
 * line ends. Such a text gets an apostrophe in front (OWASP, "CSV injection").
 */
const FORMULA = /^[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

/**
 * Renders the report as CSV text, with its byte order mark.
 * @param model a valid report model
 */
export function renderCsv(model: ReportModel): string {
  const labels = labelsOf(model.session.language);
  const { title: session, place, date, language } = model.session;
  const everywhere = { session, place, date, standing: labels.csv.standing[model.standing] };
  const decimal = (value: number): string => {
    const text = String(Number(value.toFixed(4)));
    return language === 'nl' ? text.replace('.', ',') : text;
  };
  const lines = rowsOf(model, labels, decimal).map((row) => {
    const full = { ...row, kind: labels.csv.kinds[row.kind], ...everywhere };
    return CSV_COLUMNS.map((column) => {
      const value = full[column] ?? '';
      return typeof value === 'string' ? printable(value) : value;
    });
  });
  const fields = CSV_COLUMNS.map((column) => labels.csv.columns[column]);
  const text = Papa.unparse({ fields, data: lines }, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA });
  return `\uFEFF${text}\r\n`;
}

const rowsOf = (model: ReportModel, labels: ReportLabels, decimal: Decimal): Row[] => [
  ...model.steps.flatMap((step) => priorityRows(step, labels, decimal)),
  ...model.steps.flatMap((step) => answerRows(step, labels)),
  ...model.steps.flatMap((step) => step.rounds.flatMap((round) => roundRows(model, step, round, { labels, decimal }))),
  ...model.steps.map((step): Row => ({
    kind: 'step',
    ...stepOf(step),
    present: step.present,
    answered: step.opened ? step.answered : null,
    number: step.kind === 'question' && step.opened ? step.ideas : null,
  })),
  { kind: 'seats', number: model.seats },
  { kind: 'paperSeats', number: model.paperSeats },
  ...markRows(model, labels),
  ...model.steps.flatMap((step) => checkRows(step, decimal)),
  ...model.steps.flatMap((step): Row[] =>
    step.leftOut === undefined ? [] : [{ kind: 'leftOut', ...stepOf(step), number: step.leftOut }],
  ),
  ...model.steps.flatMap((step) => evaluationRows(step, labels, decimal)),
];

const priorityRows = (step: ReportStep, labels: ReportLabels, decimal: Decimal): Row[] =>
  step.priorities.map((line) => ({
    kind: 'priority',
    ...stepOf(step),
    ...votedIn(step.prioritiesFrom === 'vote' ? decidingRound(step.rounds) : null, labels),
    rank: wasNotVotedOn(step.prioritiesFrom, line) ? null : line.rank,
    cluster: line.title,
    clusterExplanation: line.explanation,
    score: line.score === null ? null : decimal(line.score),
    share: line.share === null ? null : decimal(line.share),
    voters: line.voters,
    number: line.ideas,
  }));

/** Each answer with the theme it stands in and the rank of that theme, so that one filter gives the words behind a priority. */
function answerRows(step: ReportStep, labels: ReportLabels): Row[] {
  const round = decidingRound(step.rounds);
  const answer = ({ text, explanation, seeded, reworded, original }: ReportIdea) => ({
    text,
    explanation,
    ...(seeded === true ? { seeded: labels.words.seeded } : {}),
    ...(reworded === true ? { reworded: labels.words.reworded } : {}),
    ...(original ? { original: [original.text, original.explanation].filter((part) => part !== '').join(' ') } : {}),
  });
  const rankOf = ({ clusterId }: ReportCluster, index: number): number | null =>
    round === null ? index + 1 : (round.result.rows.find((row) => row.candidateId === clusterId)?.rank ?? null);
  return [
    ...step.clusters.flatMap((cluster, index) =>
      cluster.ideas.map((idea): Row => {
        const rank = rankOf(cluster, index);
        return { kind: 'idea', ...stepOf(step), rank, cluster: cluster.title, ...answer(idea) };
      }),
    ),
    ...step.loose.map((idea): Row => ({ kind: 'looseIdea', ...stepOf(step), ...answer(idea) })),
  ];
}

/** Answers per mark over the whole session; one row without a number where that may not be said (yet). */
function markRows({ helpMarks }: ReportModel, labels: ReportLabels): Row[] {
  if (helpMarks === undefined) return [];
  if (helpMarks.counts === null) return [{ kind: 'helpMark' }];
  return helpMarks.counts.map(({ marks, answers }) => ({
    kind: 'helpMark',
    text: marksText(labels, marks),
    number: answers,
  }));
}

/** How many answers were checked by their owners and the share that fits; both empty by the k-rule. */
function checkRows(step: ReportStep, decimal: Decimal): Row[] {
  if (step.memberCheck === undefined) return [];
  const { share } = step.memberCheck;
  if (share === null) return [{ kind: 'check', ...stepOf(step) }];
  const { agreed, checked } = share;
  return [{ kind: 'check', ...stepOf(step), number: checked, share: decimal(agreed / checked) }];
}

function evaluationRows(step: ReportStep, labels: ReportLabels, decimal: Decimal): Row[] {
  const { evaluation } = step;
  if (evaluation === null) return [];
  const texts = labels.evaluation;
  const mean = meanRating(evaluation);
  const { yes, no, dontKnow } = evaluation.recommend;
  const counted = (kind: CsvKind, text: string, number: number): Row => ({ kind, ...stepOf(step), text, number });
  return [
    { kind: 'evaluation', ...stepOf(step), number: evaluation.count, mean: mean === null ? null : decimal(mean) },
    ...texts.ratings.map((name, index) => counted('rating', name, evaluation.ratings[index] ?? 0)),
    counted('recommend', texts.recommend.yes, yes),
    counted('recommend', texts.recommend.no, no),
    counted('recommend', texts.recommend.dontKnow, dontKnow),
    ...evaluation.remarks.map((text): Row => ({ kind: 'remark', ...stepOf(step), text })),
  ];
}
