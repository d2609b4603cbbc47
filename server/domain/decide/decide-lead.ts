import type { GiveLead } from '../../../shared/protocol/commands/give-lead.ts';
import type { Session } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';

/** Hands the lead over, or takes it: to somebody who is at a console now and may steer. */
export function decideLead(session: Session, { to }: GiveLead, ctx: Context): Decided {
  if (ctx.actor.kind !== 'console') return refused('notAllowed');
  if (session.state === 'closed') return refused('sessionClosed');
  if (to !== ctx.actor.actorId && !ctx.consoles.has(to)) return refused('notFound');
  return to === session.lead ? accepted() : accepted({ type: 'leadGiven', to, was: session.lead });
}
