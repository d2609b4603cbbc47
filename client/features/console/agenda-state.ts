import type { StepShape } from '../../../shared/protocol/shapes.ts';

export type AgendaState = 'done' | 'now' | 'later' | 'skipped';

const hasWork = (step: StepShape): boolean => step.rounds.length > 0 || Object.keys(step.ideas).length > 0;

/** Where a step stands: `done` when the room passed it or has worked in it, also after going back before it. */
export function agendaState(step: StepShape, current: StepShape | null): AgendaState {
  if (step.stepId === current?.stepId) return 'now';
  if (step.skipped === true) return 'skipped';
  if (current === null) return 'later';
  return step.index < current.index || hasWork(step) ? 'done' : 'later';
}
