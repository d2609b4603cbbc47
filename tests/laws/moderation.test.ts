// Moderation under the laws: words that the group may not read reach neither participants nor the screen, in whatever order things happen,
// and nothing that somebody wrote is lost by it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { homeOf, isKeptBack } from '../../server/domain/candidates.ts';
import { groupWords, shownIdeas } from '../../server/domain/moderation.ts';
import type { Session } from '../../server/domain/session.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { acts, type Act } from '../support/arbitrary-commands.ts';
import { moderateCommand } from '../support/arbitrary-moderation.ts';
import { domainSession, PREPARED, type Who } from '../support/domain-session.ts';

const WORD = /woord-\d+/gu;
const FACILITATOR: Who = { console: 'one' };

/** Every text that is written gets a word of its own, so that it is seen wherever it turns up. */
const marked = (run: readonly Act[]): Act[] =>
  run.map(({ who, command }, index): Act => {
    const text = `woord-${index}`;
    if (command.type === 'submitIdea' || command.type === 'changeIdea')
      return { who, command: { ...command, text, explanation: '' } };
    if (command.type === 'rewordIdea' && command.wording !== null)
      return { who, command: { ...command, wording: { text, explanation: '' } } };
    return { who, command };
  });

/** What the group may read now, if it sees answers at all: of each answer that is shown the words that count, and what is voted on. */
function readableWords(session: Session): Set<string> {
  const steps = [...session.steps.values()];
  const answers = steps.flatMap((step) => shownIdeas(step).map((idea) => groupWords(idea).text));
  const candidates = steps.flatMap((step) =>
    step.rounds.flatMap((round) =>
      round.candidates.filter((one) => !isKeptBack(homeOf(session, step, one), one)).map(({ title }) => title),
    ),
  );
  return new Set([...answers, ...candidates]);
}

const wordsIn = (value: unknown): string[] => JSON.stringify(value).match(WORD) ?? [];

const manyActs = fc
  .tuple(
    acts({ reveal: true, maxLength: 30 }),
    fc.array(fc.record({ who: fc.constant(FACILITATOR), command: moderateCommand }), { maxLength: 12 }),
    acts({ reveal: true, maxLength: 20 }),
  )
  .map(([before, judged, after]) => marked([...before, ...judged, ...after]));

describe('law: moderation', () => {
  it.each(['participant', 'screen'] as const)('the %s never gets words that the group may not read', (audience) => {
    let kept = 0;
    let read = 0;
    fc.assert(
      fc.property(manyActs, (run) => {
        const domain = domainSession();
        for (const { who, command } of run) {
          domain.run(who, command);
          const allowed = readableWords(domain.session);
          const heard = wordsIn([domain.events[audience].splice(0), viewOf(domain.session, audience)]);
          for (const word of heard) expect(allowed, `${command.type}: ${word}`).toContain(word);
          read += heard.length;
        }
        const report = wordsIn(reportOf(domain.session, { given: 3, paper: 0 }, '2026-11-22T12:00:00.000Z'));
        for (const word of report) expect(readableWords(domain.session)).toContain(word);
        kept += [...domain.session.steps.values()].reduce(
          (n, step) => n + step.ideas.size - shownIdeas(step).length,
          0,
        );
      }),
      { numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(40);
    expect(read).toBeGreaterThan(100);
  });

  it.each(['participant', 'screen'] as const)(
    'where answers wait for a facilitator, the %s gets none of their words before one was shown',
    (audience) => {
      const steps = PREPARED.steps.map((step) =>
        step.kind === 'question' ? { ...step, mode: 'moderated' as const } : step,
      );
      let waited = 0;
      fc.assert(
        fc.property(manyActs, (run) => {
          const domain = domainSession(3, { ...PREPARED, steps });
          for (const { who, command } of run) {
            // What a facilitator puts in beforehand does not wait.
            if (command.type === 'showIdeas' || command.type === 'seedIdeas') continue;
            domain.run(who, command);
            const heard = [domain.events[audience].splice(0), viewOf(domain.session, audience)];
            expect(wordsIn(heard), command.type).toEqual([]);
          }
          waited += [...domain.session.steps.values()].reduce((n, { ideas }) => n + ideas.size, 0);
        }),
        { numRuns: 120 },
      );
      expect(waited).toBeGreaterThan(100);
    },
  );

  it('of what is shown to nobody, nobody learns that a facilitator judged it', () => {
    let judged = 0;
    fc.assert(
      fc.property(acts({ reveal: false, maxLength: 40 }), (run) => {
        const bytes = (all: readonly Act[], audience: Audience): string => {
          const domain = domainSession();
          for (const { who, command } of all) domain.run(who, command);
          return JSON.stringify(domain.events[audience]);
        };
        const isQuiet = ({ command: { type } }: Act): boolean => type !== 'undo' && type !== 'redo';
        const isJudging = ({ command: { type } }: Act): boolean =>
          ['showIdeas', 'hideIdeas', 'trashIdeas', 'restoreIdeas', 'rewordIdea'].includes(type);
        // Where an answer lies in the trash, a theme with it cannot be made: that is the facilitators' doing, and not what this is about.
        const plain = run.filter((act) => isQuiet(act) && act.command.type !== 'createCluster');
        const without = plain.filter((act) => !isJudging(act));
        judged += plain.length - without.length;
        for (const audience of ['participant', 'screen'] as const)
          expect(bytes(plain, audience)).toBe(bytes(without, audience));
      }),
      { numRuns: 100 },
    );
    expect(judged).toBeGreaterThan(100);
  });

  it('no judgement loses or changes what anybody wrote', () => {
    fc.assert(
      fc.property(
        acts({ reveal: true, maxLength: 25 }),
        fc.array(moderateCommand, { maxLength: 30 }),
        (run, judging) => {
          const domain = domainSession();
          for (const { who, command } of run) domain.run(who, command);
          const written = () =>
            [...domain.session.steps.values()].flatMap((step) =>
              [...step.ideas.values()].map(({ ideaId, text, explanation, authorKey, clusterId, orderKey, mark }) => ({
                ideaId,
                text,
                explanation,
                authorKey,
                clusterId,
                orderKey,
                mark,
              })),
            );
          const before = written();
          for (const command of judging) domain.run(FACILITATOR, command);
          expect(written()).toEqual(before);
        },
      ),
      { numRuns: 120 },
    );
  });
});
