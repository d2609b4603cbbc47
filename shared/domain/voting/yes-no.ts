// Yes, no or don't know, for each candidate. voting.md §2, row "Yes/no/abstain".
import { unreachable } from '../../kernel/assert.ts';
import { addAt, meanConsensus, noOpinionsOf, onlyRanked, placesOf, ratio, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import { compareFractions, fraction, fractionOfDecimal } from './fractions.ts';
import { BAND_DRAWS, rankBySums, type RankByWeights } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import type { ResultRow } from './result.ts';
import { ranksOf } from './shared-ranks.ts';

/**
 * Whether yes has it. Whole numbers only: equal is not adopted with `half`, two thirds is enough with `twoThirds`, and "no objection" asks for a yes and no single no.
 */
export function isAdopted(threshold: MethodOf<'yesNo'>['threshold'], yes: number, no: number): boolean {
  switch (threshold) {
    case 'half':
      return yes > no;
    case 'twoThirds':
      return yes > 0 && 3 * yes >= 2 * (yes + no);
    case 'noObjection':
      return yes > 0 && no === 0;
    default:
      return unreachable(threshold, 'threshold');
  }
}

/**
 * Whether enough of those present took part: yes, no and don't know together (voting.md §2), compared exactly.
 * @param quorum share, 0 to 1; 0 asks for nobody
 * @param eligible null when unknown: then only a quorum of 0 is met
 */
export function isQuorumMet(quorum: number, took: number, eligible: number | null): boolean {
  if (quorum === 0) return true;
  if (eligible === null || eligible === 0) return false;
  return compareFractions(fraction(took, eligible), fractionOfDecimal(quorum)) >= 0;
}

/**
 * Group-informed consensus Π (agreed + 1) / (n + 2), as Pol.is has it: high only where every group agrees.
 * @param groups how many of each group said yes, out of how many who said yes or no
 * @returns 0 to 1; null without groups
 */
export const groupInformedConsensus = (groups: readonly { agreed: number; n: number }[]): number | null =>
  groups.length === 0 ? null : groups.reduce((product, { agreed, n }) => (product * (agreed + 1)) / (n + 2), 1);

/**
 * Counts yes and no. `score` is yes/(yes + no), on which the rank rests; `n` is yes + no; `voters` said yes. Every ballot counts for the turnout of every
 * candidate: who abstains, doesn't know or leaves one open took part as well.
 * @param choices valid ballots
 * @param eligible seats that were present when the round closed; null when unknown
 */
export function countYesNo(
  method: MethodOf<'yesNo'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  eligible: number | null,
): Counted {
  const votes = votesOf('yesNo', choices);
  const places = placesOf(candidates);
  const [yes, no] = [candidates.map(() => 0), candidates.map(() => 0)];
  for (const { answers } of votes) {
    for (const { candidateId, answer } of answers) addAt(answer === 'yes' ? yes : no, places.get(candidateId), 1);
  }
  const noOpinions = noOpinionsOf(candidates, choices);
  const shares = candidates.map((_, at) => {
    const said = (yes[at] ?? 0) + (no[at] ?? 0);
    return said === 0 ? null : fraction(yes[at] ?? 0, said);
  });
  const ranks = ranksOf(shares, (a, b) => compareFractions(b, a));
  const rows = candidates.map(({ candidateId }, at): ResultRow => {
    const counts = { yes: yes[at] ?? 0, no: no[at] ?? 0, noOpinion: noOpinions[at] ?? 0 };
    return { candidateId, rank: ranks[at] ?? null, ...rowOf(method, counts, choices.length, eligible) };
  });
  return {
    rows,
    extra: { type: 'yesNo' },
    consensus: meanConsensus(
      'majority',
      rows.map(({ figures, n }) => ({ value: figures.majority, n })),
    ),
    resampling: { ballots: votes.length, rankOf: onlyRanked(rows, rankByShares(candidates, votes)), draws: BAND_DRAWS },
  };
}

function rankByShares(candidates: readonly Candidate[], votes: readonly ChoiceOf<'yesNo'>[]): RankByWeights {
  const each = votes.map(({ answers }) => {
    const said = new Map(answers.map(({ candidateId, answer }) => [candidateId, answer]));
    return candidates.map(({ candidateId }) => said.get(candidateId));
  });
  return rankBySums(
    each.map((row) => row.map((answer) => (answer === 'yes' ? 1 : 0))),
    each.map((row) => row.map((answer) => (answer === undefined ? 0 : 1))),
  );
}

function rowOf(
  method: MethodOf<'yesNo'>,
  { yes, no, noOpinion }: { yes: number; no: number; noOpinion: number },
  took: number,
  eligible: number | null,
): Omit<ResultRow, 'candidateId' | 'rank'> {
  const n = yes + no;
  const present = eligible === null ? null : Math.max(eligible, took);
  const yesShare = ratio(yes, n);
  return {
    score: yesShare,
    n,
    noOpinion,
    voters: yes,
    distribution: [
      { value: 0, count: no },
      { value: 1, count: yes },
    ],
    figures: {
      yes,
      no,
      yesShare,
      majority: ratio(Math.max(yes, no), n),
      // Who voted and then left is not among those present at closing; more than everybody can't take part.
      turnout: present === null ? null : ratio(took, present),
    },
    adopted: isQuorumMet(method.quorum, took, present) ? isAdopted(method.threshold, yes, no) : null,
  };
}
