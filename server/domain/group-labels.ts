// The names of groups beside answers: which ones are laid down when collecting stops, and how they go again.
import { publishableGroups, type GroupedAnswer } from '../../shared/domain/k-rule.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { AuthorKey } from '../../shared/kernel/ids.ts';
import type { Fact, GroupLabel } from './facts.ts';
import { shownIdeas } from './moderation.ts';
import type { Idea, Session, Step } from './session.ts';

/** The group of each writer, as one step knows its seats. Handed in when collecting stops; nobody else has it. */
export type GroupOfAuthor = ReadonlyMap<AuthorKey, GroupId>;

/**
 * Lays down, once, beside which answers the name of a group stands: for good, because what is worked out again after every answer shows by its
 * difference whose the last one was. Only over answers that are shown and whose writer was told; in numbers of writers, never of answers.
 * @param groupOf null when the groups are not known (the step's key is gone): then no name is shown
 * @returns the fact, or nothing while there is nothing to show
 */
export function groupsToShow(session: Session, step: Step, groupOf: GroupOfAuthor | null): Fact[] {
  if (step.anonymity !== 'group' || step.groupsShown || groupOf === null) return [];
  const told = shownIdeas(step).filter(({ withGroup }) => withGroup);
  const answers = told.flatMap((idea) => answerOf(idea, groupOf));
  const named = publishableGroups(answers, session.k);
  const labels = told.flatMap(({ ideaId, authorKey }): GroupLabel[] => {
    const groupId = authorKey === null ? undefined : groupOf.get(authorKey);
    return groupId !== undefined && named.has(groupId) ? [{ ideaId, groupId }] : [];
  });
  // By id, which is random: the log need not say in which order a group wrote.
  labels.sort((a, b) => (a.ideaId < b.ideaId ? -1 : 1));
  return labels.length === 0 ? [] : [{ type: 'groupsShown', stepId: step.stepId, labels }];
}

const answerOf = ({ authorKey }: Idea, groupOf: GroupOfAuthor): GroupedAnswer[] =>
  authorKey === null ? [] : [{ author: authorKey, groupId: groupOf.get(authorKey) ?? null }];

/**
 * With a higher k, the names that may no longer stand: where one group of a step has too few writers by it, or those without a name are too few,
 * all names of that step go.
 */
export function groupsToHide(session: Session, k: number): Fact[] {
  return [...session.steps.values()].flatMap((step): Fact[] => {
    const answers = [...step.ideas.values()].flatMap(({ authorKey, groupId, withGroup }): GroupedAnswer[] =>
      authorKey !== null && withGroup ? [{ author: authorKey, groupId }] : [],
    );
    const named = new Set(answers.flatMap(({ groupId }) => groupId ?? []));
    const isStillSafe = publishableGroups(answers, k).size === named.size;
    return named.size === 0 || isStillSafe ? [] : [{ type: 'groupsShown', stepId: step.stepId, labels: [] }];
  });
}

/** Applies what was laid down: these names and no others. */
export function labelGroups(step: Step, labels: readonly GroupLabel[]): void {
  const groups = new Map(labels.map(({ ideaId, groupId }) => [ideaId, groupId]));
  step.groupsShown = true;
  for (const idea of step.ideas.values()) {
    const groupId = groups.get(idea.ideaId) ?? null;
    if (groupId !== idea.groupId) step.ideas.set(idea.ideaId, { ...idea, groupId });
  }
}

/** The step became anonymous, for all that was written in it and for good. */
export function forgetGroups(step: Step): void {
  for (const idea of step.ideas.values())
    if (idea.withGroup || idea.groupId !== null)
      step.ideas.set(idea.ideaId, { ...idea, withGroup: false, groupId: null });
}
