import { useEffect, useMemo, useState } from 'react';
import type { Choice, GroupId } from '../../../shared/domain/voting/choice.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useTabState } from '../../lib/tab-storage.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { useToldSending } from '../../state/use-told-sending.ts';
import { announce } from '../../ui/announcer.ts';
import type { BallotKit, OpenRound } from './ballot-kit.ts';
import { ABSTAIN, ballotName, parseBallot } from './kept-ballot.ts';
import { isSame } from './same-ballot.ts';

interface BallotOf {
  readonly step: StepShape;
  readonly round: OpenRound;
  readonly kit: BallotKit;
  /** The group that is guessed about; null where no guess is asked of this seat. */
  readonly about: GroupId | null;
}

export interface Ballot {
  /** As it is filled in, or else as the server has it; null when nothing was begun. */
  readonly choice: Choice | null;
  readonly guess: Choice | null;
  readonly isChoosing: boolean;
  readonly isPending: boolean;
  /** Sent from this page. */
  readonly hasSent: boolean;
  readonly setChoice: (choice: Choice) => void;
  readonly setGuess: (guess: Choice | null) => void;
  /** From what was sent, back to filling in. */
  readonly change: () => void;
  readonly send: () => void;
}

/** The own ballot of a round: what is kept in this tab while it is filled in, what the server has, and sending. */
export function useBallot({ step, round, kit, about }: BallotOf): Ballot {
  const { t } = useTranslation();
  const { roundId, method } = round;
  const client = useSessionClient();
  const cast = useSession(({ mine }) =>
    mine?.kind === 'seat' && mine.ballot?.roundId === roundId ? mine.ballot : null,
  );
  const isPending = useToldSending(
    (command) => command.type === 'castBallot' && command.roundId === roundId,
    t('vote.sent.pendingTitle'),
    t('vote.sent.title'),
    announce,
  );
  const parse = useMemo(() => parseBallot(kit), [kit]);
  const [draft, setDraft] = useTabState(ballotName(roundId), parse);
  const [hasSent, setHasSent] = useState(false);

  const given = (filled: Choice): Choice => (filled.type === 'abstain' ? filled : (kit.asSent?.(filled) ?? filled));
  const guessOf = (guessed: Choice | null) =>
    about === null || guessed === null ? null : { groupId: about, choice: given(guessed) };
  // The server has this one, or one that was sent later from another device. One with the same number that says something else came from another device and was
  // first: then this one was refused, and stays to be sent again.
  const isTaken = (sentAs: number): boolean =>
    cast !== null &&
    (cast.rev > sentAs ||
      (cast.rev === sentAs &&
        draft !== null &&
        isSame([cast.choice, cast.guess], [given(draft.choice), guessOf(draft.guess)])));
  const isKept = draft !== null && draft.sentAs !== null && !isPending && isTaken(draft.sentAs);
  useEffect(() => {
    // The server has it: no trace of a vote stays in the tab of a shared device.
    if (isKept) setDraft(null);
  }, [isKept, setDraft]);

  // A ballot of another method (the round is about this one now) can't be kept of it.
  const isOfKit = (choice: Choice): boolean => choice.type === 'abstain' || choice.type === kit.type;
  const own = cast !== null && isOfKit(cast.choice) ? cast : null;
  const choice = draft?.choice ?? own?.choice ?? null;
  const guess = draft === null ? (own?.guess?.choice ?? null) : draft.guess;
  const keep = (change: { choice?: Choice; guess?: Choice | null }): void =>
    setDraft({ choice: choice ?? kit.empty(method, null), guess, sentAs: null, ...change });

  return {
    choice,
    guess,
    isPending,
    hasSent,
    isChoosing: draft === null ? own === null : draft.sentAs === null || (!isPending && !isKept),
    setChoice: (next) => keep({ choice: next }),
    setGuess: (next) => keep({ guess: next }),
    change: () => keep({}),
    send: () => {
      const sent = choice ?? ABSTAIN;
      const rev = client.nextBallotRev(roundId);
      setDraft({ choice: sent, guess, sentAs: rev });
      client.send({
        type: 'castBallot',
        stepId: step.stepId,
        roundId,
        choice: given(sent),
        guess: guessOf(guess),
        rev,
      });
      setHasSent(true);
    },
  };
}
