// The group of each writer, for the moment in which the names of groups are laid down: the roster knows seats, a step only its own keys of them.
import type { AuthorKey, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { GroupOfAuthor } from '../domain/group-labels.ts';
import type { Session } from '../domain/session.ts';
import type { RuntimeDeps } from './deps.ts';

/** For the steps that these commands may take out of collecting; nothing for all others. Kept by nobody after the commands were decided. */
export async function groupsFor(
  { store, vault }: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  jobs: readonly { readonly command: Command }[],
): Promise<ReadonlyMap<StepId, GroupOfAuthor>> {
  const isLeaving = (stepId: StepId): boolean =>
    jobs.some(
      ({ command }) =>
        command.type === 'closeSession' ||
        // A round that is opened from collecting ends it too.
        ((command.type === 'setPhase' || command.type === 'openRound') && command.stepId === stepId),
    );
  const steps = [...session.steps.values()].filter(
    ({ stepId, anonymity, groupsShown }) => anonymity === 'group' && !groupsShown && isLeaving(stepId),
  );
  if (steps.length === 0) return new Map();
  const seats = await store.roster.list(sessionId);
  return new Map(
    steps.map(({ stepId }): [StepId, GroupOfAuthor] => {
      const groups = new Map<AuthorKey, GroupId>();
      for (const { seatId, groupId } of seats) {
        const key = groupId === null ? null : vault.keyed(sessionId, stepId, seatId);
        if (key !== null && groupId !== null) groups.set(key, groupId);
      }
      return [stepId, groups];
    }),
  );
}
