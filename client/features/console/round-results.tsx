import { useState } from 'react';
import type { Group } from '../../../shared/domain/groups.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { followedBy } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OutcomeView } from '../../ui/outcome/outcome-view.tsx';
import { hasVotes, turnoutWords } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { RoundTable } from '../../ui/outcome/round-table.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TabSet } from '../../ui/tab-set.tsx';
import { hasSpread, inOrder, RESULT_ORDERS } from './result-rows.ts';
import type { ResultOrder } from './result-rows.ts';

interface ClosedResultProps {
  readonly step: StepShape;
  readonly round: ClosedRound;
}

const NO_GROUPS: readonly Group[] = [];

const ClosedResult = ({ step, round }: ClosedResultProps) => {
  const { t, i18n } = useTranslation();
  const groups = useSession(({ view }) => view?.session.groups ?? NO_GROUPS);
  const [order, setOrder] = useState<ResultOrder>('rank');
  const orders = RESULT_ORDERS.filter((each) => each !== 'spread' || hasSpread(round));
  if (!hasVotes(round))
    return (
      <p>
        <strong>{t('results.nobody')}</strong> {turnoutWords(round, t)}
      </p>
    );
  return (
    <div className="@container flex flex-col gap-3">
      <div className="max-w-[20rem]">
        <SelectField
          label={t('outcome.sort.label')}
          value={order}
          onChange={setOrder}
          options={orders.map((id) => ({ id, label: t(`outcome.sort.${id}`) }))}
        />
      </div>
      <RoundTable
        round={round}
        caption={t('console.results.caption', { number: round.number })}
        isCaptionHidden
        {...(order === 'rank' ? {} : { sorted: inOrder(order, round, i18n.language) })}
      />
      <p className="text-muted">
        {turnoutWords(round, t)}
        {round.isPartial && ` ${t('results.partial')}`}
      </p>
      <div className="mt-3">
        <OutcomeView round={round} before={followedBy(step, round)} groups={groups} level={3} isForFacilitator />
      </div>
    </div>
  );
};

type EndedRound = Exclude<RoundShape, { state: 'open' }>;

const EndedRoundView = ({ step, round }: { readonly step: StepShape; readonly round: EndedRound }) => {
  const { t } = useTranslation();
  if (round.state === 'closed') return <ClosedResult key={round.roundId} step={step} round={round} />;
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
  if (rounds.length === 1) return <EndedRoundView step={step} round={newest} />;
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
        content: <EndedRoundView step={step} round={round} />,
      }))}
    />
  );
};
