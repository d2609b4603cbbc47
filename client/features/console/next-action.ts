// What a facilitator does next: one thing, worked out from the view, so that the button stands in one place and always tells what it does.
import type { RoundId, StepId } from '../../../shared/kernel/ids.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import { HANDFUL } from '../../../shared/domain/sorting.ts';
import { PHASES, type Phase } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { currentStep, openRound, stepsInOrder } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';
import { sourcesOf } from './round-candidates.ts';

export type NextAction =
  /** Everybody pauses. */
  | { readonly kind: 'resume' }
  /** The first step: the session begins. */
  | { readonly kind: 'begin'; readonly step: StepShape }
  /** The step after this one. */
  | { readonly kind: 'openStep'; readonly step: StepShape }
  | { readonly kind: 'openList'; readonly stepId: StepId; readonly answers: number }
  | { readonly kind: 'setPhase'; readonly stepId: StepId; readonly phase: Phase }
  /** A round is open while the room is elsewhere in the question. */
  | { readonly kind: 'backToVote'; readonly stepId: StepId }
  | { readonly kind: 'openRound'; readonly stepId: StepId; readonly number: number }
  | { readonly kind: 'closeRound'; readonly stepId: StepId; readonly roundId: RoundId }
  /** The evaluation stops and is counted, for facilitators only. */
  | { readonly kind: 'countEvaluation'; readonly stepId: StepId }
  /** Nothing can be opened yet: the work itself is first. */
  | { readonly kind: 'makeClusters' }
  | { readonly kind: 'closeSession' };

/** The next action of a session, or null when there is none (closed, or without steps). */
export function nextAction(view: View): NextAction | null {
  if (view.session.state === 'closed') return null;
  if (view.session.pause !== undefined) return { kind: 'resume' };
  const step = currentStep(view);
  if (step === null) {
    const first = stepsInOrder(view).find(({ skipped }) => skipped !== true);
    return first === undefined ? null : { kind: 'begin', step: first };
  }
  switch (step.kind) {
    case 'welcome':
    case 'break':
      return afterStep(view, step);
    case 'evaluation':
      return step.phase === 'collect' ? { kind: 'countEvaluation', stepId: step.stepId } : afterStep(view, step);
    case 'question':
      return nextInQuestion(view, step);
    case 'finalVote':
      return nextInFinalVote(view, step);
    default:
      return unreachable(step.kind, 'kind of step');
  }
}

function nextInFinalVote(view: View, step: StepShape): NextAction {
  const { stepId, phase } = step;
  const open = openRound(step);
  if (open !== null)
    return phase === 'vote' ? { kind: 'closeRound', stepId, roundId: open.roundId } : { kind: 'backToVote', stepId };
  if (phase === 'results') return afterStep(view, step);
  return { kind: 'openRound', stepId, number: step.rounds.length + 1 };
}

function nextInQuestion(view: View, step: StepShape): NextAction {
  const { stepId } = step;
  const open = openRound(step);
  const phase = step.phase ?? 'collect';
  if (open !== null && phase !== 'vote') return { kind: 'backToVote', stepId };
  switch (phase) {
    case 'collect':
      return step.listOpen ? goOn(view, step) : { kind: 'openList', stepId, answers: Object.keys(step.ideas).length };
    case 'cluster':
      return hasClusters(step) ? goOn(view, step) : { kind: 'makeClusters' };
    case 'sort':
    case 'check':
      return hasClusters(step) ? goOn(view, step) : { kind: 'setPhase', stepId, phase: 'cluster' };
    case 'vote':
      if (open !== null) return { kind: 'closeRound', stepId, roundId: open.roundId };
      // Loose answers can be voted on as well, and a vote that was held can be held again.
      if (sourcesOf(view, step).length === 0) return { kind: 'setPhase', stepId, phase: 'cluster' };
      return { kind: 'openRound', stepId, number: step.rounds.length + 1 };
    case 'results':
      return afterStep(view, step);
    default:
      return unreachable(phase, 'phase');
  }
}

/** Not in the way of anything, but offered beside it: see `asideOf`. */
const OFFERED: readonly Phase[] = ['sort', 'check'];

/** The phase that the design has next, or the next step. */
function goOn(view: View, step: StepShape): NextAction {
  const now = PHASES.indexOf(step.phase ?? 'collect');
  const next = step.plannedPhases.find((phase) => PHASES.indexOf(phase) > now && !OFFERED.includes(phase));
  return next === undefined ? afterStep(view, step) : { kind: 'setPhase', stepId: step.stepId, phase: next };
}

/**
 * What may come before the next action, as the second button beside it: the room sorts what is loose, or the owners look where their answers landed.
 * Null when there is no such thing.
 */
export function asideOf(view: View, action: NextAction): Extract<NextAction, { kind: 'setPhase' }> | null {
  const step = currentStep(view);
  if (!step || (step.phase !== 'cluster' && step.phase !== 'sort') || action.kind === 'makeClusters') return null;
  const { stepId, plannedPhases } = step;
  const loose = Object.values(step.ideas).filter(({ clusterId }) => clusterId === null).length;
  const maySort = step.phase === 'cluster' && loose >= HANDFUL && Object.keys(step.clusters).length > 1;
  if (maySort && plannedPhases.includes('sort')) return { kind: 'setPhase', stepId, phase: 'sort' };
  const mayCheck = loose < Object.keys(step.ideas).length && plannedPhases.includes('check');
  return mayCheck ? { kind: 'setPhase', stepId, phase: 'check' } : null;
}

const hasClusters = (step: StepShape): boolean => Object.keys(step.clusters).length > 0;

function afterStep(view: View, step: StepShape): NextAction {
  const next = stepsInOrder(view).find((other) => other.index > step.index && other.skipped !== true);
  return next === undefined ? { kind: 'closeSession' } : { kind: 'openStep', step: next };
}
