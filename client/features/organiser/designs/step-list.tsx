import { Copy, GripVertical, MoveDown, MoveUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from '../../../i18n/use-translation.tsx';
import { cx } from '../../../lib/cx.ts';
import { ActionMenu } from '../../../ui/action-menu.tsx';
import { announce } from '../../../ui/announcer.ts';
import type { EditStep } from './edit-design.ts';
import { clockAfter, timePlan } from './time-plan.ts';

// A type of our own, so that no other window or file can be dropped here.
const STEP_TYPE = 'application/x-versnelling-step';

export type StepAct = 'up' | 'down' | 'duplicate' | 'remove';

interface StepListProps {
  readonly steps: readonly EditStep[];
  readonly chosen: string | null;
  /** The time of the day at which it begins; empty for none. */
  readonly start: string;
  /** Language of the words of the design. */
  readonly lang: string;
  readonly onChoose: (key: string) => void;
  readonly onMove: (key: string, target: string, side: 'before' | 'after') => void;
  readonly onAct: (act: StepAct, key: string) => void;
}

/** The number of each step that is a question, by key. */
function questionNumbers(steps: readonly EditStep[]): ReadonlyMap<string, number> {
  const questions = steps.filter(({ step }) => step.kind === 'question');
  return new Map(questions.map(({ key }, index) => [key, index + 1]));
}

const ROW =
  'flex cursor-pointer items-start gap-1 rounded-control border-[1.5px] px-1 py-1 outline-offset-[-3px] ' +
  'border-line bg-surface hover:border-accent selected:border-[3px] selected:border-accent selected:bg-accent-soft dragging:opacity-60';

/** The steps of a design in order: chosen by press or arrow, moved by dragging, by the keyboard or by their menu. */
export const StepList = ({ steps, chosen, start, lang, onChoose, onMove, onAct }: StepListProps) => {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const numbers = questionNumbers(steps);
  const { times } = timePlan(steps.map(({ step }) => step));
  const nameOf = ({ key, step }: EditStep): string => {
    const number = numbers.get(key);
    return number === undefined ? t(`design.kinds.${step.kind}`) : t('designEditor.question', { number });
  };
  const whenOf = (index: number): string => {
    const time = times[index];
    if (time === undefined || time.minutes === null) return t('designEditor.noMinutes');
    const clock = clockAfter(start, time.from);
    const minutes = t('designEditor.minutes', { count: time.minutes });
    return clock === null ? minutes : `${clock} · ${minutes}`;
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [STEP_TYPE]: String(key),
        'text/plain': steps.find((item) => item.key === key)?.step.title ?? '',
      })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [STEP_TYPE],
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || target.dropPosition === 'on') return;
      onMove(String(key), String(target.key), target.dropPosition);
      announce(t('designEditor.moved'));
    },
  });
  const act = (what: StepAct, item: EditStep): void => {
    onAct(what, item.key);
    if (what === 'remove') list.current?.focus();
  };
  return (
    <GridList
      ref={list}
      aria-label={t('designEditor.steps')}
      items={steps.map((item, index) => ({ ...item, id: item.key, index }))}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose(String(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[steps, start, t]}
      renderEmptyState={() => <p className="p-3 text-muted">{t('designEditor.empty')}</p>}
      className="flex flex-col gap-2 outline-offset-4"
    >
      {(item) => (
        <GridListItem id={item.id} textValue={`${nameOf(item)}: ${item.step.title}`} className={ROW}>
          <Button slot="drag" className="target grid cursor-grab place-items-center rounded-control text-muted">
            <GripVertical aria-hidden className="size-[1.25em]" />
          </Button>
          <span className="min-w-0 flex-1 py-1">
            <span className="flex flex-wrap justify-between gap-x-3 text-sm text-muted">
              <span className="font-bold">{nameOf(item)}</span>
              <span>{whenOf(item.index)}</span>
            </span>
            <span
              lang={lang}
              dir="auto"
              className={cx(
                'block leading-snug [overflow-wrap:anywhere]',
                item.step.title.trim() === '' && 'text-muted',
              )}
            >
              {item.step.title.trim() === '' ? t('designEditor.untitledStep') : item.step.title}
            </span>
          </span>
          <ActionMenu<StepAct>
            label={t('designEditor.menu')}
            about={`${nameOf(item)}: ${item.step.title}`}
            variant="quiet"
            items={[
              { id: 'up', label: t('designEditor.up'), icon: MoveUp, isDisabled: item.index === 0 },
              {
                id: 'down',
                label: t('designEditor.down'),
                icon: MoveDown,
                isDisabled: item.index === steps.length - 1,
              },
              { id: 'duplicate', label: t('designEditor.duplicate'), icon: Copy },
              { id: 'remove', label: t('designEditor.remove'), icon: Trash2 },
            ]}
            onAction={(what) => act(what, item)}
          />
        </GridListItem>
      )}
    </GridList>
  );
};
