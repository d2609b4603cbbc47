import type { TFunction } from '../../i18n/translator.ts';
import type { PlannedRound } from './round-setup.ts';
import type { Source } from './round-candidates.ts';

/** What a source is, with how many it gives: "6 thema's van deze vraag". `number` is of the round that is voted on again. */
export const sourceWords = (source: Source, count: number, number: number, t: TFunction): string =>
  t(`votingSetup.subject.${source}`, { count, number });

/** The sentence of what stops a round from being opened; null when nothing does. */
export function setupProblemWords(
  { problem, untitled, subject }: Pick<PlannedRound, 'problem' | 'untitled' | 'subject'>,
  t: TFunction,
): string | null {
  if (problem === null) return null;
  const nouns = { one: t(`votingSetup.one.${subject}`), many: t(`votingSetup.many.${subject}`) };
  if (problem === 'untitled') return t('votingSetup.problem.untitled', { count: untitled, ...nouns });
  return t(`votingSetup.problem.${problem}`, nouns);
}
