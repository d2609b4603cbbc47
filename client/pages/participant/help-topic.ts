import { currentStep } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';
import type { HelpTopic } from '../../ui/page-help.tsx';

/** What the help button is about where the room is now: the same for a participant and for an interpreter. */
export const helpTopicOf = (view: View): HelpTopic => {
  const step = currentStep(view);
  if (view.session.state === 'closed') return 'closed';
  if (
    view.session.state === 'prepared' ||
    view.session.pause !== undefined ||
    step === null ||
    step.kind === 'welcome' ||
    step.kind === 'break'
  )
    return 'waiting';
  if (step.kind === 'evaluation') return 'evaluate';
  return step.phase ?? 'collect';
};
