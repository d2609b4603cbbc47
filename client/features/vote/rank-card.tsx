import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CONTROL_CLASS, LABEL_CLASS } from '../../ui/field-parts.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { AnswersInTheme, CandidateHead, useTitle } from './candidate-head.tsx';
import { NoOpinion } from './no-opinion.tsx';
import { orderOf, placeOf } from './rank-moves.ts';
import type { RankChoice } from './rank-moves.ts';

interface RankCardProps {
  readonly candidate: Candidate;
  readonly candidates: readonly Candidate[];
  readonly choice: RankChoice;
  readonly lang: string;
  readonly ideas: readonly IdeaShape[];
  /** Places that it may take now. */
  readonly places: readonly number[];
  readonly onPlace: (place: number | null, control: string) => void;
  readonly onNoOpinion: (isWithout: boolean) => void;
}

/** The controls of a card, by the name under which they get the focus back when the card has moved. */
export const controlId = (candidateId: string, control: string): string => `rank-${candidateId}-${control}`;

type PlaceFieldProps = Pick<RankCardProps, 'candidate' | 'candidates' | 'choice' | 'places' | 'onPlace'>;

/** The place of a candidate, out of a list; with big buttons as cards that also say what stands there now. */
const PlaceField = ({ candidate, candidates, choice, places, onPlace }: PlaceFieldProps) => {
  const { t } = useTranslation();
  const titleOf = useTitle();
  const isBig = usePreference('bigButtons');
  const { candidateId } = candidate;
  const label = t('ballot.rank.place', { title: titleOf(candidate) });
  const value = String(placeOf(choice, candidateId) ?? 0);
  const order = orderOf(choice);
  const there = (place: number): string | null => {
    const other = candidates.find((each) => each.candidateId === order[place - 1]);
    return other === undefined || other.candidateId === candidateId ? null : titleOf(other);
  };
  const set = (id: string): void => onPlace(id === '0' ? null : Number(id), 'place');
  if (isBig)
    return (
      <RadioCards
        label={label}
        options={[...places, 0].map((place) => {
          const title = place === 0 ? null : there(place);
          return {
            id: String(place),
            label: place === 0 ? t('ballot.rank.none') : t('ballot.rank.nth', { number: place }),
            ...(title === null ? {} : { description: t('ballot.rank.now', { title }) }),
          };
        })}
        value={value}
        onChange={set}
      />
    );
  const id = controlId(candidateId, 'place');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={LABEL_CLASS}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => set(event.target.value)} className={CONTROL_CLASS}>
        <option value="0">{t('ballot.rank.short')}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {place}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Up and down one place. At its end a button stays, and says why it does nothing. */
const MoveButtons = ({ candidate, choice, onPlace }: Pick<RankCardProps, 'candidate' | 'choice' | 'onPlace'>) => {
  const { t } = useTranslation();
  const title = useTitle()(candidate);
  const { candidateId } = candidate;
  const place = placeOf(choice, candidateId);
  if (place === null) return null;
  const [isTop, isBottom] = [place === 1, place === orderOf(choice).length];
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        id={controlId(candidateId, 'higher')}
        icon={ArrowUp}
        about={title}
        aria-disabled={isTop}
        onPress={() => (isTop ? announce(t('ballot.rank.atTop')) : onPlace(place - 1, 'higher'))}
      >
        {t('ballot.rank.higher')}
      </Button>
      <Button
        id={controlId(candidateId, 'lower')}
        icon={ArrowDown}
        about={title}
        aria-disabled={isBottom}
        onPress={() => (isBottom ? announce(t('ballot.rank.atBottom')) : onPlace(place + 1, 'lower'))}
      >
        {t('ballot.rank.lower')}
      </Button>
    </div>
  );
};

/** One candidate of an order: its place to choose, and one up or down. */
export const RankCard = (props: RankCardProps) => {
  const { candidate, choice, lang, ideas, places, onNoOpinion } = props;
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const place = placeOf(choice, candidate.candidateId);
  const title = useTitle()(candidate);
  return (
    <Card as="li" isMarked={place !== null}>
      <div className="flex flex-col gap-3">
        <CandidateHead
          candidate={candidate}
          lang={lang}
          beside={
            place === null ? null : (
              <span aria-hidden className="text-2xl font-bold">
                {place}
              </span>
            )
          }
        />
        {places.length === 0 ? <p className="text-muted">{t('ballot.rank.full')}</p> : <PlaceField {...props} />}
        {!isBig && <MoveButtons {...props} />}
        <NoOpinion candidate={candidate} noOpinion={choice.noOpinion} onChange={onNoOpinion} />
        {ideas.length > 0 && <AnswersInTheme title={title} ideas={ideas} />}
      </div>
    </Card>
  );
};
