import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { topOf, wholeBundles } from '../../../shared/domain/rules/bundle-rules.ts';
import { keysForPlace } from '../../../shared/domain/rules/place-rules.ts';
import { canCluster } from '../../../shared/domain/rules/step-rules.ts';
import type { MergeIdeas } from '../../../shared/protocol/commands/merge-ideas.ts';
import type { PartIdeas } from '../../../shared/protocol/commands/part-ideas.ts';
import type { Fact, IdeaMove, Merging } from '../facts.ts';
import { isShown } from '../moderation.ts';
import { groundOf, type Idea, type Session, type Step } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';
import { knownIdeas, loosened, movesTo } from './decide-cluster.ts';

/** Answers that say the same, under one of them, or by themselves again. Not a word of any of them is changed or left out by it. */
export function decideMerge(session: Session, command: MergeIdeas | PartIdeas): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canCluster(session, groundOf(step));
  if (problem) return refused(problem);
  const ideas = step && knownIdeas(step, command.ideaIds);
  if (!step || !ideas) return refused('notFound');
  return command.type === 'mergeIdeas'
    ? decideUnder(step, ideas, command.into)
    : accepted(...merged(step, ideas, null));
}

/** Those under answers that the group won't read any more stand by themselves: what is said is not hidden along with who said the same. */
export function parted(step: Step, tops: readonly Idea[]): Fact[] {
  const away = new Set<string | null>(tops.map(({ ideaId }) => ideaId));
  const ideas = [...step.ideas.values()].filter(({ under }) => under !== null && away.has(under));
  return merged(step, ideas, null);
}

/** What lies with a named answer comes along, so that nothing is ever two deep. */
function decideUnder(step: Step, named: readonly Idea[], into: IdeaId): Decided {
  const target = step.ideas.get(into);
  const top = target && step.ideas.get(topOf(target));
  // The one on top speaks for those under it: only one that the group may read.
  if (!top || !isShown(top)) return refused('notFound');
  const ideas = wholeBundles(step.ideas.values(), named).filter((idea) => topOf(idea) !== top.ideaId);
  return accepted(...movesBeside(step, ideas, top), ...merged(step, ideas, top.ideaId));
}

/** Those that stand elsewhere come to stand behind the one on top. */
function movesBeside(step: Step, ideas: readonly Idea[], top: Idea): Fact[] {
  const { clusterId } = top;
  const elsewhere = ideas.filter((idea) => idea.clusterId !== clusterId);
  if (elsewhere.length === 0) return [];
  if (clusterId === null) return [moved(step, elsewhere.map(loosened))];
  const others = [...step.ideas.values()].filter((idea) => idea.clusterId === clusterId);
  const keys = keysForPlace(others, (idea) => idea.ideaId === top.ideaId, elsewhere.length) ?? [];
  return [moved(step, movesTo(elsewhere, clusterId, keys))];
}

const moved = ({ stepId }: Step, moves: readonly IdeaMove[]): Fact => ({ type: 'ideasMoved', stepId, moves });

function merged({ stepId }: Step, ideas: readonly Idea[], under: IdeaId | null): Fact[] {
  const changes = ideas.flatMap(({ ideaId, under: was }): Merging[] => (was === under ? [] : [{ ideaId, under, was }]));
  return changes.length === 0 ? [] : [{ type: 'ideasMerged', stepId, changes }];
}
