import { useId } from 'react';
import type { Group } from '../../../shared/domain/groups.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { ResultRow, RoundResult, RowFigures } from '../../../shared/domain/voting/result.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { TFunction, WordKey } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { blockNames } from './group-words.ts';
import { numbersIn } from './numbers.ts';
import type { Numbers } from './numbers.ts';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

type Name = keyof RowFigures;

const PERCENTS: ReadonlySet<Name> = new Set([
  'share',
  'breadth',
  'topTwoShare',
  'bottomTwoShare',
  'fundedShare',
  'winShare',
  'yesShare',
  'majority',
  'turnout',
]);

interface Fact {
  readonly name: string;
  readonly value: string;
}

const shown = (value: number | null, format: (value: number) => string, t: TFunction): string =>
  value === null ? t('outcome.figures.none') : format(value);

const namesIn = (row: ResultRow): Name[] => Object.keys(row.figures) as Name[];

function factsOf(row: ResultRow, t: TFunction, { plain, percent }: Numbers): Fact[] {
  return namesIn(row).map((name) => ({
    name: t(`outcome.figures.names.${name}`),
    value: shown(row.figures[name] ?? null, PERCENTS.has(name) ? percent : plain, t),
  }));
}

interface WholeFact extends Fact {
  readonly about: string | null;
}

/** Several criteria: what people said on each. */
function criteriaFacts(row: ResultRow, method: Method, t: TFunction, { plain }: Numbers): Fact[] {
  if (method.type !== 'criteria') return [];
  return (row.criteria ?? []).flatMap(({ criterionId, mean, standardDeviation, agreement, n }) => {
    const criterion = method.criteria.find((each) => each.criterionId === criterionId)?.title ?? '';
    const fact = (name: string, value: number | null): Fact => ({
      name: `${criterion}: ${name}`,
      value: shown(value, plain, t),
    });
    return [
      fact(t('outcome.figures.voters'), n),
      fact(t('outcome.figures.names.mean'), mean),
      fact(t('outcome.figures.names.standardDeviation'), standardDeviation),
      fact(t('outcome.figures.names.agreement'), agreement),
    ];
  });
}

/** The figures of the method as a whole. */
function extraFacts(extra: RoundResult['extra'], t: TFunction, { plain, percent }: Numbers): WholeFact[] {
  const fact = (
    name: WordKey & `outcome.figures.${'spearman' | 'focus' | 'overlap' | 'coefficientU'}`,
    value: number | null,
  ) => ({
    name: t(name),
    value: shown(value, plain, t),
    about: t(`${name}About` as const),
  });
  switch (extra.type) {
    case 'dots':
      return [fact('outcome.figures.focus', extra.focus), fact('outcome.figures.overlap', extra.overlap)];
    case 'pick':
    case 'budget':
      return [fact('outcome.figures.overlap', extra.overlap)];
    case 'rank':
      return [fact('outcome.figures.spearman', extra.meanSpearman)];
    case 'pairwise':
      return [
        {
          name: t('outcome.figures.clearShare'),
          value: shown(extra.clearShare, percent, t),
          about: t('outcome.figures.clearShareAbout'),
        },
        fact('outcome.figures.coefficientU', extra.coefficientU),
      ];
    case 'scale':
    case 'yesNo':
    case 'criteria':
      return [];
    default:
      return unreachable(extra, 'extra');
  }
}

function wholeFacts({ consensus, extra }: RoundResult, t: TFunction, numbers: Numbers): WholeFact[] {
  const rest = extraFacts(extra, t, numbers);
  if (consensus === null) return rest;
  const name = t(`outcome.figures.measures.${consensus.measure}`);
  return [
    { name, value: shown(consensus.value, numbers.plain, t), about: null },
    {
      name: t('outcome.figures.chance'),
      value: shown(consensus.random95, numbers.plain, t),
      about: t('outcome.figures.chanceAbout'),
    },
    { name: t('outcome.figures.voters'), value: numbers.plain(consensus.n), about: null },
    ...rest.filter((fact) => fact.name !== name),
  ];
}

const Facts = ({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) => {
  const id = useId();
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <p id={id} className="font-bold">
        <bdi>{title}</bdi>
      </p>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17em),1fr))] gap-x-6">
        {facts.map(({ name, value }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-3 border-b-[1.5px] border-line py-1">
            <dt className="text-muted">{name}</dt>
            <dd className="font-bold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

interface FiguresProps {
  readonly round: ClosedRound;
  /** Of the session. */
  readonly groups: readonly Group[];
}

/** How alike the orders of two groups are, in figures. */
const GroupFigures = ({ round: { comparison }, groups }: FiguresProps) => {
  const { t, i18n } = useTranslation();
  const { plain } = numbersIn(i18n.language);
  if (comparison === null) return null;
  const names = blockNames(comparison, groups, t);
  return (
    <>
      {comparison.correlations.map(({ first, second, spearman, kendall, distance }) => (
        <Facts
          key={`${first} ${second}`}
          title={`${names[first] ?? ''} – ${names[second] ?? ''}`}
          facts={[
            { name: t('outcome.groups.figures.spearman'), value: shown(spearman, plain, t) },
            { name: t('outcome.groups.figures.kendall'), value: shown(kendall, plain, t) },
            ...(distance === null ? [] : [{ name: t('outcome.groups.figures.distance'), value: plain(distance) }]),
          ]}
        />
      ))}
      <p className="text-muted">
        {t('outcome.groups.figures.about')}
        {comparison.correlations.some(({ distance }) => distance !== null) &&
          ` ${t('outcome.groups.figures.distance')}: ${t('outcome.groups.figures.distanceAbout')}`}
      </p>
    </>
  );
};

/** All figures of a round, each with what it means; and of the resampling what it takes to do it again. */
export const Figures = ({ round, groups }: FiguresProps) => {
  const { t, i18n } = useTranslation();
  const { result } = round;
  const numbers = numbersIn(i18n.language);
  const titles = titlesOf(round, t);
  const whole = wholeFacts(result, t, numbers);
  const names = [
    ...new Set<Name>([
      ...result.rows.flatMap(namesIn),
      ...(round.method.type === 'criteria' ? (['mean', 'standardDeviation', 'agreement'] as const) : []),
    ]),
  ];
  const meanings = [
    ...names.map((name) => ({ name: t(`outcome.figures.names.${name}`), about: t(`outcome.figures.about.${name}`) })),
    ...whole.flatMap(({ name, about }) => (about === null ? [] : [{ name, about }])),
  ];
  return (
    <div className="flex flex-col gap-5">
      <Facts title={t('outcome.figures.whole')} facts={whole} />
      {result.rows.map((row) => (
        <Facts
          key={row.candidateId}
          title={titles.get(row.candidateId) ?? ''}
          facts={[...factsOf(row, t, numbers), ...criteriaFacts(row, round.method, t, numbers)]}
        />
      ))}
      <GroupFigures round={round} groups={groups} />
      {meanings.length > 0 && (
        <section className="flex flex-col gap-1">
          <p className="font-bold">{t('outcome.figures.meaning')}</p>
          <dl>
            {meanings.map(({ name, about }) => (
              <div key={name} className="py-1">
                <dt className="font-bold">{name}</dt>
                <dd className="text-muted">{about}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {result.bands !== null && (
        <p>{t('outcome.figures.draws', { draws: numbers.plain(result.bands.draws), seed: result.bands.seed })}</p>
      )}
    </div>
  );
};
