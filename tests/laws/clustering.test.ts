// Clustering under the laws: whatever facilitators put together, take apart, merge, split, hide or take back, every answer is still there, in its own
// words, once, and can be found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { isShown, shownIdeas } from '../../server/domain/moderation.ts';
import type { Session } from '../../server/domain/session.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { moderateCommand } from '../support/arbitrary-moderation.ts';
import { domainSession, STEPS, type DomainSession, type Who } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';

const ONE: Who = { console: 'one' };
const TWO: Who = { console: 'two' };

/** Some of them in the same words: an answer is not known by what it says. */
const WORDS = ['rust', 'rust', 'een vast gezicht', 'de bus', 'de bus', 'de bus', 'ruimte', 'tijd'];

/** Eight answers of three seats in one question: those that the random acts name. */
function answered(): DomainSession {
  const domain = domainSession();
  domain.run(ONE, { type: 'openStep', stepId: STEPS.q1 });
  for (const [index, text] of WORDS.entries()) {
    const ideaId = idFor<IdeaId>(`idea ${index + 1}`);
    const explanation = index % 3 === 0 ? `omdat ${index}` : '';
    const who: Who = { seat: ['a', 'b', 'c'][index % 3] ?? 'a' };
    expect(domain.run(who, { type: 'submitIdea', stepId: STEPS.q1, ideaId, text, explanation })).toBeNull();
  }
  return domain;
}

type Act = { readonly who: Who; readonly command: FactCommand };

/** By two facilitators at the same board, each of whom takes back and does again what is theirs. Answers that are put in are no clustering. */
const clusterings: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    who: fc.constantFrom(ONE, TWO),
    command: fc.oneof(
      { weight: 10, arbitrary: clusterCommand.filter(({ type }) => type !== 'seedIdeas') },
      { weight: 2, arbitrary: moderateCommand },
      { weight: 2, arbitrary: fc.constantFrom<FactCommand>({ type: 'undo' }, { type: 'redo' }) },
    ),
  }),
  { minLength: 5, maxLength: 40 },
);

const sorted = (all: readonly { readonly text: string; readonly explanation: string }[]): string[] =>
  all.map(({ text, explanation }) => `${text} | ${explanation}`).toSorted();
const allIdeas = (session: Session) => [...session.steps.values()].flatMap(({ ideas }) => [...ideas.values()]);

describe('law: nothing is lost by clustering', () => {
  it('the answers, each in its own words and as often as it was written, are the same before and after', () => {
    let changed = 0;
    fc.assert(
      fc.property(clusterings, (acts) => {
        const domain = answered();
        const before = sorted(allIdeas(domain.session));
        const places = JSON.stringify(allIdeas(domain.session));
        for (const { who, command } of acts) domain.run(who, command);
        expect(sorted(allIdeas(domain.session))).toEqual(before);
        if (JSON.stringify(allIdeas(domain.session)) !== places) changed++;
      }),
      { numRuns: 150 },
    );
    // Most runs move something; a run of refusals proves nothing.
    expect(changed).toBeGreaterThan(50);
  });

  it('the report holds each that the group may read exactly once', () => {
    let bundled = 0;
    fc.assert(
      fc.property(clusterings, (acts) => {
        const { session, run } = answered();
        for (const { who, command } of acts) run(who, command);
        const written = [...session.steps.values()].flatMap((step) =>
          shownIdeas(step).map(({ wording, text, explanation }) => wording ?? { text, explanation }),
        );
        const printed = reportOf(session, { given: 3, paper: 0 }, '').steps.flatMap(({ clusters, loose }) => [
          ...clusters.flatMap(({ ideas }) => ideas),
          ...loose,
        ]);
        expect(sorted(printed)).toEqual(sorted(written));
        bundled += printed.filter(({ alike }) => alike === true).length;
      }),
      { numRuns: 120 },
    );
    expect(bundled).toBeGreaterThan(20);
  });

  it('each can be found: in a theme that is there, and under one that stands beside it, on top, and readable', () => {
    let under = 0;
    fc.assert(
      fc.property(clusterings, (acts) => {
        const { session, run } = answered();
        for (const { who, command } of acts) {
          run(who, command);
          for (const { ideas, clusters } of session.steps.values())
            for (const idea of ideas.values()) {
              if (idea.clusterId !== null) expect(clusters.has(idea.clusterId), command.type).toBe(true);
              if (idea.under === null) continue;
              const top = ideas.get(idea.under);
              expect(top, command.type).toMatchObject({ under: null, clusterId: idea.clusterId });
              expect(top && isShown(top), command.type).toBe(true);
              under++;
            }
        }
        // What a console sees says the same: nothing lies under what is not on the board.
        const seen = viewOf(session, 'console').steps[STEPS.q1]?.ideas ?? {};
        for (const idea of Object.values(seen))
          if (idea.under !== undefined) expect(seen[idea.under]?.under).toBeUndefined();
      }),
      { numRuns: 120 },
    );
    expect(under).toBeGreaterThan(100);
  });
});
