import { RotateCw } from 'lucide-react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { openRound } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { OpenRound } from './ballot-kit.ts';
import { ClosedBallotNotice } from './closed-ballot-notice.tsx';
import { useBallotOf } from './load-kit.ts';
import { VoidRoundNotice } from './void-round-notice.tsx';

interface VotePhaseProps {
  readonly step: StepShape;
  readonly lang: string;
}

/** The ballot of an open round, as soon as its way to vote is here. */
const OpenBallot = ({ step, round, lang }: VotePhaseProps & { readonly round: OpenRound }) => {
  const { t } = useTranslation();
  const { ballot, hasFailed, again } = useBallotOf(round.method.type);
  if (ballot !== null) {
    const { kit, Form } = ballot;
    return <Form key={`${round.roundId} ${kit.type}`} step={step} round={round} kit={kit} lang={lang} />;
  }
  if (!hasFailed) return <p role="status">{t('vote.loading')}</p>;
  return (
    <Notice
      kind="attention"
      title={t('vote.loading')}
      actions={
        <Button icon={RotateCw} onPress={again}>
          {t('vote.loadAgain')}
        </Button>
      }
    >
      {t('vote.loadFailed')}
    </Notice>
  );
};

/** Voting: the ballot while a round is open, else what will come. */
export const VotePhase = ({ step, lang }: VotePhaseProps) => {
  const { t } = useTranslation();
  const round = openRound(step);
  if (round !== null) return <OpenBallot step={step} round={round} lang={lang} />;
  return (
    <>
      <ClosedBallotNotice step={step} />
      <VoidRoundNotice step={step} />
      <p>{t('vote.soon')}</p>
    </>
  );
};
