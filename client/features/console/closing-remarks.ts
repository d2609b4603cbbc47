import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { openRound, stepsInOrder } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';

export interface ClosingRemark {
  readonly kind: 'openRound' | 'noAnswers' | 'noResult';
  readonly step: StepShape;
}

/** What is not finished, step by step: for the question whether to close the session. An open round stands in the way. */
export function closingRemarks(view: View): ClosingRemark[] {
  return stepsInOrder(view).flatMap((step): ClosingRemark[] => {
    if (step.kind !== 'question') return [];
    if (openRound(step) !== null) return [{ kind: 'openRound', step }];
    if (Object.keys(step.ideas).length === 0) return [{ kind: 'noAnswers', step }];
    return step.rounds.some((round) => round.state === 'closed') ? [] : [{ kind: 'noResult', step }];
  });
}
