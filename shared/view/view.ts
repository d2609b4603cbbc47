// What a page knows: the fold of view events. The same shape for every audience; what an audience may not know is absent.
// A participant and the screen hold at most the current step; a console holds all.
import { K_DEFAULT } from '../domain/limits.ts';
import { AUTOMATIC } from '../domain/rules/scene-rules.ts';
import type { Scene, Spotlight } from '../domain/scene.ts';
import type { StepId } from '../kernel/ids.ts';
import type { SessionShape, StepShape } from '../protocol/shapes.ts';

export type View = {
  readonly session: SessionShape;
  readonly currentStepId: StepId | null;
  /** What the screen shows; for a participant always `automatic`. */
  readonly scene: Scene;
  /** Something of the current step that the viewer has, or nothing. */
  readonly spotlight: Spotlight | null;
  readonly steps: Readonly<Record<string, StepShape>>;
};

export const EMPTY_VIEW: View = {
  session: { title: '', language: 'nl', state: 'prepared', groups: [], k: K_DEFAULT },
  currentStepId: null,
  scene: AUTOMATIC,
  spotlight: null,
  steps: {},
};
