// A round that follows another: what changed, candidate by candidate.
import { changesOf } from '../../domain/voting/before-after.ts';
import { cell, heading, note, wordsCell, type Block } from '../document.ts';
import { scoreText } from '../score-text.ts';
import type { ReportRound } from '../report-model.ts';
import type { RoundContext } from './round-context.ts';

/** Nothing for a round that follows none, or one that is not in the report (void). */
export function beforeAfterBlocks({ step, round, labels, language, question, title }: RoundContext): Block[] {
  const before = step.rounds.find(({ number }) => number === round.follows);
  if (before === undefined) return [];
  const texts = labels.counted;
  const isSame = before.method.type === round.method.type;
  const cellOf = (from: ReportRound, id: string) => {
    const row = rowOf(from, id);
    if (row === undefined) return cell(labels.rounds.notInRound);
    return cell(texts.placeAndScore(row.rank, scoreText(language, from.method, row.score)));
  };
  // As on the screen: among the candidates of both rounds, or whoever stood below one that is gone would seem to have gone up.
  const changes = changesOf(before.result, round.result);
  const moved = (id: string): number | null => changes.find(({ candidateId }) => candidateId === id)?.change ?? null;
  const caption = texts.beforeTitle(round.number, before.number);
  return [
    heading(4, caption),
    ...(isSame ? [] : [note(texts.otherMethod)]),
    {
      type: 'table',
      caption: `${caption}${question}`,
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 40 },
        { title: texts.before(before.number), kind: 'text', width: 22 },
        { title: texts.after(round.number), kind: 'text', width: 22 },
        { title: texts.change, kind: 'text', width: 16 },
      ],
      rows: round.result.rows.map(({ candidateId }) => [
        wordsCell(title(candidateId)),
        cellOf(before, candidateId),
        cellOf(round, candidateId),
        cell(texts.moved(moved(candidateId))),
      ]),
    },
  ];
}

const rowOf = ({ result }: ReportRound, id: string) => result.rows.find(({ candidateId }) => candidateId === id);
