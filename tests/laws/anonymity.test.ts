// Laws of the names of groups beside answers: never where the level is anonymous, never of fewer than k people, and nothing of who is in a group
// that is not named. Every audience, the report and the log are looked at after every act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import { AUDIENCES, type Phase } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { evolveLogged } from '../../server/domain/evolve.ts';
import { emptySession } from '../../server/domain/session.ts';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import type { Act } from '../support/arbitrary-commands.ts';
import { domainSession, PREPARED, STEPS, type DomainSession } from '../support/domain-session.ts';
import { authorKeyFor, idFor } from '../support/ids.ts';
import { expectSame } from '../support/expect-same.ts';

const { q1 } = STEPS;
const K = 3;
const SEATS = Array.from({ length: 12 }, (_, n) => `seat ${n + 1}`);
const GROUPS = ['g1', 'g2', 'g3'];
type Groups = ReadonlyMap<string, GroupId>;

const facilitator = { console: 'one' };
const ideaId = fc.integer({ min: 1, max: 30 }).map((n) => idFor<IdeaId>(`idea ${n}`));
const ofConsole = (command: fc.Arbitrary<FactCommand>): fc.Arbitrary<Act> =>
  fc.record({ who: fc.constant(facilitator), command });

const writing: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(...SEATS).map((seat) => ({ seat })),
  command: fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .record({ ideaId, isTold: fc.integer({ min: 0, max: 9 }) })
        .map(({ ideaId: id, isTold }): FactCommand => ({
          type: 'submitIdea',
          stepId: q1,
          ideaId: id,
          text: `tekst ${id}`,
          explanation: '',
          ...(isTold > 0 ? { withGroup: true } : {}),
        })),
    },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('withdrawIdea' as const), stepId: fc.constant(q1), ideaId }),
    },
  ),
});
const steering: fc.Arbitrary<Act> = ofConsole(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .constantFrom<Phase>('collect', 'collect', 'cluster', 'check')
        .map((phase): FactCommand => ({ type: 'setPhase', stepId: q1, phase })),
    },
    { weight: 1, arbitrary: fc.boolean().map((open): FactCommand => ({ type: 'setList', stepId: q1, open })) },
    {
      weight: 2,
      arbitrary: ideaId.map((id): FactCommand => ({ type: 'hideIdeas', stepId: q1, ideaIds: [id] })),
    },
    {
      weight: 2,
      arbitrary: ideaId.map((id): FactCommand => ({
        type: 'showIdeas',
        stepId: q1,
        ideas: [{ ideaId: id, edition: 0 }],
      })),
    },
    { weight: 1, arbitrary: fc.constantFrom(3, 4, 6).map((k): FactCommand => ({ type: 'setK', k })) },
    { weight: 1, arbitrary: fc.constant<FactCommand>({ type: 'undo' }) },
  ),
);
/** Now and then it becomes anonymous half-way, or the session ends. */
const turning: fc.Arbitrary<Act> = ofConsole(
  fc.oneof(
    fc
      .constantFrom('anonymous' as const, 'group' as const)
      .map((to): FactCommand => ({ type: 'setAnonymity', stepId: q1, to })),
    fc.constant<FactCommand>({ type: 'closeSession' }),
  ),
);
const groupsOfSeats: fc.Arbitrary<Groups> = fc
  .array(fc.constantFrom('g1', 'g1', 'g1', 'g2', 'g2', 'g3', null), {
    minLength: SEATS.length,
    maxLength: SEATS.length,
  })
  .map((chosen) => new Map(SEATS.flatMap((seat, n) => (chosen[n] ? [[seat, chosen[n]] as const] : []))));
const room = fc.record({
  groups: groupsOfSeats,
  run: fc
    .tuple(
      fc.array(writing, { minLength: 12, maxLength: 40 }),
      fc.array(
        fc.oneof(
          { weight: 5, arbitrary: writing },
          { weight: 3, arbitrary: steering },
          { weight: 1, arbitrary: turning },
        ),
        { minLength: 1, maxLength: 25 },
      ),
    )
    .map(([first, then]): Act[] => [
      ...first,
      { who: facilitator, command: { type: 'setPhase', stepId: q1, phase: 'cluster' } },
      ...then,
    ]),
});

