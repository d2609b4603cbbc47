// Scenes and spotlights compared. Without the schemas: pages need this too.
import type { Scene, Spotlight, Spotlit } from '../scene.ts';

/** The screen follows the session. */
export const AUTOMATIC: Scene = { type: 'automatic' };

/** Scenes about the step that the room is at: they give way when the room moves on. */
const OF_STEP: ReadonlySet<Scene['type']> = new Set(['question', 'counts', 'answers', 'clusters', 'results']);

/** Whether a scene is about the step, or stands whatever the room does. */
export const isOfStep = (scene: Scene): boolean => OF_STEP.has(scene.type);

/** Whether two scenes show the same. */
export function sameScene(a: Scene, b: Scene): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'message') return b.type === 'message' && a.text === b.text;
  return ('page' in a ? a.page : 1) === ('page' in b ? b.page : 1);
}

/** Whether two subjects are the same idea, or the same cluster. */
export const sameSpotlit = (a: Spotlit, b: Spotlit): boolean =>
  a.type === 'idea' ? b.type === 'idea' && a.ideaId === b.ideaId : b.type === 'cluster' && a.clusterId === b.clusterId;

/** Whether two spotlights (or none) are the same, page included. */
export const sameSpotlight = (a: Spotlight | null, b: Spotlight | null): boolean =>
  a === null || b === null ? a === b : a.stepId === b.stepId && a.page === b.page && sameSpotlit(a.on, b.on);
