// Yes and no, and several criteria.
import { z } from 'zod';
import { normalisedWeights, rescaled, weightedScore } from '../../../shared/domain/voting/criteria-score.ts';
import { compareFractions, fraction, fractionOfDecimal, numberOf } from '../../../shared/domain/voting/fractions.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { sharedRanks } from '../../../shared/domain/voting/shared-ranks.ts';
import { countYesNo, isAdopted, isQuorumMet } from '../../../shared/domain/voting/yes-no.ts';
import { splitOf } from '../../../shared/domain/voting/criteria.ts';
import { namedCandidates } from '../candidates.ts';
import { fieldsOf, Shaped, type Fields } from '../check.ts';
import { asNumber, read, readMaybe, Unreadable, type Input } from '../vector.ts';

/** As a word, or as the share that yes needs: more than a half, or at least two thirds. */
function thresholdOf(input: Input): MethodOf<'yesNo'>['threshold'] {
  const given = readMaybe(input, z.union([z.number(), z.string()]), 'threshold', 'majority') ?? 0.5;
  const text = String(given);
  if (/^(0?\.5|1\/2|>\s*(½|1\/2|0?\.5)|half|simple|majority)$/i.test(text.trim())) return 'half';
  if (/^(0?\.6(6+7?|7)|2\/3|(≥|>=)\s*(⅔|2\/3)|two ?thirds)$/i.test(text.trim())) return 'twoThirds';
  if (/object|consent|unanim|^1$/i.test(text)) return 'noObjection';
  throw new Unreadable(`input.threshold: ${text} is not one that this product has`);
}

/** True, or the word that is expected for it. */
const decided = (is: boolean | null) =>
  new Shaped((expected) => {
    if (typeof expected !== 'string') return is;
    if (is === null) return /quorum|no decision|geen besluit/i.test(expected) ? expected : 'no decision';
    const saysNo = /\b(not|no|niet|rejected|verworpen|fails?)\b/i.test(expected);
    return saysNo === !is ? expected : is ? 'adopted' : 'not adopted';
  });

export function yesNo(_method: string, input: Input): Fields {
  const whole = z.int().min(0);
  const yes = read(input, whole, 'yes', 'for');
  const no = read(input, whole, 'no', 'against');
  const silent = readMaybe(input, whole, 'abstain', 'abstentions', 'dontKnow') ?? 0;
  const eligible = readMaybe(input, whole, 'eligible', 'present');
  const quorum = readMaybe(input, asNumber, 'quorum') ?? 0;
  const threshold = thresholdOf(input);
  const { candidates } = namedCandidates(['it']);
  const [candidate] = candidates;
  const votes = (answer: 'yes' | 'no', count: number): Choice[] =>
    Array.from({ length: count }, () => ({
      type: 'yesNo',
      answers: candidate === undefined ? [] : [{ candidateId: candidate.candidateId, answer }],
      noOpinion: [],
    }));
  const abstained = Array.from({ length: silent }, (): Choice => ({ type: 'abstain' }));
  const all = [...votes('yes', yes), ...votes('no', no), ...abstained];
  const row = countYesNo({ type: 'yesNo', threshold, quorum }, candidates, all, eligible).rows[0];
  const tie = (asked: string): boolean => {
    const [a = 0, b = 0] = (asked.match(/\d+/g) ?? []).map(Number);
    return isAdopted(threshold, a, b);
  };
  return new Map([
    ...fieldsOf({
      yesShare: row?.figures.yesShare ?? null,
      turnout: row?.figures.turnout ?? null,
      majority: row?.figures.majority ?? null,
      consensus: row?.figures.majority ?? null,
      quorumMet: isQuorumMet(quorum, yes + no + silent, eligible),
      adopted: decided(row?.adopted ?? null),
    }),
    // "tie5_5": what yes and no of five each would give.
    ...tiesUpTo(MOST_IN_A_TIE).map(([name, asked]): [string, unknown] => [name, decided(tie(asked))]),
  ]);
}

const MOST_IN_A_TIE = 60;
const tiesUpTo = (most: number): [string, string][] =>
  Array.from({ length: most }, (_, at): [string, string] => [`tie${at + 1}${at + 1}`, `${at + 1}_${at + 1}`]);

const item = z.record(z.string(), z.number());

