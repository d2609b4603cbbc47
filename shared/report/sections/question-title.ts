import type { Inline } from '../document.ts';
import { labelsOf, type ReportLabels } from '../labels.ts';
import type { ReportModel, ReportStep } from '../report-model.ts';

/** The number and the words of a question, or the title of a step without a number. */
export const questionTitle = (labels: ReportLabels, step: ReportStep): Inline[] =>
  step.questionNumber === null
    ? [{ words: step.title }]
    : [`${labels.question(step.questionNumber)} `, { words: step.title }];

/** " bij vraag 2", for captions; empty for a step without a number. */
export const ofQuestion = (labels: ReportLabels, step: ReportStep): string =>
  step.questionNumber === null ? '' : labels.priorities.ofQuestion(step.questionNumber);

/** What every section starts with: the labels and the questions of the session. */
export const questionsOf = (model: ReportModel): { labels: ReportLabels; questions: ReportStep[] } => ({
  labels: labelsOf(model.session.language),
  questions: model.steps.filter((step) => step.kind === 'question' || step.kind === 'finalVote'),
});
