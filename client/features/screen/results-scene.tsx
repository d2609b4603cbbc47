import type { Group } from '../../../shared/domain/groups.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { numbersIn } from '../../ui/outcome/numbers.ts';
import { endsOf, hasVotes, titlesOf } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { honestWords } from '../../ui/outcome/sentences.ts';
import { slidesOf } from './result-slides.tsx';
import { useFitting } from './use-fitting.ts';
import { usePages } from './use-pages.ts';

interface ResultsSceneProps {
  readonly round: ClosedRound;
  /** The closed round that this one follows. */
  readonly before: ClosedRound | null;
  /** Of the session. */
  readonly groups: readonly Group[];
}

/** How many voted, and in one word whether they agree, where it can be said. */
const Summary = ({ round }: { readonly round: ClosedRound }) => {
  const { t } = useTranslation();
  const { ballots, abstentions } = round.result;
  const agreement = honestWords(round, titlesOf(round, t), t).find(({ id }) => id === 'consensus');
  return (
    <p className="text-[1.2em]">
      {round.number > 1 && `${t('screen.round', { number: round.number })} · `}
      {t('screen.results.voters', { count: ballots })}
      {` · ${t('screen.results.abstained', { count: abstentions })}`}
      {agreement !== undefined && (
        <>
          {` · ${agreement.question ?? ''} `}
          <strong>{agreement.text}</strong>
        </>
      )}
    </p>
  );
};

/** What stands under a page: what is left on the next, what the scale means, and how to turn. */
const Foot = ({
  left,
  ends,
  turn,
}: {
  readonly left: number;
  readonly ends: string | null;
  readonly turn: string | null;
}) => {
  const { t } = useTranslation();
  const words = [left > 0 ? t('outcome.more', { count: left }) : null, ends, turn].filter((each) => each !== null);
  return <p className="min-h-[1.5em] text-muted">{words.join(' · ')}</p>;
};

/** The outcome of a round, in pages: the table, how sure it is, before and after, by group. The same stands on everybody's own page. */
export const ResultsScene = ({ round, before, groups }: ResultsSceneProps) => {
  const { t, i18n } = useTranslation();
  const { box, fits } = useFitting<HTMLDivElement>();
  const slides = hasVotes(round) ? slidesOf({ round, before, groups, t, numbers: numbersIn(i18n.language) }) : [];
  const { place, number, isLast } = usePages(
    slides.map(({ total }) => total),
    fits,
  );
  const slide = slides[place.slide];
  if (slide === undefined)
    return (
      <>
        <Summary round={round} />
        <p className="text-[1.2em] font-bold">{t('results.nobody')}</p>
      </>
    );
  const left = Math.max(0, slide.total - place.from - fits);
  const turn = isLast && number === 1 ? null : t(isLast ? 'outcome.lastPage' : 'outcome.page', { number });
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.5em]">
      {slide.title === null ? (
        <Summary round={round} />
      ) : (
        <h2 className="text-[1.2em]! leading-tight font-bold">{slide.title}</h2>
      )}
      <div ref={box} className="min-h-[12em] flex-1 basis-0 overflow-hidden max-[699px]:basis-auto">
        <div key={`${slide.id} ${place.from}`}>{slide.render({ from: place.from, fits })}</div>
      </div>
      <Foot left={left} ends={slide.id === 'table' ? endsOf(round.method, t) : null} turn={turn} />
    </div>
  );
};
