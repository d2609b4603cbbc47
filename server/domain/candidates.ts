// What a round is about, laid down when it opens: copies, so that later renaming, moving and merging change nothing of what people voted on.
import type { CandidateId, StepId } from '../../shared/kernel/ids.ts';
import { byOrderKey } from '../../shared/kernel/by-order-key.ts';
import type { Candidate } from '../../shared/domain/voting/choice.ts';
import type { Subject } from '../../shared/domain/vocabulary.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import { decidingRound } from '../../shared/report/deciding-round.ts';
import type { ClusterBody } from './facts.ts';
import { groupWords, isShown, shownIdeas } from './moderation.ts';
import type { Idea, Session, Step } from './session.ts';
import { questionsOf } from './step-order.ts';

/** Top of each question in a final vote, where the design does not say. */
const TOP_DEFAULT = 3;

/** A cluster or idea is voted on under its own id. */
const asCandidate = (id: string): CandidateId => id as CandidateId;

const ofCluster = ({ clusterId, title, explanation }: ClusterBody): Candidate => ({
  candidateId: asCandidate(clusterId),
  title,
  explanation,
});

const ofIdea = (idea: Idea): Candidate => {
  const { text, explanation } = groupWords(idea);
  const seeded = idea.authorKey === null ? ({ seeded: true } as const) : {};
  return { candidateId: asCandidate(idea.ideaId), title: text, explanation, ...seeded };
};

/** Everything that can be voted on in a step now, in the facilitator's order (ideas by their id, which is random: not by arrival). */
export function candidatesOf(session: Session, step: Step, subject: Subject): Candidate[] {
  switch (subject) {
    case 'clusters':
      return clustersInOrder(step).map(ofCluster);
    case 'ideas':
      return shownIdeas(step)
        .filter((idea) => idea.clusterId === null && idea.under === null)
        .sort((a, b) => (a.ideaId < b.ideaId ? -1 : 1))
        .map(ofIdea);
    case 'priorities':
      return prioritiesFor(session, step);
    default:
      return unreachable(subject, 'subject');
  }
}

const clustersInOrder = (step: Step): ClusterBody[] => [...step.clusters.values()].sort(byOrderKey);

/** The top of each chosen question, question by question. */
function prioritiesFor(session: Session, { plan, finalVoteOver }: Step): Candidate[] {
  const top = plan.finalVote?.top ?? TOP_DEFAULT;
  const isOver = ({ stepId }: Step) => finalVoteOver.length === 0 || finalVoteOver.includes(stepId);
  const chosen = questionsOf(session).filter(isOver);
  return chosen.flatMap((step) =>
    topOf(step, top).map((candidate) => ({ ...candidate, fromStepId: step.stepId satisfies StepId })),
  );
}

/**
 * The first so many of a question: by the round that its priorities rest on, else in the facilitator's order. Candidates that share the last
 * place all come along: a cut through a tie would be a draw.
 */
function topOf(step: Step, top: number): Candidate[] {
  const closed = step.rounds.flatMap((round) => (round.state === 'closed' ? [round] : []));
  const round = decidingRound(closed);
  if (round === null) return clustersInOrder(step).slice(0, top).map(ofCluster);
  const known = new Map(round.candidates.map((candidate) => [candidate.candidateId, candidate]));
  return round.result.rows.flatMap((row) => {
    const candidate = known.get(row.candidateId);
    if (candidate === undefined || row.rank === null || row.rank > top) return [];
    if (isKeptBack(step, candidate)) return [];
    const { candidateId, title, explanation, seeded } = candidate;
    return [{ candidateId, title, explanation, ...(seeded === true ? { seeded } : {}) }];
  });
}

/** The answer that a candidate is, where it is one. Its words were laid down, but may not be read any more when it was hidden or thrown away since. */
export function isKeptBack(step: Step | undefined, { candidateId }: Candidate): boolean {
  const idea = step?.ideas.get(candidateId as string as Idea['ideaId']);
  return idea !== undefined && !isShown(idea);
}

/** The question that a candidate of a round in this step comes from. */
export const homeOf = (session: Session, step: Step, { fromStepId }: Candidate): Step | undefined =>
  fromStepId === undefined ? step : session.steps.get(fromStepId);
