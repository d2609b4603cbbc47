// Builds what travels, field by field from an allow-list; never a spread of a domain object.
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { plannedPhases } from '../../shared/domain/design.ts';
import { summariseEvaluations } from '../../shared/domain/evaluation.ts';
import type {
  AsideIdea,
  ClusterShape,
  ComingStep,
  IdeaShape,
  PlanShape,
  RoundShape,
  SessionShape,
  StepShape,
  StepTime,
} from '../../shared/protocol/shapes.ts';
import { countedQuestions, finalVoteOf } from '../domain/step-order.ts';
import type { Candidate } from '../../shared/domain/voting/choice.ts';
import type { StepMedia } from '../../shared/domain/media.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { ClusterBody, PlannedStep } from '../domain/facts.ts';
import { homeOf, isKeptBack } from '../domain/candidates.ts';
import { groupWords, isOnBoard } from '../domain/moderation.ts';
import type { Idea, Round, Session, Step } from '../domain/session.ts';
import { checksShape } from './checks.ts';
import { sortsShape } from './sorts.ts';
import { publishedComparison } from './comparison-of.ts';
import { seesClusters, seesEvaluation, seesIdea, seesIdeas } from './visibility.ts';

export const sessionShape = (session: Session): SessionShape => ({
  title: session.title,
  language: session.language,
  state: session.state,
  ...(session.askHelpMark ? { askHelpMark: true } : {}),
  groups: session.groups.map(({ groupId, name }) => ({ groupId, name })),
  k: session.k,
  ...(session.pause === null ? {} : { pause: { message: session.pause.message, until: session.pause.until } }),
  ...comingOf(session),
});

/** What the room reads of the step that it will go to: its heading, and nothing else of it. */
function comingOf(session: Session): { coming: ComingStep } | Record<string, never> {
  const step = session.coming && session.steps.get(session.coming.stepId);
  if (!session.coming || !step) return {};
  const { questionNumber, questionCount } = numbersOf(session, step);
  const { stepId, opensAt } = session.coming;
  const { kind, title, easyTitle } = step.plan;
  return { coming: { stepId, kind, title, easyTitle, questionNumber, questionCount, opensAt } };
}

function numbersOf(session: Session, step: Step): Pick<StepShape, 'questionNumber' | 'questionCount'> {
  const questions = countedQuestions(session);
  const index = questions.findIndex(({ stepId }) => stepId === step.stepId);
  return { questionNumber: index === -1 ? null : index + 1, questionCount: questions.length };
}

/** Where a step stands among the others. */
export const placeShape = (session: Session, step: Step) => ({
  stepId: step.stepId,
  index: step.index,
  of: session.steps.size,
  ...numbersOf(session, step),
  finalVote: finalVoteOf(session, step),
});

/** How long the room was in a step. */
export const timeShape = ({ spent, since }: StepTime): StepTime => ({ spent, since });

/** An idea as an audience sees it; `withPlace`: whether that audience sees clusters. */
export function ideaShape(idea: Idea, audience: Audience, withPlace: boolean): IdeaShape {
  const { ideaId } = idea;
  const { text, explanation } = groupWords(idea);
  const clusterId = withPlace ? idea.clusterId : null;
  const orderKey = orderKeyFor(audience, clusterId, idea.orderKey);
  // Who was late is nobody's business in the room: with few people it would tell who wrote it.
  const late = audience === 'console' && idea.isLate ? ({ late: true } as const) : {};
  const under = withPlace && audience !== 'participant' && idea.under !== null ? { under: idea.under } : {};
  return {
    ideaId,
    text,
    explanation,
    clusterId,
    orderKey,
    ...under,
    ...late,
    ...(idea.groupId === null ? {} : { groupId: idea.groupId }),
    ...(idea.authorKey === null ? { seeded: true } : {}),
    ...(audience === 'console' ? moderated(idea) : {}),
  };
}

/** What only facilitators know of an answer. */
function moderated({ text, explanation, standing, wording, edition }: Idea): Partial<IdeaShape> {
  return {
    ...(standing === 'hidden' ? { hidden: true } : {}),
    ...(wording === null ? {} : { original: { text, explanation } }),
    ...(edition === 0 ? {} : { edition }),
  };
}

/** An answer in the inbox or the trash, for a console. */
export const asideShape = (idea: Idea): AsideIdea => ({
  ...ideaShape(idea, 'console', true),
  where: idea.isTrashed ? 'trash' : 'inbox',
});

/** The order of arrival of loose ideas is for consoles only. */
export const orderKeyFor = (audience: Audience, clusterId: Idea['clusterId'], orderKey: string): string =>
  clusterId === null && audience !== 'console' ? '' : orderKey;

