// The report as flat rows, each of one kind: what the tables for spreadsheets are made of, so that they cannot say different things.
import { meanRating } from '../domain/evaluation.ts';
import { holds } from './choices/edition.ts';
import { roundRows } from './csv-rounds.ts';
import { stepOf, votedIn, type Decimal, type Row } from './csv-row.ts';
import type { CsvKind } from './csv-columns.ts';
import { decidingRound } from './deciding-round.ts';
import { labelsOf, type ReportLabels } from './labels.ts';
import { wasNotVotedOn } from './priorities.ts';
import type { ReportCluster, ReportIdea, ReportModel, ReportStep } from './report-model.ts';
import { placeOf, placesOf, themeRef, type Place } from './trace.ts';
import { marksText } from './sections/marks-section.ts';

/**
 * All rows of a report: priorities first, then the words, the rounds, the counts and the evaluation.
 * @param decimal how a number that need not be whole is written in this format
 */
export function reportRows(model: ReportModel, decimal: Decimal): Row[] {
  const labels = labelsOf(model.session.language);
  return rowsOf(model, labels, decimal);
}

/** Only the priorities of all questions and final votes, in the order of the agenda. */
export function priorityRowsOf(model: ReportModel, decimal: Decimal): Row[] {
  const labels = labelsOf(model.session.language);
  return priorityRowsIn(model, labels, decimal);
}

const priorityRowsIn = (model: ReportModel, labels: ReportLabels, decimal: Decimal): Row[] => {
  const places = placesOf(model);
  return model.steps.flatMap((step) => priorityRows(step, places, labels, decimal));
};

const rowsOf = (model: ReportModel, labels: ReportLabels, decimal: Decimal): Row[] => [
  ...priorityRowsIn(model, labels, decimal),
  ...organiserRows(model),
  ...model.steps.flatMap((step) => answerRows(model, step, labels)),
  ...model.steps.flatMap((step) => step.rounds.flatMap((round) => roundRows(model, step, round, { labels, decimal }))),
  ...(holds(model, 'present') ? presentRows(model) : []),
  ...markRows(model, labels),
  ...model.steps.flatMap((step) => checkRows(step, decimal)),
  ...model.steps.flatMap((step): Row[] =>
    step.leftOut === undefined ? [] : [{ kind: 'leftOut', ...stepOf(step), number: step.leftOut }],
  ),
  ...model.steps.flatMap((step) => evaluationRows(step, labels, decimal)),
];

const presentRows = ({ seats, paperSeats, steps }: ReportModel): Row[] => [
  ...steps.map((step): Row => ({
    kind: 'step',
    ...stepOf(step),
    present: step.present,
    answered: step.opened ? step.answered : null,
    number: step.kind === 'question' && step.opened ? step.ideas : null,
  })),
  { kind: 'seats', number: seats },
  { kind: 'paperSeats', number: paperSeats },
];

/** What the organiser says: at the beginning, and beside questions. */
const organiserRows = ({ edition, steps }: ReportModel): Row[] => [
  ...(edition === undefined || edition.introduction.trim() === ''
    ? []
    : [{ kind: 'introduction' as const, text: edition.introduction }]),
  ...steps.flatMap((step): Row[] =>
    step.comment === undefined ? [] : [{ kind: 'comment', ...stepOf(step), text: step.comment }],
  ),
];

const priorityRows = (
  step: ReportStep,
  places: ReadonlyMap<string, Place>,
  labels: ReportLabels,
  decimal: Decimal,
): Row[] =>
  step.priorities.map((line) => ({
    kind: 'priority',
    ...stepOf(step),
    ...votedIn(step.prioritiesFrom === 'vote' ? decidingRound(step.rounds) : null, labels),
    rank: wasNotVotedOn(step.prioritiesFrom, line) ? null : line.rank,
    cluster: line.title,
    clusterExplanation: line.explanation,
    reference: placeOf(places, line)?.ref ?? null,
    score: line.score === null ? null : decimal(line.score),
    share: line.share === null ? null : decimal(line.share),
    voters: line.voters,
    number: line.ideas,
  }));

/** Each answer with the theme it stands in and the rank of that theme, so that one filter gives the words behind a priority. */
function answerRows({ session }: ReportModel, step: ReportStep, labels: ReportLabels): Row[] {
  const round = decidingRound(step.rounds);
  const answer = ({ text, explanation, seeded, groupId, reworded, original }: ReportIdea) => ({
    text,
    explanation,
    ...(groupId === undefined ? {} : { group: session.groups.find((group) => group.groupId === groupId)?.name ?? '' }),
    ...(seeded === true ? { seeded: labels.words.seeded } : {}),
    ...(reworded === true ? { reworded: labels.words.reworded } : {}),
    ...(original ? { original: [original.text, original.explanation].filter((part) => part !== '').join(' ') } : {}),
  });
  const rankOf = ({ clusterId }: ReportCluster, index: number): number | null =>
    step.prioritiesFrom !== 'vote'
      ? index + 1
      : round === null
        ? (step.priorities.find(({ candidateId }) => candidateId === clusterId)?.rank ?? null)
        : (round.result.rows.find((row) => row.candidateId === clusterId)?.rank ?? null);
  return [
    ...step.clusters.flatMap((cluster, index) =>
      cluster.ideas.map((idea): Row => {
        const rank = rankOf(cluster, index);
        const reference = themeRef(step.questionNumber ?? 0, index);
        return { kind: 'idea', ...stepOf(step), rank, reference, cluster: cluster.title, ...answer(idea) };
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
