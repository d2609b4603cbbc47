import { ArrowLeft, Send } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import type { BallotKit } from './ballot-kit.ts';

interface GivenChoiceProps {
  readonly kit: BallotKit;
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly choice: Choice;
  readonly lang: string;
  /** Above what is given, and what is said instead of it by who abstains. */
  readonly gives: string;
  readonly abstains: string;
}

/** A choice in words, whichever way to vote it is of. */
export const GivenChoice = ({ kit, candidates, method, choice, lang, gives, abstains }: GivenChoiceProps) =>
  choice.type === 'abstain' ? (
    <p>{abstains}</p>
  ) : (
    <div>
      <p>{gives}</p>
      <kit.Words candidates={candidates} method={method} choice={choice} lang={lang} />
    </div>
  );

/** What somebody thinks that the other group votes: null when it was skipped. */
export type GuessGiven = { readonly group: string; readonly choice: Choice | null };

type WithGuessProps = Omit<GivenChoiceProps, 'gives' | 'abstains'> & { readonly guess: GuessGiven | null };

/** The guess under the own vote, under its own heading. */
export const GivenGuess = ({ guess, ...given }: WithGuessProps) => {
  const { t } = useTranslation();
  if (guess === null) return null;
  const { group, choice } = guess;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-lg">{t('vote.guess.theirs', { group })}</h3>
      {choice === null || choice.type === 'abstain' ? (
        <p>{t('vote.guess.skipped', { group })}</p>
      ) : (
        <given.kit.Words candidates={given.candidates} method={given.method} choice={choice} lang={given.lang} />
      )}
    </section>
  );
};

interface CheckBallotProps extends WithGuessProps {
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** The page before sending: what somebody is about to give, in words. */
export const CheckBallot = ({ onBack, onSend, ...given }: CheckBallotProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {t('vote.check.title')}
      </h2>
      {given.guess !== null && <h3 className="text-lg">{t('vote.guess.own')}</h3>}
      <GivenChoice {...given} gives={t('vote.check.gives')} abstains={t('vote.check.abstains')} />
      <GivenGuess {...given} />
      <div className="flex flex-wrap gap-3">
        <Button size="large" icon={ArrowLeft} onPress={onBack}>
          {t('vote.check.back')}
        </Button>
        <Button variant="primary" size="large" icon={Send} onPress={onSend}>
          {t('vote.check.send')}
        </Button>
      </div>
    </section>
  );
};
