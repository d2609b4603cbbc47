// What one method has and the others don't.
import { unreachable } from '../../kernel/assert.ts';
import type { RoundResult } from '../../domain/voting/result.ts';
import { cell, note, plain, wordsCell, type Block, type Column } from '../document.ts';
import { criteriaBlocks } from './criteria-blocks.ts';
import { rankBlocks } from './rank-blocks.ts';
import type { RoundContext } from './round-context.ts';

export type ExtraOf<T extends RoundResult['extra']['type']> = Extract<RoundResult['extra'], { type: T }>;

export function extraBlocks(context: RoundContext): Block[] {
  const { labels, round, figure, percent } = context;
  const { extra } = round.result;
  const { points, pairwise } = labels.extras;
  switch (extra.type) {
    case 'dots':
      return [
        ...(extra.overlap === null ? [] : [note(points.overlap(percent(extra.overlap)))]),
        ...(extra.focus === null ? [] : [note(points.focus(figure(extra.focus)))]),
      ];
    case 'pick':
    case 'budget':
      return extra.overlap === null ? [] : [note(points.overlap(percent(extra.overlap)))];
    case 'scale':
      return formMix(context, extra);
    case 'yesNo':
      return [decisions(context)];
    case 'rank':
      return rankBlocks(context, extra);
    case 'criteria':
      return criteriaBlocks(context, extra);
    case 'pairwise':
      return [
        plain(pairwise.compared(extra.comparisons)),
        ...(extra.clearShare === null ? [] : [plain(pairwise.clear(percent(extra.clearShare)))]),
        ...(extra.coefficientU === null ? [] : [note(pairwise.u(figure(extra.coefficientU)))]),
      ];
    default:
      return unreachable(extra, 'extra');
  }
}

function formMix({ labels }: RoundContext, { forms }: ExtraOf<'scale'>): Block[] {
  const used = forms.filter(({ n }) => n > 0);
  if (used.length === 0) return [];
  return [plain(labels.counted.formMix(used.map(({ form, n }) => `${n}× ${labels.counted.forms[form]}`).join(', ')))];
}

function decisions({ labels, round, question, title, percent }: RoundContext): Block {
  const texts = labels.extras.yesNo;
  const undecided = round.result.eligible === null ? texts.quorumUnknown : texts.noQuorum;
  const column = (name: string, width: number): Column => ({ title: name, kind: 'number', width });
  return {
    type: 'table',
    caption: texts.caption(round.number, question),
    rowHeader: 0,
    columns: [
      { title: labels.cluster, kind: 'text', width: 36 },
      column(texts.yes, 9),
      column(texts.no, 9),
      column(texts.dontKnow, 11),
      column(texts.turnout, 13),
      { title: texts.decision, kind: 'text', width: 22 },
    ],
    rows: round.result.rows.map(({ candidateId, figures, noOpinion, adopted = null }) => [
      wordsCell(title(candidateId)),
      cell(`${figures.yes ?? 0}`),
      cell(`${figures.no ?? 0}`),
      cell(`${noOpinion}`),
      cell(percent(figures.turnout)),
      cell(adopted === null ? undecided : adopted ? texts.adopted : texts.rejected),
    ]),
  };
}
