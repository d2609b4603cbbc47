import { useLayoutEffect, useRef } from 'react';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import { readAll } from '../../../shared/kernel/read-value.ts';
import { ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { BallotCards, StatusWords } from './ballot-cards.tsx';
import { kitOf, opinionOn, readIds } from './ballot-kit.ts';
import type { FieldsProps, WordsProps } from './ballot-kit.ts';
import { useTitle } from './candidate-head.tsx';
import { NoOpinionWords } from './no-opinion.tsx';
import { controlId, RankCard } from './rank-card.tsx';
import { openPlaces, orderOf, placeOf, placesIn, withPlace } from './rank-moves.ts';
import type { RankChoice, RankMethod } from './rank-moves.ts';

const RankWords = ({ candidates, choice, lang }: WordsProps<RankMethod, RankChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const order = orderOf(choice);
  const ranked = order.flatMap((id) => candidates.filter(({ candidateId }) => candidateId === id));
  const rest = candidates.filter(
    ({ candidateId }) => !order.includes(candidateId) && !choice.noOpinion.includes(candidateId),
  );
  return (
    <>
      <ol className="flex list-decimal flex-col gap-2 ps-8">
        {ranked.map((candidate) => (
          <li key={candidate.candidateId} lang={lang} dir="auto" className="font-bold">
            {titleOf(candidate)}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <p className="mt-2 text-muted">
          {t('ballot.rank.rest')} <span lang={lang}>{rest.map(titleOf).join(' · ')}</span>
        </p>
      )}
      <NoOpinionWords candidates={candidates} noOpinion={choice.noOpinion} lang={lang} />
    </>
  );
};

/** Puts the focus back on the control that moved its card: a browser lets go of it when the card takes another place in the page. */
function useFocusBack(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}

/** With places first and in order, so that the page shows what is being made; the rest stays in the order of the seat. */
const inOrder = (candidates: readonly Candidate[], choice: RankChoice): Candidate[] =>
  candidates.toSorted(
    (a, b) =>
      (placeOf(choice, a.candidateId) ?? candidates.length) - (placeOf(choice, b.candidateId) ?? candidates.length),
  );

const RankFields = ({ setting, method, choice, onChange }: FieldsProps<RankMethod, RankChoice>) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const isBig = usePreference('bigButtons');
  const focusBack = useFocusBack();
  const { step, candidates, lang } = setting;
  const inCluster = ideasByCluster(step).inCluster;
  const left = placesIn(method, choice, candidates.length) - orderOf(choice).length;
  const status = left <= 0 ? t('ballot.rank.full') : t('ballot.rank.left', { count: left });
  // With big buttons a card must not move away from under the reader.
  const shown = isBig ? candidates : inOrder(candidates, choice);
  const place = (candidate: Candidate, at: number | null, control: string): void => {
    onChange(withPlace(choice, candidate.candidateId, at));
    if (!isBig) focusBack(controlId(candidate.candidateId, control));
    const value = at === null ? t('ballot.rank.none') : t('ballot.rank.nth', { number: at });
    announce(t('ballot.row', { title: titleOf(candidate), value }));
  };
  return (
    <BallotCards
      setting={setting}
      explain={
        <p>{method.top === null ? t('ballot.rank.explainAll') : t('ballot.rank.explainTop', { count: method.top })}</p>
      }
      status={<StatusWords>{status}</StatusWords>}
      spoken={status}
      sum={<RankWords candidates={candidates} method={method} choice={choice} lang={lang} />}
      cards={shown.map((candidate) => (
        <RankCard
          key={candidate.candidateId}
          candidate={candidate}
          candidates={candidates}
          choice={choice}
          lang={lang}
          ideas={inCluster.get(candidate.candidateId) ?? []}
          places={openPlaces(method, choice, candidate.candidateId, candidates.length)}
          onPlace={(at, control) => place(candidate, at, control)}
          onNoOpinion={(isWithout) => {
            const placed = isWithout ? withPlace(choice, candidate.candidateId, null) : choice;
            onChange({ ...placed, noOpinion: opinionOn(choice.noOpinion, candidate.candidateId, isWithout) });
          }}
        />
      ))}
    />
  );
};

/** Putting in order: all, or the top of a longer list. */
export const rankKit = kitOf('rank', {
  empty: () => ({ type: 'rank', places: [], noOpinion: [] }),
  read: ({ places, noOpinion }) => {
    const [order, open] = [readAll(places, readIds), readIds(noOpinion)];
    return order === null || open === null ? null : { type: 'rank', places: [...order], noOpinion: open };
  },
  notReady: ({ t, choice }) => (choice.places.length + choice.noOpinion.length === 0 ? t('ballot.nothing') : null),
  Fields: RankFields,
  Words: RankWords,
});
