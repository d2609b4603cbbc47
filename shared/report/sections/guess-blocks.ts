// Second guess: what one group thought that the other would vote, beside what it did vote.
import type { GroupComparison } from '../../domain/voting/result.ts';
import { cell, note, plain, wordsCell, type Block } from '../document.ts';
import type { RoundContext } from './round-context.ts';

export function guessBlocks(
  context: RoundContext,
  comparison: GroupComparison,
  name: (block: number) => string,
): Block[] {
  const { labels, model, round, question, title, figure } = context;
  const texts = labels.groups;
  if (round.secondGuess === null) return [];
  if (comparison.guesses.length === 0) return [note(texts.guessesHidden(model.session.k))];
  return comparison.guesses.flatMap(({ by, about, n, rows, misjudgement }): Block[] => [
    misjudgement === null
      ? plain({ words: name(by) }, texts.about, { words: name(about) }, '.')
      : plain({ words: name(by) }, texts.about, { words: name(about) }, texts.misjudgement(figure(misjudgement))),
    {
      type: 'table',
      caption: texts.guessCaption(round.number, question, n),
      rowHeader: 0,
      columns: [
        { title: labels.cluster, kind: 'text', width: 40 },
        { title: texts.guessed, kind: 'number', width: 15 },
        { title: texts.actual, kind: 'number', width: 15 },
        { title: texts.misjudged, kind: 'number', width: 15 },
        { title: texts.own, kind: 'number', width: 15 },
      ],
      rows: rows.map(({ candidateId, guessed, actual, own }) => [
        wordsCell(title(candidateId)),
        cell(figure(guessed)),
        cell(figure(actual)),
        cell(figure(guessed === null || actual === null ? null : Math.abs(guessed - actual))),
        cell(figure(own)),
      ]),
    },
  ]);
}
