import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DesignStep } from '../../../shared/domain/design.ts';
import { modesFrom } from '../../../shared/domain/rules/mode-rules.ts';
import { changedIn, isNoChange, sameParts, withChange, type StepChange } from '../../../shared/domain/step-change.ts';
import type { RejectionCode } from '../../../shared/protocol/rejection.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { currentStep } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { StepFields } from '../../ui/design/step-fields.tsx';
import { stepProblem } from '../../ui/design/step-problem.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { refusalWords } from './refused-notice.tsx';
import { isAnswered, planOf, voteQuestions } from './step-plan.ts';

interface ClashProps {
  /** What stands there now of the parts that were changed here too. */
  readonly now: StepChange;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** A colleague was first: nothing is written over until somebody chose. */
const Clash = ({ now, onMine, onTheirs }: ClashProps) => {
  const { t } = useTranslation();
  const texts = [now.title, now.instruction, now.explanation, now.easyTitle, now.notes].filter(
    (text) => text !== undefined && text !== '',
  );
  return (
    <Notice
      kind="attention"
      title={t('steer.edit.clash.title')}
      actions={
        <>
          <Button onPress={onTheirs}>{t('steer.edit.clash.theirs')}</Button>
          <Button onPress={onMine}>{t('steer.edit.clash.mine')}</Button>
        </>
      }
    >
      <p>{t('steer.edit.clash.text')}</p>
      {texts.map((text) => (
        <p key={text} className="text-written mt-2 font-bold">
          {text}
        </p>
      ))}
    </Notice>
  );
};

/** Sends a change and waits for what became of it: what was typed stays in the window until it is in. */
function useSaving(step: StepShape, onDone: (title: string) => void) {
  const client = useSessionClient();
  const [state, setState] = useState<RejectionCode | 'saving' | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);
  const save = async (change: StepChange, was: StepChange, title: string): Promise<void> => {
    setState('saving');
    const { commandId, settled } = client.send({ type: 'editStep', stepId: step.stepId, change, was });
    const outcome = await settled;
    // Closed in the meantime: then the page tells when it is refused.
    if (!isHere.current) return;
    if (outcome.status === 'accepted') {
      onDone(title);
      return;
    }
    client.dismissRefused(commandId);
    setState(outcome.rejection.code);
  };
  return { state, save, forget: () => setState(null) };
}

interface EditStepDialogProps {
  /** As it is now, also while the window is open. */
  readonly step: StepShape;
  readonly steps: readonly StepShape[];
  readonly onClose: () => void;
}

/** A step that is there is changed, for everybody at once. Only what somebody changed here is sent, so that a colleague's change of something else stays. */
export const EditStepDialog = ({ step, steps, onClose }: EditStepDialogProps) => {
  const { t } = useTranslation();
  const lang = useSession(({ view }) => view?.session.language ?? 'nl');
  const current = useSession(({ view }) => (view === null ? null : currentStep(view)));
  const now = planOf(step);
  const [before, setBefore] = useState<DesignStep>(now);
  const [plan, setPlan] = useState<DesignStep>(now);
  const [isTried, setIsTried] = useState(false);
  const problem = stepProblem(plan);
  const change = changedIn(before, plan);
  const saving = useSaving(step, (title) => {
    announce(t('steer.edit.done', { title }));
    onClose();
  });
  const save = (was: StepChange): void => {
    setIsTried(true);
    if (problem !== null) return;
    if (isNoChange(change)) {
      announce(t('steer.edit.unchanged'));
      onClose();
    } else void saving.save(change, was, plan.title);
  };
  const takeTheirs = (): void => {
    setPlan(withChange(plan, sameParts(now, changedIn(before, now))));
    setBefore(now);
    saving.forget();
  };
  const { state } = saving;
  const actions = (
    <>
      <Button variant="quiet" onPress={onClose}>
        {t('common.actions.cancel')}
      </Button>
      <Button
        variant="primary"
        icon={Check}
        aria-disabled={state === 'saving'}
        onPress={() => state !== 'saving' && save(sameParts(before, change))}
      >
        {t(state === 'saving' ? 'steer.edit.saving' : 'steer.edit.save')}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={t('steer.edit.title')} actions={actions}>
      <p>{t('steer.edit.about')}</p>
      {step.kind === 'question' && isAnswered(step) && <p>{t('steer.edit.answered')}</p>}
      <StepFields
        step={plan}
        questions={voteQuestions(steps, step.index, current)}
        lang={lang}
        modes={modesFrom(before.mode, isAnswered(step))}
        onChange={(part) => setPlan({ ...plan, ...part })}
      />
      <div role="alert">
        {isTried && problem !== null && <p className="font-bold text-danger">{t(`steer.edit.problem.${problem}`)}</p>}
        {state === 'changedMeanwhile' && (
          <Clash now={sameParts(now, change)} onMine={() => save(sameParts(now, change))} onTheirs={takeTheirs} />
        )}
        {state !== null && state !== 'saving' && state !== 'changedMeanwhile' && (
          <Notice kind="danger" title={t('errors.title')}>
            {refusalWords(state, t)}
          </Notice>
        )}
      </div>
    </Dialog>
  );
};
