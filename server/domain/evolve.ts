// Applies facts to a session, in place. Replay is this fold and nothing else.
import { must, unreachable } from '../../shared/kernel/assert.ts';
import type { AuthorKey, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import type { HelpMark } from '../../shared/domain/help-mark.ts';
import { NO_MEDIA } from '../../shared/domain/media.ts';
import { PHASES_OF } from '../../shared/domain/vocabulary.ts';
import {
  isSessionFact,
  type ClusterBody,
  type Fact,
  type FactOf,
  type IdeaMove,
  type LoggedFact,
  type PlannedStep,
  type RoundSetting,
  type SeededIdea,
  type StepFact,
} from './facts.ts';
import { forgetGroups, labelGroups } from './group-labels.ts';
import { recordHistory } from './history.ts';
import { shownIdeas } from './moderation.ts';
import type { Idea, Round, Session, Step } from './session.ts';
import { keepTime } from './step-clock.ts';
import { withEdit } from './step-edit.ts';
import { namedQuestions, placeStep, takeStepOut } from './step-order.ts';

/** Applies one fact of the log: its effect, its number, and its place in its facilitator's history. */
export function evolveLogged(session: Session, logged: LoggedFact): void {
  evolve(session, logged.fact);
  keepTime(session, logged);
  if (logged.by !== null) session.actors.add(logged.by);
  if (logged.by !== null && logged.cause !== null) recordHistory(session, logged.by, logged.cause, logged.fact);
  session.seq = logged.seq;
}

/** Applies the effect of one fact. */
export function evolve(session: Session, fact: Fact): void {
  if (!isSessionFact(fact)) return evolveStep(session, stepOf(session, fact.stepId), fact);
  switch (fact.type) {
    case 'sessionPrepared':
      return prepare(session, fact);
    case 'kSet':
      session.k = fact.k;
      return;
    case 'leadGiven':
      session.lead = fact.to;
      return;
    case 'sessionStarted':
      session.state = 'live';
      return;
    case 'sessionClosed':
      session.state = 'closed';
      session.pause = null;
      session.coming = null;
      return;
    case 'sessionPaused':
      session.pause = { message: fact.message, until: fact.until };
      return;
    case 'sessionResumed':
      session.pause = null;
      return;
    case 'sceneSet':
      session.scene = fact.scene;
      return;
    case 'spotlightSet':
      session.spotlight = fact.spotlight;
      return;
    case 'stepOpened':
      session.currentStepId = fact.stepId;
      session.coming = null;
      stepOf(session, fact.stepId).opened = true;
      stepOf(session, fact.stepId).skipped = false;
      return;
    case 'stepAnnounced':
      session.coming = { stepId: fact.stepId, opensAt: fact.opensAt };
      return;
    case 'stepCancelled':
      session.coming = null;
      return;
    case 'stepAdded':
      return addStep(session, fact);
    case 'stepRemoved':
      return takeStepOut(session, fact.stepId);
    case 'stepMoved':
      return placeStep(session, stepOf(session, fact.stepId), fact.after);
    case 'stepEdited':
      session.steps.set(fact.stepId, withEdit(stepOf(session, fact.stepId), fact));
      return;
    case 'stepSkipped':
      session.steps.set(fact.stepId, { ...stepOf(session, fact.stepId), skipped: fact.skipped });
      return;
    default:
      return unreachable(fact, 'fact');
  }
}

function evolveStep(session: Session, step: Step, fact: StepFact): void {
  switch (fact.type) {
    case 'attendanceNoted':
      step.present = Math.max(step.present ?? 0, fact.present);
      return;
    case 'phaseSet':
      if (fact.phase === 'sort') step.sortable = sortableOf(step);
      step.phase = fact.phase;
      return;
    case 'mediaSet':
      step.media = { ...step.media, [fact.kind]: fact.media };
      return;
    case 'listSet':
      step.listOpen = fact.open;
      return;
    case 'anonymitySet':
      step.anonymity = fact.to;
      if (fact.to === 'anonymous') forgetGroups(step);
      return;
    case 'groupsShown':
      return labelGroups(step, fact.labels);
    case 'closingSet':
      step.closesAt = fact.closesAt;
      return;
    case 'clusterVisibilitySet':
      step.clustersVisibleTo = fact.to;
      return;
    case 'ideaSubmitted':
      step.written++;
      return addIdea(session, step, fact);
    case 'seedsAdded':
      for (const idea of fact.ideas) addIdea(session, step, { ...idea, authorKey: null });
      return;
    case 'seedsRemoved':
      for (const { ideaId } of fact.ideas) removeIdea(step, ideaId);
      return;
    case 'ideaChanged': {
      step.written++;
      const idea = must(step.ideas.get(fact.ideaId), 'changed idea');
      // What was said was about other words.
      step.ideas.set(fact.ideaId, {
        ...idea,
        text: fact.text,
        explanation: fact.explanation,
        edition: idea.edition + 1,
        check: null,
      });
      return;
    }
    case 'ideaMarked':
      step.ideas.set(fact.ideaId, { ...must(step.ideas.get(fact.ideaId), 'marked idea'), mark: fact.mark });
      return;
    case 'ideaWithdrawn':
      return removeIdea(step, fact.ideaId);
    case 'standingsSet':
      for (const { ideaId, to } of fact.changes) changeIdea(step, ideaId, { standing: to });
      return;
    case 'ideasTrashed':
    case 'ideasRestored':
      for (const ideaId of fact.ideaIds) changeIdea(step, ideaId, { isTrashed: fact.type === 'ideasTrashed' });
      return;
    case 'ideaReworded':
      return changeIdea(step, fact.ideaId, { wording: fact.wording });
    case 'ideaChecked': {
      const { clusterId, verdict, words } = fact;
      const idea = must(step.ideas.get(fact.ideaId), 'checked idea');
      step.ideas.set(fact.ideaId, { ...idea, check: { clusterId, verdict, words } });
      step.checked = true;
      return;
    }
    case 'ideaSorted': {
      const { authorKey, ideaId, clusterId } = fact;
      step.sorts.set(authorKey, new Map(step.sorts.get(authorKey)).set(ideaId, clusterId));
      return;
    }
    case 'clusterCreated':
      session.usedIds.add(fact.cluster.clusterId);
      step.clusters.set(fact.cluster.clusterId, fact.cluster);
      return;
    case 'clusterRenamed':
      return changeCluster(step, fact.clusterId, { title: fact.title });
    case 'clusterExplained':
      return changeCluster(step, fact.clusterId, { explanation: fact.explanation });
    case 'clusterBadgeSet': {
      const { badge: _, ...cluster } = must(step.clusters.get(fact.clusterId), 'cluster of a fact');
      step.clusters.set(fact.clusterId, fact.badge === null ? cluster : { ...cluster, badge: fact.badge });
      return;
    }
    case 'clusterMoved':
      return changeCluster(step, fact.clusterId, { orderKey: fact.orderKey });
    case 'clusterRemoved':
      step.clusters.delete(fact.cluster.clusterId);
      return;
    case 'ideasMoved':
      for (const move of fact.moves) placeIdea(step, move);
      return;
    case 'ideasMerged':
      for (const { ideaId, under } of fact.changes) {
        const idea = step.ideas.get(ideaId);
        if (idea) step.ideas.set(ideaId, { ...idea, under });
      }
      return;
    case 'roundOpened':
      step.rounds = [...step.rounds, { ...settingOf(fact), state: 'open' }];
      return;
    case 'roundMethodSet':
      return changeRound(step, fact.roundId, (round) => ({ ...round, method: fact.method }));
    case 'roundClosed': {
      const { result, comparison, blocks, ballots, guesses } = fact;
      const count = { result, comparison, blocks, ballots, guesses };
      return changeRound(step, fact.roundId, (round) => ({ ...settingOf(round), ...count, state: 'closed' }));
    }
    case 'roundVoided':
      return changeRound(step, fact.roundId, (round) => ({ ...settingOf(round), state: 'void', reason: fact.reason }));
    case 'evaluationGiven': {
      const { rating, recommend, remark } = fact;
      step.evaluations.set(fact.authorKey, { rating, recommend, remark });
      return;
    }
    default:
      return unreachable(fact, 'fact');
  }
}

function prepare(session: Session, fact: FactOf<'sessionPrepared'>): void {
  session.title = fact.title;
  session.language = fact.language;
  session.place = fact.place;
  session.date = fact.date;
  session.askHelpMark = fact.askHelpMark === true;
  session.groups = fact.groups;
  session.k = fact.k;
  fact.steps.forEach((plan, index) => session.steps.set(plan.stepId, newStep(plan, index)));
  for (const step of session.steps.values())
    session.steps.set(step.stepId, { ...step, finalVoteOver: namedQuestions(session, step.plan) });
}

function addStep(session: Session, { stepId, step: plan, after, setting }: FactOf<'stepAdded'>): void {
  session.usedIds.add(stepId);
  const step = newStep({ ...plan, stepId }, session.steps.size);
  const over = namedQuestions(session, plan);
  placeStep(session, { ...step, finalVoteOver: over, ...setting }, after);
}

function newStep(plan: PlannedStep, index: number): Step {
  return {
    stepId: plan.stepId,
    plan,
    index,
    finalVoteOver: [],
    media: NO_MEDIA,
    opened: false,
    phase: PHASES_OF[plan.kind][0] ?? null,
    listOpen: plan.mode === 'open',
    anonymity: plan.anonymity,
    groupsShown: false,
    closesAt: null,
    clustersVisibleTo: 'console',
    ideas: new Map(),
    byAuthor: new Map(),
    clusters: new Map(),
    rounds: [],
    evaluations: new Map(),
    present: null,
    lastArrival: null,
    sortable: [],
    sorts: new Map(),
    written: 0,
    checked: false,
    skipped: false,
    time: null,
  };
}

const stepOf = (session: Session, stepId: StepId): Step => must(session.steps.get(stepId), 'step of a fact');

type NewIdea = SeededIdea & {
  readonly authorKey: AuthorKey | null;
  readonly late?: true;
  readonly mark?: HelpMark;
  readonly withGroup?: true;
  readonly waits?: true;
};

function addIdea(session: Session, step: Step, fact: NewIdea): void {
  const { ideaId, text, explanation, authorKey, arrival, late, mark = null, withGroup, waits } = fact;
  session.usedIds.add(ideaId);
  step.ideas.set(ideaId, {
    ideaId,
    text,
    explanation,
    authorKey,
    arrival,
    isLate: late === true,
    mark,
    clusterId: null,
    orderKey: arrival,
    under: null,
    check: null,
    standing: waits === true ? 'waiting' : 'shown',
    isTrashed: false,
    edition: 0,
    wording: null,
    withGroup: withGroup === true,
    groupId: null,
  });
  // Answers that come back by redo have an older place: the next new one still comes after all.
  if (step.lastArrival === null || arrival > step.lastArrival) step.lastArrival = arrival;
  if (authorKey === null) return;
  const own = step.byAuthor.get(authorKey);
  if (own) own.add(ideaId);
  else step.byAuthor.set(authorKey, new Set([ideaId]));
}

function removeIdea(step: Step, ideaId: IdeaId): void {
  const idea = must(step.ideas.get(ideaId), 'withdrawn idea');
  step.ideas.delete(ideaId);
  if (idea.authorKey !== null) step.byAuthor.get(idea.authorKey)?.delete(ideaId);
  // What lay under it stands by itself again: nobody's words go with somebody else's.
  for (const other of step.ideas.values())
    if (other.under === ideaId) step.ideas.set(other.ideaId, { ...other, under: null });
}

/** The loose answers that stand by themselves; when there are none, all that do. By id: who came first is not to be seen in it. */
function sortableOf(step: Step): IdeaId[] {
  const tops = shownIdeas(step).filter(({ under }) => under === null);
  const loose = tops.filter(({ clusterId }) => clusterId === null);
  return (loose.length > 0 ? loose : tops).map(({ ideaId }) => ideaId).sort();
}

function changeIdea(
  step: Step,
  ideaId: IdeaId,
  change: Partial<Pick<Idea, 'standing' | 'isTrashed' | 'wording'>>,
): void {
  step.ideas.set(ideaId, { ...must(step.ideas.get(ideaId), 'moderated idea'), ...change });
}

function placeIdea(step: Step, { ideaId, to }: IdeaMove): void {
  const idea = step.ideas.get(ideaId);
  if (idea) step.ideas.set(ideaId, { ...idea, clusterId: to.clusterId, orderKey: to.orderKey });
}

function changeCluster(
  step: Step,
  clusterId: ClusterBody['clusterId'],
  change: Partial<Omit<ClusterBody, 'clusterId'>>,
): void {
  step.clusters.set(clusterId, { ...must(step.clusters.get(clusterId), 'cluster of a fact'), ...change });
}

const settingOf = (of: RoundSetting): RoundSetting => ({
  roundId: of.roundId,
  number: of.number,
  method: of.method,
  subject: of.subject,
  candidates: of.candidates,
  isPartial: of.isPartial,
  follows: of.follows,
  secondGuess: of.secondGuess,
});

function changeRound(step: Step, roundId: Round['roundId'], change: (round: Round) => Round): void {
  step.rounds = step.rounds.map((round) => (round.roundId === roundId ? change(round) : round));
}
