import { useMemo, useState } from 'react';
import { seedIn } from '../../../shared/domain/voting/own-seed.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { inOwnOrder } from './ballot-draft.ts';
import type { BallotKit, OpenRound, Voting } from './ballot-kit.ts';
import { CheckBallot } from './check-ballot.tsx';
import { ChooseBallot } from './choose-ballot.tsx';
import { GuessHeading, GuessIntro } from './guess-intro.tsx';
import { ABSTAIN } from './kept-ballot.ts';
import { SentBallot, VoteProgress } from './sent-ballot.tsx';
import { useBallot } from './use-ballot.ts';
import { useGuessAbout } from './use-guess-about.ts';
import { useLikedForm } from './use-liked-form.ts';

export interface VoteFormProps {
  readonly step: StepShape;
  readonly round: OpenRound;
  readonly kit: BallotKit;
  /** Of the questions and themes. */
  readonly lang: string;
}

/** Where somebody is on the way: the own vote, the guess about the other group, the check of both. */
type Page = 'own' | 'guess' | 'check';

const AbstainWay = ({ onAbstain }: { readonly onAbstain: () => void }) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button isFullWidth={isBig} onPress={onAbstain}>
        {t('vote.abstain')}
      </Button>
      <span className="text-muted">{t('vote.abstainHelp')}</span>
    </div>
  );
};

/** The own ballot in an open round: choose, guess where that is asked, check, send, change. Give it a `key` of the round and the kit. */
export const VoteForm = ({ step, round, kit, lang }: VoteFormProps) => {
  const { t } = useTranslation();
  const { roundId, method } = round;
  const seed = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seed : 0));
  const about = useGuessAbout(round);
  const [liked, like] = useLikedForm();
  const ballot = useBallot({ step, round, kit, about: about?.groupId ?? null });
  const [page, setPage] = useState<Page>('own');
  const candidates = useMemo(() => inOwnOrder(round.candidates, seed, roundId), [round.candidates, seed, roundId]);

  const { choice, guess } = ballot;
  // Who abstained and comes back, and who did not begin: an empty ballot.
  const filled: Voting = choice === null || choice.type === 'abstain' ? kit.empty(method, liked) : choice;
  const form = filled.type === 'scale' ? filled.form : liked;
  const guessed: Voting = guess === null || guess.type === 'abstain' ? kit.empty(method, form) : guess;
  const given = { kit, candidates, method, lang };
  const setting = { step, round, candidates, lang, seed: seedIn(seed, roundId) };
  const afterOwn: Page = about === null ? 'check' : 'guess';

  if (!ballot.isChoosing)
    return (
      <SentBallot
        {...given}
        choice={choice ?? ABSTAIN}
        guess={about === null ? null : { group: about.name, choice: guess }}
        isPending={ballot.isPending}
        takesFocus={ballot.hasSent}
        onChange={() => {
          setPage('own');
          ballot.change();
        }}
      />
    );
  if (page === 'check')
    return (
      <CheckBallot
        {...given}
        choice={choice ?? ABSTAIN}
        guess={about === null ? null : { group: about.name, choice: guess }}
        onBack={() => setPage('own')}
        onSend={() => {
          ballot.send();
          // Refused, it comes back to be changed.
          setPage('own');
        }}
      />
    );
  if (page === 'guess' && about !== null)
    return (
      <section key="guess" className="flex flex-col gap-4">
        <GuessHeading group={about.name} />
        <ChooseBallot
          kit={kit}
          setting={{
            ...setting,
            isGuess: true,
            before: (
              <GuessIntro
                key="intro"
                group={about.name}
                onBack={() => setPage('own')}
                onSkip={() => {
                  ballot.setGuess(null);
                  setPage('check');
                }}
              />
            ),
          }}
          choice={guessed}
          onChange={ballot.setGuess}
          onDone={() => setPage('check')}
          doneWords={t('vote.toCheck')}
          nothingWords={t('vote.guess.nothing')}
        />
      </section>
    );
  return (
    <>
      <ChooseBallot
        kit={kit}
        setting={{ ...setting, isGuess: false, before: null }}
        choice={filled}
        onChange={(next) => {
          if (next.type === 'scale' && next.form !== null) like(next.form);
          ballot.setChoice(next);
        }}
        onDone={() => setPage(afterOwn)}
        doneWords={about === null ? t('vote.toCheck') : t('vote.guess.next')}
        other={
          <AbstainWay
            onAbstain={() => {
              ballot.setChoice(ABSTAIN);
              setPage(afterOwn);
            }}
          />
        }
      />
      <VoteProgress />
    </>
  );
};
