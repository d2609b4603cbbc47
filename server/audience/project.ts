// The only door out of the log: what one audience learns from one fact. A case per kind; what is not named here stays inside.
// `session` is the state after the fact.
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { must, unreachable } from '../../shared/kernel/assert.ts';
import { isSessionFact, type Fact, type FactOf, type StepFact } from '../domain/facts.ts';
import { isOnBoard, isShown } from '../domain/moderation.ts';
import { roundOf, type Round, type Session, type Step } from '../domain/session.ts';
import { projectChecks } from './checks.ts';
import { projectScene, projectSpotlight, projectSpotlightSight } from './scene-of.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import {
  clusterShape,
  ideaShape,
  mediaShape,
  orderKeyFor,
  placeShape,
  roundShape,
  sessionShape,
  stepShape,
  timeShape,
} from './shapes.ts';
import { forConsole, projectKeptBack, projectModeration } from './moderation.ts';
import { projectEdit } from './step-edits.ts';
import { projectSorts } from './sorts.ts';
import { clustersShownTo, isEvaluationPublished, seesClusters, seesIdeas, seesStep } from './visibility.ts';

/** View events for one audience; an empty list does not move that audience's revision. */
export function project(session: Session, fact: Fact, audience: Audience): ViewEvent[] {
  if (!isSessionFact(fact)) {
    const step = must(session.steps.get(fact.stepId), 'step of a fact');
    const rounds = projectKeptBack(session, step, fact, audience);
    if (!seesStep(session, step, audience)) return rounds;
    return [
      ...projectInStep(session, step, fact, audience),
      ...projectChecks(step, fact, audience),
      ...projectSorts(step, fact, audience),
      ...rounds,
    ];
  }
  switch (fact.type) {
    case 'sessionPrepared':
      return [{ type: 'sessionChanged', session: sessionShape(session) }, ...wholeSteps(session, audience)];
    case 'kSet':
      return [{ type: 'sessionChanged', session: sessionShape(session) }, ...closedRounds(session, audience)];
    // Told with who is there (runtime/hand-board.ts), to consoles alone.
    case 'leadGiven':
      return [];
    case 'sessionStarted':
    case 'stepAnnounced':
    case 'stepCancelled':
      return [{ type: 'sessionChanged', session: sessionShape(session) }];
    case 'sessionPaused':
    case 'sessionResumed':
      return [
        { type: 'sessionChanged', session: sessionShape(session) },
        ...timesOf(session, [session.currentStepId], audience),
      ];
    case 'sessionClosed':
      return [
        { type: 'sessionChanged', session: sessionShape(session) },
        ...timesOf(session, [session.currentStepId], audience),
        ...publishedEvaluations(session, audience),
      ];
    case 'sceneSet':
      return projectScene(fact, audience);
    case 'spotlightSet':
      return projectSpotlight(session, fact, audience);
    case 'stepOpened':
      return projectStepOpened(session, fact, audience);
    case 'stepAdded':
    case 'stepRemoved':
    case 'stepMoved':
      return projectSteps(session, fact, audience);
    case 'stepEdited':
      return projectEdit(session, fact, audience);
    case 'stepSkipped':
      return [
        ...(audience === 'console'
          ? [{ type: 'skippedSet', stepId: fact.stepId, skipped: fact.skipped } satisfies ViewEvent]
          : []),
        ...placesNow(session, audience),
      ];
    default:
      return unreachable(fact, 'fact');
  }
}

