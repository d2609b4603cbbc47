// The priority list of every question: the first thing that somebody who gets the report wants to know.
import type { Language } from '../../domain/vocabulary.ts';
import { unreachable } from '../../kernel/assert.ts';
import { cell, heading, note, plain, section, type Block, type Cell, type Column } from '../document.ts';
import { numberText, percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import { decidingRound } from '../deciding-round.ts';
import { wasNotVotedOn } from '../priorities.ts';
import type { Priority, ReportModel, ReportRound, ReportStep } from '../report-model.ts';
import { scoreText } from '../score-text.ts';
import { ofQuestion, questionsOf, questionTitle } from './question-title.ts';

export function prioritiesSection(model: ReportModel): Block[] {
  const { labels, questions } = questionsOf(model);
  const title = section('priorities', labels.priorities.title);
  if (questions.length === 0) return [title, plain(labels.priorities.noQuestions)];
  const lists = questions.flatMap((step) => [
    heading(3, ...questionTitle(labels, step)),
    ...priorityList(model.session.language, labels, step),
  ]);
  return [title, ...lists];
}

function priorityList(language: Language, labels: ReportLabels, step: ReportStep): Block[] {
  const caption = labels.priorities.caption(ofQuestion(labels, step));
  const round = decidingRound(step.rounds);
  const open = step.openRounds > 0 ? [note(labels.rounds.open(step.openRounds))] : [];
  switch (step.prioritiesFrom) {
    case 'none':
      return [plain(step.opened ? labels.priorities.none : labels.words.notOpened), ...open];
    case 'order':
      return [
        plain(labels.priorities.fromOrder),
        ...open,
        {
          type: 'table',
          caption,
          rowHeader: 1,
          columns: [
            { title: labels.place, kind: 'number', width: 9 },
            { title: labels.cluster, kind: 'text', width: 75 },
            { title: labels.answers, kind: 'number', width: 16 },
          ],
          rows: step.priorities.map((line) => [cell(`${line.rank}`), nameCell(line), cell(`${line.ideas}`)]),
        },
      ];
    case 'vote':
      return [
        ...(round === null ? [] : [plain(basis(labels, round))]),
        ...open,
        {
          type: 'table',
          caption,
          rowHeader: 1,
          columns: columnsOf(labels, step, round),
          rows: votedRows(language, labels, step, round),
        },
      ];
    default:
      return unreachable(step.prioritiesFrom, 'basis of priorities');
  }
}

function basis(labels: ReportLabels, { number, method, result }: ReportRound): string {
  const voted = result.ballots - result.abstentions;
  return result.extra.type === 'dots'
    ? labels.priorities.fromVote(number, voted, result.extra.cast)
    : labels.priorities.fromMethod(number, voted, labels.methods[method.type]);
}

/** A share of the whole is there with dots, picks and points only. */
const hasShares = ({ priorities }: ReportStep): boolean => priorities.some(({ share }) => share !== null);

const columnsOf = (labels: ReportLabels, step: ReportStep, round: ReportRound | null): Column[] => [
  { title: labels.rank, kind: 'number', width: 9 },
  { title: labels.cluster, kind: 'text', width: hasShares(step) ? 35 : 49 },
  ...(hasShares(step) ? [{ title: labels.share, kind: 'bar' as const, width: 14 }] : []),
  { title: labels.scores[round?.method.type ?? 'dots'], kind: 'number', width: 12 },
  { title: labels.voters, kind: 'number', width: 14 },
  { title: labels.answers, kind: 'number', width: 16 },
];

function votedRows(language: Language, labels: ReportLabels, step: ReportStep, round: ReportRound | null): Cell[][] {
  const most = Math.max(0, ...step.priorities.map((line) => line.share ?? 0));
  const score = (line: Priority) => (round === null ? null : scoreText(language, round.method, line.score));
  return step.priorities.map((line) => {
    const isNew = wasNotVotedOn(step.prioritiesFrom, line);
    const share: Cell =
      line.share === null
        ? cell(labels.unknown)
        : { text: [percentText(language, line.share)], bar: most === 0 ? 0 : line.share / most };
    return [
      cell(isNew || line.rank === null ? labels.unknown : `${line.rank}`),
      isNew ? { ...nameCell(line), note: [labels.priorities.notVotedOn] } : nameCell(line, labels),
      ...(hasShares(step) ? [share] : []),
      cell(score(line) ?? labels.unknown),
      cell(line.voters === null ? labels.unknown : numberText(language, line.voters)),
      cell(numberText(language, line.ideas)),
    ];
  });
}

/** The name, with under it what explains it and, in a final vote, the question it comes from. */
function nameCell({ title, explanation, questionNumber }: Priority, labels?: ReportLabels): Cell {
  const note = [
    ...(explanation === '' ? [] : [{ words: explanation }]),
    ...(labels === undefined || questionNumber === null ? [] : [` ${labels.priorities.fromQuestion(questionNumber)}`]),
  ];
  return note.length === 0 ? { text: [{ words: title }] } : { text: [{ words: title }], note };
}
