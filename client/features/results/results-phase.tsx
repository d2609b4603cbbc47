import { useTranslation } from 'react-i18next';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { newestResult } from '../../../shared/view/selectors.ts';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { ClusterList } from './cluster-list.tsx';
import { RoundResult } from './round-result.tsx';

interface ResultsPhaseProps {
  readonly step: StepShape;
  readonly lang: string;
}

const isClosed = (round: RoundShape): round is Extract<RoundShape, { state: 'closed' }> => round.state === 'closed';

/** The result of the newest round, the earlier ones behind a button; without a vote the themes, where they are shown. */
export const ResultsPhase = ({ step, lang }: ResultsPhaseProps) => {
  const { t } = useTranslation();
  const newest = newestResult(step);
  const hasClusters = Object.keys(step.clusters).length > 0;
  if (newest === null)
    return (
      <>
        <p>{t('results.none')}</p>
        {hasClusters && <ClusterList step={step} lang={lang} />}
      </>
    );
  const earlier = step.rounds.filter(isClosed).filter((round) => round !== newest);
  return (
    <>
      <RoundResult round={newest} isNumbered={earlier.length > 0} />
      {earlier.toReversed().map((round) => (
        <DisclosureSection key={round.roundId} title={t('results.earlier', { number: round.number })}>
          <RoundResult round={round} isNumbered />
        </DisclosureSection>
      ))}
    </>
  );
};
