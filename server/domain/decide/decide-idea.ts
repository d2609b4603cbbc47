import { keyBetween } from '../../../shared/kernel/order-key.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import type { AuthorKey } from '../../../shared/kernel/ids.ts';
import type { HelpMark } from '../../../shared/domain/help-mark.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { answersLeft } from '../../../shared/domain/rules/answer-rules.ts';
import { canSendLate, canWrite } from '../../../shared/domain/rules/step-rules.ts';
import { checkIdeaText } from '../../../shared/domain/rules/text-rules.ts';
import type { ChangeIdea } from '../../../shared/protocol/commands/change-idea.ts';
import type { SubmitIdea } from '../../../shared/protocol/commands/submit-idea.ts';
import type { WithdrawIdea } from '../../../shared/protocol/commands/withdraw-idea.ts';
import type { Fact } from '../facts.ts';
import { isModerated, isShown } from '../moderation.ts';
import { groundOf, type Idea, type Session, type Step } from '../session.ts';
import { parted } from './decide-merge.ts';
import { accepted, refused, type Decided } from './context.ts';

/**
 * A seat's own answers, while the step collects. Sending in is possible a little longer: see `canSendLate`.
 * @param authorKey who asks, as this step knows it; null when the step's key is gone for good
 * @param isDuo whether it is a duo seat: only then a mark is kept. A mark of another seat is left out and the answer is taken all the same,
 *   because somebody who switched to "I do it myself" while an answer was on its way must not lose the answer over a statistic
 */
export function decideIdea(
  session: Session,
  command: SubmitIdea | ChangeIdea | WithdrawIdea,
  authorKey: AuthorKey | null,
  isDuo: boolean,
): Decided {
  const step = session.steps.get(command.stepId);
  const ground = groundOf(step);
  const problem = canWrite(session, ground, 'question');
  const isLate = problem !== null && command.type === 'submitIdea' && canSendLate(session, ground) === null;
  if (problem && !isLate) return refused(problem);
  if (!step) return refused('notFound');
  if (authorKey === null) return refused('internal');
  if (command.type === 'withdrawIdea') return decideOwn(step, command, authorKey, undefined);
  // What is asked never changes in a session, so no page of ours sends this.
  if (command.mark && !session.askHelpMark) return refused('notAllowed');
  return command.type === 'submitIdea'
    ? decideSubmit(session, step, command, authorKey, isLate, isDuo)
    : decideOwn(step, command, authorKey, isDuo ? command.mark : undefined);
}

function decideSubmit(
  session: Session,
  step: Step,
  command: SubmitIdea,
  authorKey: AuthorKey,
  isLate: boolean,
  isDuo: boolean,
): Decided {
  const problem = checkIdeaText(command.text, command.explanation);
  if (problem) return refused(problem);
  if (session.usedIds.has(command.ideaId)) return refused('duplicateId');
  const own = step.byAuthor.get(authorKey)?.size ?? 0;
  if (answersLeft(step.plan.answerLimit, own) === 0) return refused('answerLimit');
  if (own >= LIMITS.ideasPerSeat || step.ideas.size >= LIMITS.ideasPerStep) return refused('tooMany');
  return accepted({
    type: 'ideaSubmitted',
    stepId: step.stepId,
    ideaId: command.ideaId,
    text: cleanText(command.text),
    explanation: cleanText(command.explanation),
    authorKey,
    arrival: keyBetween(step.lastArrival, null),
    ...(isLate ? { late: true } : {}),
    ...(isDuo && command.mark ? { mark: command.mark } : {}),
    ...(isTold(step, command, isLate) ? { withGroup: true } : {}),
    ...(isModerated(step) ? { waits: true } : {}),
  });
}

/** A name is only ever shown under what was written when its writer had read so, and never under what comes after the names were laid down. */
const isTold = ({ anonymity, groupsShown }: Step, { withGroup }: SubmitIdea, isLate: boolean): boolean =>
  withGroup === true && anonymity === 'group' && !groupsShown && !isLate;

function decideOwn(
  step: Step,
  command: ChangeIdea | WithdrawIdea,
  authorKey: AuthorKey,
  mark: HelpMark | null | undefined,
): Decided {
  const { stepId, ideaId } = command;
  const idea = step.ideas.get(ideaId);
  // Somebody else's idea and no idea at all are answered alike.
  if (!idea || idea.authorKey !== authorKey) return refused('notFound');
  if (command.type === 'withdrawIdea')
    return accepted({ type: 'ideaWithdrawn', stepId, ideaId, ...(isShown(idea) ? {} : { unseen: true }) });
  const problem = checkIdeaText(command.text, command.explanation);
  if (problem) return refused(problem);
  const [text, explanation] = [cleanText(command.text), cleanText(command.explanation)];
  const facts: Fact[] = [];
  if (text !== idea.text || explanation !== idea.explanation)
    facts.push(...unjudged(step, idea), { type: 'ideaChanged', stepId, ideaId, text, explanation });
  if (mark !== undefined && mark !== idea.mark) facts.push({ type: 'ideaMarked', stepId, ideaId, mark });
  return accepted(...facts);
}

/**
 * New words were not looked at: where a facilitator judged the earlier ones, or judges every answer first, they wait, and nobody else reads them.
 * Said before the words change, so that no audience ever has the new ones in the place of the old.
 */
function unjudged(step: Step, idea: Idea): Fact[] {
  const { ideaId, edition, standing, isTrashed, wording } = idea;
  const { stepId } = step;
  if (!isModerated(step) && standing === 'shown' && !isTrashed && wording === null) return [];
  const waits: Fact[] =
    standing === 'waiting'
      ? []
      : [
          ...parted(step, [idea]),
          { type: 'standingsSet', stepId, changes: [{ ideaId, edition, from: standing, to: 'waiting' }] },
        ];
  if (wording === null) return waits;
  return [...waits, { type: 'ideaReworded', stepId, ideaId, edition, wording: null, was: wording }];
}
