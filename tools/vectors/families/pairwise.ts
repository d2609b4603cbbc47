// Bradley–Terry.
import {
  bradleyTerry,
  PRIOR,
  relativeToFirst,
  type BradleyTerry,
} from '../../../shared/domain/voting/bradley-terry.ts';
import { strengthClasses } from '../../../shared/domain/voting/pairwise.ts';
import { sharedRanks } from '../../../shared/domain/voting/shared-ranks.ts';
import { namedCandidates, perName, type Named } from '../candidates.ts';
import { fieldsOf, Shaped, type Fields } from '../check.ts';
import { asNumber, matrix, names, read, readMaybe, type Input } from '../vector.ts';

const MISSING = 'does not exist';

/** In the frame that the method names: relative to the first, or with geometric mean 1. */
function figures(named: Named, fit: BradleyTerry | null, isRelative: boolean, isSum: boolean): Record<string, unknown> {
  if (fit === null) return { value: MISSING };
  const { logStrength, standardError } = isRelative ? relativeToFirst(fit) : fit;
  const plain = logStrength.map(Math.exp);
  const sum = plain.reduce((total, one) => total + one, 0);
  const strength = isSum ? plain.map((one) => one / sum) : plain;
  const list = (values: readonly number[]) =>
    new Shaped((expected) => (Array.isArray(expected) ? values : perName(named, values)));
  const pairs = named.names.flatMap((a, i) =>
    named.names.flatMap((b, j): [string, number][] => {
      const odds = Math.exp((logStrength[i] ?? NaN) - (logStrength[j] ?? NaN));
      return [
        [`odds${a}${b}`, odds],
        [`p${a}${b}`, odds / (1 + odds)],
      ];
    }),
  );
  const classes = strengthClasses(fit.logStrength);
  const ranks = sharedRanks(classes, (a, b) => a - b);
  return {
    ...Object.fromEntries(pairs),
    logStrength: list(logStrength),
    abilities: list(logStrength),
    ability: list(logStrength),
    se: list(standardError),
    standardError: list(standardError),
    strength: list(strength),
    strengths: list(strength),
    ranks: list(ranks),
    ranking: new Shaped((expected) => {
      const order = [...new Set(ranks)]
        .toSorted((a, b) => a - b)
        .map((rank) => named.names.filter((_, at) => ranks[at] === rank));
      const isFlat = Array.isArray(expected) && expected.every((item) => typeof item === 'string');
      return isFlat ? order.flat() : order;
    }),
  };
}

export function bradleyTerryFields(method: string, input: Input): Fields {
  const wins = read(input, matrix, 'wins', 'matrix');
  const named = namedCandidates(
    readMaybe(input, names, 'items', 'candidates') ?? wins.map((_, at) => String.fromCharCode(65 + at)),
  );
  const isRelative = /relative|reference|first/i.test(method);
  const isSum = /sum/i.test(method);
  const prior = readMaybe(input, asNumber, 'prior') ?? (/prior/i.test(method) && !/no prior/i.test(method) ? PRIOR : 0);
  const fit = bradleyTerry(wins, prior);
  const comparisons = wins.map((row, i) =>
    row.reduce((sum, won, j) => (i === j ? sum : sum + won + (wins[j]?.[i] ?? 0)), 0),
  );
  const shares = wins.map(
    (row, i) => row.reduce((sum, won, j) => (i === j ? sum : sum + won), 0) / (comparisons[i] ?? 1),
  );
  return fieldsOf({
    ...figures(named, fit, isRelative, isSum),
    winShare: new Shaped((expected) => (Array.isArray(expected) ? shares : perName(named, shares))),
    // Whether there is a maximum without any prior.
    ml: new Shaped((expected) => {
      const exists = bradleyTerry(wins, 0) !== null;
      if (typeof expected === 'boolean') return exists;
      const saysNot = expected === null || (typeof expected === 'string' && /not|no |none|separ/i.test(expected));
      return saysNot === exists ? (exists ? 'exists' : MISSING) : expected;
    }),
    withHalfWinPrior: figures(named, bradleyTerry(wins, PRIOR), isRelative, isSum),
    withPrior: figures(named, bradleyTerry(wins, PRIOR), isRelative, isSum),
  });
}
