import type { SetK } from '../../../shared/protocol/commands/set-k.ts';
import { groupsToHide } from '../group-labels.ts';
import type { Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

/** A ratchet: what people voted or wrote under one promise is not shown under a weaker one. */
export function decideSetK(session: Session, { k }: SetK): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  if (k < session.k) return refused('lowered');
  return k === session.k ? accepted() : accepted({ type: 'kSet', k, was: session.k }, ...groupsToHide(session, k));
}
