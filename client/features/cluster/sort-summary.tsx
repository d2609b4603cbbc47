import { ChevronDown, Eye, FolderInput, Hourglass, Split, type LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import { majorityOf, SORTERS_FOR_MAJORITY, sortersOf, type SortCount } from '../../../shared/domain/sorting.ts';
import type { ClusterShape, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import type { ClusterActions } from './cluster-actions.ts';
import { shortText } from './piles.ts';

interface Agreed {
  readonly cluster: ClusterShape;
  readonly cards: readonly { readonly idea: IdeaShape; readonly count: number; readonly of: number }[];
}

type Sorted = { readonly idea: IdeaShape; readonly count: SortCount };

/** What most seats agree on and is not so yet, by cluster; where they differ; and which loose answers too few seats sorted to say either. */
export function agreementOf(step: StepShape): {
  readonly agreed: readonly Agreed[];
  readonly divided: readonly Sorted[];
  readonly few: readonly Sorted[];
} {
  const byCluster = new Map<string, Agreed['cards'][number][]>();
  const open: Sorted[] = [];
  for (const [ideaId, count] of Object.entries(step.sorts?.counts ?? {})) {
    const idea = step.ideas[ideaId];
    if (idea === undefined) continue;
    const majority = majorityOf(count);
    if (majority === null || step.clusters[majority.clusterId] === undefined) {
      if (idea.clusterId === null) open.push({ idea, count });
    } else if (majority.clusterId !== idea.clusterId) {
      const cards = byCluster.get(majority.clusterId) ?? [];
      cards.push({ idea, count: majority.count, of: majority.of });
      byCluster.set(majority.clusterId, cards);
    }
  }
  const agreed = clustersInOrder(step).flatMap((cluster): Agreed[] => {
    const cards = byCluster.get(cluster.clusterId);
    return cards === undefined ? [] : [{ cluster, cards: cards.toSorted((a, b) => b.count / b.of - a.count / a.of) }];
  });
  const isFew = ({ count }: Sorted): boolean => sortersOf(count) < SORTERS_FOR_MAJORITY;
  return { agreed, divided: open.filter((one) => !isFew(one)), few: open.filter(isFew) };
}

interface OpenProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly cards: readonly Sorted[];
  /** What was chosen, in words. */
  readonly spread: (count: SortCount) => string;
}

/** Loose answers of which nothing is agreed, folded up. */
const Open = ({ icon, title, cards, spread }: OpenProps) => {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <details className="group rounded-card border-[1.5px] border-line bg-surface px-4 py-2">
      <summary className="target flex cursor-pointer items-center justify-between gap-3">
        <IconText icon={icon} strong>
          {title}
        </IconText>
        <ChevronDown aria-hidden className="size-[1.25em] shrink-0 group-open:rotate-180" />
      </summary>
      <ul className="flex flex-col">
        {cards.map(({ idea, count }) => (
          <li key={idea.ideaId} className="border-t-[1.5px] border-line py-2">
            <bdi className="text-written block">{idea.text}</bdi>
            {idea.seeded === true && <span className="block text-sm font-bold">{t('participant.collect.seeded')}</span>}
            <span className="text-sm text-muted">{spread(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

interface SortSummaryProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
  readonly actions: ClusterActions;
}

/** Where the room would put answers: numbers, never who. The facilitator takes it over, or does not. */
export const SortSummary = ({ step, maySteer, actions }: SortSummaryProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const crowd = useSession(({ crowd: now }) => now);
  const { agreed, divided, few } = agreementOf(step);
  const sorted = crowd?.detail?.sorted;
  const accept = (ideaIds: readonly IdeaId[], to: ClusterId): void => {
    actions.move(ideaIds, { to }, true);
    // The row goes with its button.
    heading.current?.focus();
  };
  const spread = ({ clusters, none }: SortCount): string =>
    [
      ...Object.entries(clusters).flatMap(([clusterId, count]) => {
        const title = step.clusters[clusterId]?.title;
        return title === undefined ? [] : [`${title === '' ? t('cluster.untitled') : title}: ${count}`];
      }),
      ...(none === 0 ? [] : [`${t('sort.console.none')}: ${none}`]),
    ].join(' · ');
  return (
    <section className="flex flex-col gap-3">
      <div>
        <p>
          <IconText icon={Eye} strong>
            {t('console.room.sees')}: {t('sort.console.sees')}
          </IconText>
        </p>
        <p className="text-muted">{t('sort.console.seesText')}</p>
      </div>
      {sorted !== undefined && crowd !== null && (
        <p>{t('sort.console.done', { done: sorted, of: Math.max(crowd.here, sorted) })}</p>
      )}
      <p className="text-muted">{t('sort.console.least', { count: SORTERS_FOR_MAJORITY })}</p>
      <h2 ref={heading} tabIndex={-1} className="text-lg">
        {t('sort.console.agreed', { count: agreed.reduce((sum, { cards }) => sum + cards.length, 0) })}
      </h2>
      {agreed.map(({ cluster, cards }) => {
        const title = cluster.title === '' ? t('cluster.untitled') : cluster.title;
        return (
          <section
            key={cluster.clusterId}
            className="flex flex-col gap-2 rounded-card border-[1.5px] border-line bg-surface px-4 py-3"
          >
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h3>{title}</h3>
              {maySteer && cards.length > 1 && (
                <Button
                  icon={FolderInput}
                  about={title}
                  onPress={() =>
                    accept(
                      cards.map(({ idea }) => idea.ideaId),
                      cluster.clusterId,
                    )
                  }
                >
                  {t('sort.console.acceptAll', { count: cards.length })}
                </Button>
              )}
            </div>
            <ul className="flex flex-col">
              {cards.map(({ idea, count, of }) => (
                <li
                  key={idea.ideaId}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t-[1.5px] border-line py-2"
                >
                  <span className="min-w-[min(12rem,100%)] flex-1">
                    <bdi className="text-written block">{idea.text}</bdi>
                    {idea.seeded === true && (
                      <span className="block text-sm font-bold">{t('participant.collect.seeded')}</span>
                    )}
                    <span className="text-sm text-muted">{t('sort.console.majority', { count, of })}</span>
                  </span>
                  {maySteer && (
                    <Button
                      about={`${shortText(idea.text)}, ${title}`}
                      onPress={() => accept([idea.ideaId], cluster.clusterId)}
                    >
                      {t('sort.console.accept')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <Open icon={Split} title={t('sort.console.divided', { count: divided.length })} cards={divided} spread={spread} />
      <Open icon={Hourglass} title={t('sort.console.few', { count: few.length })} cards={few} spread={spread} />
    </section>
  );
};
