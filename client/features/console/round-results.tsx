import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ResultTable } from '../../ui/result-table.tsx';
import { TabSet } from '../../ui/tab-set.tsx';
import { resultRows } from './result-rows.ts';
import type { ClosedRound } from './result-rows.ts';

const ClosedResult = ({ round }: { readonly round: ClosedRound }) => {
  const { t } = useTranslation();
  const { tally, method } = round;
  return (
    <div className="flex flex-col gap-3">
      <ResultTable
        caption={t('console.results.caption', { number: round.number })}
        isCaptionHidden
        columns={{
          rank: t('console.results.rank'),
          title: t('console.results.cluster'),
          value: t('console.results.value'),
        }}
        rows={resultRows(round, t)}
      />
      <p className="text-muted">
        {t('console.results.ballots', { count: tally.ballots })}{' '}
        {t('console.results.abstentions', { count: tally.abstentions })}{' '}
        {t('console.results.unused', { count: tally.unused })}{' '}
        {t('console.vote.rule', { dots: method.dots, most: method.maxPerCandidate })}
      </p>
    </div>
  );
};

type EndedRound = Exclude<RoundShape, { state: 'open' }>;

const EndedRoundView = ({ round }: { readonly round: EndedRound }) => {
  const { t } = useTranslation();
  if (round.state === 'closed') return <ClosedResult round={round} />;
  return (
    <Notice kind="info" title={t('console.results.void.title')}>
      {t(`console.results.void.${round.reason}`)}
    </Notice>
  );
};

/** The rounds of a step that ended, newest first in sight; each under a tab where there are more. */
export const RoundResults = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const rounds = step.rounds.filter((round) => round.state !== 'open');
  const newest = rounds.findLast((round) => round.state === 'closed') ?? rounds.at(-1);
  if (newest === undefined) return <EmptyState>{t('console.results.none')}</EmptyState>;
  if (rounds.length === 1) return <EndedRoundView round={newest} />;
  const selected = rounds.some((round) => round.roundId === chosen) ? chosen : newest.roundId;
  return (
    <TabSet
      label={t('console.results.rounds')}
      selected={selected ?? newest.roundId}
      onSelect={setChosen}
      tabs={rounds.map((round) => ({
        id: round.roundId as string,
        label: t(round.state === 'void' ? 'console.results.roundVoid' : 'console.results.round', {
          number: round.number,
        }),
        content: <EndedRoundView round={round} />,
      }))}
    />
  );
};
