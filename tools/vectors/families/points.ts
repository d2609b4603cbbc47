// Dots, picks, a budget, and shared ranks.
import { z } from 'zod';
import { isBlank, type Counted } from '../../../shared/domain/voting/ballots.ts';
import { countBudgets } from '../../../shared/domain/voting/budget.ts';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import { countDots } from '../../../shared/domain/voting/dots.ts';
import { cutTied } from '../../../shared/domain/voting/honest-ranking.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { countPicks } from '../../../shared/domain/voting/pick.ts';
import type { ResultRow } from '../../../shared/domain/voting/result.ts';
import { sharedRanks } from '../../../shared/domain/voting/shared-ranks.ts';
import { namedCandidates, perName, type Named } from '../candidates.ts';
import { fieldsOf, Shaped, type Fields } from '../check.ts';
import { asNumber, names, numberAfter, read, readMaybe, Unreadable, type Input } from '../vector.ts';

/** Points by name, in the order of the items, or a list of what was picked. */
const ballotSchema = z.union([z.record(z.string(), z.number()), z.array(z.number()), names]);
type Given = z.infer<typeof ballotSchema>;

const entriesOf = ({ names: items }: Named, given: Given): [string, number][] => {
  if (!Array.isArray(given)) return Object.entries(given);
  return given.map((one, at): [string, number] =>
    typeof one === 'string' ? [one, 1] : [items[at] ?? `item ${at + 1}`, one],
  );
};

const setting = (method: string, input: Input, fields: readonly string[], words: readonly string[]): number | null =>
  readMaybe(input, asNumber, ...fields) ?? numberAfter(method, ...words);

/** Points on nothing are left out: a form does not send them. */
function choicesOf(type: 'dots' | 'pick' | 'budget', named: Named, given: readonly Given[]): Choice[] {
  return given.map((one): Choice => {
    const entries = entriesOf(named, one);
    const points = entries.flatMap(([name, n]) => (n === 0 ? [] : [{ candidateId: named.idOf(name), points: n }]));
    if (type !== 'pick') return { type, points, noOpinion: [] };
    return {
      type,
      picked: points.flatMap(({ candidateId, points: n }) => Array.from({ length: n }, () => candidateId)),
      noOpinion: [],
    };
  });
}

function settingsOf(method: string, input: Input): Method & { type: 'dots' | 'pick' | 'budget' } {
  if (/budget|points|100/i.test(method) && !/dot/i.test(method)) {
    const points = setting(method, input, ['points', 'budget', 'total'], ['budget', 'points', 'of']) ?? 100;
    return { type: 'budget', points };
  }
  if (/pick|choose|approval/i.test(method)) {
    const most = setting(method, input, ['most', 'n', 'max'], ['pick', 'n', 'max', 'most', 'choose']);
    return { type: 'pick', most: most ?? Number.MAX_SAFE_INTEGER };
  }
  const dots = setting(method, input, ['dots', 'n', 'votes'], ['n', 'dots', 'votes']) ?? null;
  if (dots === null) throw new Unreadable('input: needs n, the dots of one voter');
  const most = setting(method, input, ['max', 'maxPerItem', 'maxPerCandidate', 'm'], ['max', 'at most', 'm']) ?? dots;
  return { type: 'dots', dots, maxPerCandidate: most };
}

export function points(methodText: string, input: Input): Fields {
  const method = settingsOf(methodText, input);
  const given = read(input, z.array(ballotSchema), 'ballots', 'votes');
  const items = readMaybe(input, names, 'items', 'candidates') ?? [
    ...new Set(given.flatMap((one) => (Array.isArray(one) ? [] : Object.keys(one)))),
  ];
  const named = namedCandidates(items);
  const choices = choicesOf(method.type, named, given);
  const isValid = choices.map((choice) => checkBallot(method, named.candidates, choice) === null);
  const valid = choices.filter((_, at) => isValid[at]);
  const at = (is: (choice: Choice, index: number) => boolean): number[] =>
    choices.flatMap((choice, index) => (is(choice, index) ? [index] : []));
  const { rows, extra } = countWith(method, named, valid);
  const list = (of: (row: ResultRow) => unknown) =>
    new Shaped((expected) => (Array.isArray(expected) ? rows.map(of) : perName(named, rows.map(of))));
  const ranks = rows.map(({ rank }) => rank);
  return fieldsOf({
    rejected: at((_, index) => !isValid[index]),
    invalid: at((_, index) => !isValid[index]),
    blank: at((choice, index) => isValid[index] === true && isBlank(choice)),
    valid: new Shaped((expected) =>
      Array.isArray(expected) ? at((_, index) => isValid[index] === true) : valid.length,
    ),
    dots: list(({ score }) => score),
    points: list(totalOf),
    picks: list(({ score }) => score),
    total: list(totalOf),
    totals: list(totalOf),
    voters: list(({ voters }) => voters),
    breadth: list(({ figures }) => figures.breadth),
    share: list(({ figures }) => figures.share),
    mean: list(({ figures }) => figures.mean),
    median: list(({ figures }) => figures.median),
    sd: list(({ figures }) => figures.standardDeviation),
    standardDeviation: list(({ figures }) => figures.standardDeviation),
    funded: list(({ figures }) => figures.fundedShare),
    fundedShare: list(({ figures }) => figures.fundedShare),
    ranks: list(({ rank }) => rank),
    cutTied: cutTied(ranks).map((index) => named.names[index]),
    cast: 'cast' in extra ? extra.cast : null,
    unused: 'unused' in extra ? extra.unused : null,
    focus: 'focus' in extra ? extra.focus : null,
    overlap: 'overlap' in extra ? extra.overlap : null,
  });
}

/** All that was given: the distribution counts each amount of who has an opinion. */
const totalOf = ({ distribution }: ResultRow): number =>
  (distribution ?? []).reduce((sum, { value, count }) => sum + value * count, 0);

function countWith(method: ReturnType<typeof settingsOf>, { candidates }: Named, valid: readonly Choice[]): Counted {
  if (method.type === 'dots') return countDots(method, candidates, valid);
  return method.type === 'pick' ? countPicks(method, candidates, valid) : countBudgets(method, candidates, valid);
}

/** Standard competition ranking, highest first. */
export function ranksOfScores(_method: string, input: Input): Fields {
  const scores = read(input, z.union([z.record(z.string(), z.number()), z.array(z.number())]), 'scores', 'values');
  const items = Object.keys(scores);
  const ranks = sharedRanks(Object.values(scores), (a, b) => b - a);
  const cut = readMaybe(input, asNumber, 'cut', 'top');
  const named = namedCandidates(items);
  return fieldsOf({
    ranks: new Shaped((expected) => (Array.isArray(expected) ? ranks : perName(named, ranks))),
    cutTied: (cut === null ? cutTied(ranks) : cutTied(ranks, cut)).map((at) => items[at]),
  });
}
