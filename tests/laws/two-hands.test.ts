// Law "two hands": whatever two facilitators do at the same time, and whenever each page hears of it, every page ends with the same board as the server;
// no answer is lost or rewritten on the way, and each kind of act can be taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../server/audience/view-of.ts';
import type { ActorId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { predict } from '../../shared/view/predict.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW, type View } from '../../shared/view/view.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession, type DomainSession } from '../support/domain-session.ts';
import { isNextPart } from '../support/arbitrary-seeds.ts';
import { idFor } from '../support/ids.ts';
import { expectSame } from '../support/expect-same.ts';

const HANDS = ['one', 'two'] as const;
type Name = (typeof HANDS)[number];

/** A page as the browser keeps it: what it has heard, and its own acts that the server has not answered yet. */
type Page = { heard: number; confirmed: View; pending: FactCommand[] };

const shownOn = ({ confirmed, pending }: Page): View =>
  pending.reduce((view, command) => reduceView(view, predict(view, command)), confirmed);

function hear(page: Page, { events }: DomainSession): void {
  page.confirmed = reduceView(page.confirmed, events.console.slice(page.heard));
  page.heard = events.console.length;
}

const undoOrAct: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 5, arbitrary: clusterCommand },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'undo' as const }, { type: 'redo' as const }) },
);
const hand = fc.constantFrom(...HANDS);
const move = fc.oneof(
  fc.record({ kind: fc.constant('do' as const), hand, command: undoOrAct }),
  fc.record({ kind: fc.constant('arrive' as const), hand }),
  fc.record({ kind: fc.constant('hear' as const), hand }),
);

/** What people sent; answers that a facilitator puts in beforehand come and go with their own undo. */
const wordsOf = ({ session }: DomainSession) =>
  [...session.steps.values()].flatMap((step) =>
    [...step.ideas.values()]
      .filter(({ authorKey }) => authorKey !== null)
      .map(({ ideaId, text, explanation, authorKey }) => ({
        ideaId,
        text,
        explanation,
        authorKey,
      })),
  );

describe('law: two hands', () => {
  it('any order of what two facilitators do ends in the same board on every page, with every answer', () => {
    let crossed = 0;
    fc.assert(
      fc.property(acts({ reveal: false, maxLength: 15 }), fc.array(move, { maxLength: 40 }), (before, moves) => {
        const domain = domainSession();
        for (const { who, command } of before) domain.run(who, command);
        const words = wordsOf(domain);
        const pages: Record<Name, Page> = {
          one: { heard: 0, confirmed: EMPTY_VIEW, pending: [] },
          two: { heard: 0, confirmed: EMPTY_VIEW, pending: [] },
        };
        for (const name of HANDS) hear(pages[name], domain);
        const arrive = (name: Name): void => {
          const command = pages[name].pending.shift();
          if (command) domain.run({ console: name }, command);
        };
        for (const each of moves) {
          const page = pages[each.hand];
          if (each.kind === 'do') page.pending.push(each.command);
          else if (each.kind === 'arrive') arrive(each.hand);
          else hear(page, domain);
          shownOn(page);
          if (HANDS.every((name) => pages[name].pending.length > 0)) crossed++;
        }
        for (const name of HANDS) while (pages[name].pending.length > 0) arrive(name);
        for (const name of HANDS) hear(pages[name], domain);
        const truth = viewOf(domain.session, 'console');
        for (const name of HANDS) expectSame(shownOn(pages[name]), truth);
        expect(wordsOf(domain)).toEqual(words);
      }),
      { numRuns: 800 },
    );
    // Two who never work at the same time would prove nothing.
    expect(crossed).toBeGreaterThan(100);
  });

  it('each kind of act is taken back as a whole by who did it, also when a colleague did something else meanwhile', () => {
    const undone = new Set<string>();
    fc.assert(
      fc.property(acts({ reveal: false, maxLength: 20 }), clusterCommand, (before, command) => {
        fc.pre(!isNextPart(before, command));
        const domain = domainSession();
        for (const { who, command: earlier } of before) domain.run(who, earlier);
        const view = () => viewOf(domain.session, 'console');
        const was = view();
        const facts = domain.log.length;
        if (domain.run({ console: 'one' }, command) !== null || domain.log.length === facts) return;
        // Nothing of the colleague's is on this facilitator's stack.
        domain.run({ console: 'two' }, { type: 'giveLead', to: idFor<ActorId>('two') });
        expect(domain.run({ console: 'one' }, { type: 'undo' })).toBeNull();
        expectSame(view(), was);
        undone.add(command.type);
      }),
      { numRuns: 1_500 },
    );
    expect([...undone]).toEqual(
      expect.arrayContaining([
        'createCluster',
        'renameCluster',
        'explainCluster',
        'moveCluster',
        'removeCluster',
        'moveIdeas',
      ]),
    );
  });

  it('a name that was typed over another is never taken for it: the second is told', () => {
    const [opening = []] = fc.sample(acts({ reveal: false, maxLength: 0 }), 1);
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.string({ minLength: 1, maxLength: 20 }),
        (first, second) => {
          const domain = domainSession();
          for (const { who, command } of opening) domain.run(who, command);
          const step = Object.values(viewOf(domain.session, 'console').steps).find(
            ({ clusters }) => Object.keys(clusters).length > 0,
          );
          const cluster = Object.values(step?.clusters ?? {})[0];
          if (!step || !cluster) throw new Error('no cluster');
          const rename = (title: string): FactCommand => ({
            type: 'renameCluster',
            stepId: step.stepId,
            clusterId: cluster.clusterId,
            title,
            was: cluster.title,
          });
          domain.run({ console: 'one' }, rename(first));
          const between = domain.session.steps.get(step.stepId)?.clusters.get(cluster.clusterId)?.title;
          const answer = domain.run({ console: 'two' }, rename(second));
          const after = domain.session.steps.get(step.stepId)?.clusters.get(cluster.clusterId)?.title;
          if (answer !== null) expect([answer, after]).toEqual(['changedMeanwhile', between]);
          else expect(between === cluster.title || after === between).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
