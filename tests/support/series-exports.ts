// Exports of sessions that ran elsewhere, as a file holds them: with ids of their own, as every real one has.
import { randomBytes } from 'node:crypto';
import type { Language } from '../../shared/domain/vocabulary.ts';
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { CandidateId } from '../../shared/kernel/ids.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { candidateIdOf, cluster, idea, model, round, step } from '../unit/report/fixtures.ts';

type Options = {
  readonly language?: Language;
  readonly title?: string;
  /** A letter for each dot: `a` for the first theme. Empty for an abstention. */
  readonly ballots?: readonly string[];
};

/**
 * A session with one question.
 * @param themes by title, their answers
 */
export function exported(
  place: string,
  themes: Readonly<Record<string, readonly string[]>>,
  options: Options = {},
): ReportModel {
  const { language = 'nl', title = 'Wat is nodig?', ballots = [] } = options;
  const keys = Object.keys(themes).map((_, at) => String.fromCharCode(97 + at));
  const clusters = Object.entries(themes).map(([name, answers], at) =>
    cluster(
      keys[at] ?? '',
      name,
      answers.map((text) => idea(text)),
    ),
  );
  const rounds = ballots.length === 0 ? [] : [round(1, clusters, ballots)];
  const made = model(
    { steps: [step({ title, opened: true, clusters, rounds })] },
    { place, title: `Sessie ${place}`.slice(0, 120), language },
  );
  // The fixtures name themes by letters; two real sessions never share an id.
  let text = JSON.stringify(made);
  for (const key of keys) text = text.replaceAll(candidateIdOf(key), idFromBytes<CandidateId>(randomBytes(16)));
  return JSON.parse(text) as ReportModel;
}