function sessionOf(groups: Groups, level: 'anonymous' | 'group'): DomainSession {
  const steps = PREPARED.steps.map((step) => (step.stepId === q1 ? { ...step, anonymity: level } : step));
  const named = GROUPS.map((groupId) => ({ groupId, name: `groep ${groupId}` }));
  const domain = domainSession(3, { ...PREPARED, k: K, groups: named, steps });
  for (const [seat, groupId] of groups) domain.groups.set(seat, groupId);
  domain.run(facilitator, { type: 'openStep', stepId: q1 });
  domain.run(facilitator, { type: 'setList', stepId: q1, open: true });
  return domain;
}

const reported = ({ session }: DomainSession): string =>
  JSON.stringify(reportOf(session, { given: 12, paper: 0 }, '2026-11-22T10:00:00Z'));

/** All that leaves the server: the frames of every audience, and the report whenever a facilitator did something. */
function bytesOf(groups: Groups, run: readonly Act[], level: 'anonymous' | 'group' = 'group'): string {
  const domain = sessionOf(groups, level);
  const reports = run.flatMap(({ who, command }) => {
    domain.run(who, command);
    return who === facilitator ? [reported(domain)] : [];
  });
  return JSON.stringify([domain.events, reports]);
}

/** The names that stand now, by answer. */
const labels = ({ session }: DomainSession): Map<string, GroupId> =>
  new Map(
    Object.values(viewOf(session, 'console').steps[q1]?.ideas ?? {}).flatMap((idea) =>
      idea.groupId === undefined ? [] : [[idea.ideaId, idea.groupId]],
    ),
  );

