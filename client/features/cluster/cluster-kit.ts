import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { Held } from '../../../shared/protocol/hands.ts';
import type { ClusterShape, IdeaShape, StepChecks } from '../../../shared/protocol/shapes.ts';
import type { HeldByOthers } from './use-held.ts';
import type { ClusterActions } from './cluster-actions.ts';

/** What both views work with. */
export interface ClusterKit {
  readonly actions: ClusterActions;
  readonly maySteer: boolean;
  /** Whether the room, or the screen at least, sees the clusters. */
  readonly areClustersShown: boolean;
  readonly selected: ReadonlySet<IdeaId>;
  readonly setSelected: (selected: ReadonlySet<IdeaId>) => void;
  /** These are not selected any more: they were moved. */
  readonly letGo: (ideaIds: readonly IdeaId[]) => void;
  /** The cluster whose title is being typed. */
  readonly editing: ClusterId | null;
  readonly setEditing: (clusterId: ClusterId | null) => void;
  /** Opens "Verplaats naar…" for these ideas at this button. */
  readonly openMenu: (ideaIds: readonly IdeaId[], button: Element) => void;
  /** What lies under an answer, as saying the same. */
  readonly alike: ReadonlyMap<IdeaId, readonly IdeaShape[]>;
  /** What owners said about where their answers stand; undefined before anybody did. */
  readonly checks: StepChecks | undefined;
  /** Where loose answers may belong, when suggestions are shown: the likeliest first. */
  readonly places: ReadonlyMap<IdeaId, readonly ClusterShape[]>;
  /** What colleagues hold now. */
  readonly held: HeldByOthers;
  /** Says so when a colleague has one of these in hand already. */
  readonly tellHeld: (kind: Held['kind'], ids: readonly string[]) => void;
  readonly onDragging: (isDragging: boolean) => void;
}
