import { useTranslation } from 'react-i18next';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { openRound } from '../../../shared/view/selectors.ts';
import { VoidRoundNotice } from './void-round-notice.tsx';
import { VoteForm } from './vote-form.tsx';

interface VotePhaseProps {
  readonly step: StepShape;
  readonly lang: string;
}

/** Voting: the ballot while a round is open, else what will come. */
export const VotePhase = ({ step, lang }: VotePhaseProps) => {
  const { t } = useTranslation();
  const round = openRound(step);
  if (round !== null) return <VoteForm key={round.roundId} step={step} round={round} lang={lang} />;
  return (
    <>
      <VoidRoundNotice step={step} />
      <p>{t('vote.soon')}</p>
    </>
  );
};
