// The report's data from a session: the third door out, with the same rules as the other two. Never an author key, never an order of arrival.
import { byOrderKey } from '../../shared/kernel/order-key.ts';
import { summariseEvaluations } from '../../shared/domain/evaluation.ts';
import { mayPublishBallots } from '../../shared/domain/k-rule.ts';
import { prioritiesOf } from '../../shared/report/priorities.ts';
import type {
  ReportCluster,
  ReportIdea,
  ReportModel,
  ReportRound,
  ReportStep,
} from '../../shared/report/report-model.ts';
import type { Idea, Round, Session, Step } from '../domain/session.ts';
import { answeredCount } from './mine-of.ts';
import { memberCheckOf } from './checks.ts';
import { isEvaluationPublished } from './visibility.ts';

/**
 * The report as it stands.
 * @param seats seats given out
 * @param generatedAt ISO time, UTC
 */
export function reportOf(session: Session, seats: number, generatedAt: string): ReportModel {
  const questions = [...session.steps.values()].filter((step) => step.plan.kind === 'question');
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
    },
    seats,
    steps: [...session.steps.values()].map((step) => reportStep(session, step, questions.indexOf(step))),
  };
}

function reportStep(session: Session, step: Step, questionIndex: number): ReportStep {
  const clusters = reportClusters(step);
  const rounds = step.rounds.flatMap(reportRound);
  const check = memberCheckOf(session, step);
  const { prioritiesFrom, priorities } = prioritiesOf({
    clusters: clusters.map(({ clusterId, title, explanation, ideas }) => ({
      clusterId,
      title,
      explanation,
      ideas: ideas.length,
    })),
    rounds,
  });
  return {
    kind: step.plan.kind,
    title: step.plan.title,
    instruction: step.plan.instruction,
    questionNumber: questionIndex === -1 ? null : questionIndex + 1,
    opened: step.opened,
    phase: step.phase,
    present: step.present,
    answered: answeredCount(session, step.stepId),
    ideas: step.ideas.size,
    prioritiesFrom,
    priorities,
    clusters,
    loose: looseIdeas(step),
    rounds,
    voidRounds: step.rounds.filter((round) => round.state === 'void').length,
    openRounds: step.rounds.filter((round) => round.state === 'open').length,
    ...(check === undefined ? {} : { memberCheck: check }),
    evaluation: isEvaluationPublished(session, step) ? summariseEvaluations(step.evaluations.values()) : null,
  };
}

const words = ({ text, explanation }: Idea): ReportIdea => ({ text, explanation });

function reportClusters(step: Step): ReportCluster[] {
  return [...step.clusters.values()].sort(byOrderKey).map(({ clusterId, title, explanation }) => ({
    clusterId,
    title,
    explanation,
    ideas: [...step.ideas.values()]
      .filter((idea) => idea.clusterId === clusterId)
      .sort(byOrderKey)
      .map(words),
  }));
}

/** Sorted by id, which is random: the order of answering stays inside. */
const looseIdeas = (step: Step): ReportIdea[] =>
  [...step.ideas.values()]
    .filter((idea) => idea.clusterId === null)
    .sort((a, b) => (a.ideaId < b.ideaId ? -1 : 1))
    .map(words);

function reportRound(round: Round): ReportRound[] {
  if (round.state !== 'closed') return [];
  const { number, method, candidates, tally, ballots } = round;
  const published = mayPublishBallots(tally.ballots) ? [...ballots] : null;
  return [{ number, method, candidates: [...candidates], tally, ballots: published }];
}
