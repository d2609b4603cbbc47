// The parts of a result on the screen, in the order in which a facilitator tells it: the order, how sure it is, before and after, the groups.
import type { ReactNode } from 'react';
import type { Group } from '../../../shared/domain/groups.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { ChangeTable } from '../../ui/outcome/change-table.tsx';
import { CriteriaPart } from '../../ui/outcome/criteria-part.tsx';
import { DissentPart } from '../../ui/outcome/dissent-part.tsx';
import type { TablePage } from '../../ui/outcome/fact-table.tsx';
import { alikeWords, blockNames } from '../../ui/outcome/group-words.ts';
import { Bridges, GapTable, Legend, TwoTotals } from '../../ui/outcome/groups-part.tsx';
import { GuessTable } from '../../ui/outcome/guesses-part.tsx';
import { HonestPart } from '../../ui/outcome/honest-part.tsx';
import type { Numbers } from '../../ui/outcome/numbers.ts';
import { titlesOf } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { factWords, honestWords, sensitivityWords } from '../../ui/outcome/sentences.ts';
import { ResultPage } from './result-page.tsx';

export interface Slide {
  readonly id: string;
  /** Above it; null for the table, of which the scene says what it is. */
  readonly title: string | null;
  /** Its rows; a slide of words alone has none. */
  readonly total: number;
  readonly render: (page: TablePage) => ReactNode;
}

export interface SlideParts {
  readonly round: ClosedRound;
  readonly before: ClosedRound | null;
  readonly groups: readonly Group[];
  readonly t: TFunction;
  readonly numbers: Numbers;
}

const Sentences = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className="flex list-disc flex-col gap-[0.3em] ps-[1.2em]">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

function sureSlides({ round, t, numbers }: SlideParts): Slide[] {
  const titles = titlesOf(round, t);
  const facts = factWords(round, titles, t, numbers);
  const hasNotes = honestWords(round, titles, t).length > 0;
  const sure: Slide = {
    id: 'sure',
    title: t('outcome.title'),
    total: 0,
    render: () => (
      <div className="flex flex-col gap-[0.8em] text-[1.2em]">
        {hasNotes && <HonestPart round={round} isForFacilitator={false} />}
        <Sentences texts={facts} />
      </div>
    ),
  };
  const dissent: Slide = {
    id: 'dissent',
    title: t('outcome.dissent.title'),
    total: round.result.dissent.length,
    render: (page) => <DissentPart round={round} page={page} />,
  };
  return [...(hasNotes || facts.length > 0 ? [sure] : []), dissent];
}

function criteriaSlides({ round, t }: SlideParts): Slide[] {
  const { method } = round;
  if (method.type !== 'criteria') return [];
  const sensitivity = sensitivityWords(round, titlesOf(round, t), t);
  return [
    {
      id: 'criteria',
      title: t(method.criteria.length < 2 ? 'outcome.criteria.title' : 'outcome.quadrant.title'),
      total: round.result.rows.length,
      render: (page) => <CriteriaPart round={round} method={method} page={page} isWide />,
    },
    ...(sensitivity.length === 0
      ? []
      : [
          {
            id: 'sensitivity',
            title: t('outcome.sensitivity.title'),
            total: 0,
            render: () => (
              <div className="text-[1.2em]">
                <Sentences texts={sensitivity} />
              </div>
            ),
          },
        ]),
  ];
}

function groupSlides({ round, groups, t }: SlideParts): Slide[] {
  if (groups.length === 0) return [];
  const { comparison } = round;
  const title = t('outcome.groups.title');
  if (comparison === null)
    return [{ id: 'groups', title, total: 0, render: () => <p>{t('outcome.groups.hidden')}</p> }];
  const titles = titlesOf(round, t);
  const names = blockNames(comparison, groups, t);
  const parts = { comparison, titles, names };
  return [
    {
      id: 'gaps',
      title,
      total: comparison.gaps.length,
      render: (page) => (
        <div className="flex flex-col gap-[0.6em]">
          <Legend comparison={comparison} names={names} isInLine />
          <GapTable {...parts} page={page} />
        </div>
      ),
    },
    {
      id: 'bridges',
      title,
      total: 0,
      render: () => (
        <div className="flex flex-col gap-[0.8em] text-[1.1em]">
          <Sentences texts={alikeWords(comparison, names, t)} />
          <Bridges comparison={comparison} titles={titles} isProduct={round.method.type === 'yesNo'} />
          <TwoTotals round={round} comparison={comparison} titles={titles} />
        </div>
      ),
    },
    ...comparison.guesses.map((guess): Slide => ({
      id: `guess ${guess.by} ${guess.about}`,
      title: t('outcome.groups.guess.title'),
      total: guess.rows.length,
      render: (page) => <GuessTable round={round} groups={groups} comparison={comparison} guess={guess} page={page} />,
    })),
  ];
}

/** All slides of a result; the table first. */
export function slidesOf(parts: SlideParts): Slide[] {
  const { round, before, t } = parts;
  return [
    {
      id: 'table',
      title: null,
      total: round.result.rows.length,
      render: (page) => <ResultPage round={round} page={page} />,
    },
    ...sureSlides(parts),
    ...criteriaSlides(parts),
    ...(before === null
      ? []
      : [
          {
            id: 'change',
            title: t('outcome.change.title'),
            total: round.result.rows.length,
            render: (page: TablePage) => <ChangeTable before={before} now={round} page={page} />,
          },
        ]),
    ...groupSlides(parts),
  ];
}