describe('law: the names of groups', () => {
  it('where the level is anonymous, nobody learns anything of the groups of seats', () => {
    fc.assert(
      fc.property(room, groupsOfSeats, ({ groups, run }, others) => {
        // The level stays what it is; that it can't be weakened once somebody wrote is a law of its own.
        const quiet = run.filter(({ command }) => command.type !== 'setAnonymity');
        expect(bytesOf(groups, quiet, 'anonymous')).toBe(bytesOf(others, quiet, 'anonymous'));
      }),
      { numRuns: 40 },
    );
  });

  it('of people without a name nobody learns whose group is which: exchanged, everybody sees the same', () => {
    let exchanged = 0;
    fc.assert(
      fc.property(room, fc.integer({ min: 1, max: 11 }), ({ groups, run }, turn) => {
        const rest = withoutName(groups, run);
        if (rest === null) return;
        const turned = new Map(groups);
        for (const [n, seat] of rest.entries()) {
          const from = groups.get(rest[(n + turn) % rest.length] ?? seat);
          if (from === undefined) turned.delete(seat);
          else turned.set(seat, from);
        }
        if (rest.some((seat) => turned.get(seat) !== groups.get(seat))) exchanged++;
        expect(bytesOf(turned, run)).toBe(bytesOf(groups, run));
      }),
      { numRuns: 40 },
    );
    expect(exchanged).toBeGreaterThan(1);
  });

  it('each stands for at least k writers when it is laid down, and those without one are none or at least k', () => {
    let laidDown = 0;
    fc.assert(
      fc.property(room, ({ groups, run }) => {
        const domain = sessionOf(groups, 'group');
        for (const { who, command } of run) {
          const from = domain.log.length;
          domain.run(who, command);
          for (const { fact } of domain.log.slice(from)) {
            if (fact.type !== 'groupsShown' || fact.labels.length === 0) continue;
            laidDown++;
            const { told, named } = writersNow(domain);
            for (const seats of named.values()) expect(seats.size).toBeGreaterThanOrEqual(domain.session.k);
            const rest = told.size - new Set([...named.values()].flatMap((seats) => [...seats])).size;
            expect(rest === 0 || rest >= domain.session.k).toBe(true);
            for (const [groupId, seats] of named) for (const seat of seats) expect(groups.get(seat)).toBe(groupId);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(laidDown).toBeGreaterThan(10);
  });

  it('no name comes beside an answer after they were laid down, nor where it was not told, and none is in the log but those', () => {
    let stood = 0;
    fc.assert(
      fc.property(room, ({ groups, run }) => {
        const domain = sessionOf(groups, 'group');
        let before: ReadonlyMap<string, GroupId> | null = null;
        const untold = new Set<string>();
        for (const { who, command } of run) {
          const level = domain.session.steps.get(q1)?.anonymity;
          const refusal = domain.run(who, command);
          if (command.type === 'submitIdea' && refusal === null && !(command.withGroup && level === 'group'))
            untold.add(command.ideaId);
          const now = labels(domain);
          stood += now.size;
          for (const id of now.keys()) expect(untold.has(id)).toBe(false);
          const shownAgain = command.type === 'showIdeas' || command.type === 'undo';
          // What was hidden and had one may come back with it; nothing else grows.
          if (before !== null && before.size > 0 && !shownAgain)
            for (const [id, groupId] of now) expect(before.get(id)).toBe(groupId);
          if (domain.session.steps.get(q1)?.anonymity === 'anonymous') expect(now.size).toBe(0);
          before = now;
        }
        const rest = domain.log.map(({ fact }) => fact).filter(({ type }) => type !== 'groupsShown');
        expect(JSON.stringify(rest.slice(1))).not.toMatch(/"g[123]"/u);
      }),
      { numRuns: 40 },
    );
    expect(stood).toBeGreaterThan(100);
  });

  it.each(AUDIENCES)('folded they are the snapshot for the %s, and the replay is the session', (audience) => {
    fc.assert(
      fc.property(room, ({ groups, run }) => {
        const domain = sessionOf(groups, 'group');
        for (const { who, command } of run) domain.run(who, command);
        const view = reduceView(EMPTY_VIEW, domain.events[audience]);
        expectSame(view, viewOf(domain.session, audience));
        const again = emptySession();
        for (const logged of domain.log) evolveLogged(again, logged);
        expect(again).toEqual(domain.session);
      }),
      { numRuns: 40 },
    );
  });

  it('once somebody wrote, the level of a question never becomes weaker', () => {
    let refused = 0;
    fc.assert(
      fc.property(room, ({ groups, run }) => {
        const domain = sessionOf(groups, 'anonymous');
        for (const { who, command } of run) {
          const code = domain.run(who, command);
          if (command.type === 'setAnonymity' && code === 'alreadyWritten') refused++;
          expect(labels(domain).size).toBe(0);
        }
        expect(reported(domain)).not.toContain('"anonymity"');
        // Also where the run never asked for it.
        if (domain.run(facilitator, { type: 'setAnonymity', stepId: q1, to: 'group' }) === 'alreadyWritten') refused++;
        expect(domain.session.steps.get(q1)?.anonymity).toBe('anonymous');
      }),
      { numRuns: 50 },
    );
    expect(refused).toBeGreaterThan(5);
  });
});

/** Seats with an answer that is shown and was told, and those of them beside whose answers a name stands. */
function writersNow(domain: DomainSession) {
  const told = new Set<string>();
  const named = new Map<GroupId, Set<string>>();
  for (const idea of domain.session.steps.get(q1)?.ideas.values() ?? []) {
    if (!idea.withGroup || idea.standing !== 'shown' || idea.isTrashed) continue;
    const seat = SEATS.find((name) => authorKeyFor(name, q1) === idea.authorKey) ?? '';
    told.add(seat);
    if (idea.groupId !== null) named.set(idea.groupId, (named.get(idea.groupId) ?? new Set()).add(seat));
  }
  return { told, named };
}

/** Who wrote but got no name, where names were laid down the first time that collecting stopped; else null. */
function withoutName(groups: Groups, run: readonly Act[]): string[] | null {
  const domain = sessionOf(groups, 'group');
  for (const { who, command } of run) {
    const isFirst = command.type === 'setPhase';
    domain.run(who, command);
    if (!isFirst) continue;
    const { told, named } = writersNow(domain);
    const out = new Set([...named.values()].flatMap((seats) => [...seats]));
    return out.size === 0 ? null : [...told].filter((seat) => !out.has(seat));
  }
  return null;
}
