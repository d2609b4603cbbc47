import type { StepId } from '../../../shared/kernel/ids.ts';
import { answersLeft } from '../../../shared/domain/rules/answer-rules.ts';
import { useSession } from '../../state/session-store.tsx';

/** A question with the number of answers that it takes of one seat. */
export type LimitedStep = { readonly stepId: StepId; readonly answerLimit: number | null };

/**
 * How many answers this seat has in a question and may still send, those that are still on their way counted as sent: so it holds without a connection too.
 * @returns null where the question takes any number, or while what is the seat's own there is not known yet
 */
export function useAnswersLeft({ stepId, answerLimit }: LimitedStep): { left: number; own: number } | null {
  const own = useSession(({ mine }) => (mine?.kind === 'seat' && mine.stepId === stepId ? mine.ideas.length : null));
  const left = own === null ? null : answersLeft(answerLimit, own);
  return own === null || left === null ? null : { left, own };
}
