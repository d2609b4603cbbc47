// Ways of voting in words: what they are called, what they are for, and what participants will be asked. For whoever sets a vote up.
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import type { Method, MethodType } from '../../../shared/domain/voting/methods.ts';
import type { TFunction } from '../../i18n/translator.ts';

/** From the easiest for a room to the most work. */
export const METHOD_TYPES = [
  'dots',
  'pick',
  'rank',
  'scale',
  'budget',
  'yesNo',
  'criteria',
  'pairwise',
] as const satisfies readonly MethodType[];

/** The word for what is voted on: one of them and more of them. */
export const nounsOf = (subject: Subject, t: TFunction): { readonly one: string; readonly many: string } => ({
  one: t(`votingSetup.one.${subject}`),
  many: t(`votingSetup.many.${subject}`),
});

/** What a way of voting is, in one sentence, with the numbers of these settings. */
export function methodAbout(method: Method, subject: Subject, t: TFunction): string {
  const nouns = nounsOf(subject, t);
  switch (method.type) {
    case 'dots':
      return t('votingSetup.about.dots', { count: method.dots });
    case 'pick':
      return t('votingSetup.about.pick', { count: method.most });
    case 'rank':
      return method.top === null ? t('votingSetup.about.rankAll') : t('votingSetup.about.rank', { count: method.top });
    case 'scale':
      return t('votingSetup.about.scale', nouns);
    case 'budget':
      return t('votingSetup.about.budget', { count: method.points });
    case 'yesNo':
      return t('votingSetup.about.yesNo', nouns);
    case 'criteria':
      return t('votingSetup.about.criteria', nouns);
    case 'pairwise':
      return t('votingSetup.about.pairwise', nouns);
    default:
      return unreachable(method, 'method');
  }
}

/** What participants will be asked, in one or two sentences. */
export function methodAsks(method: Method, subject: Subject, t: TFunction): string {
  const nouns = nounsOf(subject, t);
  switch (method.type) {
    case 'dots':
      return t('votingSetup.asks.dots', { count: method.dots, most: method.maxPerCandidate, one: nouns.one });
    case 'pick':
      return t('votingSetup.asks.pick', { count: method.most, ...nouns });
    case 'rank':
      return method.top === null
        ? t('votingSetup.asks.rankAll', nouns)
        : t('votingSetup.asks.rank', { count: method.top, ...nouns });
    case 'scale':
      return method.forms.length === 0
        ? t('votingSetup.asks.scale', { ...nouns, how: t(`votingSetup.how.${method.scale}`) })
        : t('votingSetup.asks.scaleForms', { ...nouns, forms: formsText(method.forms, t) });
    case 'budget':
      return t('votingSetup.asks.budget', { count: method.points, many: nouns.many });
    case 'yesNo':
      return t('votingSetup.asks.yesNo', nouns);
    case 'criteria':
      return t('votingSetup.asks.criteria', {
        ...nouns,
        criteria: method.criteria.map(({ title }) => title).join(', '),
      });
    case 'pairwise':
      return t('votingSetup.asks.pairwise', { count: method.pairs, ...nouns });
    default:
      return unreachable(method, 'method');
  }
}

const formsText = (forms: Extract<Method, { type: 'scale' }>['forms'], t: TFunction): string =>
  forms.map((form) => t(`votingSetup.scale.forms.${form}`).toLowerCase()).join(', ');
