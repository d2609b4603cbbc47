// One vector: which family of methods it is of, and whether everything it expects holds.
import { checkFields, type Fields } from './check.ts';
import { criteria, yesNo } from './families/decisions.ts';
import {
  concentration,
  concordance,
  correlation,
  distribution,
  groupConsensus,
  pairAgreement,
} from './families/measures.ts';
import { bradleyTerryFields } from './families/pairwise.ts';
import { points, ranksOfScores } from './families/points.ts';
import { ranking } from './families/ranking.ts';
import { Unreadable, vectorSchema, type Input } from './vector.ts';

type Family = (method: string, input: Input) => Fields;

/** By words in the name of the method; the first that fits. */
const FAMILIES: readonly (readonly [pattern: RegExp, family: Family])[] = [
  [/babington|coefficient of agreement|kendall.*\bu\b/i, pairAgreement],
  [/group[- ]informed|pol\.?is/i, groupConsensus],
  [/kendall.*\bw\b|concordance|friedman/i, concordance],
  [/bradley|terry/i, bradleyTerryFields],
  [/schulze|beatpath|borda|condorcet|\birv\b|instant[- ]run-?off|alternative vote/i, ranking],
  [/criteri|weights|importance|feasibility|quadrant/i, criteria],
  [/spearman|tau|rank correlation|distribution distance|distance between/i, correlation],
  [/eijk|agreement a\b|tastle|wierman|median|polari[sz]ation|scale statistics|\bscale\b/i, distribution],
  [/shared ranks|competition rank|1224/i, ranksOfScores],
  [/yes.*no|adopted|quorum|threshold/i, yesNo],
  [/dot|budget|points|pick|approval/i, points],
  [/focus|overlap|entropy/i, concentration],
];

export type Tried = { readonly id: string; readonly problems: readonly string[] };

/** @returns what does not hold; nothing when all of it does */
export function tryVector(given: unknown, at: number): Tried {
  const parsed = vectorSchema.safeParse(given);
  if (!parsed.success)
    return { id: `vector ${at + 1}`, problems: ['not a vector: it needs id, method, input and expected'] };
  const { id, method, input, expected, tolerance = null } = parsed.data;
  const family = FAMILIES.find(([pattern]) => pattern.test(method))?.[1];
  if (family === undefined) return { id, problems: [`method "${method}": not one that this tool knows`] };
  try {
    return { id, problems: problemsOf(family, method, input, expected, tolerance) };
  } catch (error) {
    const isOurs = error instanceof Unreadable || error instanceof RangeError || error instanceof TypeError;
    if (!isOurs) throw error;
    return { id, problems: [error.message] };
  }
}

/** Several cases in one vector have the same names in the input and in what is expected. */
function problemsOf(
  family: Family,
  method: string,
  input: Input,
  expected: Readonly<Record<string, unknown>>,
  tolerance: number | null,
): string[] {
  const names = Object.keys(expected);
  const isCases = names.length > 0 && names.every((name) => typeof input[name] === 'object' && input[name] !== null);
  if (!isCases) return checkFields(expected, family(method, input), tolerance);
  return names.flatMap((name) => {
    const own = input[name];
    const isInput = typeof own === 'object' && own !== null && !Array.isArray(own);
    const fields = family(method, isInput ? { ...own } : { value: own });
    const wanted = expected[name];
    const isMany = typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted);
    return checkFields(isMany ? wanted : { value: wanted }, fields, tolerance).map((line) => `${name}: ${line}`);
  });
}
