// Keeps drafts, many at a time. A draft is kept for as long as the session lives, also when its step has moved on: what was typed
// stays with its owner.
import type { SessionId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { checkLive } from '../../shared/domain/rules/step-rules.ts';
import { characterCount } from '../../shared/kernel/text.ts';
import type { DraftOutcome, SaveDraft } from '../../shared/protocol/signals.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Session } from '../domain/session.ts';
import type { NewDraft } from '../store/draft-store.ts';
import type { RuntimeDeps } from './deps.ts';
import type { Person } from './live-session.ts';
import { mineOf } from './mines.ts';
import { ownerOf } from './room.ts';
import type { SessionCache } from './session-cache.ts';
import { STORAGE_RETRY } from './session-writer.ts';

/** Longer than an answer may be, so that somebody who types too much loses nothing; bounded all the same. */
const DRAFT_LIMIT = 10 * LIMITS.explanation;
/** Drafts of this many milliseconds share one write to the disk. */
const GATHER = 40;

type Waiting = { readonly person: Person; readonly draft: SaveDraft; readonly answer: (outcome: DraftOutcome) => void };

const refused = (code: RejectionCode, retryAfter?: number): DraftOutcome => ({
  status: 'rejected',
  rejection: retryAfter === undefined ? { code } : { code, retryAfter },
});

/**
 * @param task runs work in the session's own order, between its drains
 * @returns keeps a seat's draft, the higher `rev` winning; never throws
 */
export function createDraftDesk(
  deps: RuntimeDeps,
  sessionId: SessionId,
  cache: SessionCache,
  task: (work: () => Promise<void>) => Promise<void>,
): (person: Person, draft: SaveDraft) => Promise<DraftOutcome> {
  let waiting: Waiting[] = [];

  async function keepAll(all: readonly Waiting[]): Promise<void> {
    const session = await cache.loaded();
    const judged = all.map((one) => ({ one, verdict: judge(deps, sessionId, session, one) }));
    const drafts = judged.flatMap(({ verdict }) => ('key' in verdict ? [verdict] : []));
    const revs = drafts.length === 0 ? [] : await deps.store.drafts.saveAll(sessionId, drafts);
    let next = 0;
    for (const { one, verdict } of judged) {
      if (!('key' in verdict)) {
        one.answer(verdict);
        continue;
      }
      noteWords(cache, one);
      one.answer({ status: 'kept', rev: revs[next++] ?? verdict.rev });
      await tellOtherDevices(session, one.person);
    }
  }

  /** Somebody who helps on a second device sees the words come. */
  async function tellOtherDevices(session: Session, person: Person): Promise<void> {
    if (person.role !== 'seat' || cache.room.tracker.devices(person.seatId) < 2) return;
    deps.publisher.mine(sessionId, ownerOf(person), await mineOf(deps, sessionId, session, person, cache.room.join));
  }

  function gather(): void {
    const all = waiting;
    waiting = [];
    void task(() => keepAll(all)).catch(() => {
      for (const { answer } of all) answer(refused('storage', STORAGE_RETRY));
    });
  }

  return (person, draft) =>
    new Promise((answer) => {
      if (waiting.length === 0) setTimeout(gather, GATHER);
      waiting.push({ person, draft, answer });
    });
}

/** For the number of people who have something in the box: whether there are words, never which. */
function noteWords({ room }: SessionCache, { person, draft }: Waiting): void {
  if (person.role !== 'seat') return;
  room.tracker.drafted(person.seatId, draft.stepId, draft.text.trim() !== '' || draft.explanation.trim() !== '');
  room.crowd.touch();
}

function judge(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  { person, draft: { stepId, text, explanation, rev } }: Waiting,
): NewDraft | DraftOutcome {
  if (person.role !== 'seat') return refused('notAllowed');
  const problem = checkLive(session);
  if (problem) return refused(problem);
  if (!session.steps.get(stepId)?.opened) return refused('notFound');
  if (characterCount(text) > DRAFT_LIMIT || characterCount(explanation) > DRAFT_LIMIT) return refused('tooLong');
  const key = deps.vault.keyed(sessionId, stepId, person.seatId);
  return key ? { stepId, key, text, explanation, rev } : refused('internal');
}
