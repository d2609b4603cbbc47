import { Circle, CircleCheck, CircleDot, CircleSlash, ListChecks, Plus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { Button as ActionButton } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-styles.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { agendaState } from './agenda-state.ts';
import type { AgendaState } from './agenda-state.ts';
import { EditStepDialog } from './edit-step-dialog.tsx';
import { PauseControl } from './pause-control.tsx';
import { minutesPlanned, useMinutesSpent } from './step-minutes.ts';
import { stepPlace } from './step-words.ts';
import { AddStepDialog, StepsDialog } from './steps-dialog.tsx';

const ICON: Readonly<Record<AgendaState, LucideIcon>> = {
  done: CircleCheck,
  now: CircleDot,
  later: Circle,
  skipped: CircleSlash,
};

/** What a step is, above its title; null where the title says enough. */
function nameOf(step: StepShape, t: TFunction): string | null {
  if (step.kind === 'finalVote') return t('console.step.kind.finalVote');
  return step.questionNumber === null ? null : t('console.step.questionTitle', { number: step.questionNumber });
}

const ItemText = ({ step, state }: { readonly step: StepShape; readonly state: AgendaState }) => {
  const { t } = useTranslation();
  const Icon = ICON[state];
  const minutes =
    step.plannedMinutes === null ? '' : ` · ${t('console.agenda.minutes', { count: step.plannedMinutes })}`;
  const spent = useMinutesSpent([step]);
  const busy = step.time === undefined ? '' : ` · ${t('steer.agenda.spent', { count: spent })}`;
  const name = nameOf(step, t);
  return (
    <>
      <Icon aria-hidden className="mt-[0.1em] size-[1.25em] shrink-0" />
      <span className="min-w-0">
        {name !== null && <span className="block font-bold">{name}</span>}
        <span className={cx('block', name === null ? 'font-bold' : 'text-sm leading-snug')}>{step.title}</span>
        <span className="block text-sm text-muted">
          {t(`console.agenda.state.${state}`)}
          {minutes}
          {busy}
        </span>
      </span>
    </>
  );
};

const LOOK = 'flex w-full items-start gap-2 rounded-control border-[1.5px] px-2 py-2 text-start';

interface AgendaItemProps {
  readonly step: StepShape;
  readonly state: AgendaState;
  /** Absent for whoever may not take the room anywhere. */
  readonly onOpen: ((step: StepShape) => void) | undefined;
}

const AgendaItem = memo(({ step, state, onOpen }: AgendaItemProps) => {
  const { t } = useTranslation();
  if (state === 'now' || onOpen === undefined) {
    return (
      <li
        className={cx(LOOK, state === 'now' ? 'border-accent bg-accent-soft' : 'border-transparent')}
        {...(state === 'now' ? { 'aria-current': 'step' } : {})}
      >
        <ItemText step={step} state={state} />
      </li>
    );
  }
  return (
    <li>
      <Button
        onPress={() => onOpen(step)}
        className={cx(LOOK, 'target cursor-pointer border-transparent hover:border-accent hover:bg-accent-soft')}
      >
        <ItemText step={step} state={state} />
        <VisuallyHidden>{t('console.agenda.goTo')}</VisuallyHidden>
      </Button>
    </li>
  );
});
AgendaItem.displayName = 'AgendaItem';

/** Minutes of the whole plan against those spent so far; nothing where nothing is planned. */
const PlanLine = ({ steps }: { readonly steps: readonly StepShape[] }) => {
  const { t } = useTranslation();
  const spent = useMinutesSpent(steps);
  const planned = minutesPlanned(steps);
  if (planned === 0) return null;
  return <p className="text-sm">{t('steer.agenda.total', { planned, spent })}</p>;
};

/** One more step, and the list of steps to change. */
const Adjust = ({ steps, current }: { readonly steps: readonly StepShape[]; readonly current: StepShape | null }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'add' | 'steps' | null>(null);
  const [editing, setEditing] = useState<StepShape | null>(null);
  // As it is now; when it was taken away meanwhile, as it was: what was typed is not gone with it.
  const edited = steps.find(({ stepId }) => stepId === editing?.stepId) ?? editing;
  const close = (): void => setOpen(null);
  return (
    <>
      <ActionButton icon={Plus} isFullWidth onPress={() => setOpen('add')}>
        {t('steer.add.ask')}
      </ActionButton>
      <ActionButton icon={ListChecks} isFullWidth onPress={() => setOpen('steps')}>
        {t('steer.steps.ask')}
      </ActionButton>
      {open === 'add' && <AddStepDialog steps={steps} current={current} onClose={close} />}
      {open === 'steps' && edited === null && (
        <StepsDialog
          steps={steps}
          current={current}
          onClose={close}
          onEdit={(id) => setEditing(steps.find(({ stepId }) => stepId === id) ?? null)}
        />
      )}
      {open === 'steps' && edited !== null && (
        <EditStepDialog step={edited} steps={steps} onClose={() => setEditing(null)} />
      )}
    </>
  );
};

interface AgendaProps {
  readonly steps: readonly StepShape[];
  readonly current: StepShape | null;
  readonly onOpen: ((step: StepShape) => void) | undefined;
}

/** All steps with where the room is. A press takes the room to that step; going back is always allowed. */
export const Agenda = ({ steps, current, onOpen }: AgendaProps) => {
  const { t } = useTranslation();
  // Where the columns stand one below the other (as ConsoleLayout decides), the list would push the work of now out of sight.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-lg">{t('console.agenda.title')}</h2>
      {current !== null && <p className="sr-only">{t('console.agenda.here', { place: stepPlace(current, t) })}</p>}
      <PlanLine steps={steps} />
      {onOpen !== undefined && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] gap-2">
          <PauseControl />
          <Adjust steps={steps} current={current} />
        </div>
      )}
      <div className="@min-[61rem]:hidden">
        <Button
          aria-expanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
          className={buttonClass('secondary', 'normal', false)}
        >
          {t(isOpen ? 'console.agenda.hide' : 'console.agenda.show')}
        </Button>
      </div>
      <ol className={cx('flex-col gap-1 @min-[61rem]:flex', isOpen ? 'flex' : 'hidden')}>
        {steps.map((step) => (
          <AgendaItem key={step.stepId} step={step} state={agendaState(step, current)} onOpen={onOpen} />
        ))}
      </ol>
      {onOpen !== undefined && (
        <p className={cx('text-sm text-muted @min-[61rem]:block', !isOpen && 'hidden')}>{t('console.agenda.hint')}</p>
      )}
    </div>
  );
};
