import { unreachable } from '../../../shared/kernel/assert.ts';
import { questionProblems, type DesignStep } from '../../../shared/domain/design.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { hasPhase } from '../../../shared/domain/rules/step-rules.ts';
import type { AddStep } from '../../../shared/protocol/commands/add-step.ts';
import type { MoveStep } from '../../../shared/protocol/commands/move-step.ts';
import type { RemoveStep } from '../../../shared/protocol/commands/remove-step.ts';
import type { SetSkipped } from '../../../shared/protocol/commands/set-skipped.ts';
import type { Session } from '../session.ts';
import { questionsOf, stepBefore } from '../step-order.ts';
import { isStepInUse, removalOf } from '../step-removal.ts';
import { accepted, refused, type Decided } from './context.ts';

export type StepsCommand = AddStep | MoveStep | RemoveStep | SetSkipped;

/** Changes of the list of steps, before and during the session. Where the room is does not change by them. */
export function decideSteps(session: Session, command: StepsCommand): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  if (command.type === 'addStep') return decideAdd(session, command);
  const { stepId } = command;
  const step = session.steps.get(stepId);
  if (!step) return refused('notFound');
  switch (command.type) {
    case 'moveStep': {
      const { after } = command;
      if (after === stepId || (after !== null && !session.steps.has(after))) return refused('notFound');
      const was = stepBefore(session, stepId);
      return was === after ? accepted() : accepted({ type: 'stepMoved', stepId, after, was });
    }
    case 'removeStep':
      return isStepInUse(session, step) ? refused('stepInUse') : accepted(removalOf(session, step));
    case 'setSkipped': {
      const { skipped } = command;
      return step.skipped === skipped ? accepted() : accepted({ type: 'stepSkipped', stepId, skipped });
    }
    default:
      return unreachable(command, 'command');
  }
}

function decideAdd(session: Session, { stepId, step, after }: AddStep): Decided {
  if (session.steps.has(stepId) || session.usedIds.has(stepId)) return refused('duplicateId');
  if (after !== null && !session.steps.has(after)) return refused('notFound');
  if (session.steps.size >= LIMITS.stepsPerDesign) return refused('tooMany');
  // Answers beforehand are a command of their own, with ids of their own.
  if (!isWhole(session, step) || step.seeds.length > 0) return refused('badInput');
  return accepted({ type: 'stepAdded', stepId, step, after, setting: null });
}

/** What a design may not hold either (see `designSchema`): settings of a vote that there is not, a final vote over questions that are not there. */
export function isWhole(session: Session, step: DesignStep): boolean {
  const { kind, vote, finalVote } = step;
  if (questionProblems(step).length > 0) return false;
  if (step.anonymity === 'group' && session.groups.length === 0) return false;
  if (vote !== null && !hasPhase(kind, 'vote')) return false;
  if (finalVote !== null && kind !== 'finalVote') return false;
  const questions = questionsOf(session).length;
  if (kind === 'finalVote' && questions === 0) return false;
  return (finalVote?.questions ?? []).every((number) => number <= questions);
}
