// The report's data from a session: the third door out, with the same rules as the other two. Never an author key, never an order of arrival.
import { wholeBundles } from '../../shared/domain/rules/bundle-rules.ts';
import { byOrderKey } from '../../shared/kernel/by-order-key.ts';
import { summariseEvaluations } from '../../shared/domain/evaluation.ts';
import { mayPublishBallots, publishableGuesses, publishableMarks } from '../../shared/domain/k-rule.ts';
import { isBlank } from '../../shared/domain/voting/ballots.ts';
import { prioritiesOf, type Origin } from '../../shared/report/priorities.ts';
import type {
  ReportCluster,
  ReportIdea,
  ReportModel,
  ReportRound,
  ReportStep,
} from '../../shared/report/report-model.ts';
import { groupWords, shownIdeas } from '../domain/moderation.ts';
import { roundOf, type Idea, type Round, type Session, type Step } from '../domain/session.ts';
import { countedQuestions } from '../domain/step-order.ts';
import { answeredCount } from './mine-of.ts';
import { memberCheckOf } from './checks.ts';
import { publishedComparison } from './comparison-of.ts';
import { readable } from './shapes.ts';
import { isEvaluationPublished } from './visibility.ts';

/**
 * The report as it stands.
 * @param seats seats given out, and how many of those are on paper. What came in on paper is not counted: a few people write on paper, and the
 *   number of their answers would be a breakdown below k. Nothing in the log says it either: an answer weighs the same however it was typed
 * @param generatedAt ISO time, UTC
 * @param withOriginals beside each answer that a facilitator put in other words, the writer's own. Not unless somebody asks for it: most often
 *   a name or a number was taken out
 */
export function reportOf(
  session: Session,
  seats: { readonly given: number; readonly paper: number },
  generatedAt: string,
  withOriginals = false,
): ReportModel {
  const questions = countedQuestions(session);
  return {
    format: 'versnelling-report',
    version: 1,
    generatedAt,
    standing: session.state === 'closed' ? 'final' : 'interim',
    session: {
      title: session.title,
      place: session.place,
      date: session.date,
      language: session.language,
      state: session.state,
      groups: session.groups.map(({ groupId, name }) => ({ groupId, name })),
      k: session.k,
    },
    seats: seats.given,
    paperSeats: seats.paper,
    ...(session.askHelpMark ? { helpMarks: helpMarksOf(session) } : {}),
    steps: [...session.steps.values()].map((step) => reportStep(session, step, questions.indexOf(step), withOriginals)),
  };
}

/**
 * How answers were typed, for the whole session, when nothing changes any more: from two reports of a session that goes on, the difference
 * would be one person's mark.
 */
function helpMarksOf(session: Session): ReportModel['helpMarks'] {
  if (session.state !== 'closed') return { counts: null };
  const counts = publishableMarks(
    [...session.steps.values()].map((step) =>
      shownIdeas(step).flatMap(({ authorKey, mark }) => (authorKey === null ? [] : [{ author: authorKey, mark }])),
    ),
    session.k,
  );
  return { counts: counts && counts.map(({ marks, answers }) => ({ marks: [...marks], answers })) };
}

function reportStep(session: Session, step: Step, questionIndex: number, withOriginals: boolean): ReportStep {
  const clusters = reportClusters(step, withOriginals);
  const rounds = step.rounds.flatMap((round) => reportRound(session, step, round));
  const check = memberCheckOf(session, step);
  const seeded = shownIdeas(step).filter((idea) => idea.authorKey === null).length;
  const { prioritiesFrom, priorities } = prioritiesOf({
    clusters: clusters.map(({ clusterId, title, explanation, ideas }) => ({
      clusterId,
      title,
      explanation,
      ideas: ideas.filter((idea) => idea.seeded !== true).length,
    })),
    rounds,
    origins: originsOf(session, step),
  });
  return {
    kind: step.plan.kind,
    title: step.plan.title,
    instruction: step.plan.instruction,
    questionNumber: questionIndex === -1 ? null : questionIndex + 1,
    opened: step.opened,
    ...(step.anonymity === 'group' ? { anonymity: 'group' } : {}),
    phase: step.phase,
    present: step.present,
    answered: answeredCount(session, step.stepId),
    ideas: shownIdeas(step).length - seeded,
    ...(seeded === 0 ? {} : { seeded }),
    ...leftOut(step),
    prioritiesFrom,
    priorities,
    clusters,
    loose: looseIdeas(step, withOriginals),
    rounds,
    voidRounds: step.rounds.filter((round) => round.state === 'void').length,
    openRounds: step.rounds.filter((round) => round.state === 'open').length,
    ...(check === undefined ? {} : { memberCheck: check }),
    evaluation: isEvaluationPublished(session, step) ? summariseEvaluations(step.evaluations.values()) : null,
  };
}

