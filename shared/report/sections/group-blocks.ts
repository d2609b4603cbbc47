// The same round by group, where the k-rule allows it: how large the gaps are, how alike the orders, what all agree on, and who misjudged whom.
import type { GroupComparison } from '../../domain/voting/result.ts';
import { blockName } from '../block-name.ts';
import { cell, heading, note, plain, wordsCell, type Block, type Cell, type Column } from '../document.ts';
import { guessBlocks } from './guess-blocks.ts';
import { namesOf, type RoundContext } from './round-context.ts';

/** A few bridges are a message; all candidates in another order are not. */
const BRIDGES_SHOWN = 3;

/** A sentence where there are groups and nothing may be said about them; nothing in a session without groups. */
export function groupBlocks(context: RoundContext): Block[] {
  const { labels, model, round } = context;
  const { comparison } = round;
  if (model.session.groups.length === 0 || round.result.ballots === 0) return [];
  const title = heading(4, labels.groups.title(round.number));
  if (comparison === null) return [title, note(labels.groups.hidden(model.session.k))];
  const name = (index: number): string => blockName(labels, model, comparison.blocks[index]?.groupIds ?? []);
  const isMerged = comparison.blocks.some(({ groupIds }) => groupIds.length > 1);
  return [
    title,
    ...(isMerged ? [note(labels.groups.intro(model.session.k))] : []),
    sizes(context, comparison, name),
    note(labels.groups.gapsMeans),
    gaps(context, comparison, name),
    note(labels.groups.correlationsMeans),
    correlations(context, comparison, name),
    ...bridges(context, comparison),
    ...totals(context, comparison),
    ...guessBlocks(context, comparison, name),
  ];
}

type Name = (block: number) => string;

const sizes = ({ labels, round, question }: RoundContext, { blocks }: GroupComparison, name: Name): Block => ({
  type: 'table',
  caption: labels.groups.sizesCaption(round.number, question),
  rowHeader: 0,
  columns: [
    { title: labels.groups.group, kind: 'text', width: 60 },
    { title: labels.groups.ballots, kind: 'number', width: 20 },
    { title: labels.groups.abstentions, kind: 'number', width: 20 },
  ],
  rows: blocks.map(({ result }, index) => [
    wordsCell(name(index)),
    cell(`${result.ballots}`),
    cell(`${result.abstentions}`),
  ]),
});

function gaps(context: RoundContext, comparison: GroupComparison, name: Name): Block {
  const { labels, round, question, title, figure } = context;
  const { blocks } = comparison;
  const width = 60 / (blocks.length + 1);
  return {
    type: 'table',
    caption: labels.groups.gapsCaption(round.number, question),
    rowHeader: 0,
    columns: [
      { title: labels.cluster, kind: 'text', width: 40 },
      ...blocks.map((_, index): Column => ({ title: name(index), isWords: true, kind: 'number', width })),
      { title: labels.groups.gap, kind: 'bar', width },
    ],
    rows: comparison.gaps.map(({ candidateId, gap, values }): Cell[] => [
      wordsCell(title(candidateId)),
      ...values.map((value) => cell(figure(value))),
      { text: [figure(gap)], bar: Math.min(1, gap) },
    ]),
  };
}

function correlations(context: RoundContext, comparison: GroupComparison, name: Name): Block {
  const { labels, round, question, figure } = context;
  const texts = labels.groups;
  const hasDistance = comparison.correlations.some(({ distance }) => distance !== null);
  const column = (title: string): Column => ({ title, kind: 'number', width: 13 });
  return {
    type: 'table',
    caption: texts.correlationsCaption(round.number, question),
    rowHeader: 0,
    columns: [
      { title: texts.pair, kind: 'text', width: 30 },
      { title: texts.order, kind: 'text', width: 20 },
      column(texts.spearman),
      column(texts.kendall),
      ...(hasDistance ? [column(texts.distance)] : []),
      column(texts.chance),
    ],
    rows: comparison.correlations.map(({ first, second, word, spearman, kendall, distance, p }): Cell[] => [
      { text: [{ words: name(first) }, ' – ', { words: name(second) }] },
      cell(word === null ? labels.unknown : texts.words[word]),
      cell(figure(spearman)),
      cell(figure(kendall)),
      ...(hasDistance ? [cell(figure(distance))] : []),
      cell(figure(p)),
    ]),
  };
}

function bridges(context: RoundContext, comparison: GroupComparison): Block[] {
  const top = comparison.bridges.slice(0, BRIDGES_SHOWN).map(({ candidateId }) => candidateId);
  return top.length === 0 ? [] : [plain(context.labels.groups.bridges, ...namesOf(context, top), '.')];
}

/** Ranks with every ballot weighing the same beside ranks with every group weighing the same. */
function totals({ labels, round, question, title, figure }: RoundContext, comparison: GroupComparison): Block[] {
  const texts = labels.groups;
  const equal = new Map(comparison.equalWeights.map((item) => [item.candidateId, item]));
  const rank = (place: number | null | undefined): string =>
    typeof place === 'number' ? labels.counted.placeAndScore(place, null) : labels.unknown;
  const differs = round.result.rows.some((row) => row.rank !== (equal.get(row.candidateId)?.rank ?? null));
  return [
    plain(differs ? texts.totalsDiffer : texts.totalsAgree),
    {
      type: 'table',
      caption: texts.totalsCaption(round.number, question),
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 40 },
        { title: texts.byHeads, kind: 'text', width: 30 },
        { title: texts.equalWeights, kind: 'text', width: 30 },
      ],
      rows: round.result.rows.map((row) => {
        const other = equal.get(row.candidateId);
        return [
          wordsCell(title(row.candidateId)),
          cell(rank(row.rank)),
          cell(
            other === undefined || other.rank === null
              ? labels.unknown
              : labels.counted.placeAndScore(other.rank, figure(other.value)),
          ),
        ];
      }),
    },
  ];
}
