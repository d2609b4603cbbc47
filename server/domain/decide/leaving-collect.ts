import { groupsToShow } from '../group-labels.ts';
import type { Fact } from '../facts.ts';
import type { Session, Step } from '../session.ts';
import type { Context } from './context.ts';

/** The names of groups that were promised beside answers, where this is the moment at which collecting stops; nothing in any other phase. */
export const groupsWhenLeaving = (session: Session, step: Step, { groups }: Context): Fact[] =>
  step.phase === 'collect' ? groupsToShow(session, step, groups.get(step.stepId) ?? null) : [];
