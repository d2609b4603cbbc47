// The report as anybody may read it: what the group ended with. What was there before a facilitator put something otherwise, single ballots, remarks about the
// meeting, what writers said of where their answers stand and the group behind an answer are not in the model, so no format can say them.
import type { ReportIdea, ReportModel } from './report-model.ts';

const publicIdea = ({ text, explanation, seeded }: ReportIdea): ReportIdea => ({
  text,
  explanation,
  ...(seeded === undefined ? {} : { seeded }),
});

/** @param model the whole report @returns what of it is for the public; once public, a report only stays so */
export function publicReport({ helpMarks: _marks, ...model }: ReportModel): ReportModel {
  return {
    ...model,
    steps: model.steps.map(({ leftOut: _left, anonymity: _anonymity, memberCheck: _check, ...step }) => ({
      ...step,
      clusters: step.clusters.map((cluster) => ({ ...cluster, ideas: cluster.ideas.map(publicIdea) })),
      loose: step.loose.map(publicIdea),
      rounds: step.rounds.map((round) => ({
        ...round,
        comparison: null,
        secondGuess: null,
        ballots: null,
        guesses: null,
      })),
      evaluation: step.evaluation === null ? null : { ...step.evaluation, remarks: [] },
    })),
  };
}
