// Law "ratchet": what was written while others could not read it does not become readable by changing the question, nor by taking such a change back.
// And the view law over every change, those of the mode among them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES, type AnswerMode } from '../../shared/domain/vocabulary.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { inspirationOf } from '../../server/audience/inspiration.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { showsMore } from '../../shared/domain/rules/mode-rules.ts';
import { acts, seatCommand, type Act } from '../support/arbitrary-commands.ts';
import { modeCommand } from '../support/arbitrary-steps.ts';
import { authorKeyFor } from '../support/ids.ts';
import { domainSession, STEPS, type DomainSession, type Who } from '../support/domain-session.ts';
import { expectSame } from '../support/expect-same.ts';

const seat = fc.constantFrom<Who>({ seat: 'a' }, { seat: 'b' }, { seat: 'c' });
const hands = fc.constantFrom<Who>({ console: 'one' }, { console: 'two' });
/** Much writing between many changes of the mode, so that they meet. */
const editing: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ who: seat, command: seatCommand }) },
    { weight: 4, arbitrary: fc.record({ who: hands, command: modeCommand }) },
    {
      weight: 3,
      arbitrary: fc.record({
        who: hands,
        command: fc.constantFrom({ type: 'undo' as const }, { type: 'redo' as const }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        who: hands,
        command: fc.record({
          type: fc.constant('setList' as const),
          stepId: fc.constantFrom(STEPS.q1, STEPS.q2),
          open: fc.boolean(),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        who: hands,
        command: fc.record({ type: fc.constant('openStep' as const), stepId: fc.constantFrom(STEPS.q1, STEPS.q2) }),
      }),
    },
  ),
  { minLength: 20, maxLength: 60 },
);

/** Answers that somebody else than their writer can read now: those of the list, and those that a seat is given for inspiration. */
function readByOthers({ session }: DomainSession): Set<string> {
  const step = session.currentStepId === null ? undefined : session.steps.get(session.currentStepId);
  if (!step) return new Set();
  const listed = Object.keys(viewOf(session, 'participant').steps[step.stepId]?.ideas ?? {});
  const given = ['a', 'b', 'c'].flatMap((name) =>
    inspirationOf(step, authorKeyFor(name, step.stepId), 1).map(({ ideaId }) => ideaId),
  );
  return new Set([...listed, ...given]);
}

const modeOf = ({ session }: DomainSession, stepId: StepId): AnswerMode | undefined =>
  session.steps.get(stepId)?.plan.mode;

describe('law: ratchet', () => {
  it('no change of a question, and no undo or redo of one, lets others read what was written under a mode that shows less', () => {
    let changes = 0;
    let answers = 0;
    fc.assert(
      fc.property(editing, (run) => {
        const domain = domainSession();
        domain.run({ console: 'one' }, { type: 'openStep', stepId: STEPS.q1 });
        /** Under which mode each answer got the words that it has. */
        const writtenUnder = new Map<string, AnswerMode>();
        for (const { who, command } of run) {
          const before = readByOthers(domain);
          const facts = domain.log.length;
          if (domain.run(who, command) !== null) continue;
          for (const { fact } of domain.log.slice(facts)) {
            if (fact.type === 'ideaSubmitted' || fact.type === 'ideaChanged') {
              writtenUnder.set(fact.ideaId, modeOf(domain, fact.stepId) ?? 'moderated');
              answers++;
            }
            if (fact.type !== 'stepEdited') continue;
            changes++;
            for (const ideaId of readByOthers(domain)) {
              const under = writtenUnder.get(ideaId);
              if (before.has(ideaId) || under === undefined) continue;
              expect(showsMore(under, modeOf(domain, fact.stepId) ?? 'open'), command.type).toBe(false);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(changes).toBeGreaterThan(100);
    expect(answers).toBeGreaterThan(100);
  });

  it('says in events what a snapshot says, at every change', () => {
    let changes = 0;
    fc.assert(
      fc.property(acts({ reveal: true, maxLength: 20 }), editing, (first, run) => {
        const domain = domainSession();
        const views = { participant: EMPTY_VIEW, screen: EMPTY_VIEW, console: EMPTY_VIEW };
        for (const { who, command } of [...first, ...run]) {
          domain.run(who, command);
          for (const audience of AUDIENCES) {
            views[audience] = reduceView(views[audience], domain.events[audience].splice(0));
          }
          if (domain.log.at(-1)?.fact.type !== 'stepEdited') continue;
          changes++;
          for (const audience of AUDIENCES) expectSame(views[audience], viewOf(domain.session, audience));
        }
      }),
      { numRuns: 40 },
    );
    expect(changes).toBeGreaterThan(20);
  });
});
