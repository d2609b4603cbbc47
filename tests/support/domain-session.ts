// The pure core driven without a server: commands in, facts and view events out.
import type { ActorId, EntryId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import type { Design } from '../../shared/domain/design.ts';
import type { Choice } from '../../shared/domain/methods.ts';
import { AUDIENCES, type Audience } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { project } from '../../server/audience/project.ts';
import { decide } from '../../server/domain/decide/decide.ts';
import type { DecideActor } from '../../server/domain/decide/context.ts';
import { evolveLogged } from '../../server/domain/evolve.ts';
import type { Fact, LoggedFact } from '../../server/domain/facts.ts';
import { emptySession, type Session } from '../../server/domain/session.ts';
import { authorKeyFor, idFor } from './ids.ts';

export type Who = { readonly seat: string } | { readonly console: string } | 'observer' | 'system';

export const STEPS = {
  welcome: idFor<StepId>('step welcome'),
  q1: idFor<StepId>('step q1'),
  q2: idFor<StepId>('step q2'),
  evaluation: idFor<StepId>('step evaluation'),
};

const step = (stepId: StepId, kind: Design['steps'][number]['kind'], title: string) => ({
  stepId,
  kind,
  title,
  instruction: `Uitleg bij ${title}`,
  explanation: `Meer over ${title}`,
  easyTitle: `Makkelijk: ${title}`,
  notes: `Notitie bij ${title}`,
  plannedMinutes: 10,
});

export const PREPARED: Fact = {
  type: 'sessionPrepared',
  title: 'Proefsessie',
  language: 'nl',
  place: 'Dorpshuis',
  date: '2026-11-22',
  steps: [
    step(STEPS.welcome, 'welcome', 'Welkom'),
    step(STEPS.q1, 'question', 'Wat vindt u belangrijk?'),
    step(STEPS.q2, 'question', 'Wat heeft u nodig?'),
    step(STEPS.evaluation, 'evaluation', 'Hoe was het?'),
  ],
};

export type DomainSession = {
  readonly session: Session;
  readonly log: LoggedFact[];
  /** View events of every fact so far, per audience. */
  readonly events: Record<Audience, ViewEvent[]>;
  /** Applies a command; answers the rejection code, or null when it was accepted. */
  readonly run: (who: Who, command: FactCommand) => RejectionCode | null;
  readonly apply: (fact: Fact, stamp?: Pick<LoggedFact, 'by' | 'cause'>) => void;
  readonly ballots: Map<RoundId, readonly Choice[]>;
};

const actorOf = (who: Who, command: FactCommand): DecideActor => {
  if (who === 'observer' || who === 'system') return { kind: who };
  if ('console' in who) return { kind: 'console', actorId: idFor<ActorId>(who.console) };
  return { kind: 'seat', authorKey: 'stepId' in command ? authorKeyFor(who.seat, command.stepId) : null };
};

/** What the clock says in every domain test: a command's effect is the same whenever it is run. */
export const NOW = 1_790_000_000_000;

/** A prepared session with a welcome, two questions and an evaluation. */
export function domainSession(present = 3): DomainSession {
  const session = emptySession();
  const log: LoggedFact[] = [];
  const events: Record<Audience, ViewEvent[]> = { participant: [], screen: [], console: [] };
  const ballots = new Map<RoundId, readonly Choice[]>();
  let entries = 0;

  const apply: DomainSession['apply'] = (fact, stamp = { by: null, cause: null }) => {
    const logged: LoggedFact = { seq: session.seq + 1, fact, at: null, ...stamp };
    evolveLogged(session, logged);
    log.push(logged);
    for (const audience of AUDIENCES) events[audience].push(...project(session, fact, audience));
  };

  apply(PREPARED);
  return {
    session,
    log,
    events,
    ballots,
    apply,
    run: (who, command) => {
      const actor = actorOf(who, command);
      // The runtime always hands in the box of a round that closes, an empty one too.
      if (command.type === 'closeRound' && !ballots.has(command.roundId)) ballots.set(command.roundId, []);
      const newEntry = () => idFor<EntryId>(`entry ${++entries}`);
      const decided = decide(session, command, { actor, now: NOW, newEntry, present, ballots });
      if (!decided.ok) return decided.error;
      const by = actor.kind === 'console' ? actor.actorId : null;
      for (const fact of decided.value.facts) apply(fact, { by, cause: decided.value.cause });
      return null;
    },
  };
}