function projectInStep(session: Session, step: Step, fact: StepFact, audience: Audience): ViewEvent[] {
  const { stepId } = step;
  switch (fact.type) {
    case 'attendanceNoted':
    case 'evaluationGiven':
    // Nobody but its owner.
    case 'ideaMarked':
    // What it changes for consoles is said by `projectChecks`; the room never hears of it.
    case 'ideaChecked':
    // By `projectSorts`, in the same way.
    case 'ideaSorted':
      return [];
    case 'phaseSet':
      // The results of an evaluation come and go with its phase.
      if (audience === 'console' && step.plan.kind === 'evaluation') return [whole(session, step, audience)];
      return [{ type: 'phaseSet', stepId, phase: fact.phase }];
    case 'closingSet':
      return [{ type: 'closingSet', stepId, closesAt: fact.closesAt }];
    case 'mediaSet':
      return [{ type: 'mediaSet', stepId, kind: fact.kind, media: mediaShape(fact.media) }];
    // What stands beside all answers of the step is another.
    case 'anonymitySet':
    case 'groupsShown':
      return [whole(session, step, audience)];
    case 'listSet':
    case 'clusterVisibilitySet':
      return projectVisibility(session, step, fact, audience);
    case 'ideaSubmitted':
    case 'ideaChanged':
    case 'ideaWithdrawn':
      return seesIdeas(session, step, audience) ? projectIdea(session, step, fact, audience) : [];
    case 'standingsSet':
    case 'ideasTrashed':
    case 'ideasRestored':
    case 'ideaReworded':
      return projectModeration(session, step, fact, audience);
    case 'seedsAdded':
    case 'seedsRemoved':
      return seesIdeas(session, step, audience) ? projectSeeds(session, step, fact, audience) : [];
    case 'clusterCreated':
    case 'clusterRenamed':
    case 'clusterBadgeSet':
    case 'clusterExplained':
    case 'clusterMoved':
    case 'clusterRemoved':
      return seesClusters(session, step, audience) ? projectCluster(step, fact) : [];
    case 'ideasMoved':
      return seesClusters(session, step, audience) ? projectMoves(step, fact, audience) : [];
    case 'ideasMerged':
      return audience !== 'participant' && seesClusters(session, step, audience)
        ? projectMerging(step, fact, audience)
        : [];
    case 'roundOpened':
    case 'roundMethodSet':
    case 'roundClosed':
    case 'roundVoided':
      return [roundChanged(session, step, must(roundOf(step, fact.roundId), 'round of a fact'))];
    default:
      return unreachable(fact, 'fact');
  }
}

const roundChanged = (session: Session, step: Step, round: Round): ViewEvent => ({
  type: 'roundChanged',
  stepId: step.stepId,
  round: roundShape(session, step, round),
});

/** With a higher k a comparison may no longer be shown: everybody who has it gets the round again. */
const closedRounds = (session: Session, audience: Audience): ViewEvent[] =>
  [...session.steps.values()]
    .filter((step) => seesStep(session, step, audience))
    .flatMap((step) =>
      step.rounds.filter((round) => round.state === 'closed').map((round) => roundChanged(session, step, round)),
    );

const whole = (session: Session, step: Step, audience: Audience): ViewEvent => ({
  type: 'stepShown',
  step: stepShape(session, step, audience),
});

const wholeSteps = (session: Session, audience: Audience): ViewEvent[] =>
  [...session.steps.values()]
    .filter((step) => seesStep(session, step, audience))
    .map((step) => whole(session, step, audience));

function publishedEvaluations(session: Session, audience: Audience): ViewEvent[] {
  if (audience !== 'console') return [];
  return [...session.steps.values()]
    .filter((step) => isEvaluationPublished(session, step) && step.phase !== 'results')
    .map((step) => whole(session, step, audience));
}

function projectStepOpened(session: Session, fact: FactOf<'stepOpened'>, audience: Audience): ViewEvent[] {
  const step = must(session.steps.get(fact.stepId), 'opened step');
  const moved: ViewEvent = { type: 'currentStepSet', stepId: fact.stepId };
  const now: ViewEvent = { type: 'sessionChanged', session: sessionShape(session) };
  if (audience === 'console') {
    const taken: ViewEvent = { type: 'skippedSet', stepId: fact.stepId, skipped: false };
    // The questions behind it move up by one when it was left out before.
    return [now, taken, ...placesNow(session, audience), moved, ...timesOf(session, [fact.was, fact.stepId], audience)];
  }
  const gone: ViewEvent[] = fact.was === null ? [] : [{ type: 'stepGone', stepId: fact.was }];
  return [now, ...gone, whole(session, step, audience), moved];
}

/** Of steps that the room was in: for consoles, how long. */
const timesOf = (session: Session, stepIds: readonly (StepId | null)[], audience: Audience): ViewEvent[] =>
  audience !== 'console'
    ? []
    : stepIds.flatMap((stepId): ViewEvent[] => {
        const time = stepId === null ? null : (session.steps.get(stepId)?.time ?? null);
        return stepId === null || time === null ? [] : [{ type: 'timeSet', stepId, time: timeShape(time) }];
      });

/** Nobody is anywhere else by it; only the numbers change, and for consoles the list. */
function projectSteps(
  session: Session,
  fact: FactOf<'stepAdded' | 'stepRemoved' | 'stepMoved'>,
  audience: Audience,
): ViewEvent[] {
  const seen = [...session.steps.values()].filter((step) => seesStep(session, step, audience));
  const added = fact.type === 'stepAdded' ? seen.filter(({ stepId }) => stepId === fact.stepId) : [];
  const isGone = fact.type === 'stepRemoved' && audience === 'console';
  return [
    ...(isGone ? [{ type: 'stepGone', stepId: fact.stepId } as const] : []),
    ...added.map((step) => whole(session, step, audience)),
    ...placesNow(session, audience),
  ];
}

