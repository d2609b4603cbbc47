// Groups in words: the names of those that are shown together, and how alike they are.
import type { Group } from '../../../shared/domain/groups.ts';
import { misjudgementWord } from '../../../shared/domain/voting/before-after.ts';
import type { GroupComparison } from '../../../shared/domain/voting/result.ts';
import type { TFunction } from '../../i18n/translator.ts';
import type { Numbers } from './numbers.ts';
import { listed } from './sentences.ts';

/** The name of each block: of its group, or of those that were merged into it. */
export const blockNames = ({ blocks }: GroupComparison, groups: readonly Group[], t: TFunction): string[] =>
  blocks.map(({ groupIds }) =>
    listed(
      groupIds.map((groupId) => groups.find((group) => group.groupId === groupId)?.name ?? t('outcome.groups.noGroup')),
      t,
    ),
  );

/** "Cliënten en gemeente: andere prioriteiten.", for each pair of which it can be said. */
export const alikeWords = ({ correlations }: GroupComparison, names: readonly string[], t: TFunction): string[] =>
  correlations.flatMap(({ first, second, word }) =>
    word === null
      ? []
      : [t(`outcome.groups.alike.${word}`, { first: names[first] ?? '', second: names[second] ?? '' })],
  );

type GuessOf = GroupComparison['guesses'][number];

/** How well one group knew the other. */
export function guessWords(
  { by, about, misjudgement }: GuessOf,
  names: readonly string[],
  t: TFunction,
  { hundred }: Numbers,
): string | null {
  if (misjudgement === null) return null;
  const said = t(`outcome.groups.guess.${misjudgementWord(misjudgement)}`, {
    by: names[by] ?? '',
    about: names[about] ?? '',
  });
  return `${said} ${t('outcome.groups.guess.off', { value: hundred(misjudgement) })}`;
}
