import type { StepId } from '../../../shared/kernel/ids.ts';
import { hasPhase } from '../../../shared/domain/rules/step-rules.ts';
import type { AnnounceClosing } from '../../../shared/protocol/commands/announce-closing.ts';
import type { CancelClosing } from '../../../shared/protocol/commands/cancel-closing.ts';
import type { CloseSession } from '../../../shared/protocol/commands/close-session.ts';
import type { OpenStep } from '../../../shared/protocol/commands/open-step.ts';
import type { SetClusterVisibility } from '../../../shared/protocol/commands/set-cluster-visibility.ts';
import type { SetAnonymity } from '../../../shared/protocol/commands/set-anonymity.ts';
import type { SetList } from '../../../shared/protocol/commands/set-list.ts';
import type { SetPhase } from '../../../shared/protocol/commands/set-phase.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import type { AnnounceStep } from '../../../shared/protocol/commands/announce-step.ts';
import type { CancelStep } from '../../../shared/protocol/commands/cancel-step.ts';
import type { PauseSession } from '../../../shared/protocol/commands/pause-session.ts';
import type { ResumeSession } from '../../../shared/protocol/commands/resume-session.ts';
import { groupsToShow } from '../group-labels.ts';
import { groupsWhenLeaving } from './leaving-collect.ts';
import { closingGone, decideClosing } from './decide-closing.ts';
import { decidePause } from './decide-pause.ts';
import type { Fact } from '../facts.ts';
import { currentStepOf, type Session, type Step } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';

export type SteerCommand =
  | OpenStep
  | AnnounceStep
  | CancelStep
  | PauseSession
  | ResumeSession
  | SetPhase
  | AnnounceClosing
  | CancelClosing
  | SetList
  | SetAnonymity
  | SetClusterVisibility
  | CloseSession;

/** Commands that take the room somewhere or show it something. Going back is always allowed and loses nothing. */
export function decideSteer(session: Session, command: SteerCommand, ctx: Context): Decided {
  if (command.type === 'closeSession') return decideCloseSession(session, ctx);
  if (session.state === 'closed') return refused('sessionClosed');
  if (command.type === 'pauseSession' || command.type === 'resumeSession') return decidePause(session, command, ctx);
  if (command.type === 'cancelStep') return accepted(...nothingComes(session));
  const step = session.steps.get(command.stepId);
  if (!step) return refused('notFound');
  switch (command.type) {
    case 'openStep':
      return decideOpenStep(session, step, ctx);
    case 'announceStep':
      return decideAnnounceStep(session, step, ctx);
    case 'setPhase':
      return decideSetPhase(session, step, command, ctx);
    case 'announceClosing':
    case 'cancelClosing':
      return decideClosing(session, step, command, ctx);
    case 'setList':
      if (step.plan.kind !== 'question') return refused('notFound');
      return step.listOpen === command.open
        ? accepted()
        : accepted({ type: 'listSet', stepId: step.stepId, open: command.open });
    case 'setAnonymity':
      return decideAnonymity(session, step, command);
    case 'setClusterVisibility':
      if (step.plan.kind !== 'question') return refused('notFound');
      return step.clustersVisibleTo === command.to
        ? accepted()
        : accepted({ type: 'clusterVisibilitySet', stepId: step.stepId, to: command.to, was: step.clustersVisibleTo });
    default:
      return unreachable(command, 'command');
  }
}

const nothingComes = (session: Session): Fact[] => (session.coming === null ? [] : [{ type: 'stepCancelled' }]);

/** Whoever types is told first. Where nobody has anything to leave, the room goes at once. */
function decideAnnounceStep(session: Session, step: Step, ctx: Context): Decided {
  const { stepId } = step;
  if (session.currentStepId === stepId) return accepted(...nothingComes(session));
  const isNothingToLeave = session.currentStepId === null || session.pause !== null;
  if (isNothingToLeave || ctx.stepNotice === 0) return decideOpenStep(session, step, ctx);
  if (session.coming?.stepId === stepId) return accepted();
  return accepted({ type: 'stepAnnounced', stepId, opensAt: ctx.now + ctx.stepNotice });
}

function decideOpenStep(session: Session, step: Step, ctx: Context): Decided {
  // The server itself only goes where it was told to: what was called off in the meantime does not happen.
  if (ctx.actor.kind === 'system' && session.coming?.stepId !== step.stepId) return accepted();
  if (session.currentStepId === step.stepId) return accepted(...nothingComes(session));
  const facts: Fact[] = session.state === 'prepared' ? [{ type: 'sessionStarted' }] : [];
  return accepted(
    ...facts,
    ...attendance(session, ctx),
    ...closingGone(currentStepOf(session)),
    { type: 'stepOpened', stepId: step.stepId, was: session.currentStepId },
    ...breakEnds(step, ctx),
  );
}

/** A break says when it will be over, so that nobody has to ask; whoever leads goes on when they do. */
function breakEnds({ stepId, plan }: Step, ctx: Context): Fact[] {
  if (plan.kind !== 'break' || plan.plannedMinutes === null || plan.plannedMinutes === 0) return [];
  return [{ type: 'closingSet', stepId, closesAt: ctx.now + plan.plannedMinutes * 60_000 }];
}

/** Numbers present are noted when the room leaves a step, as a number. */
function attendance(session: Session, ctx: Context): Fact[] {
  const stepId: StepId | null = session.currentStepId;
  const step = stepId === null ? undefined : session.steps.get(stepId);
  if (stepId === null || !step || ctx.present <= (step.present ?? -1)) return [];
  return [{ type: 'attendanceNoted', stepId, present: ctx.present }];
}

function decideSetPhase(session: Session, step: Step, { phase }: SetPhase, ctx: Context): Decided {
  if (session.state !== 'live') return refused('sessionNotLive');
  if (!hasPhase(step.plan.kind, phase)) return refused('wrongPhase');
  if (step.phase === phase) return accepted();
  // An open round waits while the room goes back; only its result can't be shown before it is closed.
  if (phase === 'results' && step.rounds.some((round) => round.state === 'open')) return refused('roundOpen');
  return accepted(...closingGone(step), ...groupsWhenLeaving(session, step, ctx), {
    type: 'phaseSet',
    stepId: step.stepId,
    phase,
  });
}

/**
 * A ratchet. Nothing beside any answer is possible at any time; less than that only in a question in which nobody ever wrote, answers that were
 * taken back included.
 */
function decideAnonymity(session: Session, step: Step, { to }: SetAnonymity): Decided {
  if (step.plan.kind !== 'question') return refused('notFound');
  if (step.anonymity === to) return accepted();
  // What groups there are never changes in a session, so no page of ours sends this.
  if (to === 'group' && session.groups.length === 0) return refused('badInput');
  if (to === 'group' && step.byAuthor.size > 0) return refused('alreadyWritten');
  return accepted({ type: 'anonymitySet', stepId: step.stepId, to });
}

function decideCloseSession(session: Session, ctx: Context): Decided {
  if (session.state === 'closed') return accepted();
  if (session.state === 'prepared' && ctx.actor.kind !== 'system') return refused('sessionNotLive');
  if ([...session.steps.values()].some((step) => step.rounds.some((round) => round.state === 'open')))
    return refused('roundOpen');
  const reason = ctx.actor.kind === 'system' ? 'idle' : 'facilitator';
  // Where the room never left collecting, the names that were promised are laid down now.
  const groups = [...session.steps.values()].flatMap((step) =>
    groupsToShow(session, step, ctx.groups.get(step.stepId) ?? null),
  );
  return accepted(...attendance(session, ctx), ...groups, { type: 'sessionClosed', reason });
}
