import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { announce } from '../../ui/announcer.ts';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { ReadAloudHere } from '../../ui/read-aloud-here.tsx';
import type { BallotSetting } from './ballot-kit.ts';

interface BallotCardsProps {
  readonly setting: BallotSetting;
  /** What to do, in a sentence or two. */
  readonly explain: ReactNode;
  /** What is left or filled in, above the cards and again under them. */
  readonly status: ReactNode;
  /** The same to be spoken when it changes; leave it out where the controls say so themselves. */
  readonly spoken?: string;
  /** One of each candidate, as list items. */
  readonly cards: readonly ReactElement[];
  /** Before the cards, a card of its own with big buttons. */
  readonly first?: ReactNode;
  /** After the cards, a card of its own with big buttons. */
  readonly after?: ReactNode;
  /** What was chosen, in words: with big buttons it is on the last screen. */
  readonly sum: ReactNode;
}

/** Milliseconds of rest before a status is spoken: a number typed digit by digit is said once. */
const REST_MS = 500;

/** Says a status when it changed, and not when the page opens. */
export function useSpoken(status: string | undefined): void {
  const before = useRef(status);
  useEffect(() => {
    if (status === undefined || status === before.current) return undefined;
    const timer = setTimeout(() => {
      before.current = status;
      announce(status);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [status]);
}

/** After the last card, with big buttons: what was chosen, and then whether that is it. */
const ChosenSoFar = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-lg">{t('participant.calm.sum')}</h3>
      {children}
    </div>
  );
};

/** The fields of a ballot: a card for each candidate; with big buttons one card a screen. */
export const BallotCards = (props: BallotCardsProps) => {
  const { setting, explain, status, spoken, cards, first, after, sum } = props;
  const { candidates, lang, before, other, round, isGuess } = setting;
  const ways = (
    <>
      {setting.ways}
      {other}
    </>
  );
  const { t } = useTranslation();
  const isOneByOne = usePreference('bigButtons');
  useSpoken(spoken);
  const top = (
    <div className="flex flex-col gap-2">
      {isGuess ? <p>{t('vote.guess.how')}</p> : explain}
      {status}
      <ReadAloudHere
        texts={candidates.flatMap(({ title, explanation }) => [title, explanation])}
        lang={lang}
        about="themes"
      />
    </div>
  );
  if (isOneByOne) {
    const extra = [before, first].filter((each) => each !== null && each !== undefined);
    return (
      <>
        {top}
        <OneByOne
          name={t(`vote.one.${round.subject}`)}
          cards={[
            ...extra,
            ...cards.map((card) => <ul key={card.key}>{card}</ul>),
            ...(after === undefined ? [] : [after]),
            <ChosenSoFar key="chosen">{sum}</ChosenSoFar>,
          ]}
          last={ways}
        />
      </>
    );
  }
  return (
    <>
      {before}
      {top}
      {first}
      <section className="flex flex-col gap-4">
        <h2 className="sr-only">{t(`vote.list.${round.subject}`)}</h2>
        <ul className="flex flex-col gap-4">{cards}</ul>
      </section>
      <div className="flex flex-col gap-4 border-t-[1.5px] border-line pt-5">
        {status}
        {after}
        {ways}
      </div>
    </>
  );
};

/** A line of status with the weight that says: look here. */
export const StatusWords = ({ children }: { readonly children: ReactNode }) => <p className="font-bold">{children}</p>;
