// What every part of the report about one round needs.
import type { Language } from '../../domain/vocabulary.ts';
import type { Inline } from '../document.ts';
import { numberText, percentText } from '../format.ts';
import type { ReportLabels } from '../labels.ts';
import type { ReportModel, ReportRound, ReportStep } from '../report-model.ts';
import { ofQuestion } from './question-title.ts';

export type RoundContext = {
  readonly model: ReportModel;
  readonly step: ReportStep;
  readonly round: ReportRound;
  readonly language: Language;
  readonly labels: ReportLabels;
  /** " bij vraag 2", for captions. */
  readonly question: string;
  readonly title: (candidateId: string) => string;
  /** A figure with at most two decimals, or the sign for "none". */
  readonly figure: (value: number | null | undefined) => string;
  readonly percent: (share: number | null | undefined) => string;
};

export function roundContext(
  model: ReportModel,
  labels: ReportLabels,
  step: ReportStep,
  round: ReportRound,
): RoundContext {
  const { language } = model.session;
  const titles = new Map<string, string>(round.candidates.map(({ candidateId, title }) => [candidateId, title]));
  return {
    model,
    step,
    round,
    language,
    labels,
    question: ofQuestion(labels, step),
    title: (candidateId) => titles.get(candidateId) ?? '',
    figure: (value) => (typeof value === 'number' ? numberText(language, value, 2) : labels.unknown),
    percent: (share) => (typeof share === 'number' ? percentText(language, share) : labels.unknown),
  };
}

/** Candidates by name, kept apart from each other and from our own words. */
export const namesOf = ({ title }: RoundContext, candidateIds: readonly string[]): Inline[] =>
  candidateIds.flatMap((id, index): Inline[] => [...(index === 0 ? [] : ['; ']), { words: title(id) }]);
