// Rank ballots: Schulze, Borda, Condorcet, instant run-off.
import { z } from 'zod';
import { countRanks } from '../../../shared/domain/voting/rank.ts';
import type { ResultRow } from '../../../shared/domain/voting/result.ts';
import { rowsOf } from '../../../shared/domain/voting/weak-orders.ts';
import { schulzeRanks, strongestPaths } from '../../../shared/domain/voting/schulze.ts';
import { condorcetWinner } from '../../../shared/domain/voting/condorcet.ts';
import { namedCandidates, perName, type Named } from '../candidates.ts';
import { Shaped, type Fields, fieldsOf } from '../check.ts';
import { matrix, names, read, readMaybe, Unreadable, type Input } from '../vector.ts';

const place = z.union([z.string().transform((name) => [name]), names]);
/** `[["A"], ["B", "C"]]`, `["A", "B"]` or `"A > B = C"`. */
const order = z.union([
  z.array(place),
  z
    .string()
    .transform((text) => text.split(/\s*>\s*/).map((part) => part.split(/\s*[=,]\s*/).filter((name) => name !== ''))),
]);
const ballot = z.union([
  z.looseObject({ count: z.int().min(0).default(1), ranking: order }),
  order.transform((ranking) => ({ count: 1, ranking })),
]);

type Order = readonly (readonly string[])[];
const byRank = (named: Named, ranks: readonly (number | null)[]): Order => {
  const places = [...new Set(ranks.filter((rank) => rank !== null))].toSorted((a, b) => a - b);
  return places.map((rank) => named.names.filter((_, at) => ranks[at] === rank));
};

/** One name where one is expected, else the list; `null` and words for "none" where there is none. */
const oneOrMany = (found: readonly string[]) =>
  new Shaped((expected) => {
    if (Array.isArray(expected)) return found;
    if (found.length === 1) return found[0];
    const isNone = expected === null || (typeof expected === 'string' && /^(none|no\b|geen|null|tie)/i.test(expected));
    return isNone && found.length !== 1 ? expected : found;
  });
/** Places as sets, so that the order of names within a tie does not matter; a flat list where nothing is tied. */
const orderShaped = (found: Order) =>
  new Shaped((expected) => {
    if (!Array.isArray(expected)) return found;
    if (expected.every((item) => typeof item === 'string'))
      return found.map((tied) => (tied.length === 1 ? tied[0] : tied));
    return found.map((tied, at) => {
      const wanted: unknown = expected[at];
      const isSame =
        Array.isArray(wanted) && wanted.length === tied.length && tied.every((name) => wanted.includes(name));
      return isSame ? wanted : tied;
    });
  });
const table = ({ names: all }: Named, rows: readonly (readonly number[])[]) =>
  new Shaped((expected) =>
    Array.isArray(expected)
      ? rows
      : Object.fromEntries(
          all.map((name, i) => [name, Object.fromEntries(all.map((other, j) => [other, rows[i]?.[j]]))]),
        ),
  );
const listOr = (named: Named, values: readonly (number | null)[]) =>
  new Shaped((expected) => (Array.isArray(expected) ? values : perName(named, values)));

const isA = (method: string, pattern: RegExp): boolean => pattern.test(method);

