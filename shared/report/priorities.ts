// The priority list of a question, worked out once, so that the report, the console and every format say the same.
//
// What it rests on, in this order:
// - `vote`: the newest closed round in which at least one dot was given. A round that was closed without a dot says nothing about
//   priorities (all would share rank 1), so the one before it stands. Titles are the ones that people voted on, not later names.
// - `order`: nothing was voted, but there are clusters: the order of the facilitator.
// - `none`: no clusters and no vote.
//
// A cluster made after the vote was in nobody's ballot. It is not left out and not given zero dots, which would read as "nobody wanted
// this": it comes last, with null for points, share and voters. Such clusters share the rank behind the last candidate; renderers show no
// number there.
import { shareOf } from '../domain/tally.ts';
import type { Priority, ReportRound, ReportStep } from './report-model.ts';

/** A cluster as the priority list needs it: `ideas` is how many answers it holds now. */
export type PriorityCluster = {
  readonly clusterId: string;
  readonly title: string;
  readonly explanation: string;
  readonly ideas: number;
};

export type Priorities = Pick<ReportStep, 'prioritiesFrom' | 'priorities'>;

/** The round that the priorities rest on: the newest closed one with at least one dot; null when there is none. */
export function decidingRound(rounds: readonly ReportRound[]): ReportRound | null {
  return rounds.reduce<ReportRound | null>(
    (newest, round) => (round.tally.cast > 0 && round.number > (newest?.number ?? 0) ? round : newest),
    null,
  );
}

/**
 * The priority list of one question.
 * @param clusters the clusters as they are now, in the facilitator's order
 * @param rounds the closed rounds, in any order
 */
export function prioritiesOf({
  clusters,
  rounds,
}: {
  readonly clusters: readonly PriorityCluster[];
  readonly rounds: readonly ReportRound[];
}): Priorities {
  const round = decidingRound(rounds);
  if (round !== null) return { prioritiesFrom: 'vote', priorities: votedPriorities(clusters, round) };
  if (clusters.length === 0) return { prioritiesFrom: 'none', priorities: [] };
  return { prioritiesFrom: 'order', priorities: clusters.map((cluster, index) => unvoted(cluster, index + 1)) };
}

/** Whether a line of the list is a cluster that was made after the vote, and so has no rank to show. */
export const wasNotVotedOn = (prioritiesFrom: ReportStep['prioritiesFrom'], priority: Priority): boolean =>
  prioritiesFrom === 'vote' && priority.points === null;

function votedPriorities(clusters: readonly PriorityCluster[], round: ReportRound): Priority[] {
  const candidates = new Map<string, ReportRound['candidates'][number]>(
    round.candidates.map((candidate) => [candidate.candidateId, candidate]),
  );
  const ideasOf = new Map(clusters.map(({ clusterId, ideas }) => [clusterId, ideas]));
  const voted = round.tally.rows.flatMap((row) => {
    const candidate = candidates.get(row.candidateId);
    if (candidate === undefined) return [];
    const { title, explanation } = candidate;
    const { rank, points, voters } = row;
    return [
      // A cluster that was taken apart after the vote keeps its place with no answers left.
      {
        rank,
        title,
        explanation,
        points,
        share: shareOf(round.tally, row),
        voters,
        ideas: ideasOf.get(row.candidateId) ?? 0,
      },
    ];
  });
  const later = clusters.filter(({ clusterId }) => !candidates.has(clusterId));
  return [...voted, ...later.map((cluster) => unvoted(cluster, voted.length + 1))];
}

const unvoted = ({ title, explanation, ideas }: PriorityCluster, rank: number): Priority => ({
  rank,
  title,
  explanation,
  points: null,
  share: null,
  voters: null,
  ideas,
});
