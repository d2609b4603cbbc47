import { ArrowDown, ArrowUp, Pencil, Plus, SkipForward, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { blankStep, type DesignStep } from '../../../shared/domain/design.ts';
import { stepKindSchema, type StepKind } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { useSend, useSession } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { StepFields } from '../../ui/design/step-fields.tsx';
import { stepProblem } from '../../ui/design/step-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { voteQuestions } from './step-plan.ts';
import { stepPlace } from './step-words.ts';

interface StepsDialogProps {
  readonly steps: readonly StepShape[];
  readonly current: StepShape | null;
  readonly onClose: () => void;
}

interface StepsListProps extends StepsDialogProps {
  /** This step is to be changed, in a window of its own. */
  readonly onEdit: (stepId: StepId) => void;
}

/** Whether the room was there or something is in it: then it can be passed over, not taken away. The server has the last word. */
const isUsed = (step: StepShape): boolean =>
  step.time !== undefined ||
  step.rounds.length + Object.keys(step.ideas).length + Object.keys(step.clusters).length > 0;

const StepRow = ({ steps, step, current, onEdit }: Omit<StepsListProps, 'onClose'> & { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const send = useSend();
  const { stepId, title } = step;
  const at = steps.indexOf(step);
  const isNow = current?.stepId === stepId;
  const isSkipped = step.skipped === true;
  const moveTo = (place: number): void => {
    const others = steps.filter((other) => other !== step);
    send({ type: 'moveStep', stepId, after: others[place - 1]?.stepId ?? null });
    announce(t('steer.steps.moved', { title, place: place + 1, total: steps.length }));
  };
  const skip = (): void => {
    send({ type: 'setSkipped', stepId, skipped: !isSkipped });
    announce(t(isSkipped ? 'steer.steps.tookIn' : 'steer.steps.skipped', { title }));
  };
  const remove = (): void => {
    send({ type: 'removeStep', stepId });
    announce(t('steer.steps.removed', { title }));
  };
  return (
    <li className="flex flex-col gap-2 rounded-card border-[1.5px] border-line px-4 py-3">
      <p>
        <span className="font-bold">{stepPlace(step, t)}</span> · {title}
        {isSkipped && <span className="font-bold"> · {t('steer.steps.isSkipped')}</span>}
        {isNow && <span className="font-bold"> · {t('console.agenda.state.now')}</span>}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button icon={Pencil} about={title} onPress={() => onEdit(stepId)}>
          {t('steer.edit.ask')}
        </Button>
        <Button icon={ArrowUp} about={title} aria-disabled={at === 0} onPress={() => at > 0 && moveTo(at - 1)}>
          {t('steer.steps.up')}
        </Button>
        <Button
          icon={ArrowDown}
          about={title}
          aria-disabled={at === steps.length - 1}
          onPress={() => at < steps.length - 1 && moveTo(at + 1)}
        >
          {t('steer.steps.down')}
        </Button>
        {!isNow && (
          <Button icon={isSkipped ? Undo2 : SkipForward} about={title} onPress={skip}>
            {t(isSkipped ? 'steer.steps.takeIn' : 'steer.steps.skip')}
          </Button>
        )}
        {!isUsed(step) && steps.length > 1 && (
          <Button icon={Trash2} about={title} onPress={remove}>
            {t('steer.steps.remove')}
          </Button>
        )}
      </div>
    </li>
  );
};

/** The list of steps, to change while the session runs. Where the room is does not change by it; undo takes each of these back. */
export const StepsDialog = ({ steps, current, onClose, onEdit }: StepsListProps) => {
  const { t } = useTranslation();
  return (
    <Dialog isOpen onClose={onClose} title={t('steer.steps.title')}>
      <p>{t('steer.steps.about')}</p>
      <ol className="flex flex-col gap-3">
        {steps.map((step) => (
          <StepRow key={step.stepId} steps={steps} step={step} current={current} onEdit={onEdit} />
        ))}
      </ol>
    </Dialog>
  );
};

/** One more step, behind where the room is: a question on the spot. Nobody goes there by it. */
export const AddStepDialog = ({ steps, current, onClose }: StepsDialogProps) => {
  const { t } = useTranslation();
  const send = useSend();
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  const [step, setStep] = useState<DesignStep>(() => blankStep('question', ''));
  const [isTried, setIsTried] = useState(false);
  const behind = current ?? steps.at(-1) ?? null;
  const problem = stepProblem(step);
  const choose = (kind: StepKind): void =>
    setStep({ ...blankStep(kind, kind === 'question' ? '' : t(`design.newTitle.${kind}`)), notes: step.notes });
  const add = (): void => {
    setIsTried(true);
    if (problem !== null) return;
    send({ type: 'addStep', stepId: newId<StepId>(), step, after: behind?.stepId ?? null });
    announce(t('steer.add.done', { title: step.title }));
    onClose();
  };
  const actions = (
    <>
      <Button variant="quiet" onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      <Button variant="primary" icon={Plus} onPress={add}>
        {t('steer.add.confirm')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t('steer.add.title')} actions={actions}>
      <p>{behind === null ? t('steer.add.about') : t('steer.add.behind', { title: behind.title })}</p>
      <RadioCards
        label={t('steer.add.kind')}
        options={stepKindSchema.options.map((id) => ({ id, label: t(`design.kinds.${id}`) }))}
        value={step.kind}
        onChange={choose}
      />
      <StepFields
        step={step}
        questions={voteQuestions(steps, behind === null ? 0 : steps.indexOf(behind) + 1, current)}
        lang={lang}
        onChange={(change) => setStep({ ...step, ...change })}
      />
      {isTried && problem !== null && (
        <p role="alert" className="font-bold text-danger">
          {t(`steer.add.problem.${problem}`)}
        </p>
      )}
    </Dialog>
  );
};
