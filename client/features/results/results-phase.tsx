import { RotateCcw } from 'lucide-react';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { followedBy, newestResult } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { DisclosureSection } from '../../ui/disclosure-section.tsx';
import { LoadingNotice } from '../../ui/loading-notice.tsx';
import { OneByOne } from '../../ui/one-by-one.tsx';
import { ClusterList } from './cluster-list.tsx';
import { useRoundResult } from './use-round-result.ts';

interface ResultsPhaseProps {
  readonly step: StepShape;
  readonly lang: string;
}

const isClosed = (round: RoundShape): round is Extract<RoundShape, { state: 'closed' }> => round.state === 'closed';

const Failed = ({ retry }: { readonly retry: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-2">
      <p role="status">{t('results.failed')}</p>
      <div>
        <Button icon={RotateCcw} onPress={retry}>
          {t('common.actions.tryAgain')}
        </Button>
      </div>
    </div>
  );
};

/** The result of the newest round, the earlier ones behind a button; without a vote the themes, where they are shown. */
export const ResultsPhase = ({ step, lang }: ResultsPhaseProps) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const newest = newestResult(step);
  const { loading, retry } = useRoundResult(newest !== null);
  const hasClusters = Object.keys(step.clusters).length > 0;
  if (newest === null)
    return (
      <>
        <p>{t('results.none')}</p>
        {hasClusters && <ClusterList step={step} lang={lang} />}
      </>
    );
  if (loading.state !== 'here') return loading.state === 'loading' ? <LoadingNotice /> : <Failed retry={retry} />;
  const { View } = loading;
  const earlier = step.rounds.filter(isClosed).filter((round) => round !== newest);
  const newestFirst = [newest, ...earlier.toReversed()];
  if (isBig && earlier.length > 0)
    return (
      <OneByOne
        name={t('results.caption')}
        cards={newestFirst.map((round) => (
          <View key={round.roundId} round={round} before={followedBy(step, round)} isNumbered level={3} />
        ))}
        last={null}
      />
    );
  return (
    <>
      <View
        key={newest.roundId}
        round={newest}
        before={followedBy(step, newest)}
        isNumbered={earlier.length > 0}
        level={2}
      />
      {earlier.toReversed().map((round) => (
        <DisclosureSection key={round.roundId} title={t('results.earlier', { number: round.number })}>
          <View round={round} before={followedBy(step, round)} isNumbered level={3} />
        </DisclosureSection>
      ))}
    </>
  );
};
