// Law "non-interference": two runs that differ only in what an audience may not know give it byte-identical events.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdeaText } from '../../shared/domain/rules/text-rules.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { acts, type Act } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';

/** All events of a run as bytes, for one audience. */
function bytesOf(run: readonly Act[], audience: Audience, swap = false): string {
  const domain = domainSession();
  for (const { who, command } of run) {
    const isSeat = typeof who === 'object' && 'seat' in who;
    domain.run(swap && isSeat ? { seat: `other ${who.seat}` } : who, command);
  }
  return JSON.stringify(domain.events[audience]);
}

/** Other words in every answer that is kept. What is refused stays refused: whether an answer exists is not what this varies. */
const rewritten = (run: readonly Act[]): Act[] =>
  run.map(({ who, command }): Act => {
    const isWords = command.type === 'submitIdea' || command.type === 'changeIdea';
    if (!isWords || checkIdeaText(command.text, command.explanation) !== null) return { who, command };
    return { who, command: { ...command, text: `geheim ${command.text}`.slice(0, 400), explanation: '' } };
  });

/** The same run in which nobody says how an answer was typed. */
const unmarked = (run: readonly Act[]): Act[] =>
  run.map(({ who, command }): Act => {
    if (command.type !== 'submitIdea' && command.type !== 'changeIdea') return { who, command };
    const { mark: _, ...rest } = command;
    return { who, command: rest };
  });

describe('law: non-interference', () => {
  it.each(['participant', 'screen', 'console'] as const)(
    'the %s learns nothing of how answers were typed',
    (audience) => {
      let marked = 0;
      fc.assert(
        fc.property(acts({ reveal: true }), (run) => {
          marked += run.filter(({ command }) => 'mark' in command).length;
          expect(bytesOf(unmarked(run), audience)).toBe(bytesOf(run, audience));
        }),
        { numRuns: 120 },
      );
      expect(marked).toBeGreaterThan(200);
    },
  );

  it.each(['participant', 'screen', 'console'] as const)('the %s learns nothing of who wrote what', (audience) => {
    let wrote = 0;
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        wrote += run.filter(({ command }) => command.type === 'submitIdea').length;
        expect(bytesOf(run, audience, true)).toBe(bytesOf(run, audience));
      }),
      { numRuns: 120 },
    );
    expect(wrote).toBeGreaterThan(200);
  });

  it.each(['participant', 'screen'] as const)('the %s learns nothing of answers that are not shown', (audience) => {
    fc.assert(
      fc.property(acts({ reveal: false }), (run) => {
        expect(bytesOf(rewritten(run), audience)).toBe(bytesOf(run, audience));
      }),
      { numRuns: 120 },
    );
  });

  it.each(['participant', 'screen'] as const)('the %s does not even learn that there are answers', (audience) => {
    fc.assert(
      fc.property(acts({ reveal: false }), (all) => {
        // Whether a step that nobody is at can still be taken out depends on its answers; that it is gone is told to all.
        const run = all.filter(({ command }) => command.type !== 'removeStep');
        const isQuiet = (act: Act) =>
          !['submitIdea', 'changeIdea', 'withdrawIdea', 'moveIdeas', 'seedIdeas'].includes(act.command.type);
        // Clusters are kept but emptied, so that the same rounds open over the same candidates.
        const without = run.filter(isQuiet).map(({ who, command }): Act => ({
          who,
          command: command.type === 'createCluster' ? { ...command, ideaIds: [] } : command,
        }));
        const plain = run
          .filter(({ command }) => command.type !== 'undo' && command.type !== 'redo')
          .map(({ who, command }): Act => ({
            who,
            command: command.type === 'createCluster' ? { ...command, ideaIds: [] } : command,
          }));
        const quiet = without.filter(({ command }) => command.type !== 'undo' && command.type !== 'redo');
        expect(bytesOf(plain, audience)).toBe(bytesOf(quiet, audience));
      }),
      { numRuns: 120 },
    );
  });

  it('no one learns an evaluation before it is closed', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const open = run.filter(
          ({ command }) =>
            command.type !== 'closeSession' && !(command.type === 'setPhase' && command.phase === 'results'),
        );
        const without = open.filter(({ command }) => command.type !== 'evaluate');
        for (const audience of ['participant', 'screen', 'console'] as const) {
          expect(bytesOf(open, audience)).toBe(bytesOf(without, audience));
        }
      }),
      { numRuns: 80 },
    );
  });
});
