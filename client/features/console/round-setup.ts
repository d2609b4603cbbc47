// The settings of the next round, before it is opened: defaults from the number of clusters, until somebody changes them.
import { useState } from 'react';
import { defaultDots } from '../../../shared/domain/methods.ts';
import type { Method } from '../../../shared/domain/methods.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';

export type SetupProblem = 'tooManyDots' | 'maxAboveDots';

/** What is wrong with these numbers for so many candidates, or null. Dots that can't be placed only worry people. */
export function checkSetup(method: Method, candidates: number): SetupProblem | null {
  if (method.maxPerCandidate > method.dots) return 'maxAboveDots';
  return method.dots > candidates * method.maxPerCandidate ? 'tooManyDots' : null;
}

export interface RoundSetup {
  readonly method: Method;
  readonly problem: SetupProblem | null;
  readonly change: (method: Method) => void;
}

/** The setup of the step's next round. Kept per step while the page is open. */
export function useRoundSetup(step: StepShape | null): RoundSetup {
  const [chosen, setChosen] = useState<Readonly<Record<string, Method>>>({});
  const candidates = step === null ? 0 : Object.keys(step.clusters).length;
  const stepId = step?.stepId ?? '';
  const method = chosen[stepId] ?? defaultDots(candidates);
  return {
    method,
    problem: candidates === 0 ? null : checkSetup(method, candidates),
    change: (next) => setChosen((before) => ({ ...before, [stepId]: next })),
  };
}
