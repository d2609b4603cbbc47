// Whether the report holds exactly what was played.
import type { ReportModel, ReportStep } from '../../shared/report/report-model.ts';
import type { Choice } from '../../shared/domain/voting/choice.ts';
import type { Question } from './answers-file.ts';
import type { Played } from './script.ts';
import { wrongRows } from './recount.ts';
import type { Words } from './words.ts';

export type Checked = {
  /** Answers whose exact words stand in the report as often as they were sent. */
  readonly reported: number;
  readonly problems: readonly string[];
};

/** Compares the report with the answers of the file and the votes and evaluations that the server took. */
export function checkReport(
  report: ReportModel,
  questions: readonly Question[],
  played: Played,
  words: Words,
): Checked {
  const steps = report.steps.filter(({ kind }) => kind === 'question');
  const checked = questions.map((question, index) => {
    const step = steps[index];
    if (!step) return { reported: 0, problems: [words.questionMissing(index + 1)] };
    return checkQuestion(step, index + 1, question, played.ballots[index] ?? null, words);
  });
  const evaluations = report.steps.find(({ kind }) => kind === 'evaluation')?.evaluation?.count ?? 0;
  const isCounted = evaluations === played.evaluations;
  return {
    reported: checked.reduce((sum, { reported }) => sum + reported, 0),
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...(isCounted ? [] : [words.wrongEvaluations(played.evaluations, evaluations)]),
    ],
  };
}

function checkQuestion(
  step: ReportStep,
  number: number,
  { answers }: Question,
  choices: readonly Choice[] | null,
  words: Words,
): Checked {
  const sent = frequencies(answers.map(({ text }) => text));
  const found = frequencies([...step.loose, ...step.clusters.flatMap(({ ideas }) => ideas)].map(({ text }) => text));
  const reported = total([...sent].filter(([text, count]) => found.get(text) === count));
  const unexpected = total([...found].filter(([text]) => !sent.has(text)));
  const round = step.rounds.at(-1);
  const counted = round?.result.ballots ?? null;
  const ballots = choices?.length ?? null;
  const wrong = round === undefined || choices === null ? [] : wrongRows(round, choices);
  const missing = answers.length - reported;
  return {
    reported,
    problems: [
      ...(missing > 0 ? [words.missing(number, missing)] : []),
      ...(unexpected > 0 ? [words.unexpected(number, unexpected)] : []),
      ...(counted === ballots ? [] : [words.wrongBallots(number, ballots ?? 0, counted ?? 0)]),
      ...wrong.map((title) => words.wrongTally(number, title)),
    ],
  };
}

function frequencies(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const total = (entries: readonly (readonly [string, number])[]): number =>
  entries.reduce((sum, [, count]) => sum + count, 0);