export const clusterShape = ({ clusterId, title, explanation, orderKey, badge }: ClusterBody): ClusterShape => ({
  clusterId,
  title,
  explanation,
  orderKey,
  ...(badge ? { badge: { pictogram: badge.pictogram, colour: badge.colour } } : {}),
});

/** A file of a step: where it is and what it says in words. */
export const mediaShape = (media: StepMedia | null): StepMedia | null =>
  media && { mediaId: media.mediaId, type: media.type, alt: media.alt };

const KEPT_BACK = { nl: 'Verborgen antwoord', en: 'Hidden answer' } as const;

/** The candidates of a round as they may be read now: an answer that was hidden since was voted on, but its words are nobody's to read. */
export const readable = (session: Session, step: Step, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate, index) =>
    isKeptBack(homeOf(session, step, candidate), candidate)
      ? { ...candidate, title: `${KEPT_BACK[session.language]} ${index + 1}`, explanation: '' }
      : candidate,
  );

/** A round without its ballots: while it is open nothing of them exists here, afterwards only what was counted is shown. */
export function roundShape(session: Session, step: Step, round: Round): RoundShape {
  const { roundId, number, method, subject, isPartial, follows, secondGuess } = round;
  const candidates = readable(session, step, round.candidates);
  const base = { roundId, number, method, subject, candidates, isPartial, follows, secondGuess };
  switch (round.state) {
    case 'open':
      return { ...base, state: 'open' };
    case 'closed':
      return {
        ...base,
        state: 'closed',
        result: round.result,
        comparison: publishedComparison(round, session.k),
      };
    case 'void':
      return { ...base, state: 'void', reason: round.reason };
    default:
      return unreachable(round, 'round');
  }
}

/** What is set of a step, as far as an audience knows it. */
export const planShape = (plan: PlannedStep, audience: Audience): PlanShape => ({
  stepId: plan.stepId,
  title: plan.title,
  instruction: plan.instruction,
  explanation: plan.explanation,
  easyTitle: plan.easyTitle,
  notes: audience === 'console' ? plan.notes : '',
  plannedMinutes: audience === 'console' || plan.kind === 'break' ? plan.plannedMinutes : null,
  mode: plan.mode,
  answerLimit: plan.answerLimit,
  plannedPhases: audience === 'console' ? [...plannedPhases(plan)] : [],
  plannedVote: audience === 'console' ? plan.vote : null,
});

/** A step as an audience may see it now. Ask `seesStep` first. */
export function stepShape(session: Session, step: Step, audience: Audience): StepShape {
  const withClusters = seesClusters(session, step, audience);
  const all = [...step.ideas.values()];
  const ideas = seesIdeas(session, step, audience) ? all.filter((idea) => seesIdea(idea, audience)) : [];
  const clusters = withClusters ? [...step.clusters.values()] : [];
  const checks = audience === 'console' ? checksShape(step) : null;
  const sorts = audience === 'console' ? sortsShape(step) : null;
  return {
    ...placeShape(session, step),
    ...planShape(step.plan, audience),
    kind: step.plan.kind,
    media: {
      picture: mediaShape(step.media.picture),
      audio: mediaShape(step.media.audio),
      signs: mediaShape(step.media.signs),
    },
    anonymity: step.anonymity,
    ...(step.groupsShown ? { groupsShown: true } : {}),
    phase: step.phase,
    listOpen: step.listOpen,
    closesAt: step.closesAt,
    // A participant can't tell "nobody" from "only the screen".
    clustersVisibleTo: audience === 'console' ? step.clustersVisibleTo : withClusters ? 'everyone' : 'console',
    ideas: Object.fromEntries(ideas.map((idea) => [idea.ideaId, ideaShape(idea, audience, withClusters)])),
    ...(audience === 'console'
      ? {
          aside: Object.fromEntries(
            all.filter((idea) => !isOnBoard(idea)).map((idea) => [idea.ideaId, asideShape(idea)]),
          ),
        }
      : {}),
    clusters: Object.fromEntries(clusters.map((cluster) => [cluster.clusterId, clusterShape(cluster)])),
    rounds: step.rounds.map((round) => roundShape(session, step, round)),
    evaluation: seesEvaluation(session, step, audience) ? summariseEvaluations(step.evaluations.values()) : null,
    ...(audience === 'console' && step.skipped ? { skipped: true } : {}),
    ...(audience === 'console' && step.time !== null ? { time: timeShape(step.time) } : {}),
    ...(checks === null ? {} : { checks }),
    ...(sorts === null ? {} : { sorts }),
  };
}
