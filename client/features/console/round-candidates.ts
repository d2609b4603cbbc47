// What a round could be about, as the server will freeze it (server/domain/candidates.ts): shown before it is opened.
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { decidingRound } from '../../../shared/report/deciding-round.ts';
import { clustersInOrder, ideasByCluster, newestResult, stepsInOrder } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';

export type ClosedRoundShape = Extract<RoundShape, { state: 'closed' }>;

/** Where the candidates come from: what there is now, or what an earlier round was about (all of it, what divided people most, or what was equal at the cut). */
export const SOURCES = ['clusters', 'ideas', 'priorities', 'again', 'disputed', 'tied'] as const;
export type Source = (typeof SOURCES)[number];

/** Of each question in a final vote, where the design does not say. */
const TOP_DEFAULT = 3;
/** More to talk about than this is no longer "the most" disputed. */
const MOST_DISPUTED = 5;

/** A cluster or idea is voted on under its own id. */
const asCandidate = (id: string): CandidateId => id as CandidateId;

const clusterCandidates = (step: StepShape): Candidate[] =>
  clustersInOrder(step).map(({ clusterId, title, explanation }) => ({
    candidateId: asCandidate(clusterId),
    title,
    explanation,
  }));

const ideaCandidates = (step: StepShape): Candidate[] =>
  ideasByCluster(step)
    .loose.filter(({ hidden, under }) => hidden !== true && under === undefined)
    .map(({ ideaId, text, explanation, seeded }) => ({
      candidateId: asCandidate(ideaId),
      title: text,
      explanation,
      ...(seeded === true ? { seeded } : {}),
    }));

/** The questions that a final vote takes from, in order. */
export function questionsOf(view: View, step: StepShape): StepShape[] {
  const numbers = step.finalVote?.questions ?? [];
  return stepsInOrder(view)
    .filter(({ kind }) => kind === 'question')
    .filter((_, index) => numbers.length === 0 || numbers.includes(index + 1));
}

/** The top of one question: by the round that its priorities rest on (everything that shares the last place comes along), else in the facilitator's order. */
function topOf(step: StepShape, top: number): Candidate[] {
  const closed = step.rounds.flatMap((round) => (round.state === 'closed' ? [round] : []));
  const round = decidingRound(closed);
  if (round === null) return clusterCandidates(step).slice(0, top);
  const known = new Map(round.candidates.map((candidate) => [candidate.candidateId, candidate]));
  return round.result.rows.flatMap(({ candidateId, rank }) => {
    const candidate = known.get(candidateId);
    return candidate === undefined || rank === null || rank > top ? [] : [candidate];
  });
}

const priorityCandidates = (view: View, step: StepShape): Candidate[] =>
  questionsOf(view, step).flatMap((question) =>
    topOf(question, step.finalVote?.top ?? TOP_DEFAULT).map(({ candidateId, title, explanation, seeded }) => ({
      candidateId,
      title,
      explanation,
      ...(seeded === true ? { seeded } : {}),
      fromStepId: question.stepId,
    })),
  );

/** Of a closed round, those to talk about: the most divided first. */
export const disputedIn = (round: ClosedRoundShape): readonly CandidateId[] =>
  round.result.dissent.slice(0, MOST_DISPUTED);

/** Of a closed round, those that share the last place of the top, where that takes in more than fit; empty too where that is everything. */
export const tiedIn = ({ result, candidates }: ClosedRoundShape): readonly CandidateId[] =>
  result.cutTied.length < candidates.length ? result.cutTied : [];

/** Of an earlier round, what a source takes of its candidates; null for all of them. */
export function partOf(source: Source, last: ClosedRoundShape | null): readonly CandidateId[] | null {
  if (last === null) return null;
  if (source === 'disputed') return disputedIn(last);
  return source === 'tied' ? tiedIn(last) : null;
}

/** Whether a source is a closed round of the same step. */
export const isOfEarlierRound = (source: Source): boolean =>
  source === 'again' || source === 'disputed' || source === 'tied';

/** Questions of which a final vote takes more than its top, because the last place of it is shared. */
export const tiesTaken = (view: View, step: StepShape): { title: string; taken: number; top: number }[] =>
  questionsOf(view, step).flatMap((question) => {
    const top = step.finalVote?.top ?? TOP_DEFAULT;
    const taken = topOf(question, top).length;
    return taken > top ? [{ title: question.title, taken, top }] : [];
  });

/** The sources that have something in them, the one that a new round starts from first. */
export function sourcesOf(view: View, step: StepShape): Source[] {
  const last = newestResult(step);
  const fresh: Source[] = step.kind === 'finalVote' ? ['priorities'] : ['clusters', 'ideas'];
  const filled = fresh.filter((source) => candidatesFrom(view, step, source).length > 0);
  if (last === null) return filled;
  const parts = (['disputed', 'tied'] as const).filter((source) => (partOf(source, last) ?? []).length > 0);
  return [...filled, 'again', ...parts];
}

/** Everything that can be chosen from a source. Of a round that is held again in part all of it: more may be taken in. */
export function candidatesFrom(view: View, step: StepShape, source: Source): readonly Candidate[] {
  switch (source) {
    case 'clusters':
      return clusterCandidates(step);
    case 'ideas':
      return ideaCandidates(step);
    case 'priorities':
      return priorityCandidates(view, step);
    case 'again':
    case 'disputed':
    case 'tied':
      return newestResult(step)?.candidates ?? [];
    default:
      return source satisfies never;
  }
}

/** What the round will be about, as the command says it. */
export function subjectFrom(step: StepShape, source: Source): Subject {
  if (source === 'clusters' || source === 'ideas' || source === 'priorities') return source;
  return newestResult(step)?.subject ?? (step.kind === 'finalVote' ? 'priorities' : 'clusters');
}
