import { useDragAndDrop } from 'react-aria-components';
import type { DragAndDropHooks } from 'react-aria-components';
import { createElement } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { afterOf } from './move-plan.ts';
import type { Place } from './move-plan.ts';
import { shortText } from './piles.ts';

// A type of our own, so that no other window or file can be dropped here; the answers are remembered by the board, not carried by the drag.
const IDEA_TYPE = 'application/x-versnelling-idea';

/** One drag at a time over all lists of the board. */
export interface BoardDrag {
  readonly begin: (ideaIds: readonly IdeaId[]) => void;
  readonly drop: (place: Place) => void;
  readonly dragged: () => readonly IdeaId[];
  readonly end: () => void;
}

const PREVIEW = 'float block max-w-[20rem] px-4 py-2 font-bold';

/** Dragging from and to one list. Loose answers stand in order of arrival, so there a drop has no place between two. */
export function useIdeaDrag(
  pile: readonly IdeaShape[],
  to: ClusterId | null,
  drag: BoardDrag,
): DragAndDropHooks<IdeaShape> {
  const { t } = useTranslation();
  const inOrder = (keys: ReadonlySet<unknown>): IdeaId[] =>
    pile.filter((idea) => keys.has(idea.ideaId)).map((idea) => idea.ideaId);
  const dropBeside = (key: unknown, dropPosition: string): void => {
    const moving = new Set<string>(drag.dragged());
    const side = dropPosition === 'before' ? 'before' : 'after';
    drag.drop({ to, after: afterOf(pile, { key: String(key), side }, moving) });
  };
  const { dragAndDropHooks } = useDragAndDrop<IdeaShape>({
    getItems: (keys) =>
      inOrder(keys).map((ideaId) => ({
        [IDEA_TYPE]: ideaId,
        'text/plain': pile.find((idea) => idea.ideaId === ideaId)?.text ?? '',
      })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [IDEA_TYPE],
    getDropOperation: () => 'move',
    onDragStart: ({ keys }) => drag.begin(inOrder(keys)),
    onDragEnd: () => drag.end(),
    onRootDrop: () => drag.drop({ to }),
    ...(to === null
      ? {}
      : {
          onInsert: ({ target }) => dropBeside(target.key, target.dropPosition),
          onReorder: ({ target }) => dropBeside(target.key, target.dropPosition),
        }),
    renderDragPreview: (items) =>
      createElement(
        'div',
        { className: PREVIEW },
        items.length > 1 ? t('cluster.answers', { count: items.length }) : shortText(items[0]?.['text/plain'] ?? ''),
      ),
  });
  return dragAndDropHooks;
}
