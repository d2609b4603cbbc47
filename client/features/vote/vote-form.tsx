import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../shared/domain/methods.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { useTabState } from '../../lib/tab-storage.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { inOwnOrder, NO_DOTS, parseBallotDraft } from './ballot-draft.ts';
import { CheckBallot } from './check-ballot.tsx';
import { ChooseDots } from './choose-dots.tsx';
import { SentBallot, VoteProgress } from './sent-ballot.tsx';

interface VoteFormProps {
  readonly step: StepShape;
  readonly round: Extract<RoundShape, { state: 'open' }>;
  /** Of the questions and themes. */
  readonly lang: string;
}

/** The own ballot in an open round: choose, check, send, change. Give it a `key` of the round. */
export const VoteForm = ({ step, round, lang }: VoteFormProps) => {
  const { t } = useTranslation();
  const { roundId, method } = round;
  const client = useSessionClient();
  const seed = useSession(({ mine }) => (mine?.kind === 'seat' ? mine.seed : 0));
  const cast = useSession(({ mine }) =>
    mine?.kind === 'seat' && mine.ballot?.roundId === roundId ? mine.ballot.choice : null,
  );
  const isPending = useSession(({ pending }) =>
    pending.some(({ command }) => command.type === 'castBallot' && command.roundId === roundId),
  );
  const [draft, setDraft] = useTabState(`ballot.${roundId}`, parseBallotDraft);
  const [checking, setChecking] = useState<Choice | null>(null);
  const [hasSent, setHasSent] = useState(false);
  const candidates = useMemo(() => inOwnOrder(round.candidates, seed, roundId), [round.candidates, seed, roundId]);

  const isKept = draft?.isSent === true && cast !== null && !isPending;
  useEffect(() => {
    // The server has it: no trace of a vote stays in the tab of a shared device.
    if (isKept) setDraft(null);
  }, [isKept, setDraft]);

  const send = (choice: Choice): void => {
    const rev = client.nextBallotRev(roundId);
    setDraft({ choice, isSent: true });
    client.send({ type: 'castBallot', stepId: step.stepId, roundId, choice, rev });
    setChecking(null);
    setHasSent(true);
    announce(t('vote.sent.title'));
  };

  const isChoosing = draft === null ? cast === null : !draft.isSent || (cast === null && !isPending);
  if (isChoosing && checking !== null)
    return (
      <CheckBallot
        candidates={candidates}
        method={method}
        choice={checking}
        lang={lang}
        onBack={() => setChecking(null)}
        onSend={() => send(checking)}
      />
    );
  if (isChoosing)
    return (
      <>
        <ChooseDots
          step={step}
          lang={lang}
          candidates={candidates}
          method={method}
          choice={draft?.choice ?? NO_DOTS}
          onChange={(choice) => setDraft({ choice, isSent: false })}
          onCheck={setChecking}
        />
        <VoteProgress />
      </>
    );
  return (
    <SentBallot
      candidates={candidates}
      method={method}
      choice={cast ?? draft?.choice ?? NO_DOTS}
      lang={lang}
      isPending={isPending}
      takesFocus={hasSent}
      onChange={() => setDraft({ choice: cast ?? NO_DOTS, isSent: false })}
    />
  );
};