/** Of the candidates of a final vote: where they come from, and how many answers they hold there now. */
function originsOf(session: Session, { plan }: Step): Map<string, Origin> {
  if (plan.kind !== 'finalVote') return new Map();
  return new Map(
    countedQuestions(session).flatMap((step, index) => {
      const answers = new Map<string, number>();
      for (const { clusterId, authorKey } of shownIdeas(step))
        if (clusterId !== null && authorKey !== null) answers.set(clusterId, (answers.get(clusterId) ?? 0) + 1);
      const of = (id: string, ideas: number): [string, Origin] => [id, { ideas, questionNumber: index + 1 }];
      const clusters = [...step.clusters.keys()].map((id) => of(id, answers.get(id) ?? 0));
      return [...clusters, ...[...step.ideas.keys()].map((id) => of(id, 1))];
    }),
  );
}

/** Answers that the group was not shown are not in the report either; how many there are is. */
function leftOut(step: Step): Pick<ReportStep, 'leftOut'> {
  const count = step.ideas.size - shownIdeas(step).length;
  return count === 0 ? {} : { leftOut: count };
}

/** What the group read; where that is not what was written, so it says. */
function words(idea: Idea, withOriginals: boolean): ReportIdea {
  const { text, explanation } = groupWords(idea);
  const seeded = idea.authorKey === null ? ({ seeded: true } as const) : {};
  const alike = idea.under === null ? {} : { alike: true as const };
  const group = idea.groupId === null ? {} : { groupId: idea.groupId };
  if (idea.wording === null) return { text, explanation, ...alike, ...seeded, ...group };
  const original = withOriginals ? { original: { text: idea.text, explanation: idea.explanation } } : {};
  return { text, explanation, ...alike, ...seeded, ...group, reworded: true, ...original };
}

/** Each answer with those that lie under it right behind it. */
const inBundles = (ideas: readonly Idea[]): Idea[] =>
  wholeBundles(
    ideas,
    ideas.filter(({ under }) => under === null),
  );

function reportClusters(step: Step, withOriginals: boolean): ReportCluster[] {
  return [...step.clusters.values()].sort(byOrderKey).map(({ clusterId, title, explanation, badge }) => ({
    clusterId,
    title,
    explanation,
    ...(badge ? { badge: { pictogram: badge.pictogram, colour: badge.colour } } : {}),
    ideas: inBundles(
      shownIdeas(step)
        .filter((idea) => idea.clusterId === clusterId)
        .sort(byOrderKey),
    ).map((idea) => words(idea, withOriginals)),
  }));
}

/** Sorted by id, which is random: the order of answering stays inside. */
const looseIdeas = (step: Step, withOriginals: boolean): ReportIdea[] =>
  inBundles(
    shownIdeas(step)
      .filter((idea) => idea.clusterId === null)
      .sort((a, b) => (a.ideaId < b.ideaId ? -1 : 1)),
  ).map((idea) => words(idea, withOriginals));

/** Closed rounds only. By the session's k as it is now: it may have gone up since the round was closed. */
function reportRound(session: Session, step: Step, round: Round): ReportRound[] {
  if (round.state !== 'closed') return [];
  const { k } = session;
  const { number, method, subject, candidates, isPartial, secondGuess, result } = round;
  const before = round.follows === null ? undefined : roundOf(step, round.follows);
  const isShown = mayPublishBallots(result.ballots, k);
  const comparison = publishedComparison(round, k);
  const isBroken = comparison !== null;
  const ballots = round.ballots.map(({ choice, block }) => ({ choice, block: isBroken ? block : null }));
  // Blank ones say nothing, and would make up the number behind which the others hide.
  const filledIn = round.guesses.filter(({ choice }) => !isBlank(choice));
  const guesses = isBroken ? publishableGuesses(filledIn, k) : [];
  return [
    {
      number,
      method,
      subject,
      candidates: readable(session, step, candidates),
      isPartial,
      follows: before?.number ?? null,
      secondGuess,
      result,
      comparison,
      ballots: isShown ? ballots : null,
      guesses: isShown && guesses.length > 0 ? guesses : null,
    },
  ];
}
