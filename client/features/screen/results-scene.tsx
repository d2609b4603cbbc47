import type { Group } from '../../../shared/domain/groups.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { numbersIn } from '../../ui/outcome/numbers.ts';
import { endsOf, hasVotes, titlesOf } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { honestWords } from '../../ui/outcome/sentences.ts';
import { slidesOf } from './result-slides.tsx';
import { useFitting } from './use-fitting.ts';
import { useIsPreview, useTellPages } from './stage.ts';
import { usePages } from './use-pages.ts';
import { useWalkedPages } from './use-walked-pages.ts';

interface ResultsSceneProps {
  readonly round: ClosedRound;
  /** The closed round that this one follows. */
  readonly before: ClosedRound | null;
  /** Of the session. */
  readonly groups: readonly Group[];
  /** The page that the facilitator turned to; null: it is turned on the screen itself. */
  readonly page: number | null;
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
export const ResultsScene = ({ round, before, groups, page: wanted }: ResultsSceneProps) => {
  const { t, i18n } = useTranslation();
  const { box, fits } = useFitting<HTMLDivElement>();
  const isPreview = useIsPreview();
  const slides = hasVotes(round) ? slidesOf({ round, before, groups, t, numbers: numbersIn(i18n.language) }) : [];
  const totals = slides.map(({ total }) => total);
  const isTurnedHere = wanted === null && !isPreview;
  const here = usePages(totals, fits, isTurnedHere);
  const walked = useWalkedPages(totals, isTurnedHere || slides.length === 0 ? null : (wanted ?? 1), box);
  useTellPages(isTurnedHere ? 1 : walked.pages);
  const { place } = isTurnedHere ? here : walked;
  const slide = slides[place.slide];
  if (slide === undefined)
    return (
      <>
        <Summary round={round} />
        <p className="text-[1.2em] font-bold">{t('results.nobody')}</p>
      </>
    );
  const left = Math.max(0, slide.total - place.from - fits);
  const turned = walked.pages > 1 ? t('screen.page', { page: walked.number, pages: walked.pages }) : null;
  const { isLast, number } = here;
  const own = isLast && number === 1 ? null : t(isLast ? 'outcome.lastPage' : 'outcome.page', { number });
  const turn = isTurnedHere ? own : turned;
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
