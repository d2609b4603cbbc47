// What the room sees now. One place decides, so that nothing is shown by accident: what is not named here stays away.
import { isOfStep } from '../../../shared/domain/rules/scene-rules.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { currentStep, newestResult, openRound } from '../../../shared/view/selectors.ts';
import { inSpotlight } from '../../../shared/view/spotlit.ts';
import type { InSpotlight } from '../../../shared/view/spotlit.ts';
import type { View } from '../../../shared/view/view.ts';

type Round<State extends string> = Extract<StepShape['rounds'][number], { state: State }>;

export type Scene =
  | { readonly type: 'lobby' }
  | { readonly type: 'closed' }
  /** Of everybody, whatever the room is at. */
  | { readonly type: 'pause'; readonly pause: NonNullable<View['session']['pause']> }
  | { readonly type: 'welcome'; readonly step: StepShape }
  | { readonly type: 'break'; readonly step: StepShape }
  | { readonly type: 'collect'; readonly step: StepShape }
  | { readonly type: 'grouping'; readonly step: StepShape }
  | { readonly type: 'clusters'; readonly step: StepShape; readonly page: number }
  /** Everybody looks at their own answers. With the clusters under it when the screen shows those. */
  | { readonly type: 'check'; readonly step: StepShape }
  /** Everybody sorts a handful of answers. */
  | { readonly type: 'sort'; readonly step: StepShape }
  | { readonly type: 'voteSoon'; readonly step: StepShape }
  | { readonly type: 'vote'; readonly step: StepShape; readonly round: Round<'open'> }
  | { readonly type: 'noResult'; readonly step: StepShape }
  /** `page`: null when it is turned on the screen itself. */
  | {
      readonly type: 'results';
      readonly step: StepShape;
      readonly round: Round<'closed'>;
      readonly page: number | null;
    }
  | { readonly type: 'evaluation'; readonly step: StepShape }
  | { readonly type: 'thanks'; readonly step: StepShape }
  // Only when the facilitator chose it:
  | { readonly type: 'question'; readonly step: StepShape }
  | { readonly type: 'counts'; readonly step: StepShape }
  | { readonly type: 'answers'; readonly step: StepShape; readonly page: number }
  | { readonly type: 'spotlight'; readonly step: StepShape; readonly lit: InSpotlight }
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'black' };

function sceneOfVote(step: StepShape): Scene {
  const round = openRound(step);
  return round === null ? { type: 'voteSoon', step } : { type: 'vote', step, round };
}

function sceneOfResults(step: StepShape, page: number | null = null): Scene {
  const round = newestResult(step);
  return round === null ? { type: 'noResult', step } : { type: 'results', step, round, page };
}

const sceneOfClusters = (step: StepShape, page = 1): Scene =>
  step.clustersVisibleTo === 'console' ? { type: 'grouping', step } : { type: 'clusters', step, page };

function sceneOfQuestion(step: StepShape): Scene {
  switch (step.phase) {
    case 'cluster':
      return sceneOfClusters(step);
    case 'sort':
      return { type: 'sort', step };
    case 'check':
      return { type: 'check', step };
    case 'vote':
      return sceneOfVote(step);
    case 'results':
      return sceneOfResults(step);
    case 'collect':
    case null:
      return { type: 'collect', step };
    default:
      return step.phase satisfies never;
  }
}

/** What follows from the session. */
function automaticScene(view: View): Scene {
  const step = currentStep(view);
  if (step === null || view.session.state === 'prepared') return { type: 'lobby' };
  switch (step.kind) {
    case 'welcome':
      return { type: 'welcome', step };
    case 'break':
      return { type: 'break', step };
    case 'evaluation':
      return { type: step.phase === 'results' ? 'thanks' : 'evaluation', step };
    case 'question':
      return sceneOfQuestion(step);
    case 'finalVote':
      return step.phase === 'results' ? sceneOfResults(step) : sceneOfVote(step);
    default:
      return step.kind satisfies never;
  }
}

/** What the facilitator chose; null for what cannot be shown now. */
function chosenScene({ scene }: View, step: StepShape | null): Scene | null {
  if (isOfStep(scene) && step === null) return null;
  switch (scene.type) {
    case 'automatic':
      return null;
    case 'lobby':
    case 'black':
    case 'message':
      return scene;
    case 'question':
    case 'counts':
      return step && { type: scene.type, step };
    case 'answers':
      return step && { type: 'answers', step, page: scene.page };
    case 'clusters':
      return step && sceneOfClusters(step, scene.page);
    case 'results':
      return step && sceneOfResults(step, scene.page);
    default:
      return scene satisfies never;
  }
}

/** The scene of a view. */
export function sceneOf(view: View): Scene {
  if (view.session.state === 'closed') return { type: 'closed' };
  const { pause } = view.session;
  // A message or a black screen is chosen for the moment; all else waits until the room is there again.
  if (pause !== undefined && view.scene.type !== 'message' && view.scene.type !== 'black')
    return { type: 'pause', pause };
  const lit = inSpotlight(view);
  if (lit !== null) return { type: 'spotlight', step: lit.step, lit };
  return chosenScene(view, currentStep(view)) ?? automaticScene(view);
}
