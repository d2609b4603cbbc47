// What must follow a committed fact outside the log: keys destroyed, drafts purged, the index told. Done again at load, so that a
// crash in between leaves nothing undone (each of them may be repeated).
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Fact } from '../domain/facts.ts';
import type { Session } from '../domain/session.ts';
import type { RuntimeDeps } from './deps.ts';

/** Keys that must be there before the fact is written, so that no committed step or round is ever without one. */
export async function beforeCommit(deps: RuntimeDeps, sessionId: SessionId, facts: readonly Fact[]): Promise<void> {
  for (const fact of facts) {
    if (fact.type === 'stepOpened') await deps.vault.create(sessionId, fact.stepId);
    if (fact.type === 'roundOpened') await deps.vault.create(sessionId, fact.roundId);
  }
}

/** See the file's header. */
export async function afterCommit(deps: RuntimeDeps, sessionId: SessionId, facts: readonly Fact[]): Promise<void> {
  let hasEnded = false;
  for (const fact of facts) {
    if (fact.type === 'mediaSet' && fact.was && fact.was.mediaId !== fact.media?.mediaId)
      await deps.media.remove(sessionId, fact.was);
    if (fact.type === 'sessionStarted') await deps.store.sessions.update(sessionId, { state: 'live' });
    if (fact.type === 'roundClosed' || fact.type === 'roundVoided') {
      await deps.vault.destroy(sessionId, fact.roundId);
      hasEnded = true;
    }
    if (fact.type === 'sessionClosed') {
      await forget(deps, sessionId);
      hasEnded = true;
    }
  }
  if (hasEnded) await deps.store.scrub();
}

/** A closed session no longer knows who wrote or voted what, nor what was typed and never sent. */
async function forget(deps: RuntimeDeps, sessionId: SessionId): Promise<void> {
  await deps.store.drafts.purge(sessionId);
  await deps.vault.destroy(sessionId, 'all');
  await deps.store.sessions.update(sessionId, { state: 'closed', closedAt: deps.now() });
  deps.log('sessionClosed', { session: sessionId });
}

/** Finishes at load what a crash left undone. */
export async function heal(deps: RuntimeDeps, sessionId: SessionId, session: Session): Promise<void> {
  const record = await deps.store.sessions.get(sessionId);
  if (session.state === 'closed') {
    if (record?.state === 'closed') return;
    await forget(deps, sessionId);
    await deps.store.scrub();
    return;
  }
  if (record && record.state !== session.state) await deps.store.sessions.update(sessionId, { state: session.state });
  for (const step of session.steps.values()) {
    if (step.stepId === session.currentStepId || step.opened) await deps.vault.create(sessionId, step.stepId);
    for (const round of step.rounds) if (round.state !== 'open') await deps.vault.destroy(sessionId, round.roundId);
  }
}
