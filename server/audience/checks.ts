// What owners said about where their answers stand: numbers by cluster and questions by idea for consoles, progress for the screen.
// Of whoever agrees only the number leaves the server, and of nobody who it was.
import type { IdeaId } from '../../shared/kernel/ids.ts';
import { questionIn, type CheckCount, type Questioned } from '../../shared/domain/member-check.ts';
import { mayPublishCheck } from '../../shared/domain/k-rule.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { StepChecks } from '../../shared/protocol/shapes.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import type { ReportStep } from '../../shared/report/report-model.ts';
import type { StepFact } from '../domain/facts.ts';
import { isShown, shownIdeas } from '../domain/moderation.ts';
import { checkOf, type Session, type Step } from '../domain/session.ts';

/** The checks of a step as consoles see them; null before the first verdict. */
export function checksShape(step: Step): StepChecks | null {
  if (!step.checked) return null;
  const questions = [...step.ideas.keys()].map((ideaId) => [ideaId, questionOf(step, ideaId)] as const);
  return {
    counts: countsOf(step),
    questioned: Object.fromEntries(
      questions.flatMap(([ideaId, question]) => (question === null ? [] : [[ideaId, question] as const])),
    ),
  };
}

/** What a fact changes in them: a verdict, or an answer that stands elsewhere, reads otherwise or is gone. */
export function projectChecks(step: Step, fact: StepFact, audience: Audience): ViewEvent[] {
  if (audience !== 'console' || !step.checked) return [];
  const ideaIds = touchedBy(step, fact);
  if (ideaIds.length === 0) return [];
  const questioned = Object.fromEntries(ideaIds.map((ideaId) => [ideaId, questionOf(step, ideaId)]));
  return [{ type: 'checksChanged', stepId: step.stepId, counts: countsOf(step), questioned }];
}

/** Seats with answers in a cluster, and how many of them said something about each of those; null in other phases. */
export function checkProgress(step: Step): { done: number; of: number } | null {
  if (step.phase !== 'check') return null;
  const progress = { done: 0, of: 0 };
  for (const ids of step.byAuthor.values()) {
    const placed = [...ids]
      .flatMap((ideaId) => step.ideas.get(ideaId) ?? [])
      .filter((idea) => idea.clusterId !== null && isShown(idea));
    if (placed.length === 0) continue;
    progress.of++;
    if (placed.every((idea) => checkOf(idea) !== null)) progress.done++;
  }
  return progress;
}

/**
 * What the report says of it: nothing while owners are still looking (the difference between two reports would be one
 * person's verdict), then that it was done, and the share only by the k-rule.
 */
export function memberCheckOf(session: Session, step: Step): ReportStep['memberCheck'] {
  const isGoingOn = session.state !== 'closed' && step.phase === 'check';
  if (!step.checked || isGoingOn) return undefined;
  // Of what was put in beforehand nobody can say whether it fits.
  const placed = shownIdeas(step).filter((idea) => idea.clusterId !== null && idea.authorKey !== null);
  const checked = placed.filter((idea) => checkOf(idea) !== null);
  const agreed = checked.filter((idea) => checkOf(idea)?.verdict === 'fits');
  if (!mayPublishCheck(new Set(checked.map(({ authorKey }) => authorKey)).size, session.k)) return { share: null };
  return { share: { agreed: agreed.length, checked: checked.length, placed: placed.length } };
}

function touchedBy(step: Step, fact: StepFact): IdeaId[] {
  if (fact.type === 'ideaChecked' || fact.type === 'ideaChanged' || fact.type === 'ideaWithdrawn') return [fact.ideaId];
  return touched(fact).filter((ideaId) => (step.ideas.get(ideaId)?.check ?? null) !== null);
}

/** Answers that stand elsewhere now, or that the group sees or no longer sees. */
function touched(fact: StepFact): readonly IdeaId[] {
  if (fact.type === 'ideasMoved') return fact.moves.map(({ ideaId }) => ideaId);
  if (fact.type === 'standingsSet') return fact.changes.map(({ ideaId }) => ideaId);
  return fact.type === 'ideasTrashed' || fact.type === 'ideasRestored' ? fact.ideaIds : [];
}

function questionOf(step: Step, ideaId: IdeaId): Questioned | null {
  const idea = step.ideas.get(ideaId);
  const check = idea && isShown(idea) ? checkOf(idea) : null;
  return check && questionIn(check);
}

function countsOf(step: Step): Record<string, CheckCount> {
  const counts = new Map<string, CheckCount>();
  for (const idea of shownIdeas(step)) {
    const check = checkOf(idea);
    if (check === null || idea.clusterId === null) continue;
    const { agreed, checked } = counts.get(idea.clusterId) ?? { agreed: 0, checked: 0 };
    counts.set(idea.clusterId, { agreed: agreed + (check.verdict === 'fits' ? 1 : 0), checked: checked + 1 });
  }
  return Object.fromEntries(counts);
}