export function ranking(method: string, input: Input): Fields {
  const pairs = readMaybe(input, matrix, 'pairwise', 'preferred', 'pairs', 'matrix');
  if (pairs !== null && input['ballots'] === undefined) return fromPairs(input, pairs);
  const ballots = read(input, z.array(ballot), 'ballots', 'votes');
  const items = readMaybe(input, names, 'items', 'candidates') ?? [
    ...new Set(ballots.flatMap(({ ranking: one }) => one.flat())),
  ];
  const named = namedCandidates(items);
  const choices = ballots.flatMap(({ count, ranking: places }) =>
    Array.from({ length: count }, () => ({
      type: 'rank' as const,
      places: places.map((tied) => tied.map(named.idOf)),
      noOpinion: [],
    })),
  );
  const { rows, extra } = countRanks({ type: 'rank', top: null }, named.candidates, choices);
  if (extra.type !== 'rank') throw new Unreadable('not a ranking');
  const toNames = (ids: readonly string[]): string[] => ids.map(named.nameOf);
  const figure = (of: (row: ResultRow) => number | null | undefined) => rows.map((row) => of(row) ?? null);
  // Some write Borda's points from m down to 1: one more for every ballot.
  const more = isA(method, /\bm\s*(…|\.\.\.?|,\s*m\s*-\s*1.*|to|down to)\s*1\b/i) ? choices.length : 0;
  const points = figure((row) => row.figures.bordaPoints).map((value) => (value === null ? null : value + more));
  const orders = {
    schulze: extra.schulze.map(toNames),
    borda: extra.borda.map(toNames),
  };
  const winners = isA(method, /irv|run-?off|alternative vote|hare/i)
    ? toNames(extra.irv.winners)
    : isA(method, /schulze|beatpath/i) || !isA(method, /borda|condorcet/i)
      ? (orders.schulze[0] ?? [])
      : isA(method, /borda/i)
        ? (orders.borda[0] ?? [])
        : toNames(extra.condorcetWinner === null ? [] : [extra.condorcetWinner]);
  const main = isA(method, /borda/i) && !isA(method, /schulze/i) ? orders.borda : orders.schulze;
  const last = extra.irv.rounds.at(-1)?.votes ?? [];
  const out = extra.irv.rounds.flatMap(({ eliminated }) => toNames(eliminated));
  const scoresOrOrder = new Shaped((expected) =>
    Array.isArray(expected) && !expected.every((item) => typeof item === 'number')
      ? orderShaped(orders.borda).of(expected)
      : listOr(named, points).of(expected),
  );
  return new Map([
    ...fieldsOf({
      pairwise: table(named, extra.pairwise),
      pairs: table(named, extra.pairwise),
      paths: table(named, extra.paths),
      strengths: table(named, extra.paths),
      ranking: orderShaped(main),
      order: orderShaped(main),
      schulze: orderShaped(orders.schulze),
      borda: scoresOrOrder,
      bordaRanking: orderShaped(orders.borda),
      scores: listOr(named, points),
      points: listOr(named, points),
      bordaPoints: listOr(named, points),
      mean: listOr(
        named,
        figure((row) => row.figures.bordaMean),
      ),
      bordaMean: listOr(
        named,
        figure((row) => row.figures.bordaMean),
      ),
      ranks: listOr(
        named,
        figure((row) => row.rank),
      ),
      condorcetWinner: oneOrMany(toNames(extra.condorcetWinner === null ? [] : [extra.condorcetWinner])),
      condorcet: oneOrMany(toNames(extra.condorcetWinner === null ? [] : [extra.condorcetWinner])),
      winner: oneOrMany(winners),
      winners: oneOrMany(winners),
      irv: oneOrMany(toNames(extra.irv.winners)),
      irvWinner: oneOrMany(toNames(extra.irv.winners)),
      schulzeWinner: oneOrMany(orders.schulze[0] ?? []),
      bordaWinner: oneOrMany(orders.borda[0] ?? []),
      eliminated: new Shaped((expected) =>
        Array.isArray(expected) && expected.some(Array.isArray)
          ? extra.irv.rounds.flatMap(({ eliminated }) => (eliminated.length === 0 ? [] : [toNames(eliminated)]))
          : out,
      ),
      final: Object.fromEntries(last.map(({ candidateId, votes }) => [named.nameOf(candidateId), votes])),
      exhausted: extra.irv.rounds.at(-1)?.exhausted ?? 0,
      wasTied: extra.irv.rounds.some(({ wasTied }) => wasTied),
      rounds: new Shaped((expected) =>
        typeof expected === 'number'
          ? extra.irv.rounds.length
          : extra.irv.rounds.map(({ votes }) =>
              Object.fromEntries(votes.map(({ candidateId, votes: count }) => [named.nameOf(candidateId), count])),
            ),
      ),
      differs: extra.differs,
      W: extra.kendallW,
      kendallW: extra.kendallW,
      meanSpearman: extra.meanSpearman,
    }),
    ...[...named.names].flatMap((name, at): [string, unknown][] => [
      ...fieldsOf({ [`pairwise_${name}_over`]: perName(named, extra.pairwise[at] ?? []) }),
    ]),
  ]);
}

/** From the duels alone: Schulze and Condorcet need no more. */
function fromPairs(input: Input, pairs: readonly (readonly number[])[]): Fields {
  const size = pairs.length;
  const named = namedCandidates(
    readMaybe(input, names, 'items', 'candidates') ?? pairs.map((_, at) => String.fromCharCode(65 + at)),
  );
  const paths = strongestPaths(Int32Array.from(pairs.flat()), size);
  const found = byRank(named, schulzeRanks(paths, size));
  const winner = condorcetWinner(pairs);
  const condorcet = winner === null ? [] : [named.names[winner] ?? '?'];
  return fieldsOf({
    pairwise: table(named, pairs),
    paths: table(named, rowsOf(paths, size)),
    strengths: table(named, rowsOf(paths, size)),
    ranking: orderShaped(found),
    order: orderShaped(found),
    schulze: orderShaped(found),
    winner: oneOrMany(found[0] ?? []),
    winners: oneOrMany(found[0] ?? []),
    condorcetWinner: oneOrMany(condorcet),
    condorcet: oneOrMany(condorcet),
  });
}
