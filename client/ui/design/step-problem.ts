import { designStepSchema, type DesignStep } from '../../../shared/domain/design.ts';
import { settingsProblem } from '../voting/method-check.ts';

/** What keeps a step from being used: a text that is missing or too long, or a vote that cannot be held. Null: it is fine. */
export function stepProblem(step: DesignStep): 'text' | 'vote' | null {
  if (step.vote !== null && settingsProblem(step.vote, null) !== null) return 'vote';
  return designStepSchema.safeParse(step).success ? null : 'text';
}
