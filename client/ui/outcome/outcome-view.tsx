// Everything that a result says beyond its table. Fetched when somebody looks at a result: a telephone that only votes never loads it.
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Group } from '../../../shared/domain/groups.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { DisclosureSection } from '../disclosure-section.tsx';
import { ChangeTable } from './change-table.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { DissentPart } from './dissent-part.tsx';
import { Figures } from './figures.tsx';
import { GroupsPart } from './groups-part.tsx';
import { GuessesPart } from './guesses-part.tsx';
import { HonestPart } from './honest-part.tsx';
import { IrvPart } from './irv-part.tsx';
import { numbersIn } from './numbers.ts';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';
import { factWords, sensitivityWords } from './sentences.ts';

export interface OutcomeViewProps {
  readonly round: ClosedRound;
  /** The closed round that this one follows; null for none. */
  readonly before: ClosedRound | null;
  /** Of the session. */
  readonly groups: readonly Group[];
  /** Of the headings in it. */
  readonly level: 2 | 3;
  /** With what helps to lead the talk: what to do with a tie. */
  readonly isForFacilitator?: boolean;
}

interface PartProps {
  readonly title: string;
  readonly level: 2 | 3 | 4;
  readonly children: ReactNode;
}

const Part = ({ title, level, children }: PartProps) => {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <Heading id={id} className="text-lg">
        {title}
      </Heading>
      {children}
    </section>
  );
};

const Sentences = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className="flex list-disc flex-col gap-1 ps-6">
    {texts.map((text) => (
      <li key={text} data-spoken="">
        {text}
      </li>
    ))}
  </ul>
);

/** What belongs to the method alone. */
const MethodParts = ({ round, level }: Pick<OutcomeViewProps, 'round'> & Pick<PartProps, 'level'>) => {
  const { t, i18n } = useTranslation();
  const titles = titlesOf(round, t);
  const facts = factWords(round, titles, t, numbersIn(i18n.language));
  const sensitivity = sensitivityWords(round, titles, t);
  const { extra } = round.result;
  return (
    <>
      {facts.length > 0 && (
        <Part title={t('outcome.facts.title')} level={level}>
          <Sentences texts={facts} />
        </Part>
      )}
      {extra.type === 'rank' && extra.irv.rounds.length > 0 && (
        <DisclosureSection level={level} title={t('outcome.irv.title')}>
          <IrvPart irv={extra.irv} titles={titles} />
        </DisclosureSection>
      )}
      {round.method.type === 'criteria' && (
        <Part
          title={t(round.method.criteria.length < 2 ? 'outcome.criteria.title' : 'outcome.quadrant.title')}
          level={level}
        >
          <CriteriaPart round={round} method={round.method} />
        </Part>
      )}
      {sensitivity.length > 0 && (
        <Part title={t('outcome.sensitivity.title')} level={level}>
          <Sentences texts={sensitivity} />
        </Part>
      )}
    </>
  );
};

/** How far the order can be trusted, before and after, by group, and the figures behind a button. */
export const OutcomeView = ({ round, before, groups, level, isForFacilitator = false }: OutcomeViewProps) => {
  const { t } = useTranslation();
  const hasGroups = groups.length > 0;
  // What only the names of formulas can say is for who asks for figures.
  const isNamed = round.result.extra.type === 'rank' && !isForFacilitator;
  return (
    <div className="flex flex-col gap-6">
      <Part title={t('outcome.title')} level={level}>
        <HonestPart round={round} isForFacilitator={isForFacilitator} />
      </Part>
      <Part title={t('outcome.dissent.title')} level={level}>
        <DissentPart round={round} />
      </Part>
      {!isNamed && <MethodParts round={round} level={level} />}
      {before !== null && (
        <Part title={t('outcome.change.title')} level={level}>
          <ChangeTable before={before} now={round} />
        </Part>
      )}
      {hasGroups && (
        <Part title={t('outcome.groups.title')} level={level}>
          <GroupsPart round={round} groups={groups} />
        </Part>
      )}
      {hasGroups && round.secondGuess !== null && (
        <Part title={t('outcome.groups.guess.title')} level={level}>
          <GuessesPart round={round} groups={groups} />
        </Part>
      )}
      <DisclosureSection level={level} title={t('outcome.figures.title')}>
        <div className="flex flex-col gap-6">
          {isNamed && <MethodParts round={round} level={level === 2 ? 3 : 4} />}
          <Figures round={round} groups={groups} />
        </div>
      </DisclosureSection>
    </div>
  );
};
