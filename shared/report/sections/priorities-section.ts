// The priority list of every question: the first thing that somebody who gets the report wants to know.
import { unreachable } from '../../kernel/assert.ts';
import { cell, heading, note, plain, section, type Block, type Cell, type Column } from '../document.ts';
import { numberText, percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import { editionLabelsOf } from '../labels-edition.ts';
import { decidingRound } from '../deciding-round.ts';
import { wasNotVotedOn } from '../priorities.ts';
import type { Priority, ReportModel, ReportRound, ReportStep } from '../report-model.ts';
import { scoreText } from '../score-text.ts';
import { placeOf, placesOf, type Place } from '../trace.ts';
import { commentBlocks } from './summary-section.ts';
import { ofQuestion, questionsOf, questionTitle } from './question-title.ts';

export function prioritiesSection(model: ReportModel): Block[] {
  const { labels, questions } = questionsOf(model);
  const places = placesOf(model);
  const title = section('priorities', labels.priorities.title);
  if (questions.length === 0) return [title, plain(labels.priorities.noQuestions)];
  const lists = questions.flatMap((step) => [
    heading(3, ...questionTitle(labels, step)),
    ...commentBlocks(model, step),
    ...priorityList({ model, labels, step, places }),
  ]);
  return [title, ...lists];
}

type List = {
  readonly model: ReportModel;
  readonly labels: ReportLabels;
  readonly step: ReportStep;
  readonly places: ReadonlyMap<string, Place>;
};

function priorityList(list: List): Block[] {
  const { model, labels, step, places } = list;
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
          rows: step.priorities.map((line) => [
            cell(`${line.rank}`),
            nameCell(line, placeOf(places, line)),
            cell(`${line.ideas}`),
          ]),
        },
      ];
    case 'vote':
      return [
        plain(round === null ? editionLabelsOf(model.session.language).fromVote : basis(labels, round)),
        ...open,
        {
          type: 'table',
          caption,
          rowHeader: 1,
          columns: columnsOf(labels, step, round),
          rows: votedRows(list, round),
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
  ...(round === null ? [] : [{ title: labels.scores[round.method.type], kind: 'number' as const, width: 12 }]),
  { title: labels.voters, kind: 'number', width: 14 },
  { title: labels.answers, kind: 'number', width: 16 },
];

function votedRows({ model, labels, step, places }: List, round: ReportRound | null): Cell[][] {
  const { language } = model.session;
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
      isNew
        ? { ...nameCell(line, placeOf(places, line)), note: [labels.priorities.notVotedOn] }
        : nameCell(line, placeOf(places, line), labels),
      ...(hasShares(step) ? [share] : []),
      ...(round === null ? [] : [cell(score(line) ?? labels.unknown)]),
      cell(line.voters === null ? labels.unknown : numberText(language, line.voters)),
      cell(numberText(language, line.ideas)),
    ];
  });
}

/** The name, which leads to the words that it rests on, with under it what explains it and, in a final vote, the question it comes from. */
function nameCell(line: Priority, place: Place | null, labels?: ReportLabels): Cell {
  const { title, explanation, questionNumber } = line;
  const text = [{ words: title, ...(place?.anchor ? { to: place.anchor, ref: place.ref } : {}) }];
  const note = [
    ...(explanation === '' ? [] : [{ words: explanation }]),
    ...(labels === undefined || questionNumber === null ? [] : [` ${labels.priorities.fromQuestion(questionNumber)}`]),
  ];
  return note.length === 0 ? { text } : { text, note };
}
