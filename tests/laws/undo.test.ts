// Law "undo": done and undone is as if not done (but for the log), and redone is as if done once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../server/audience/view-of.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { moderateCommand } from '../support/arbitrary-moderation.ts';
import { modeCommand, stepsCommand } from '../support/arbitrary-steps.ts';
import { isNextPart } from '../support/arbitrary-seeds.ts';
import { idFor } from '../support/ids.ts';
import type { AuthorKey, IdeaId } from '../../shared/kernel/ids.ts';
import { domainSession, STEPS, type DomainSession } from '../support/domain-session.ts';
import { expectSame } from '../support/expect-same.ts';

const HANDS = { console: 'one' } as const;
const visible = ({ session }: DomainSession) => ({
  console: viewOf(session, 'console'),
  participant: viewOf(session, 'participant'),
  report: reportOf(session, { given: 3, paper: 0 }, '2026-11-22T12:00:00.000Z'),
});

const isOfTheRoom = ({ authorKey }: { readonly authorKey: AuthorKey | null }): boolean => authorKey !== null;

type Visible = ReturnType<typeof visible>;

/** What was, with what is in the spotlight now: an act that puts it out is undone without showing the room anything (decision 0022). */
const litAs = (was: Visible, { console, participant }: Visible): Visible => ({
  ...was,
  console: { ...was.console, spotlight: console.spotlight },
  participant: { ...was.participant, spotlight: participant.spotlight },
});

describe('law: undo', () => {
  it('undo of any act on answers, clusters and the list of steps restores what was, redo restores what became of it', () => {
    let undone = 0;
    const anyAct = fc.oneof(clusterCommand, moderateCommand, stepsCommand, modeCommand);
    fc.assert(
      fc.property(acts({ reveal: true, maxLength: 40 }), anyAct, (run, command) => {
        fc.pre(!isNextPart(run, command));
        const domain = domainSession();
        for (const act of run) domain.run(act.who, act.command);
        const before = visible(domain);
        const facts = domain.log.length;
        if (domain.run(HANDS, command) !== null || domain.log.length === facts) return;
        const after = visible(domain);
        expect(domain.run(HANDS, { type: 'undo' })).toBeNull();
        expectSame(visible(domain), litAs(before, after));
        expect(domain.run(HANDS, { type: 'redo' })).toBeNull();
        expectSame(visible(domain), after);
        undone++;
      }),
      { numRuns: 400 },
    );
    expect(undone).toBeGreaterThan(20);
  });

  it('goes back and forth over many acts', () => {
    const domain = domainSession();
    domain.run(HANDS, { type: 'openStep', stepId: STEPS.q1 });
    for (const n of [1, 2, 3, 4]) {
      const ideaId = idFor<IdeaId>(`idea ${n}`);
      domain.run(
        { seat: 'a' },
        { type: 'submitIdea', stepId: STEPS.q1, ideaId, text: `antwoord ${n}`, explanation: '' },
      );
    }
    const states = [visible(domain)];
    // Without removals: the pool of cluster ids is small, and an id never comes back.
    const commands = fc
      .sample(clusterCommand, { numRuns: 2_000, seed: 7 })
      .filter(({ type }) => type !== 'removeCluster');
    for (const command of commands) {
      if (states.length > 60) break;
      const facts = domain.log.length;
      if (domain.run(HANDS, command) === null && domain.log.length > facts) states.push(visible(domain));
    }
    const depth = states.length - 1;
    expect(depth).toBeGreaterThanOrEqual(50);
    for (let back = 1; back <= depth; back++) {
      expect(domain.run(HANDS, { type: 'undo' })).toBeNull();
      expect(visible(domain)).toEqual(states[states.length - 1 - back]);
    }
    for (let back = depth - 1; back >= 0; back--) {
      expect(domain.run(HANDS, { type: 'redo' })).toBeNull();
      expect(visible(domain)).toEqual(states[states.length - 1 - back]);
    }
  });

  it('clustering, with any undo and redo, loses no answer and changes no word', () => {
    fc.assert(
      fc.property(
        acts({ reveal: false, maxLength: 30 }),
        fc.array(
          fc.oneof(clusterCommand, fc.constant({ type: 'undo' as const }), fc.constant({ type: 'redo' as const })),
          { maxLength: 40 },
        ),
        (run, clustering) => {
          const domain = domainSession();
          for (const act of run) domain.run(act.who, act.command);
          const words = () =>
            [...domain.session.steps.values()].flatMap((step) =>
              // What was put in beforehand may be taken out again by whoever put it in.
              [...step.ideas.values()].filter(isOfTheRoom).map(({ ideaId, text, explanation, authorKey }) => ({
                ideaId,
                text,
                explanation,
                authorKey,
              })),
            );
          const before = words();
          for (const command of clustering) domain.run(HANDS, command);
          expect(words()).toEqual(before);
        },
      ),
      { numRuns: 150 },
    );
  });
});
