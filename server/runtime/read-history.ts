// Reads what facilitators did out of the log, newest first, a page at a time.
import type { ActorId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Staff } from '../../shared/protocol/hands.ts';
import type { HistoryPage, HistoryRow } from '../../shared/protocol/history.ts';
import { historyRows, isSameAct } from '../audience/history-of.ts';
import type { Session } from '../domain/session.ts';
import type { LogStore } from '../store/log-store.ts';

/** Rows of one page, and facts that are read at once. A page may hold more: a chunk is told whole. */
const PAGE = 50;
const CHUNK = 200;

export type HistoryQuestion = {
  /** Only what happened before this fact; null: from the newest. */
  readonly before: number | null;
  /** Only what was done in this step; null: in all. */
  readonly stepId: StepId | null;
};

/** One page of the history, as this facilitator sees it. */
export async function readHistory(
  log: LogStore,
  sessionId: SessionId,
  session: Session,
  asker: ActorId,
  { before, stepId }: HistoryQuestion,
  staff: readonly Staff[],
): Promise<HistoryPage> {
  let end = Math.min(before ?? session.seq + 1, session.seq + 1);
  const rows: HistoryRow[] = [];
  while (rows.length < PAGE && end > 1) {
    const start = Math.max(1, end - CHUNK);
    const facts = await log.read(sessionId, start - 1, end - start);
    // The first act may have begun before this chunk: it is read with the next one, unless nothing else is here.
    const [first] = facts;
    const cut = start === 1 || !first ? 0 : facts.findIndex((logged) => !isSameAct(first, logged));
    const whole = cut <= 0 ? facts : facts.slice(cut);
    rows.push(...historyRows(session, whole, asker, stepId, staff));
    end = whole[0]?.seq ?? start;
  }
  return { rows, before: end > 1 ? end : null };
}
