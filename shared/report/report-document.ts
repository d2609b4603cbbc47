// Puts the report together in the order in which it is read: what was found first, then the words of the people, then how it was done.
import type { ReportDocument, TitlePage } from './document.ts';
import { holds } from './choices/edition.ts';
import { dayText, momentText, numberText } from './format.ts';
import { editionLabelsOf } from './labels-edition.ts';
import { labelsOf } from './labels.ts';
import type { ReportModel } from './report-model.ts';
import { evaluationSection, methodSection, privacySection, stepsSection } from './sections/closing-sections.ts';
import { prioritiesSection } from './sections/priorities-section.ts';
import { introductionSection, summarySection } from './sections/summary-section.ts';
import { wordsSection } from './sections/words-section.ts';

/** The whole report as blocks. Texts of people are as they are in the model; a renderer escapes them. */
export function reportDocument(model: ReportModel): ReportDocument {
  return {
    titlePage: titlePage(model),
    blocks: [
      ...introductionSection(model),
      ...(holds(model, 'summary') ? summarySection(model) : []),
      ...(holds(model, 'priorities') ? prioritiesSection(model) : []),
      ...wordsSection(model),
      ...(holds(model, 'present') ? stepsSection(model) : []),
      ...(holds(model, 'evaluation') ? evaluationSection(model) : []),
      ...(holds(model, 'method') ? methodSection(model) : []),
      ...(holds(model, 'privacy') ? privacySection(model) : []),
    ],
  };
}

function titlePage(model: ReportModel): TitlePage {
  const { edition, session, standing, generatedAt, seats, steps } = model;
  const { language, title, place, date } = session;
  const labels = labelsOf(language);
  const { figures } = labels;
  const moment = momentText(language, generatedAt);
  const questions = steps.filter((step) => step.kind === 'question' && step.opened);
  const ideas = questions.reduce((sum, step) => sum + step.ideas, 0);
  const clusters = questions.reduce((sum, step) => sum + step.clusters.length, 0);
  const present = steps.reduce<number | null>(
    (most, step) => (step.present === null ? most : Math.max(most ?? 0, step.present)),
    null,
  );
  const figure = (n: number, label: string) => ({ value: numberText(language, n), label });
  return {
    ...(edition?.logo ? { logo: edition.logo } : {}),
    ...(edition?.accent ? { accent: edition.accent } : {}),
    kicker: labels.kicker,
    title,
    details: [
      place === '' ? [] : [{ words: place }],
      date === '' ? [] : [dayText(language, date)],
      edition === undefined ? [] : [editionLabelsOf(language).audience[edition.audience]],
    ].flat(),
    standing: standing === 'final' ? labels.closed(moment) : labels.interim(moment),
    isInterim: standing === 'interim',
    figures: !holds(model, 'cover')
      ? []
      : [
          figure(seats, figures.seats(seats)),
          { value: present === null ? labels.unknown : numberText(language, present), label: figures.present },
          figure(questions.length, figures.questions(questions.length)),
          figure(ideas, figures.ideas(ideas)),
          figure(clusters, figures.clusters(clusters)),
        ],
  };
}
