import { Lightbulb, Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { Suggestions } from '../../../shared/protocol/suggestions.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../ui/announcer.ts';
import { TextField } from '../../ui/text-field.tsx';
import { ArrangeBar } from './arrange-bar.tsx';
import { Board } from './board.tsx';
import { useClusterActions } from './cluster-actions.ts';
import { LateNotice } from './late-notice.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { ListView } from './list-view.tsx';
import { MoveMenu } from './move-menu.tsx';
import type { MoveRequest } from './move-menu.tsx';
import { focusIdea } from './focus-soon.ts';
import { AS_THEY_STAND, pilesOf } from './piles.ts';
import { SelectionBar } from './selection-bar.tsx';
import { SortSummary } from './sort-summary.tsx';
import { SuggestionsPanel } from './suggestions-panel.tsx';
import { useHeldByOthers, useTellHeld } from './use-held.ts';
import { useSuggestions } from './use-suggestions.ts';
import { useIsRoomy } from './use-is-roomy.ts';
import { ViewSwitch } from './view-switch.tsx';
import { VisibilityChoice } from './visibility-choice.tsx';
import type { ClusterKit } from './cluster-kit.ts';

interface ClusterWorkProps {
  /** As it is shown: frozen while somebody drags. */
  readonly step: StepShape;
  readonly maySteer: boolean;
  readonly onDragging: (isDragging: boolean) => void;
  /** More buttons for the toolbar, from the page. */
  readonly tools?: ReactNode;
  /** For tests: which view to begin with. Otherwise the board where there is room for it. */
  readonly startWith?: 'board' | 'list';
}

const NO_PLACES: ClusterKit['places'] = new Map();

/** Only of answers that are still loose, and clusters that are still there. */
const placesIn = (step: StepShape, suggestions: Suggestions | null): ClusterKit['places'] =>
  new Map(
    (suggestions?.places ?? []).flatMap(({ ideaId, clusterIds }) =>
      step.ideas[ideaId]?.clusterId === null
        ? [[ideaId, clusterIds.flatMap((clusterId) => step.clusters[clusterId] ?? [])] as const]
        : [],
    ),
  );

/** Putting answers together: as a board to drag on, and as a list where everything is done with buttons. */
export const ClusterWork = ({ step, maySteer, onDragging, tools, startWith }: ClusterWorkProps) => {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const suggestButton = useRef<HTMLButtonElement>(null);
  const isRoomy = useIsRoomy(place);
  const [wanted, setWanted] = useState<'board' | 'list'>(startWith ?? 'board');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<IdeaId>>(new Set());
  const [editing, setEditing] = useState<ClusterId | null>(null);
  const [request, setRequest] = useState<MoveRequest | null>(null);
  const [meanwhile, setMeanwhile] = useState<string | null>(null);
  const tell = useCallback((text: string) => {
    announce(text);
    setMeanwhile(text);
  }, []);
  const actions = useClusterActions(step.stepId, tell);
  const [isLateOnly, setIsLateOnly] = useState(false);
  const [arrangement, setArrangement] = useState(AS_THEY_STAND);
  const piles = useMemo(() => pilesOf(step, search, isLateOnly, arrangement), [step, search, isLateOnly, arrangement]);
  const { alike } = piles;
  // In the order in which they stand, so that the first of them is the one that stays on top.
  const chosen = useMemo(
    () =>
      [piles.loose, ...piles.clusters].flatMap(({ all }) =>
        all.flatMap(({ ideaId }) => (selected.has(ideaId) ? [ideaId] : [])),
      ),
    [selected, piles],
  );
  const openMenu = useCallback(
    (ideaIds: readonly IdeaId[], button: Element) => setRequest({ ideaIds, button: { current: button } }),
    [],
  );
  const letGo = useCallback(
    (ideaIds: readonly IdeaId[]) => setSelected((before) => new Set([...before].filter((id) => !ideaIds.includes(id)))),
    [],
  );
  const { checks } = step;
  const [isSuggesting, setIsSuggesting] = useState(false);
  const suggested = useSuggestions(step, isSuggesting);
  const places = useMemo(
    () => (isSuggesting ? placesIn(step, suggested.suggestions) : NO_PLACES),
    [isSuggesting, step, suggested],
  );
  const held = useHeldByOthers();
  const tellHeld = useTellHeld(held);
  const areClustersShown = step.clustersVisibleTo !== 'console';
  const kit = useMemo<ClusterKit>(
    () => ({
      actions,
      maySteer,
      areClustersShown,
      selected,
      setSelected,
      letGo,
      editing,
      setEditing,
      openMenu,
      onDragging,
      alike,
      checks,
      places,
      held,
      tellHeld,
    }),
    [
      actions,
      maySteer,
      areClustersShown,
      selected,
      letGo,
      editing,
      openMenu,
      onDragging,
      alike,
      checks,
      places,
      held,
      tellHeld,
    ],
  );
  const view = maySteer && (startWith ?? isRoomy) ? wanted : 'list';
  const createWith = (ideaIds: readonly IdeaId[]): void => {
    setEditing(actions.create(ideaIds));
    setSelected(new Set());
  };
  return (
    <div ref={place} className="flex flex-col gap-4">
      {step.phase === 'sort' && <SortSummary step={step} maySteer={maySteer} actions={actions} />}
      <LateNotice step={step} isOnly={isLateOnly} onOnly={setIsLateOnly} />
      <VisibilityChoice step={step} maySteer={maySteer} onChange={actions.show} />
      <div className="flex flex-wrap items-end gap-3">
        {maySteer && (
          <span data-new-cluster="button">
            <Button icon={Plus} onPress={() => createWith([])}>
              {t('cluster.new')}
            </Button>
          </span>
        )}
        <div className="min-w-[6.5rem] flex-1">
          <TextField label={t('cluster.search')} value={search} onChange={setSearch} />
        </div>
        <ArrangeBar arrangement={arrangement} onChange={setArrangement} />
        {maySteer && isRoomy && <ViewSwitch view={wanted} onChange={setWanted} />}
        {maySteer && (
          <Button
            ref={suggestButton}
            icon={Lightbulb}
            aria-expanded={isSuggesting}
            onPress={() => setIsSuggesting(!isSuggesting)}
          >
            {t('cluster.suggest.open')}
          </Button>
        )}
        {maySteer && isRoomy && tools}
      </div>
      {maySteer && (
        <SelectionBar
          ideaIds={chosen}
          onMove={(button) => openMenu(chosen, button)}
          onNew={() => createWith(chosen)}
          onMerge={() => {
            const [top, ...rest] = chosen;
            if (top !== undefined) actions.putUnder(rest, top);
            setSelected(new Set());
            if (top !== undefined) focusIdea(top, step.ideas[top]?.clusterId ?? null);
          }}
          onClear={() => setSelected(new Set())}
        />
      )}
      {isSuggesting && (
        <SuggestionsPanel
          step={step}
          state={suggested}
          onAccept={(title, ideaIds) => actions.create(ideaIds, title)}
          onMerge={actions.putUnder}
          onClose={() => {
            setIsSuggesting(false);
            suggestButton.current?.focus();
          }}
        />
      )}
      {view === 'board' ? <Board step={step} piles={piles} kit={kit} /> : <ListView piles={piles} kit={kit} />}
      <MeanwhileNotice text={meanwhile} onRead={() => setMeanwhile(null)} />
      {request !== null && (
        <MoveMenu
          request={request}
          step={step}
          clusters={piles.clusters.map((pile) => pile.cluster)}
          onClose={() => setRequest(null)}
          onNew={createWith}
          onLight={areClustersShown || step.listOpen ? actions.light : undefined}
          onMove={(ideaIds, to) => {
            actions.move(ideaIds, { to }, true);
            setSelected(new Set());
          }}
        />
      )}
    </div>
  );
};
