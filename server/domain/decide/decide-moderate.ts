import { unreachable } from '../../../shared/kernel/assert.ts';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { canCluster } from '../../../shared/domain/rules/step-rules.ts';
import { checkIdeaText } from '../../../shared/domain/rules/text-rules.ts';
import type { HideIdeas } from '../../../shared/protocol/commands/hide-ideas.ts';
import type { RestoreIdeas } from '../../../shared/protocol/commands/restore-ideas.ts';
import type { RewordIdea } from '../../../shared/protocol/commands/reword-idea.ts';
import type { ShowIdeas } from '../../../shared/protocol/commands/show-ideas.ts';
import type { TrashIdeas } from '../../../shared/protocol/commands/trash-ideas.ts';
import type { StandingChange } from '../facts.ts';
import { sameWords } from '../invert-moderation.ts';
import type { Standing } from '../moderation.ts';
import { groundOf, type Idea, type Session, type Step } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';
import { parted } from './decide-merge.ts';

export type ModerateCommand = ShowIdeas | HideIdeas | TrashIdeas | RestoreIdeas | RewordIdea;

/**
 * What the group sees of answers, and in which words. Nothing of it deletes or changes what a participant wrote. Of several answers, those that
 * were withdrawn meanwhile are left out: thirty approvals do not fail over one.
 */
export function decideModerate(session: Session, command: ModerateCommand): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canCluster(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  switch (command.type) {
    case 'showIdeas':
      return decideShow(step, command);
    case 'hideIdeas':
      return decideStanding(step, notTrashed(step, command.ideaIds), 'hidden');
    case 'trashIdeas':
    case 'restoreIdeas':
      return decideTrash(step, command);
    case 'rewordIdea':
      return decideReword(step, command);
    default:
      return unreachable(command, 'command');
  }
}

/** Only in the words that were read. */
function decideShow(step: Step, command: ShowIdeas): Decided {
  const read = new Map<string, number>(command.ideas.map(({ ideaId, edition }) => [ideaId, edition]));
  const known = notTrashed(step, [...read.keys()] as IdeaId[]);
  const asRead = known.filter(({ ideaId, edition }) => read.get(ideaId) === edition);
  return known.length > 0 && asRead.length === 0 ? refused('wordsChanged') : decideStanding(step, asRead, 'shown');
}

function decideStanding(step: Step, ideas: readonly Idea[], to: Standing): Decided {
  if (ideas.length === 0) return refused('notFound');
  const changes = ideas.flatMap(({ ideaId, edition, standing: from }): StandingChange[] =>
    from === to ? [] : [{ ideaId, edition, from, to }],
  );
  return changes.length === 0
    ? accepted()
    : accepted(...(to === 'shown' ? [] : parted(step, ideas)), { type: 'standingsSet', stepId: step.stepId, changes });
}

function decideTrash(step: Step, { type, ideaIds }: TrashIdeas | RestoreIdeas): Decided {
  const known = knownOf(step, ideaIds);
  if (known.length === 0) return refused('notFound');
  const isTrashing = type === 'trashIdeas';
  const changed = known.filter(({ isTrashed }) => isTrashed !== isTrashing);
  if (changed.length === 0) return accepted();
  const { stepId } = step;
  const changedIds = changed.map(({ ideaId }) => ideaId);
  return isTrashing
    ? accepted(...parted(step, changed), { type: 'ideasTrashed', stepId, ideaIds: changedIds })
    : accepted({ type: 'ideasRestored', stepId, ideaIds: changedIds });
}

function decideReword(step: Step, { ideaId, edition, wording }: RewordIdea): Decided {
  const idea = step.ideas.get(ideaId);
  if (!idea || idea.isTrashed) return refused('notFound');
  if (idea.edition !== edition) return refused('wordsChanged');
  const problem = wording && checkIdeaText(wording.text, wording.explanation);
  if (problem) return refused(problem);
  const cleaned = wording && { text: cleanText(wording.text), explanation: cleanText(wording.explanation) };
  // Saying the writer's own words is taking another wording away.
  const next = sameWords(cleaned, { text: idea.text, explanation: idea.explanation }) ? null : cleaned;
  if (sameWords(next, idea.wording)) return accepted();
  const { stepId } = step;
  return accepted({ type: 'ideaReworded', stepId, ideaId, edition, wording: next, was: idea.wording });
}

const knownOf = (step: Step, ideaIds: readonly IdeaId[]): Idea[] =>
  [...new Set(ideaIds)].flatMap((ideaId) => step.ideas.get(ideaId) ?? []);

const notTrashed = (step: Step, ideaIds: readonly IdeaId[]): Idea[] =>
  knownOf(step, ideaIds).filter(({ isTrashed }) => !isTrashed);
