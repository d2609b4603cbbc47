// The same candidates by group (voting.md §3). Which groups may be shown together was decided at closing, by the k-rule; here they are only compared.
import { mayPublishGuesses } from '../k-rule.ts';
import { isBlank } from './ballots.ts';
import type { Candidate, Choice, GroupId } from './choice.ts';
import { commonScores, yesAndNo, type CommonScore } from './common-score.ts';
import { addFractions, compareFractions, fraction, numberOf, timesFraction, ZERO } from './fractions.ts';
import { permutationP } from './group-chance.ts';
import type { Method } from './methods.ts';
import { resultOf } from './result-of.ts';
import type { GroupComparison, RoundResult } from './result.ts';
import type { LabelledGuess } from './round.ts';
import { ranksOf } from './shared-ranks.ts';
import { kendallTauB, spearman } from './stats/ranks.ts';
import { groupInformedConsensus } from './yes-no.ts';

/** The ballots of one block, abstentions included. */
export type BlockBallots = { readonly groupIds: readonly (GroupId | null)[]; readonly choices: readonly Choice[] };

export type ComparisonOptions = {
  /** Of the resampling and the permutations, printed with their outcome. */
  readonly seed: number;
  /** The k of the session: fewer guesses than this are not shown. */
  readonly k: number;
};

/**
 * Compares blocks.
 * @param blocks as `publishable` made them; at least k ballots in each
 * @param guesses labelled with their blocks; blank ones count for nothing
 * @returns null below two blocks
 */
export function comparisonOf(
  method: Method,
  candidates: readonly Candidate[],
  blocks: readonly BlockBallots[],
  guesses: readonly LabelledGuess[],
  { seed, k }: ComparisonOptions,
): GroupComparison | null {
  if (blocks.length < 2) return null;
  const results = blocks.map(({ groupIds, choices }) => ({
    groupIds: [...groupIds],
    result: resultOf(withoutQuorum(method), candidates, choices, { eligible: null, seed }),
  }));
  const scores = blocks.map(({ choices }) => commonScores(method, candidates, choices));
  return {
    seed,
    blocks: results,
    gaps: gapsOf(candidates, scores),
    correlations: pairsOf(blocks.length).map(([first, second]) => ({
      first,
      second,
      ...alikeness(candidates, results[first]?.result, results[second]?.result),
      distance: method.type === 'scale' ? distanceOf(results[first]?.result, results[second]?.result) : null,
      p: permutationP(method, candidates, blocks[first]?.choices ?? [], blocks[second]?.choices ?? [], seed),
    })),
    bridges: bridgesOf(method, candidates, blocks, scores),
    equalWeights: equalWeightsOf(candidates, scores),
    guesses: guessesOf(method, candidates, scores, guesses, k),
  };
}

/** A quorum is about everybody: how many of one group took part decides nothing. */
const withoutQuorum = (method: Method): Method => ('quorum' in method ? { ...method, quorum: 0 } : method);

const pairsOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (__, at): [number, number] => [first, first + 1 + at]),
  ).flat();

const shown = (score: CommonScore | undefined): number | null =>
  score === null || score === undefined ? null : numberOf(score);

/** Largest first. A candidate that fewer than two blocks judged has no gap. */
function gapsOf(
  candidates: readonly Candidate[],
  scores: readonly (readonly CommonScore[])[],
): GroupComparison['gaps'] {
  return candidates
    .flatMap(({ candidateId }, at) => {
      const values = scores.map((row) => shown(row[at]));
      const judged = values.filter((value) => value !== null);
      return judged.length < 2 ? [] : [{ candidateId, gap: Math.max(...judged) - Math.min(...judged), values }];
    })
    .toSorted((a, b) => b.gap - a.gap);
}

/** How alike two orders are, over the candidates that have a rank in both. Words: own convention, voting.md §3. */
function alikeness(candidates: readonly Candidate[], first?: RoundResult, second?: RoundResult) {
  const ranks = candidates.flatMap(({ candidateId }) => {
    const [a, b] = [first, second].map((result) => result?.rows.find((row) => row.candidateId === candidateId)?.rank);
    return typeof a === 'number' && typeof b === 'number' ? [{ a, b }] : [];
  });
  const [a, b] = [ranks.map((rank) => rank.a), ranks.map((rank) => rank.b)];
  const rho = spearman(a, b);
  return { spearman: rho, kendall: kendallTauB(a, b), word: rho === null ? null : likenessWord(rho) };
}

