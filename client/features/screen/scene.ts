// What the room sees now. One place decides, so that nothing is shown by accident: what is not named here stays away.
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { currentStep, newestResult, openRound } from '../../../shared/view/selectors.ts';
import type { View } from '../../../shared/view/view.ts';

type Round<State extends string> = Extract<StepShape['rounds'][number], { state: State }>;

export type Scene =
  | { readonly type: 'lobby' }
  | { readonly type: 'closed' }
  | { readonly type: 'welcome'; readonly step: StepShape }
  | { readonly type: 'break'; readonly step: StepShape }
  | { readonly type: 'collect'; readonly step: StepShape }
  | { readonly type: 'grouping'; readonly step: StepShape }
  | { readonly type: 'clusters'; readonly step: StepShape }
  /** Everybody looks at their own answers. With the clusters under it when the screen shows those. */
  | { readonly type: 'check'; readonly step: StepShape }
  | { readonly type: 'voteSoon'; readonly step: StepShape }
  | { readonly type: 'vote'; readonly step: StepShape; readonly round: Round<'open'> }
  | { readonly type: 'noResult'; readonly step: StepShape }
  | { readonly type: 'results'; readonly step: StepShape; readonly round: Round<'closed'> }
  | { readonly type: 'evaluation'; readonly step: StepShape }
  | { readonly type: 'thanks'; readonly step: StepShape };

function sceneOfVote(step: StepShape): Scene {
  const round = openRound(step);
  return round === null ? { type: 'voteSoon', step } : { type: 'vote', step, round };
}

function sceneOfResults(step: StepShape): Scene {
  const round = newestResult(step);
  return round === null ? { type: 'noResult', step } : { type: 'results', step, round };
}

function sceneOfQuestion(step: StepShape): Scene {
  switch (step.phase) {
    case 'cluster':
      return { type: step.clustersVisibleTo === 'console' ? 'grouping' : 'clusters', step };
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

/** The scene of a view. */
export function sceneOf(view: View): Scene {
  if (view.session.state === 'closed') return { type: 'closed' };
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
