// Views for the tests of the screen.
import { must } from '../../../../shared/kernel/assert.ts';
import { idFromBytes } from '../../../../shared/kernel/id-text.ts';
import type { CandidateId, ClusterId, IdeaId, RoundId, StepId } from '../../../../shared/kernel/ids.ts';
import type { AnyId } from '../../../../shared/kernel/ids.ts';
import { defaultMethod } from '../../../../shared/domain/voting/defaults.ts';
import type { Candidate } from '../../../../shared/domain/voting/choice.ts';
import type { ResultRow } from '../../../../shared/domain/voting/result.ts';
import { NO_GROUPS, PLAIN_ROUND, resultFor } from '../../../support/round-shapes.ts';
import type { SessionState } from '../../../../shared/domain/vocabulary.ts';
import type { RoundShape, StepShape } from '../../../../shared/protocol/shapes.ts';
import { EMPTY_VIEW } from '../../../../shared/view/view.ts';
import type { View } from '../../../../shared/view/view.ts';

export const idOf = <T extends AnyId>(number: number): T => idFromBytes<T>(new Uint8Array(16).fill(number));
export const STEP_ID = idOf<StepId>(1);

export const candidates: readonly Candidate[] = ['Vervoer', 'een vast gezicht', 'Zorg dichtbij', 'Geld'].map(
  (title, index) => ({ candidateId: idOf<CandidateId>(10 + index), title, explanation: '' }),
);

const METHOD = defaultMethod('dots', 4);
const base = (number: number) => ({
  roundId: idOf<RoundId>(30 + number),
  number,
  method: METHOD,
  candidates: [...candidates],
  ...PLAIN_ROUND,
});

export const openRound = (number = 1): Extract<RoundShape, { state: 'open' }> => ({ ...base(number), state: 'open' });

/** `points` per candidate, given by as many people as `voters`. */
export function closedRound(
  points: readonly number[] = [6, 3, 3, 0],
  voters: readonly number[] = [4, 3, 2, 0],
): Extract<RoundShape, { state: 'closed' }> {
  const result = resultFor(METHOD, candidates, []);
  const cast = points.reduce((sum, each) => sum + each, 0);
  const rows = points.map((each, index): ResultRow => ({
    candidateId: must(candidates[index], 'a candidate').candidateId,
    rank: 1 + points.filter((other) => other > each).length,
    score: each,
    n: 8,
    noOpinion: 0,
    voters: each === 0 ? 0 : (voters[index] ?? 0),
    distribution: null,
    figures: { share: cast === 0 ? null : each / cast },
  }));
  return { ...base(1), state: 'closed', result: { ...result, ballots: 9, abstentions: 1, rows }, comparison: null };
}

export const questionStep = (change: Partial<StepShape> = {}): StepShape => ({
  stepId: STEP_ID,
  kind: 'question',
  title: 'Wat vindt u belangrijk bij begeleiding?',
  instruction: '',
  explanation: '',
  easyTitle: '',
  media: { picture: null, audio: null, signs: null },
  notes: '',
  plannedMinutes: null,
  mode: 'ownFirst',
  anonymity: 'anonymous',
  answerLimit: null,
  plannedPhases: [],
  index: 2,
  of: 8,
  questionNumber: 2,
  questionCount: 6,
  phase: 'collect',
  listOpen: false,
  closesAt: null,
  clustersVisibleTo: 'console',
  ideas: {},
  clusters: {},
  rounds: [],
  plannedVote: null,
  finalVote: null,
  evaluation: null,
  ...change,
});

/** A step with clusters of these sizes, and loose answers. */
export function clusteredStep(sizes: readonly number[], loose: number): StepShape {
  const clusters = sizes.map((_, index) => ({
    clusterId: idOf<ClusterId>(100 + index),
    title: `Thema ${index + 1}`,
    explanation: '',
    orderKey: `a${index}`,
  }));
  const of = [
    ...sizes.flatMap((size, index) => Array.from({ length: size }, () => index)),
    ...Array.from({ length: loose }, () => null),
  ];
  const ideas = of.map((index, number) => ({
    ideaId: idOf<IdeaId>(number),
    text: `antwoord ${number}`,
    explanation: `toelichting ${number}`,
    clusterId: index === null ? null : must(clusters[index], 'a cluster').clusterId,
    orderKey: index === null ? '' : `a${number % 10}`,
  }));
  return questionStep({
    phase: 'cluster',
    clustersVisibleTo: 'everyone',
    clusters: Object.fromEntries(clusters.map((cluster) => [cluster.clusterId, cluster])),
    ideas: Object.fromEntries(ideas.map((idea) => [idea.ideaId, idea])),
  });
}

export const viewOf = (step: StepShape | null, state: SessionState = 'live'): View => ({
  ...EMPTY_VIEW,
  session: { title: 'Hulp in onze gemeente', language: 'nl', state, ...NO_GROUPS },
  currentStepId: step?.stepId ?? null,
  steps: step === null ? {} : { [step.stepId]: step },
});
