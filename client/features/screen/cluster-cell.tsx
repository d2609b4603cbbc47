import { topOf } from '../../../shared/domain/rules/bundle-rules.ts';
import type { ClusterShape, IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { ClusterBadge } from '../../ui/cluster-badge.tsx';
import { GroupOnScreen } from './group-on-screen.tsx';
import { useFitting } from './use-fitting.ts';

// A card that comes into a cluster fades in where it lands; base.css takes all motion away for who asked for less.
const ARRIVES = 'transition-opacity duration-150 starting:opacity-0';

/** What stands by itself, with how many answers say it. */
function saidOnce(ideas: readonly IdeaShape[]): readonly { readonly idea: IdeaShape; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const idea of ideas) times.set(topOf(idea), (times.get(topOf(idea)) ?? 0) + 1);
  return ideas.flatMap((idea) => (idea.under === undefined ? [{ idea, times: times.get(idea.ideaId) ?? 1 }] : []));
}

const IdeaList = ({ ideas: all }: { readonly ideas: readonly IdeaShape[] }) => {
  const ideas = saidOnce(all);
  const { t } = useTranslation();
  const { box, fits } = useFitting<HTMLDivElement>();
  const hidden = Math.max(0, ideas.length - fits);
  return (
    <>
      <div ref={box} className="min-h-0 flex-1 basis-0 overflow-hidden">
        <ul className="flex flex-col gap-[0.4em]">
          {ideas.map(({ idea, times }, index) => (
            <li
              key={idea.ideaId}
              data-fit=""
              className={cx(
                ARRIVES,
                'border-s-[4px] border-line ps-[0.5em] leading-snug',
                index >= fits && 'invisible',
              )}
            >
              <span className="line-clamp-3">
                {idea.text}
                <GroupOnScreen groupId={idea.groupId} />
                {idea.seeded === true && <span className="text-muted"> ({t('participant.collect.seeded')})</span>}
                {times > 1 && <strong> ({t('screen.cluster.times', { count: times })})</strong>}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <p className="min-h-[1.5em] font-bold text-muted">{hidden > 0 && t('screen.cluster.more', { count: hidden })}</p>
    </>
  );
};

interface ClusterCellProps {
  /** More clusters than there is room for: this one is counted instead. */
  readonly isHidden: boolean;
  readonly cluster: ClusterShape;
  readonly ideas: readonly IdeaShape[];
  readonly withIdeas: boolean;
}

/** One cluster: its title, how many answers, and as many of those as can be read from the back. */
export const ClusterCell = ({ cluster, ideas, withIdeas, isHidden }: ClusterCellProps) => {
  const { t } = useTranslation();
  return (
    <li
      data-fit=""
      className={cx(
        'flex min-h-0 flex-col gap-[0.4em] rounded-card border-[1.5px] border-line bg-surface px-[0.7em] py-[0.5em]',
        isHidden && 'invisible',
      )}
    >
      <h2 className={cx('flex items-start gap-[0.4em]', withIdeas ? 'text-[1.2em]!' : 'text-[1.32em]!')}>
        {cluster.badge !== undefined && <ClusterBadge badge={cluster.badge} />}
        <span className="line-clamp-2">{cluster.title === '' ? t('screen.cluster.untitled') : cluster.title}</span>
      </h2>
      <p className="text-muted">{t('screen.ideas', { count: ideas.length })}</p>
      {withIdeas && <IdeaList ideas={ideas} />}
    </li>
  );
};
