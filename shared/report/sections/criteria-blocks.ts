// Several criteria: what each candidate got on each of them, its quadrant in words, and what another weight would change.
import { normalisedWeights } from '../../domain/voting/criteria-score.ts';
import { numberOf } from '../../domain/voting/fractions.ts';
import type { MethodOf } from '../../domain/voting/methods.ts';
import type { ResultRow, RoundResult } from '../../domain/voting/result.ts';
import { cell, note, plain, wordsCell, type Block, type Cell, type Column, type Inline } from '../document.ts';
import { namesOf, type RoundContext } from './round-context.ts';

type CriteriaExtra = Extract<RoundResult['extra'], { type: 'criteria' }>;

export function criteriaBlocks(context: RoundContext, extra: CriteriaExtra): Block[] {
  const { method } = context.round;
  if (method.type !== 'criteria') return [];
  const texts = context.labels.extras.criteria;
  return [
    weights(context, method),
    judgements(context, method),
    ...(method.criteria.length < 2 ? [] : [note(texts.split[method.split], ...splitWords(context, method, extra))]),
    ...sensitivity(context, method, extra),
  ];
}

/** Where high begins on the two axes. */
const splitWords = (
  { labels, figure }: RoundContext,
  { criteria }: MethodOf<'criteria'>,
  { splits }: CriteriaExtra,
): Inline[] =>
  criteria.slice(0, 2).flatMap(({ title }, at): Inline[] => {
    const from = splits[at] ?? null;
    return from === null ? [] : [' ', { words: title }, `${labels.extras.criteria.highFrom(figure(from))}.`];
  });

function weights({ labels, percent }: RoundContext, { criteria }: MethodOf<'criteria'>): Block {
  const texts = labels.extras.criteria;
  const parts = normalisedWeights(criteria.map(({ weight }) => weight));
  return plain(
    ...criteria.flatMap(({ title, isCost }, index): Inline[] => [
      ...(index === 0 ? [] : ['; ']),
      { words: title },
      `: ${texts.weight} ${percent(parts[index] === undefined ? null : numberOf(parts[index]))}${isCost ? `, ${texts.cost}` : ''}`,
    ]),
    '.',
  );
}

function judgements(context: RoundContext, method: MethodOf<'criteria'>): Block {
  const { labels, round, question, title, figure } = context;
  const texts = labels.extras.criteria;
  const hasQuadrant = method.criteria.length > 1;
  const width = 65 / (method.criteria.length + (hasQuadrant ? 1 : 0));
  return {
    type: 'table',
    caption: texts.caption(round.number, question),
    rowHeader: 0,
    columns: [
      { title: labels.cluster, kind: 'text', width: 35 },
      ...method.criteria.map((criterion): Column => ({ title: criterion.title, isWords: true, kind: 'text', width })),
      ...(hasQuadrant ? [{ title: texts.quadrant, kind: 'text' as const, width }] : []),
    ],
    rows: round.result.rows.map((row): Cell[] => [
      wordsCell(title(row.candidateId)),
      ...method.criteria.map(({ criterionId }) => {
        const judged = row.criteria?.find((item) => item.criterionId === criterionId);
        return cell(
          judged === undefined || judged.n === 0
            ? labels.unknown
            : texts.meanOf(figure(judged.mean), figure(judged.agreement), judged.n),
        );
      }),
      ...(hasQuadrant ? [{ text: quadrantText(context, method, row) }] : []),
    ]),
  };
}

/** "Nut: hoog; Haalbaarheid: laag". */
function quadrantText({ labels }: RoundContext, { criteria }: MethodOf<'criteria'>, { quadrant }: ResultRow): Inline[] {
  const texts = labels.extras.criteria;
  const [first, second] = criteria;
  if (quadrant === null || quadrant === undefined || first === undefined || second === undefined)
    return [labels.unknown];
  const isHigh = { first: quadrant.startsWith('high'), second: quadrant.endsWith('High') };
  return [
    { words: first.title },
    `: ${isHigh.first ? texts.high : texts.low}; `,
    { words: second.title },
    `: ${isHigh.second ? texts.high : texts.low}`,
  ];
}

function sensitivity(context: RoundContext, { criteria }: MethodOf<'criteria'>, extra: CriteriaExtra): Block[] {
  const texts = context.labels.extras.criteria;
  const changes = extra.sensitivity.filter(({ leave, enter }) => leave.length + enter.length > 0);
  if (changes.length === 0) return [plain(texts.steady)];
  return changes.map(({ criterionId, change, leave, enter }) => {
    const size = context.figure(Math.abs(change));
    return plain(
      { words: criteria.find((criterion) => criterion.criterionId === criterionId)?.title ?? '' },
      change > 0 ? texts.weightUp(size) : texts.weightDown(size),
      ...(leave.length === 0 ? [] : [texts.leave, ...namesOf(context, leave)]),
      ...(leave.length > 0 && enter.length > 0 ? ['; '] : []),
      ...(enter.length === 0 ? [] : [texts.enter, ...namesOf(context, enter)]),
      '.',
    );
  });
}
