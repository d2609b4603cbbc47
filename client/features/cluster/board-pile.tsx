import { Check, ChevronDown, GripVertical } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button, Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { Questioned } from '../../../shared/domain/member-check.ts';
import type { ClusterShape, IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { GroupOfAnswer } from '../../ui/group-of-answer.tsx';
import { AnswerMarks } from '../../ui/answer-marks.tsx';
import { AriaButton } from '../../ui/aria-button.tsx';
import { JudgeButton } from '../../ui/judging.tsx';
import { QuestionFlag } from '../../ui/question-flag.tsx';
import { Alike } from './alike.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { HeldLabel } from './held-label.tsx';
import { goBackTo, keepInSight, spotIn } from './keep-in-sight.ts';
import type { Spot } from './keep-in-sight.ts';
import { shortText } from './piles.ts';
import { PlaceChips } from './place-chips.tsx';
import type { Pile } from './piles.ts';
import { heldKey } from './use-held.ts';
import { useIdeaDrag } from './use-idea-drag.ts';
import type { BoardDrag } from './use-idea-drag.ts';

/** Above this many rows a grid list takes seconds to draw unless only the rows in sight are made (accessibility.md §2). */
const VIRTUAL_ABOVE = 100;

const ROW =
  'flex items-start gap-1 rounded-control border-[1.5px] border-line bg-surface py-1 ps-0 pe-2 ' +
  'selected:border-[3px] selected:border-accent selected:bg-accent-soft dragging:opacity-60 outline-offset-[-3px]';

interface CardBodyProps {
  readonly idea: IdeaShape;
  readonly question: Questioned | undefined;
  /** What lies under it. */
  readonly alike: readonly IdeaShape[];
  readonly onPart: ClusterKit['actions']['part'];
  readonly openMenu: ClusterKit['openMenu'];
  /** The colleague who has it in hand. */
  readonly heldBy: string | undefined;
  /** Suggested clusters. */
  readonly places: readonly ClusterShape[];
  readonly onPlace: (ideaId: IdeaId, to: ClusterId) => void;
}

const CardBody = ({ idea, question, alike, onPart, openMenu, heldBy, places, onPlace }: CardBodyProps) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="flex shrink-0 flex-col">
        <Button slot="drag" className="target grid cursor-grab place-items-center rounded-control text-muted">
          <GripVertical aria-hidden className="size-[1.25em]" />
        </Button>
        <Checkbox slot="selection" className="target grid cursor-pointer place-items-center rounded-control">
          {({ isSelected }) => (
            <span
              aria-hidden
              className={cx(
                'grid size-[1.4em] place-items-center rounded-[6px] border-2',
                isSelected ? 'border-accent bg-accent text-accent-ink' : 'border-line bg-surface',
              )}
            >
              {isSelected && <Check className="size-[1em]" strokeWidth={3} />}
            </span>
          )}
        </Checkbox>
      </div>
      <div className="flex min-w-0 flex-1 flex-col items-start pt-2">
        <HeldLabel by={heldBy} />
        <bdi className={cx('text-written block leading-snug', idea.hidden === true && 'text-muted')}>{idea.text}</bdi>
        {idea.late === true && <span className="text-sm font-bold">{t('signals.console.late')}</span>}
        <GroupOfAnswer groupId={idea.groupId} />
        {idea.seeded === true && <span className="text-sm font-bold">{t('participant.collect.seeded')}</span>}
        {idea.explanation !== '' && <bdi className="text-written block text-sm text-muted">{idea.explanation}</bdi>}
        <AnswerMarks idea={idea} />
        {question !== undefined && <QuestionFlag question={question} />}
        <Alike idea={idea} alike={alike} onPart={onPart} />
        <PlaceChips ideaId={idea.ideaId} text={idea.text} clusters={places} onMove={onPlace} />
        <span className="-ms-2 flex flex-wrap">
          <AriaButton
            variant="quiet"
            iconAfter={ChevronDown}
            about={shortText(idea.text)}
            aria-haspopup="menu"
            onPress={({ target }) => openMenu([idea.ideaId], target)}
          >
            {t('cluster.move.button')}
          </AriaButton>
          <JudgeButton ideaIds={[idea.ideaId]} about={shortText(idea.text)} isInRow />
        </span>
      </div>
    </>
  );
};