/** Where the steps that an audience has stand now, and which number the coming one has. */
function placesNow(session: Session, audience: Audience): ViewEvent[] {
  const seen = [...session.steps.values()].filter((step) => seesStep(session, step, audience));
  return [
    ...(seen.length === 0
      ? []
      : [{ type: 'placesSet', places: seen.map((step) => placeShape(session, step)) } as const]),
    ...(session.coming === null ? [] : [{ type: 'sessionChanged', session: sessionShape(session) } as const]),
  ];
}

/** Consoles learn the setting; the room gets the whole step when it sees more or less than before, and nothing when it does not. */
function projectVisibility(
  session: Session,
  step: Step,
  fact: FactOf<'listSet'> | FactOf<'clusterVisibilitySet'>,
  audience: Audience,
): ViewEvent[] {
  if (audience === 'console') {
    const { stepId, listOpen, clustersVisibleTo } = step;
    return [{ type: 'visibilitySet', stepId, listOpen, clustersVisibleTo }];
  }
  const isSame =
    fact.type === 'clusterVisibilitySet' && clustersShownTo(fact.was, audience) === clustersShownTo(fact.to, audience);
  return isSame ? [] : [whole(session, step, audience), ...projectSpotlightSight(session, step, audience)];
}

function projectIdea(
  session: Session,
  step: Step,
  fact: FactOf<'ideaSubmitted'> | FactOf<'ideaChanged'> | FactOf<'ideaWithdrawn'>,
  audience: Audience,
): ViewEvent[] {
  const { stepId } = step;
  const { ideaId } = fact;
  if (fact.type === 'ideaWithdrawn')
    return audience === 'console' || !fact.unseen ? [{ type: 'ideaGone', stepId, ideaId }] : [];
  const idea = must(step.ideas.get(ideaId), 'idea of a fact');
  if (audience === 'console') return [forConsole(step, idea)];
  if (!isShown(idea)) return [];
  if (fact.type === 'ideaChanged') {
    return [{ type: 'ideaChanged', stepId, ideaId, text: fact.text, explanation: fact.explanation }];
  }
  return [{ type: 'ideaAppeared', stepId, idea: ideaShape(idea, audience, seesClusters(session, step, audience)) }];
}

function projectSeeds(
  session: Session,
  step: Step,
  fact: FactOf<'seedsAdded' | 'seedsRemoved'>,
  audience: Audience,
): ViewEvent[] {
  const { stepId } = step;
  if (fact.type === 'seedsRemoved') return fact.ideas.map(({ ideaId }) => ({ type: 'ideaGone', stepId, ideaId }));
  const withPlace = seesClusters(session, step, audience);
  return fact.ideas.map(({ ideaId }) => ({
    type: 'ideaAppeared',
    stepId,
    idea: ideaShape(must(step.ideas.get(ideaId), 'seeded idea'), audience, withPlace),
  }));
}

function projectCluster(
  step: Step,
  fact: FactOf<
    'clusterCreated' | 'clusterRenamed' | 'clusterExplained' | 'clusterBadgeSet' | 'clusterMoved' | 'clusterRemoved'
  >,
): ViewEvent[] {
  const { stepId } = step;
  if (fact.type === 'clusterRemoved') return [{ type: 'clusterGone', stepId, clusterId: fact.cluster.clusterId }];
  if (fact.type === 'clusterCreated') return [{ type: 'clusterAppeared', stepId, cluster: clusterShape(fact.cluster) }];
  const cluster = must(step.clusters.get(fact.clusterId), 'cluster of a fact');
  return [{ type: 'clusterChanged', stepId, cluster: clusterShape(cluster) }];
}

function projectMerging({ stepId, ideas }: Step, fact: FactOf<'ideasMerged'>, audience: Audience): ViewEvent[] {
  const changes = fact.changes
    .filter(({ ideaId }) => {
      const idea = ideas.get(ideaId);
      return idea !== undefined && (audience === 'console' ? isOnBoard(idea) : isShown(idea));
    })
    .map(({ ideaId, under }) => ({ ideaId, under }));
  return changes.length === 0 ? [] : [{ type: 'ideasMerged', stepId, changes }];
}

function projectMoves(step: Step, fact: FactOf<'ideasMoved'>, audience: Audience): ViewEvent[] {
  const moves = fact.moves
    .filter(({ ideaId }) => {
      const idea = step.ideas.get(ideaId);
      return idea !== undefined && (audience === 'console' || isShown(idea));
    })
    .map(({ ideaId, to }) => ({
      ideaId,
      clusterId: to.clusterId,
      orderKey: orderKeyFor(audience, to.clusterId, to.orderKey),
    }));
  return moves.length === 0 ? [] : [{ type: 'ideasMoved', stepId: step.stepId, moves }];
}
