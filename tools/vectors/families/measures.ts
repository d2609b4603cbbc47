// Figures that are worked out from numbers alone: concordance, agreement on a scale, medians, correlations.
import { z } from 'zod';
import { distributionDistance, likenessWord } from '../../../shared/domain/voting/group-comparison.ts';
import {
  agreementA,
  agreementLayers,
  polarisation,
  tastleWierman,
} from '../../../shared/domain/voting/stats/agreement.ts';
import { coefficientU, focus, overlap } from '../../../shared/domain/voting/stats/concentration.ts';
import {
  endShare,
  interpolatedMedian,
  mean,
  median,
  normalisedDeviation,
  populationDeviation,
  standardDeviation,
} from '../../../shared/domain/voting/stats/describe.ts';
import { kendallTauB, kendallW, midranks, spearman } from '../../../shared/domain/voting/stats/ranks.ts';
import { groupInformedConsensus } from '../../../shared/domain/voting/yes-no.ts';
import { fieldsOf, Shaped, type Fields } from '../check.ts';
import { asNumber, matrix, numberList, read, readMaybe, type Input } from '../vector.ts';

/** Ranks as given; rows that hold scores instead are ranked from high to low. */
export function concordance(_method: string, input: Input): Fields {
  const scores = readMaybe(input, matrix, 'scoresPerJudge', 'scores');
  const rows =
    scores?.map((row) => midranks(row, 'high')) ??
    read(input, matrix, 'ranksPerJudge', 'ranks', 'rankings', 'value').map((row) => midranks(row, 'low'));
  const found = kendallW(rows);
  const W = found?.W ?? null;
  return fieldsOf({
    value: W,
    W,
    kendallW: W,
    S: found?.S ?? null,
    rankSums: found?.rankSums ?? null,
    chi2: found?.chi2 ?? null,
    chiSquared: found?.chi2 ?? null,
    df: found?.df ?? null,
    meanSpearman: found?.meanSpearman ?? null,
    averageSpearman: found?.meanSpearman ?? null,
    rBar: found?.meanSpearman ?? null,
  });
}

/** Everything about one distribution; which of it is "the value" depends on the method. */
export function distribution(method: string, input: Input): Fields {
  const values = readMaybe(input, numberList, 'values', 'answers');
  const lowest = readMaybe(input, asNumber, 'lowest', 'min', 'from') ?? (values === null ? 1 : Math.min(...values, 1));
  const frequencies = values === null ? given(input) : counted(values, lowest, input);
  const each = values ?? frequencies.flatMap((n, at) => Array.from({ length: Math.round(n) }, () => lowest + at));
  const A = agreementA(frequencies);
  const consensus = tastleWierman(frequencies);
  const middle = interpolatedMedian(frequencies, lowest);
  const main = /tastle|wierman/i.test(method) ? consensus : /median/i.test(method) ? middle : A;
  return fieldsOf({
    value: main,
    A,
    agreement: A,
    agreementA: A,
    exact: A,
    polarization: polarisation(frequencies),
    polarisation: polarisation(frequencies),
    layers: agreementLayers(frequencies).map(({ pattern, agreement, weight }) => ({
      pattern,
      A: agreement,
      agreement,
      weight,
    })),
    consensus,
    Cns: consensus,
    tastleWierman: consensus,
    dissention: consensus === null ? null : 1 - consensus,
    dissension: consensus === null ? null : 1 - consensus,
    interpolatedMedian: middle,
    IM: middle,
    median: median(each),
    mean: mean(each),
    n: frequencies.reduce((sum, n) => sum + n, 0),
    sd: standardDeviation(each),
    standardDeviation: standardDeviation(each),
    populationDeviation: populationDeviation(each),
    normalisedDeviation: normalisedDeviation(each, frequencies.length - 1),
    normalizedDeviation: normalisedDeviation(each, frequencies.length - 1),
    topTwo: endShare(frequencies, 'top'),
    topTwoShare: endShare(frequencies, 'top'),
    bottomTwo: endShare(frequencies, 'bottom'),
    bottomTwoShare: endShare(frequencies, 'bottom'),
  });
}

const given = (input: Input): number[] =>
  read(input, numberList, 'frequencies', 'frequenciesFrom1', 'counts', 'distribution', 'value');

function counted(values: readonly number[], lowest: number, input: Input): number[] {
  const highest = readMaybe(input, asNumber, 'highest', 'max', 'to') ?? Math.max(...values);
  return Array.from(
    { length: highest - lowest + 1 },
    (_, at) => values.filter((value) => value === lowest + at).length,
  );
}

/** Two lists of the same candidates. Which is high and which is low does not matter to a correlation. */
export function correlation(method: string, input: Input): Fields {
  const a = read(input, numberList, 'a', 'x', 'first');
  const b = read(input, numberList, 'b', 'y', 'second');
  const [rho, tau] = [spearman(a, b), kendallTauB(a, b)];
  const distance = distributionDistance(a, b);
  const main = /distance/i.test(method) ? distance : /tau|kendall/i.test(method) ? tau : rho;
  return fieldsOf({
    value: main,
    rho,
    spearman: rho,
    tau,
    tauB: tau,
    kendall: tau,
    distance,
    word: rho === null ? null : likenessWord(rho),
  });
}

/** Per group how many agreed, out of how many. */
export function groupConsensus(_method: string, input: Input): Fields {
  const pair = z.union([
    z.tuple([z.number(), z.number()]).transform(([agreed, n]) => ({ agreed, n })),
    z.looseObject({ agree: z.number(), n: z.number() }).transform(({ agree, n }) => ({ agreed: agree, n })),
  ]);
  const value = groupInformedConsensus(read(input, z.array(pair), 'groups', 'value'));
  return fieldsOf({ value, consensus: value, groupInformedConsensus: value });
}

/** How many of the judges preferred the row to the column. One matrix, or several by name. */
export function pairAgreement(_method: string, input: Input): Fields {
  const judges = read(input, asNumber, 'judges', 'm');
  const all = read(
    input,
    z.union([matrix.transform((value) => ({ value })), z.record(z.string(), matrix)]),
    'prefCounts',
    'preferences',
    'wins',
    'matrix',
  );
  const found = Object.entries(all).map(([name, wins]): [string, number | null] => [name, coefficientU(wins, judges)]);
  const first = found[0]?.[1] ?? null;
  return fieldsOf({ ...Object.fromEntries(found), u: first, value: first });
}

/** Concentration of totals, or what two voters share. */
export function concentration(_method: string, input: Input): Fields {
  const totals = readMaybe(input, numberList, 'totals', 'dots', 'points');
  const ballots = readMaybe(input, matrix, 'ballots');
  const budget = readMaybe(input, asNumber, 'n', 'budget');
  return fieldsOf({
    focus: totals === null ? null : focus(totals),
    overlap: ballots === null || budget === null ? null : overlap(ballots, budget),
    value: new Shaped(() => (totals === null ? null : focus(totals))),
  });
}