const NO_IDEAS: readonly IdeaShape[] = [];
const NO_PLACES: readonly ClusterShape[] = [];

const pick = (selection: Selection, pile: Pile, selected: ReadonlySet<IdeaId>): Set<IdeaId> => {
  const next = new Set(selected);
  for (const { ideaId } of pile.shown) {
    if (selection === 'all' || selection.has(ideaId)) next.add(ideaId);
    else next.delete(ideaId);
  }
  return next;
};

interface BoardPileProps {
  readonly pile: Pile;
  readonly to: ClusterId | null;
  /** Also spoken when something can be dropped here, so it must be a label of its own. */
  readonly label: string;
  readonly kit: ClusterKit;
  readonly drag: BoardDrag;
}

/** One list of the board: keyboard, selection and dragging by React Aria; only the rows in sight are made when it is long. */
export const BoardPile = ({ pile, to, label, kit, drag }: BoardPileProps) => {
  const { t } = useTranslation();
  const { selected, setSelected, openMenu } = kit;
  const questioned = kit.checks?.questioned;
  const dragAndDropHooks = useIdeaDrag(pile.all, to, drag);
  // Once virtual it stays so: changing back would take the focus away from a row.
  const [wasLong, setWasLong] = useState(pile.shown.length > VIRTUAL_ABOVE);
  const [left, setLeft] = useState<Spot | null>(null);
  if (!wasLong && pile.shown.length > VIRTUAL_ABOVE) {
    setWasLong(true);
    setLeft(spotIn(to ?? 'loose'));
  }
  // Becoming so makes every row anew, and takes the focus away once.
  useEffect(() => {
    if (left !== null) goBackTo(to ?? 'loose', left);
  }, [left, to]);
  // The same set as long as the same rows are selected: a new one is read aloud as a change, in every list.
  const selectedIds = pile.shown.flatMap((idea) => (selected.has(idea.ideaId) ? [idea.ideaId] : [])).join(' ');
  const selectedKeys = useMemo(() => new Set(selectedIds === '' ? [] : selectedIds.split(' ')), [selectedIds]);
  const empty = pile.all.length > 0 ? 'cluster.noMatch' : to === null ? 'cluster.loose.none' : 'cluster.emptyCluster';
  const list = (
    <GridList
      ref={keepInSight}
      aria-label={label}
      data-pile={to ?? 'loose'}
      items={pile.shown}
      selectionMode="multiple"
      selectedKeys={selectedKeys}
      onSelectionChange={(selection) => setSelected(pick(selection, pile, selected))}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[openMenu, t, questioned, kit.places, kit.held, kit.alike]}
      renderEmptyState={() => <p className="p-3 text-muted">{t(empty)}</p>}
      className={cx(
        // Relative: what a row hides from the eye is placed by this list, not by a page as high as all rows.
        'relative overflow-auto rounded-card outline-offset-[-3px] drop-target:outline-3 drop-target:outline-accent',
        to === null ? 'max-h-[70vh] min-h-24' : 'max-h-[26rem] min-h-16',
        wasLong ? (to === null ? 'h-[70vh]' : 'h-[26rem]') : 'flex flex-col gap-2',
      )}
    >
      {(idea) => {
        const heldBy = kit.held.get(heldKey('idea', idea.ideaId));
        // The words come first, so that typing ahead still finds it.
        const spoken = heldBy === undefined ? idea.text : `${idea.text} (${t('hands.held', { name: heldBy })})`;
        return (
          <GridListItem id={idea.ideaId} textValue={spoken} data-idea={idea.ideaId} className={ROW}>
            <CardBody
              idea={idea}
              question={questioned?.[idea.ideaId]}
              alike={kit.alike.get(idea.ideaId) ?? NO_IDEAS}
              onPart={kit.actions.part}
              openMenu={openMenu}
              heldBy={heldBy}
              places={kit.places.get(idea.ideaId) ?? NO_PLACES}
              onPlace={(ideaId, place) => kit.actions.move([ideaId], { to: place }, true)}
            />
          </GridListItem>
        );
      }}
    </GridList>
  );
  if (!wasLong) return list;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 104, gap: 8, padding: 2 }}>
      {list}
    </Virtualizer>
  );
};
