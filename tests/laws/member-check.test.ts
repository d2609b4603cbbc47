// The member check under the laws: verdicts are for consoles alone, the fold is the snapshot, and undo restores what was said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { checkCommand, clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts, type Act } from '../support/arbitrary-commands.ts';
import { isNextPart } from '../support/arbitrary-seeds.ts';
import { domainSession, STEPS, type Who } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';
import { expectSame } from '../support/expect-same.ts';

const FACILITATOR: Who = { console: 'one' };
const seat: fc.Arbitrary<Who> = fc.constantFrom({ seat: 'a' }, { seat: 'b' });
const clustering: fc.Arbitrary<Act> = fc.record({ who: fc.constant(FACILITATOR), command: clusterCommand });
/** The answers that every run begins with go elsewhere: those are the ones that were checked most. */
const moving = fc.record({
  type: fc.constant('moveIdeas' as const),
  stepId: fc.constant(STEPS.q1),
  ideaIds: fc.constantFrom([1], [2], [1, 2]).map((ns) => ns.map((n) => idFor<IdeaId>(`idea ${n}`))),
  to: fc.constantFrom(null, 1, 2).map((n) => (n === null ? null : idFor<ClusterId>(`cluster ${n}`))),
});
const checking: fc.Arbitrary<Act> = fc.record({ who: seat, command: checkCommand });

/** Some acts, then the phase `check`, in which owners check and the facilitator goes on clustering. */
const run: fc.Arbitrary<Act[]> = fc
  .tuple(
    acts({ reveal: true, maxLength: 10 }),
    fc.array(fc.oneof({ weight: 4, arbitrary: checking }, { weight: 2, arbitrary: clustering }), {
      minLength: 5,
      maxLength: 60,
      size: '+1',
    }),
  )
  .map(([before, during]) => [
    ...before,
    { who: FACILITATOR, command: { type: 'openStep', stepId: STEPS.q1 } },
    { who: FACILITATOR, command: { type: 'setPhase', stepId: STEPS.q1, phase: 'check' } },
    ...during,
  ]);

function bytesOf(all: readonly Act[], audience: Audience): string {
  const domain = domainSession();
  for (const { who, command } of all) domain.run(who, command);
  return JSON.stringify(domain.events[audience]);
}

const turned = (all: readonly Act[]): Act[] =>
  all.map(({ who, command }) => {
    if (command.type !== 'checkIdea') return { who, command };
    return { who, command: { ...command, verdict: command.verdict === 'fits' ? 'misread' : 'fits', words: 'anders' } };
  });

describe('law: the member check', () => {
  it.each(['participant', 'screen'] as const)(
    'the %s hears nothing of verdicts, nor that there are any',
    (audience) => {
      let heard = 0;
      fc.assert(
        fc.property(run, (all) => {
          const bytes = bytesOf(all, audience);
          expect(bytesOf(turned(all), audience)).toBe(bytes);
          expect(
            bytesOf(
              all.filter(({ command }) => command.type !== 'checkIdea'),
              audience,
            ),
          ).toBe(bytes);
          if (bytesOf(all, 'console') !== bytesOf(turned(all), 'console')) heard++;
        }),
        { numRuns: 80 },
      );
      expect(heard).toBeGreaterThan(20);
    },
  );

  it('the console folds to the snapshot, whatever is said and moved', () => {
    let said = 0;
    fc.assert(
      fc.property(run, (all) => {
        const domain = domainSession();
        let view = reduceView(EMPTY_VIEW, domain.events.console.splice(0));
        for (const { who, command } of all) {
          domain.run(who, command);
          view = reduceView(view, domain.events.console.splice(0));
          expectSame(view, viewOf(domain.session, 'console'));
        }
        said += Object.keys(view.steps[STEPS.q1]?.checks?.questioned ?? {}).length;
      }),
      { numRuns: 120 },
    );
    expect(said).toBeGreaterThan(20);
  });

  it('undo of a clustering act brings back what owners had said, redo takes it away again', () => {
    let undone = 0;
    fc.assert(
      fc.property(run, fc.oneof(clusterCommand, moving, moving), (all, command) => {
        fc.pre(!isNextPart(all, command));
        const domain = domainSession();
        for (const act of all) domain.run(act.who, act.command);
        const seen = () => viewOf(domain.session, 'console');
        const before = seen();
        const facts = domain.log.length;
        if (domain.run(FACILITATOR, command) !== null || domain.log.length === facts) return;
        const after = seen();
        expect(domain.run(FACILITATOR, { type: 'undo' })).toBeNull();
        expect(seen()).toEqual(before);
        expect(domain.run(FACILITATOR, { type: 'redo' })).toBeNull();
        expect(seen()).toEqual(after);
        const [was, is] = [before, after].map((view) => JSON.stringify(view.steps[STEPS.q1]?.checks));
        if (was !== is) undone++;
      }),
      { numRuns: 300 },
    );
    expect(undone).toBeGreaterThan(10);
  });
});
