// The end of the report: who was there, what people thought of it, how it was counted, and what is not in it.
import { meanRating, type EvaluationSummary } from '../../domain/evaluation.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { holds } from '../choices/edition.ts';
import { cell, heading, note, plain, section, type Block, type Cell } from '../document.ts';
import { numberText, percentText } from '../format.ts';
import { editionLabelsOf } from '../labels-edition.ts';
import { labelsOf, type ReportLabels } from '../labels.ts';
import type { ReportModel, ReportStep } from '../report-model.ts';
import { marksBlocks } from './marks-section.ts';
import { questionTitle } from './question-title.ts';

export function stepsSection(model: ReportModel): Block[] {
  const { session, seats, paperSeats, steps } = model;
  const labels = labelsOf(session.language);
  const texts = labels.steps;
  const title = section('present', texts.title);
  const intro = [plain(texts.intro(seats)), ...(paperSeats === 0 ? [] : [plain(texts.paper(paperSeats))])];
  if (steps.length === 0) return [title, ...intro, plain(texts.none)];
  const rows = steps.map((step): Cell[] => [
    { text: questionTitle(labels, step) },
    cell(!step.opened ? texts.notOpened : step.present === null ? labels.unknown : `${step.present}`),
    cell(step.opened && step.kind !== 'welcome' && step.kind !== 'break' ? `${step.answered}` : labels.unknown),
    cell(step.opened && step.kind === 'question' ? `${step.ideas}` : labels.unknown),
  ]);
  return [
    title,
    ...intro,
    {
      type: 'table',
      caption: texts.caption,
      rowHeader: 0,
      columns: [
        { title: texts.step, kind: 'text', width: 49 },
        { title: texts.present, kind: 'number', width: 17 },
        { title: texts.answered, kind: 'number', width: 17 },
        { title: labels.answers, kind: 'number', width: 17 },
      ],
      rows,
    },
    ...marksBlocks(model),
  ];
}

export function evaluationSection(model: ReportModel): Block[] {
  const { session, steps } = model;
  const labels = labelsOf(session.language);
  const evaluations = steps.filter((step) => step.kind === 'evaluation');
  if (evaluations.length === 0) return [];
  return [
    section('evaluation', labels.evaluation.title),
    ...evaluations.flatMap((step) => [heading(3, { words: step.title }), ...evaluationBlocks(model, labels, step)]),
  ];
}

function evaluationBlocks(model: ReportModel, labels: ReportLabels, step: ReportStep): Block[] {
  const { language } = model.session;
  const isQuoted = holds(model, 'remarks');
  const texts = labels.evaluation;
  const { evaluation } = step;
  if (evaluation === null) return [plain(step.opened ? texts.pending : texts.notOpened)];
  if (evaluation.count === 0) return [plain(texts.nobody)];
  const mean = meanRating(evaluation);
  const n = evaluation.ratings.reduce((sum, count) => sum + count, 0);
  return [
    plain(texts.count(evaluation.count)),
    plain(mean === null ? texts.noMean : texts.mean(numberText(language, mean, 1), n)),
    ...evaluationTables(language, labels, evaluation),
    ...(isQuoted ? remarkBlocks(texts, evaluation) : []),
  ];
}

function remarkBlocks(texts: ReportLabels['evaluation'], { remarks }: EvaluationSummary): Block[] {
  return [
    heading(4, texts.remarks),
    remarks.length === 0
      ? note(texts.noRemarks)
      : { type: 'answers', items: remarks.map((text) => ({ text, explanation: '' })) },
  ];
}

function evaluationTables(language: Language, labels: ReportLabels, evaluation: EvaluationSummary): Block[] {
  const texts = labels.evaluation;
  const table = (caption: string, first: string, lines: readonly (readonly [string, number])[]): Block => {
    const total = lines.reduce((sum, [, count]) => sum + count, 0);
    const most = Math.max(0, ...lines.map(([, count]) => count));
    return {
      type: 'table',
      caption,
      rowHeader: 0,
      columns: [
        { title: first, kind: 'text', width: 45 },
        { title: texts.share, kind: 'bar', width: 35 },
        { title: texts.number, kind: 'number', width: 20 },
      ],
      rows: lines.map(([name, count]) => [
        cell(name),
        total === 0 ? cell(labels.unknown) : { text: [percentText(language, count / total)], bar: count / most },
        cell(`${count}`),
      ]),
    };
  };
  const { yes, no, dontKnow } = evaluation.recommend;
  return [
    table(
      texts.ratingsCaption,
      texts.rating,
      texts.ratings.map((name, index) => [name, evaluation.ratings[index] ?? 0]),
    ),
    table(texts.recommendCaption, texts.answer, [
      [texts.recommend.yes, yes],
      [texts.recommend.no, no],
      [texts.recommend.dontKnow, dontKnow],
    ]),
  ];
}

export function methodSection({ session }: ReportModel): Block[] {
  const { method } = labelsOf(session.language);
  return [section('method', method.title), { type: 'points', items: method.points }];
}

export function privacySection({ edition, session, standing }: ReportModel): Block[] {
  const { privacy } = labelsOf(session.language);
  return [
    section('privacy', privacy.title),
    plain(privacy.noNames),
    ...(edition === undefined ? [] : [plain(editionLabelsOf(session.language).lessThanSaid)]),
    plain(standing === 'final' ? privacy.closed : privacy.interim),
    plain(privacy.care),
  ];
}
