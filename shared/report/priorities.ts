// The priority list of a question or final vote, worked out once, so that the report, the console and every format say the same.
//
// What it rests on, in this order:
// - `vote`: the deciding round (deciding-round.ts). Titles are the ones that people voted on, not later names.
// - `order`: nothing was voted, but there are clusters: the order of the facilitator.
// - `none`: no clusters and no vote.
//
// A cluster made after the vote was in nobody's ballot. It is not left out and not given a zero, which would read as "nobody wanted this": it
// comes last, with null for score, share and voters. Such clusters share the rank behind the last candidate; renderers show no number there.
// A candidate that was voted on and got no rank (below the quorum of its method) has a number of voters and null for its rank.
import { decidingRound } from './deciding-round.ts';
import type { Priority, ReportRound, ReportStep } from './report-model.ts';

/** A cluster as the priority list needs it: `ideas` is how many answers it holds now. */
export type PriorityCluster = {
  readonly clusterId: string;
  readonly title: string;
  readonly explanation: string;
  readonly ideas: number;
};

export type Priorities = Pick<ReportStep, 'prioritiesFrom' | 'priorities'>;

/** What is known of a candidate that does not stand in its own step: how many answers it holds, and of which question it is. */
export type Origin = { readonly ideas: number; readonly questionNumber: number | null };

type Question = {
  /** The clusters as they are now, in the facilitator's order; none for a final vote. */
  readonly clusters: readonly PriorityCluster[];
  /** The closed rounds, in any order. */
  readonly rounds: readonly ReportRound[];
  /** Of candidates of other questions, by candidate id. */
  readonly origins?: ReadonlyMap<string, Origin>;
};

/** The priority list of one question or final vote. */
export function prioritiesOf({ clusters, rounds, origins = new Map() }: Question): Priorities {
  const round = decidingRound(rounds);
  if (round !== null) return { prioritiesFrom: 'vote', priorities: votedPriorities(clusters, round, origins) };
  if (clusters.length === 0) return { prioritiesFrom: 'none', priorities: [] };
  return { prioritiesFrom: 'order', priorities: clusters.map((cluster, index) => unvoted(cluster, index + 1)) };
}

/** Whether a line of the list is a cluster that was made after the vote, and so has no rank to show. */
export const wasNotVotedOn = (prioritiesFrom: ReportStep['prioritiesFrom'], priority: Priority): boolean =>
  prioritiesFrom === 'vote' && priority.voters === null;

function votedPriorities(
  clusters: readonly PriorityCluster[],
  round: ReportRound,
  origins: ReadonlyMap<string, Origin>,
): Priority[] {
  const candidates = new Map<string, ReportRound['candidates'][number]>(
    round.candidates.map((candidate) => [candidate.candidateId, candidate]),
  );
  const ideasOf = new Map(clusters.map(({ clusterId, ideas }) => [clusterId, ideas]));
  const voted = round.result.rows.flatMap(({ candidateId, rank, score, voters, figures }): Priority[] => {
    const candidate = candidates.get(candidateId);
    if (candidate === undefined) return [];
    const { title, explanation } = candidate;
    const origin = origins.get(candidateId);
    // A cluster that was taken apart after the vote keeps its place with no answers left.
    const ideas = ideasOf.get(candidateId) ?? origin?.ideas ?? 0;
    const questionNumber = origin?.questionNumber ?? null;
    return [
      { rank, candidateId, title, explanation, score, share: figures.share ?? null, voters, questionNumber, ideas },
    ];
  });
  // A round over loose answers, or over some of the themes, was not about the clusters that it leaves out.
  const isAboutAll = round.subject === 'clusters' && !round.isPartial;
  const later = isAboutAll ? clusters.filter(({ clusterId }) => !candidates.has(clusterId)) : [];
  return [...voted, ...later.map((cluster) => unvoted(cluster, voted.length + 1))];
}

const unvoted = ({ clusterId, title, explanation, ideas }: PriorityCluster, rank: number): Priority => ({
  rank,
  candidateId: clusterId,
  title,
  explanation,
  score: null,
  share: null,
  voters: null,
  questionNumber: null,
  ideas,
});
