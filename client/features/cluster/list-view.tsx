import { ChevronDown } from 'lucide-react';
import { memo, useCallback, useEffect, useRef } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { Questioned } from '../../../shared/domain/member-check.ts';
import type { ClusterShape, IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { AnswerMarks } from '../../ui/answer-marks.tsx';
import { JudgeButton } from '../../ui/judging.tsx';
import { buttonClass } from '../../ui/button-styles.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { QuestionFlag } from '../../ui/question-flag.tsx';
import { CheckCount } from './check-count.tsx';
import { Alike } from './alike.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { ClusterMenu } from './cluster-menu.tsx';
import { ClusterTitle } from './cluster-title.tsx';
import { HeldLabel } from './held-label.tsx';
import { shortText } from './piles.ts';
import type { ClusterPile, Pile, Piles } from './piles.ts';
import { heldKey } from './use-held.ts';
import { PlaceChips } from './place-chips.tsx';

interface LineProps {
  readonly idea: IdeaShape;
  readonly question: Questioned | undefined;
  readonly isSelected: boolean;
  /** Absent for whoever only reads. */
  readonly onToggle: ((ideaId: IdeaId) => void) | undefined;
  /** What lies under it. */
  readonly alike: readonly IdeaShape[] | undefined;
  readonly onPart: ClusterKit['actions']['part'];
  readonly openMenu: ClusterKit['openMenu'];
  /** The colleague who has it in hand. */
  readonly heldBy: string | undefined;
  /** Suggested clusters. */
  readonly places: readonly ClusterShape[] | undefined;
  readonly onPlace: (ideaId: IdeaId, to: ClusterId) => void;
}

const NO_IDEAS: readonly IdeaShape[] = [];
const NO_PLACES: readonly ClusterShape[] = [];

/** One answer as a plain line. Native controls, because there may be thousands of them. */
const Line = memo(
  ({ idea, question, alike, onPart, isSelected, onToggle, openMenu, heldBy, places, onPlace }: LineProps) => {
    const { t } = useTranslation();
    const words = (
      <span className="min-w-0 flex-1">
        <bdi className={cx('text-written block', idea.hidden === true && 'text-muted')}>{idea.text}</bdi>
        <HeldLabel by={heldBy} />
        {idea.late === true && <span className="text-sm font-bold">{t('signals.console.late')}</span>}
        <GroupOfAnswer groupId={idea.groupId} />
        {idea.seeded === true && <span className="text-sm font-bold">{t('participant.collect.seeded')}</span>}
        {idea.explanation !== '' && <bdi className="text-written block text-muted">{idea.explanation}</bdi>}
        <AnswerMarks idea={idea} />
      </span>
    );
    return (
      <li className="border-b-[1.5px] border-line py-1 [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto] last:border-b-0">
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          {onToggle === undefined ? (
            words
          ) : (
            <>
              <label className="target flex min-w-[min(12rem,100%)] flex-1 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  className="size-[1.4em] shrink-0"
                  checked={isSelected}
                  onChange={() => onToggle(idea.ideaId)}
                />
                {words}
              </label>
              <button
                type="button"
                aria-haspopup="menu"
                data-idea={idea.ideaId}
                className={buttonClass('secondary', 'normal', false)}
                onClick={(event) => openMenu([idea.ideaId], event.currentTarget)}
              >
                <span>
                  {t('cluster.move.button')} <span className="sr-only">{shortText(idea.text)}</span>
                </span>
                <ChevronDown aria-hidden className="size-[1.25em] shrink-0" />
              </button>
              <JudgeButton ideaIds={[idea.ideaId]} about={shortText(idea.text)} />
            </>
          )}
        </div>
        {question !== undefined && <QuestionFlag question={question} />}
        <Alike idea={idea} alike={alike ?? NO_IDEAS} onPart={onToggle === undefined ? undefined : onPart} />
        <PlaceChips ideaId={idea.ideaId} text={idea.text} clusters={places ?? NO_PLACES} onMove={onPlace} />
      </li>
    );
  },
);
Line.displayName = 'Line';

interface PileLinesProps {
  readonly pile: Pile;
  readonly empty: string;
  readonly kit: ClusterKit;
  readonly onToggle: ((ideaId: IdeaId) => void) | undefined;
}

const PileLines = ({ pile, empty, kit, onToggle }: PileLinesProps) => {
  const { actions } = kit;
  const place = useCallback((ideaId: IdeaId, to: ClusterId) => actions.move([ideaId], { to }, true), [actions]);
  if (pile.shown.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <ol>
      {pile.shown.map((idea) => (
        <Line
          key={idea.ideaId}
          idea={idea}
          question={kit.checks?.questioned[idea.ideaId]}
          isSelected={kit.selected.has(idea.ideaId)}
          alike={kit.alike.get(idea.ideaId)}
          onPart={actions.part}
          onToggle={onToggle}
          openMenu={kit.openMenu}
          heldBy={kit.held.get(heldKey('idea', idea.ideaId))}
          places={kit.places.get(idea.ideaId)}
          onPlace={place}
        />
      ))}
    </ol>
  );
};

const ClusterLines = ({
  pile,
  clusters,
  kit,
  onToggle,
  empty,
}: Omit<PileLinesProps, 'pile'> & { readonly pile: ClusterPile; readonly clusters: readonly ClusterPile[] }) => {
  const { cluster } = pile;
  return (
    <section
      data-pile={cluster.clusterId}
      tabIndex={-1}
      className="rounded-card border-[1.5px] border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <ClusterTitle cluster={cluster} count={pile.count} kit={kit} id={`list-${cluster.clusterId}`} />
        {kit.maySteer && <ClusterMenu pile={pile} clusters={clusters} kit={kit} />}
      </div>
      <CheckCount pile={pile} kit={kit} />
      {cluster.explanation !== '' && <p className="text-written text-muted">{cluster.explanation}</p>}
      <PileLines pile={pile} empty={empty} kit={kit} onToggle={onToggle} />
    </section>
  );
};

interface ListViewProps {
  readonly piles: Piles;
  readonly kit: ClusterKit;
}

/** The equal of the board without dragging: headings and lists, every action a button. */
export const ListView = ({ piles, kit }: ListViewProps) => {
  const { t } = useTranslation();
  const { selected, setSelected, maySteer } = kit;
  const toggle = (ideaId: IdeaId): void => {
    const next = new Set(selected);
    if (!next.delete(ideaId)) next.add(ideaId);
    setSelected(next);
  };
  const onToggle = useStable(toggle);
  const mayToggle = maySteer ? onToggle : undefined;
  const isEmpty = piles.loose.all.length === 0 && piles.clusters.length === 0;
  if (isEmpty) return <EmptyState>{t('cluster.empty')}</EmptyState>;
  return (
    <div className="flex flex-col gap-4">
      <section data-pile="loose" tabIndex={-1}>
        <h2 className="text-lg">{t('cluster.loose.count', { count: piles.loose.count })}</h2>
        <PileLines
          pile={piles.loose}
          empty={t(piles.loose.all.length === 0 ? 'cluster.loose.none' : 'cluster.noMatch')}
          kit={kit}
          onToggle={mayToggle}
        />
      </section>
      {piles.clusters.map((pile) => (
        <ClusterLines
          key={pile.cluster.clusterId}
          pile={pile}
          clusters={piles.clusters}
          empty={t(pile.all.length === 0 ? 'cluster.emptyCluster' : 'cluster.noMatch')}
          kit={kit}
          onToggle={mayToggle}
        />
      ))}
    </div>
  );
};

/** A function that stays the same while what it does follows the newest render, so that a thousand lines need not render again. */
function useStable(act: (ideaId: IdeaId) => void): (ideaId: IdeaId) => void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  return useCallback((ideaId) => newest.current(ideaId), []);
}
