// What a ranking has beside its order: Condorcet, Borda beside Schulze, concordance, the pairs, and the run-off.
import type { RoundResult } from '../../domain/voting/result.ts';
import { cell, note, plain, wordsCell, type Block, type Cell } from '../document.ts';
import { numberText } from '../format.ts';
import { namesOf, type RoundContext } from './round-context.ts';

type RankExtra = Extract<RoundResult['extra'], { type: 'rank' }>;

/** More than this, and a table of everybody against everybody is wider than a page. */
const PAIRS_AT_MOST = 12;

export function rankBlocks(context: RoundContext, extra: RankExtra): Block[] {
  const texts = context.labels.extras.rank;
  const { figure } = context;
  return [
    extra.condorcetWinner === null
      ? plain(texts.noCondorcet)
      : plain(texts.condorcet, ...namesOf(context, [extra.condorcetWinner]), '.'),
    plain(extra.differs ? texts.differs : texts.agrees),
    ...(extra.kendallW === null ? [] : [note(texts.concordance(figure(extra.kendallW), figure(extra.meanSpearman)))]),
    orders(context, extra),
    ...pairs(context, extra),
    ...runOff(context, extra),
  ];
}

/** Places in an order with shared places: 1, 1, 3. */
function placesOf(order: RankExtra['schulze']): Map<string, number> {
  const places = new Map<string, number>();
  for (const group of order) {
    const place = places.size + 1;
    for (const id of group) places.set(id, place);
  }
  return places;
}

function orders({ labels, round, question, title }: RoundContext, extra: RankExtra): Block {
  const texts = labels.extras.rank;
  const [schulze, borda] = [placesOf(extra.schulze), placesOf(extra.borda)];
  const place = (of: ReadonlyMap<string, number>, id: string): Cell => cell(`${of.get(id) ?? labels.unknown}`);
  return {
    type: 'table',
    caption: texts.ordersCaption(round.number, question),
    rowHeader: 0,
    columns: [
      { title: labels.cluster, kind: 'text', width: 60 },
      { title: texts.schulze, kind: 'number', width: 20 },
      { title: texts.borda, kind: 'number', width: 20 },
    ],
    rows: round.result.rows.map(({ candidateId }) => [
      wordsCell(title(candidateId)),
      place(schulze, candidateId),
      place(borda, candidateId),
    ]),
  };
}

function pairs({ labels, round, question }: RoundContext, { pairwise }: RankExtra): Block[] {
  const texts = labels.extras.rank;
  if (round.candidates.length > PAIRS_AT_MOST) return [];
  return [
    note(texts.pairsMeans),
    {
      type: 'table',
      caption: texts.pairsCaption(round.number, question),
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 40 },
        ...round.candidates.map((_, index) => ({
          title: `${index + 1}`,
          kind: 'number' as const,
          width: 60 / round.candidates.length,
        })),
      ],
      rows: round.candidates.map(({ title }, row): Cell[] => [
        { text: [`${row + 1}. `, { words: title }] },
        ...round.candidates.map((_, column) =>
          cell(row === column ? labels.unknown : `${pairwise[row]?.[column] ?? 0}`),
        ),
      ]),
    },
  ];
}

function runOff(context: RoundContext, { irv }: RankExtra): Block[] {
  const { labels, language, round, question, title } = context;
  const texts = labels.extras.rank;
  if (irv.rounds.length === 0) return [];
  const votes = (each: RankExtra['irv']['rounds'][number]): Cell['text'] =>
    each.votes.flatMap(({ candidateId, votes }, index) => [
      ...(index === 0 ? [] : ['; ']),
      { words: title(candidateId) },
      `: ${numberText(language, votes, 2)}`,
    ]);
  return [
    note(texts.irvMeans),
    {
      type: 'table',
      caption: texts.irvCaption(round.number, question),
      rowHeader: 0,
      columns: [
        { title: texts.irvRound, kind: 'number', width: 9 },
        { title: texts.irvVotes, kind: 'text', width: 50 },
        { title: texts.irvExhausted, kind: 'number', width: 13 },
        { title: texts.irvOut, kind: 'text', width: 28 },
      ],
      rows: irv.rounds.map((each, index): Cell[] => [
        cell(`${index + 1}`),
        { text: votes(each) },
        cell(numberText(language, each.exhausted, 2)),
        {
          text: each.eliminated.length === 0 ? [labels.unknown] : namesOf(context, each.eliminated),
          ...(each.wasTied ? { note: [texts.irvTied] } : {}),
        },
      ]),
    },
    ...(irv.winners.length === 0 ? [] : [plain(texts.irvWinner, ...namesOf(context, irv.winners), '.')]),
  ];
}