/** ρ in plain words: the same order, partly, other priorities, the other way round. */
export function likenessWord(rho: number): 'same' | 'partly' | 'different' | 'reversed' {
  if (rho >= 0.7) return 'same';
  if (rho >= 0.3) return 'partly';
  return rho < 0 ? 'reversed' : 'different';
}

/** Mean over the candidates of Σ |difference of the cumulative shares| / (K − 1): 0 the same, 1 all at opposite ends. */
function distanceOf(first?: RoundResult, second?: RoundResult): number | null {
  const distances = (first?.rows ?? []).flatMap((row) => {
    const other = second?.rows.find(({ candidateId }) => candidateId === row.candidateId);
    const distance = distributionDistance(
      (row.distribution ?? []).map(({ count }) => count),
      (other?.distribution ?? []).map(({ count }) => count),
    );
    return distance === null ? [] : [distance];
  });
  return distances.length === 0 ? null : distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

/**
 * Distance between two distributions on one scale: the sum of |cumulative differences| over K − 1 (voting.md §3).
 * @returns 0 to 1; null when one is empty or the scale has fewer than two steps
 */
export function distributionDistance(first: readonly number[], second: readonly number[]): number | null {
  const [n, m] = [first, second].map((counts) => counts.reduce((sum, count) => sum + count, 0));
  if (n === undefined || m === undefined || n === 0 || m === 0 || first.length < 2) return null;
  let [ahead, distance] = [0, 0];
  for (const [at, count] of first.entries()) {
    ahead += count / n - (second[at] ?? 0) / m;
    distance += Math.abs(ahead);
  }
  return distance / (first.length - 1);
}

/** Yes/no by group-informed consensus, the other methods by the lowest value of any block. Not of candidates that a block did not judge. */
function bridgesOf(
  method: Method,
  candidates: readonly Candidate[],
  blocks: readonly BlockBallots[],
  scores: readonly (readonly CommonScore[])[],
): GroupComparison['bridges'] {
  const answers = method.type === 'yesNo' ? blocks.map(({ choices }) => yesAndNo(candidates, choices)) : [];
  return candidates
    .flatMap(({ candidateId }, at) => {
      const values = scores.flatMap((row) => shown(row[at]) ?? []);
      if (values.length < scores.length) return [];
      const groups = answers.map((counts) => ({
        agreed: counts[at]?.yes ?? 0,
        n: (counts[at]?.yes ?? 0) + (counts[at]?.no ?? 0),
      }));
      return [{ candidateId, minimum: groupInformedConsensus(groups) ?? Math.min(...values) }];
    })
    .toSorted((a, b) => b.minimum - a.minimum);
}

/** Mean of the blocks, each weighing the same; of those that judged the candidate. */
function equalWeightsOf(
  candidates: readonly Candidate[],
  scores: readonly (readonly CommonScore[])[],
): GroupComparison['equalWeights'] {
  const means = candidates.map((_, at) => {
    const judged = scores.flatMap((row) => row[at] ?? []);
    return judged.length === 0 ? null : timesFraction(judged.reduce(addFractions, ZERO), fraction(1, judged.length));
  });
  const ranks = ranksOf(means, (a, b) => compareFractions(b, a));
  return candidates.map(({ candidateId }, at) => ({ candidateId, value: shown(means[at]), rank: ranks[at] ?? null }));
}

/** One entry for each pair of blocks of which at least k members of the one guessed about the other. */
function guessesOf(
  method: Method,
  candidates: readonly Candidate[],
  scores: readonly (readonly CommonScore[])[],
  guesses: readonly LabelledGuess[],
  k: number,
): GroupComparison['guesses'] {
  return scores.flatMap((own, by) =>
    scores.flatMap((actual, about) => {
      const said = guesses.filter((guess) => guess.by === by && guess.about === about && !isBlank(guess.choice));
      if (by === about || !mayPublishGuesses(said.length, k)) return [];
      const guessed = commonScores(
        method,
        candidates,
        said.map(({ choice }) => choice),
      );
      const rows = candidates.map(({ candidateId }, at) => ({
        candidateId,
        guessed: shown(guessed[at]),
        actual: shown(actual[at]),
        own: shown(own[at]),
      }));
      return [{ by, about, n: said.length, rows, misjudgement: misjudgementOf(rows) }];
    }),
  );
}

function misjudgementOf(rows: readonly { guessed: number | null; actual: number | null }[]): number | null {
  const off = rows.flatMap(({ guessed, actual }) =>
    guessed === null || actual === null ? [] : [Math.abs(guessed - actual)],
  );
  return off.length === 0 ? null : off.reduce((sum, distance) => sum + distance, 0) / off.length;
}
