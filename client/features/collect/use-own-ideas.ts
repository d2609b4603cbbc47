import type { StepId } from '../../../shared/kernel/ids.ts';
import type { OwnIdea } from '../../../shared/protocol/mine.ts';
import { useSession } from '../../state/session-store.tsx';

const NONE: readonly OwnIdea[] = [];

/** The seat's own answers in a step, in order of sending. Between two steps, when what is known is of the other one: none. */
export const useOwnIdeas = (stepId: StepId): readonly OwnIdea[] =>
  useSession(({ mine }) => (mine?.kind === 'seat' && mine.stepId === stepId ? mine.ideas : NONE));
