// A draft is kept for as long as the session lives, also when its step has moved on: what was typed stays with its owner.
import type { SessionId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { checkLive } from '../../shared/domain/rules/step-rules.ts';
import { characterCount } from '../../shared/kernel/text.ts';
import type { DraftOutcome, SaveDraft } from '../../shared/protocol/signals.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Session } from '../domain/session.ts';
import type { RuntimeDeps } from './deps.ts';
import type { Person } from './live-session.ts';

/** Longer than an answer may be, so that somebody who types too much loses nothing; bounded all the same. */
const DRAFT_LIMIT = 10 * LIMITS.explanation;

const refused = (code: RejectionCode): DraftOutcome => ({ status: 'rejected', rejection: { code } });

/** Keeps a seat's draft; the higher `rev` wins. @throws when the storage fails */
export async function keepDraft(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  person: Person,
  { stepId, text, explanation, rev }: SaveDraft,
): Promise<DraftOutcome> {
  if (person.role !== 'seat') return refused('notAllowed');
  const problem = checkLive(session);
  if (problem) return refused(problem);
  if (!session.steps.get(stepId)?.opened) return refused('notFound');
  if (characterCount(text) > DRAFT_LIMIT || characterCount(explanation) > DRAFT_LIMIT) return refused('tooLong');
  const key = deps.vault.keyed(sessionId, stepId, person.seatId);
  if (!key) return refused('internal');
  return { status: 'kept', rev: await deps.store.drafts.save(sessionId, stepId, key, { text, explanation, rev }) };
}
