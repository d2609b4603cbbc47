// The pure core driven without a server: commands in, facts and view events out.
import type { ActorId, AuthorKey, EntryId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import type { CountedBallot, GroupId } from '../../shared/domain/voting/choice.ts';
import { K_DEFAULT } from '../../shared/domain/limits.ts';
import { AUDIENCES, type Audience } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { project } from '../../server/audience/project.ts';
import { decide } from '../../server/domain/decide/decide.ts';
import type { DecideActor } from '../../server/domain/decide/context.ts';
import { evolveLogged } from '../../server/domain/evolve.ts';
import type { Fact, FactOf, LoggedFact, RoundCount } from '../../server/domain/facts.ts';
import { countBallots, countInputOf } from '../../server/domain/count-round.ts';
import { emptySession, roundOf, type Session } from '../../server/domain/session.ts';
import { authorKeyFor, idFor } from './ids.ts';

export type Who = { readonly seat: string } | { readonly console: string } | 'observer' | 'system';

export const STEPS = {
  welcome: idFor<StepId>('step welcome'),
  q1: idFor<StepId>('step q1'),
  q2: idFor<StepId>('step q2'),
  finalVote: idFor<StepId>('step finalVote'),
  evaluation: idFor<StepId>('step evaluation'),
  break: idFor<StepId>('step break'),
};

const step = (stepId: StepId, kind: Design['steps'][number]['kind'], title: string) => ({
  ...blankStep(kind, title),
  stepId,
  instruction: `Uitleg bij ${title}`,
  explanation: `Meer over ${title}`,
  easyTitle: `Makkelijk: ${title}`,
  notes: `Notitie bij ${title}`,
  plannedMinutes: 10,
  finalVote: kind === 'finalVote' ? { questions: [], top: 2 } : null,
});

export const GROUPS = [
  { groupId: 'g1', name: 'cliënten' },
  { groupId: 'g2', name: 'naasten' },
];

export const PREPARED: FactOf<'sessionPrepared'> = {
  type: 'sessionPrepared',
  title: 'Proefsessie',
  language: 'nl',
  place: 'Dorpshuis',
  date: '2026-11-22',
  // So that every law runs over marks too.
  askHelpMark: true,
  groups: GROUPS,
  k: K_DEFAULT,
  steps: [
    step(STEPS.welcome, 'welcome', 'Welkom'),
    step(STEPS.q1, 'question', 'Wat vindt u belangrijk?'),
    // So that every law runs over inspiration too.
    { ...step(STEPS.q2, 'question', 'Wat heeft u nodig?'), mode: 'inspiration' },
    step(STEPS.finalVote, 'finalVote', 'Wat gaat voor?'),
    step(STEPS.evaluation, 'evaluation', 'Hoe was het?'),
    step(STEPS.break, 'break', 'Koffie'),
  ],
};

export type DomainSession = {
  readonly session: Session;
  /** Stands still, unless a test lets it go on. */
  readonly clock: { now: number };
  readonly log: LoggedFact[];
  /** View events of every fact so far, per audience. */
  readonly events: Record<Audience, ViewEvent[]>;
  /** Applies a command; answers the rejection code, or null when it was accepted. */
  readonly run: (who: Who, command: FactCommand) => RejectionCode | null;
  readonly apply: (fact: Fact, stamp?: Pick<LoggedFact, 'by' | 'cause'> & Partial<Pick<LoggedFact, 'at'>>) => void;
  /** What lies in the ballot boxes; a round without one has an empty box, and `keyLost` one that can't be read. */
  readonly ballots: Map<RoundId, readonly CountedBallot[] | 'keyLost'>;
  /** The group of each seat, by its name; the others have none. */
  readonly groups: Map<string, GroupId>;
};

/** Seat c sits alone; the others have a helper. */
const isDuoSeat = (name: string): boolean => !name.endsWith('c');

const actorOf = (who: Who, command: FactCommand): DecideActor => {
  if (who === 'observer' || who === 'system') return { kind: who };
  if ('console' in who) return { kind: 'console', actorId: idFor<ActorId>(who.console) };
  const authorKey = 'stepId' in command ? authorKeyFor(who.seat, command.stepId) : null;
  return { kind: 'seat', authorKey, isDuo: isDuoSeat(who.seat) };
};

/** Who is at a console in every domain test. */
const CONSOLES: ReadonlySet<ActorId> = new Set([idFor<ActorId>('one'), idFor<ActorId>('two')]);

/** What the clock says in every domain test: a command's effect is the same whenever it is run. */
export const NOW = 1_790_000_000_000;

/** How long the room is told of a step. */
export const STEP_NOTICE = 3_000;

/** What the dice of every count show. */
export const SEED = 7;

/** A prepared session with a welcome, two questions, a final vote and an evaluation, and two groups. */
export function domainSession(present = 3, prepared: Fact = PREPARED): DomainSession {
  const session = emptySession();
  const log: LoggedFact[] = [];
  const events: Record<Audience, ViewEvent[]> = { participant: [], screen: [], console: [] };
  const ballots: DomainSession['ballots'] = new Map();
  const groups: DomainSession['groups'] = new Map();
  const clock = { now: NOW };
  let entries = 0;

  const apply: DomainSession['apply'] = (fact, { by, cause, at = null } = { by: null, cause: null }) => {
    const logged: LoggedFact = { seq: session.seq + 1, fact, by, cause, at };
    evolveLogged(session, logged);
    log.push(logged);
    for (const audience of AUDIENCES) events[audience].push(...project(session, fact, audience));
  };

  /** As the runtime does: the box of a round that closes is counted beforehand. */
  const countsFor = (command: FactCommand): Map<RoundId, RoundCount | 'keyLost'> => {
    const step = command.type === 'closeRound' ? session.steps.get(command.stepId) : undefined;
    const round = command.type === 'closeRound' && step ? roundOf(step, command.roundId) : undefined;
    if (round?.state !== 'open') return new Map();
    const box = ballots.get(round.roundId) ?? [];
    if (box === 'keyLost') return new Map([[round.roundId, box]]);
    const groups = [...GROUPS.map(({ groupId }) => groupId), null];
    const eligible = Math.max(present, box.length);
    return new Map([
      [round.roundId, countBallots(countInputOf(session, round, box, { eligible, seed: SEED, groups }))],
    ]);
  };

  /** As the runtime does: only where the room may stop collecting. */
  const groupsFor = (command: FactCommand): Map<StepId, Map<AuthorKey, GroupId>> => {
    const all = [...session.steps.keys()];
    const isLeaving = command.type === 'setPhase' || command.type === 'openRound';
    const left = command.type === 'closeSession' ? all : isLeaving ? [command.stepId] : [];
    return new Map(
      left.map((stepId) => [
        stepId,
        new Map([...groups].map(([name, groupId]) => [authorKeyFor(name, stepId), groupId])),
      ]),
    );
  };

  apply(prepared);
  return {
    session,
    log,
    events,
    ballots,
    groups,
    clock,
    apply,
    run: (who, command) => {
      const actor = actorOf(who, command);
      const newEntry = () => idFor<EntryId>(`entry ${++entries}`);
      const decided = decide(session, command, {
        actor,
        consoles: CONSOLES,
        now: clock.now,
        newEntry,
        stepNotice: STEP_NOTICE,
        present,
        counts: countsFor(command),
        groups: groupsFor(command),
      });
      if (!decided.ok) return decided.error;
      const by = actor.kind === 'console' ? actor.actorId : null;
      const at = actor.kind === 'seat' ? null : clock.now;
      for (const fact of decided.value.facts) apply(fact, { by, at, cause: decided.value.cause });
      return null;
    },
  };
}