/** Means per criterion; weights, costs and the scale stand in the input or in the name of the method (".6/.4", "scale 1-5"). */
export function criteria(methodText: string, input: Input): Fields {
  const items = readMaybe(input, z.record(z.string(), item), 'items') ?? { it: read(input, item, 'item', 'means') };
  const ids = Object.keys(Object.values(items)[0] ?? {});
  const method = methodOf(methodText, input, ids);
  const means = Object.values(items).map((one) => ids.map((id) => fractionOfDecimal(one[id] ?? 0)));
  const weights = normalisedWeights(method.criteria.map(({ weight }) => weight));
  const scores = means.map((row) => weightedScore(method, weights, row));
  const splits = ids.map((_, column) =>
    splitOf(
      method,
      means.flatMap((row) => row[column] ?? []),
    ),
  );
  const isHigh = (row: number, column: number): boolean => {
    const [mean, split] = [means[row]?.[column], splits[column]];
    return mean !== undefined && split !== null && split !== undefined && compareFractions(mean, split) >= 0;
  };
  const values = scores.map((score) => (score === null ? null : numberOf(score)));
  const named = Object.keys(items);
  const byItem = <T>(all: readonly T[]) =>
    new Shaped((expected) =>
      typeof expected === 'object' && !Array.isArray(expected) && expected !== null
        ? Object.fromEntries(named.map((name, at) => [name, all[at]]))
        : Array.isArray(expected)
          ? all
          : all[0],
    );
  const ranks = sharedRanks(
    scores.map((score) => score ?? fraction(0)),
    (a, b) => compareFractions(b, a),
  );
  return new Map([
    ...fieldsOf({
      score: byItem(values),
      scores: byItem(values),
      ranks: byItem(ranks),
      quadrant: new Shaped((expected) => quadrantAs(expected, ids, isHigh(0, 0), isHigh(0, 1))),
    }),
    ...inverses(method),
  ]);
}

function methodOf(text: string, input: Input, ids: readonly string[]): MethodOf<'criteria'> {
  const inText = (text.match(/weights?\s*([\d./ ]+)/i)?.[1] ?? '').split('/').map(Number);
  const list = z.union([
    z.array(z.number()),
    z.record(z.string(), z.number()).transform((all) => ids.map((id) => all[id] ?? 0)),
  ]);
  const weights = readMaybe(input, list, 'weights') ?? inText;
  const costs = readMaybe(input, z.array(z.string()), 'costs', 'cost') ?? [];
  const split = readMaybe(input, z.string(), 'split') ?? '';
  return {
    type: 'criteria',
    scale: /0\s*[-–]\s*10/.test(readMaybe(input, z.string(), 'scale') ?? text) ? 'zeroToTen' : 'oneToFive',
    criteria: ids.map((criterionId, at) => ({
      criterionId,
      title: criterionId,
      weight: weights[at] ?? 1,
      isCost: costs.includes(criterionId),
    })),
    quorum: 0,
    split: /median/i.test(split) ? 'median' : 'middle',
  };
}

const LOW = /\b(un\w+|in(?!g)\w+|not|low|hard|difficult|little|niet|laag|moeilijk|minder|less)\b/i;

/** In our words ("highLow"), or in words of the vector: one part for each of the first two criteria, a comma between. */
function quadrantAs(expected: unknown, ids: readonly string[], first: boolean, second: boolean): unknown {
  const ours = `${first ? 'high' : 'low'}${second ? 'High' : 'Low'}`;
  if (typeof expected !== 'string' || /^(high|low)(High|Low)$/.test(expected)) return ours;
  const parts = expected.split(/,| and | en /);
  const said = ids.slice(0, 2).map((id, at) => {
    const part = parts[at] ?? '';
    // "important" begins like a "not", and is none.
    return !LOW.test(part) || part.trim().startsWith(id.slice(0, 6));
  });
  return said[0] === first && said[1] === second && parts.length === 2 ? expected : ours;
}

/** "inverseCostOf2": what a mean of 2 on a cost counts for. */
const inverses = (method: MethodOf<'criteria'>): [string, unknown][] =>
  Array.from({ length: 101 }, (_, tenth): [string, unknown] => {
    const mean = tenth / 10;
    const name = `inversecostof${String(mean).replace('.', '')}`;
    return [name, numberOf(rescaled(method, fractionOfDecimal(mean), true))];
  });
