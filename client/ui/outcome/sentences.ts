// What a result says in sentences: the same on laptops, on the console and on the screen. No figure is worked out here.
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { isTooManyToDraw, RESAMPLED_AT_MOST } from '../../../shared/domain/voting/bounds.ts';
import type { RoundResult } from '../../../shared/domain/voting/result.ts';
import type { TFunction } from '../../i18n/translator.ts';
import type { Numbers } from './numbers.ts';
import type { ClosedRound } from './round-rows.ts';

export type Titles = ReadonlyMap<string, string>;

/** "A, B en C". */
export function listed(names: readonly string[], t: TFunction): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(listing(t)) + joining(t) + last;
}

// A catalogue holds no text with a space around it.
const joining = (t: TFunction): string => ` ${t('outcome.and')} `;
const listing = (t: TFunction): string => `${t('outcome.comma')} `;

/** The titles of these candidates, as a list in words. */
export const namesOf = (ids: readonly CandidateId[], titles: Titles, t: TFunction): string =>
  listed(
    ids.map((id) => titles.get(id) ?? t('results.untitled')),
    t,
  );

export interface Honest {
  readonly id: string;
  /** A question to which the text is the answer; null where the text stands by itself. */
  readonly question: string | null;
  readonly text: string;
}

/** How far the order can be trusted: agreement in one word where there is one, one person more or less, and a tie at the cut. */
export function honestWords({ method, result }: ClosedRound, titles: Titles, t: TFunction): Honest[] {
  const { consensus, fragility, cutTied } = result;
  const notes: Honest[] = [];
  if (consensus !== null && consensus.word !== null)
    notes.push({
      id: 'consensus',
      question: t('outcome.consensus.label'),
      text: t(`outcome.consensus.${consensus.word}`),
    });
  if (fragility !== null)
    notes.push({
      id: 'fragile',
      question: t('outcome.fragile.question', { top: fragility.top }),
      text: fragility.isFragile
        ? t('outcome.fragile.yes', { titles: namesOf(fragility.candidates, titles, t) })
        : t('outcome.fragile.no'),
    });
  if (isTooManyToDraw(method, result))
    notes.push({ id: 'many', question: null, text: t('outcome.manyThemes', { most: RESAMPLED_AT_MOST }) });
  if (cutTied.length > 0)
    notes.push({ id: 'cut', question: null, text: t('outcome.cut', { titles: namesOf(cutTied, titles, t) }) });
  return notes;
}

type ExtraOf<T extends RoundResult['extra']['type']> = Extract<RoundResult['extra'], { type: T }>;

/** "1. A, 2. B en C" */
const orderWords = (places: readonly (readonly CandidateId[])[], titles: Titles, t: TFunction): string => {
  let place = 1;
  return places
    .map((ids) => {
      const words = `${place}. ${namesOf(ids, titles, t)}`;
      place += ids.length;
      return words;
    })
    .join(listing(t));
};

const rankFacts = (extra: ExtraOf<'rank'>, titles: Titles, t: TFunction): string[] => [
  extra.condorcetWinner === null
    ? t('outcome.facts.noCondorcet')
    : t('outcome.facts.condorcet', { title: titles.get(extra.condorcetWinner) ?? '' }),
  t(extra.differs ? 'outcome.facts.differs' : 'outcome.facts.agrees'),
  t('outcome.facts.schulze', { order: orderWords(extra.schulze, titles, t) }),
  t('outcome.facts.borda', { order: orderWords(extra.borda, titles, t) }),
];

const yesNoFacts = ({ threshold, quorum }: MethodOf<'yesNo'>, t: TFunction, { percent }: Numbers): string[] => [
  t(`outcome.facts.${threshold}`),
  ...(quorum > 0 ? [t('outcome.facts.quorum', { share: percent(quorum) })] : []),
];

/** What only this method has to say, in sentences. */
export function factWords({ method, result }: ClosedRound, titles: Titles, t: TFunction, numbers: Numbers): string[] {
  const { extra } = result;
  switch (extra.type) {
    case 'dots':
    case 'pick':
      return [t(`outcome.facts.${extra.type}`, { cast: extra.cast, unused: extra.unused })];
    case 'rank':
      return rankFacts(extra, titles, t);
    case 'scale': {
      const forms = extra.forms.map(({ form, n }) => t(`outcome.facts.form.${form}`, { count: n }));
      return forms.length < 2 ? [] : [t('outcome.facts.forms', { forms: listed(forms, t) })];
    }
    case 'yesNo':
      return method.type === 'yesNo' ? yesNoFacts(method, t, numbers) : [];
    case 'criteria':
      return method.type !== 'criteria'
        ? []
        : method.criteria.map(({ title, weight, isCost }) =>
            t(isCost ? 'outcome.facts.costWeight' : 'outcome.facts.weight', { title, weight: numbers.plain(weight) }),
          );
    case 'pairwise':
      return [t('outcome.facts.comparisons', { count: extra.comparisons })];
    case 'budget':
      return [];
    default:
      return unreachable(extra, 'extra');
  }
}

/** For each weight that would change the top 3: what leaves, and what comes in. */
export function sensitivityWords({ method, result }: ClosedRound, titles: Titles, t: TFunction): string[] {
  if (method.type !== 'criteria' || result.extra.type !== 'criteria' || method.criteria.length < 2) return [];
  const told = result.extra.sensitivity
    .filter(({ leave, enter }) => leave.length > 0 || enter.length > 0)
    .map(({ criterionId, change, leave, enter }) => {
      const criterion = method.criteria.find((each) => each.criterionId === criterionId)?.title ?? '';
      const moves = (['leave', 'enter'] as const).flatMap((way) => {
        const ids = way === 'leave' ? leave : enter;
        const count = ids.length;
        return count === 0 ? [] : [t(`outcome.sensitivity.${way}`, { count, titles: namesOf(ids, titles, t) })];
      });
      return [t(change > 0 ? 'outcome.sensitivity.more' : 'outcome.sensitivity.less', { criterion }), ...moves].join(
        ' ',
      );
    });
  return told.length === 0 ? [t('outcome.sensitivity.none')] : told;
}
