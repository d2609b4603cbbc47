// "Zelf getypt / met hulp getypt / voor mij geantwoord": taken from duo seats only, where it is asked, and for the owner and one statistic only.
import { describe, expect, it } from 'vitest';
import { HELP_MARKS, type HelpMark } from '../../shared/domain/help-mark.ts';
import { must } from '../../shared/kernel/assert.ts';
import { predictMine } from '../../shared/view/predict-mine.ts';
import type { SeatMine } from '../../shared/protocol/mine.ts';
import { ownIdeas } from '../../server/audience/mine-of.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { STEPS, type Who } from '../support/domain-session.ts';
import { authorKeyFor } from '../support/ids.ts';
import { changeIdea, closeSession, ideaId, openStep, setK, submitIdea } from './commands.ts';
import { given, givenUnasked, one, opened, seatA, seatB, somePlace, type Act } from './scenario.ts';

const seatC: Who = { seat: 'c' };
const submitted = (seat: string, mark?: HelpMark) => ({
  type: 'ideaSubmitted' as const,
  stepId: STEPS.q1,
  ideaId: ideaId('rust'),
  text: 'rust',
  explanation: '',
  authorKey: authorKeyFor(seat, STEPS.q1),
  arrival: somePlace,
  ...(mark === undefined ? {} : { mark }),
});
const marked: Act = [seatA, submitIdea('rust', { mark: 'typedWithHelp' })];
const own = (seat: string, ...acts: readonly Act[]) =>
  ownIdeas(given(opened, ...acts).domain.session, STEPS.q1, authorKeyFor(seat, STEPS.q1));

describe('a mark', () => {
  it.each(HELP_MARKS)('%s of a duo seat is kept with the answer', (mark) => {
    given(opened).when(seatA, submitIdea('rust', { mark })).thenFacts(submitted('a', mark));
  });

  it('may be left out', () => {
    given(opened).when(seatA, submitIdea('rust')).thenFacts(submitted('a'));
  });

  it('is refused by name where the session does not ask', () => {
    const session = givenUnasked(opened, [seatA, submitIdea('rust')]);
    session.when(seatB, submitIdea('bus', { mark: 'typedSelf' })).thenRejected('notAllowed');
    session.when(seatA, changeIdea('rust', 'rust', { mark: 'typedSelf' })).thenRejected('notAllowed');
    session.when(seatA, changeIdea('rust', 'rust', { mark: null })).thenNothing();
  });

  it('of a seat without a helper is left out, and the answer is taken all the same', () => {
    const session = given(opened);
    session.when(seatC, submitIdea('rust', { mark: 'answeredFor' })).thenFacts(submitted('c'));
    session.when(seatC, changeIdea('rust', 'rust', { mark: 'answeredFor' })).thenNothing();
  });

  it('changes without the words, as a fact that only its owner hears of', () => {
    const session = given(opened, marked);
    const { events } = session.domain;
    const before = JSON.stringify(events);
    session
      .when(seatA, changeIdea('rust', 'rust', { mark: 'answeredFor' }))
      .thenFacts({ type: 'ideaMarked', stepId: STEPS.q1, ideaId: ideaId('rust'), mark: 'answeredFor' });
    expect(JSON.stringify(events)).toBe(before);
    session.when(seatA, changeIdea('rust', 'rust', { mark: 'answeredFor' })).thenNothing();
  });

  it('stays when only the words change, and goes when its owner takes it away', () => {
    expect(own('a', marked, [seatA, changeIdea('rust', 'stilte')])).toMatchObject([{ mark: 'typedWithHelp' }]);
    expect(own('a', marked, [seatA, changeIdea('rust', 'stilte', { mark: null })])).toEqual([
      { ideaId: ideaId('rust'), text: 'stilte', explanation: '' },
    ]);
  });

  it('is shown to its owner and in no view', () => {
    const { session } = given(opened, marked).domain;
    expect(own('a', marked)).toMatchObject([{ text: 'rust', mark: 'typedWithHelp' }]);
    for (const audience of ['participant', 'screen', 'console'] as const)
      expect(JSON.stringify(viewOf(session, audience))).not.toMatch(/typedWithHelp|"mark"/u);
  });

  it('is predicted as the server will say it', () => {
    const mine = (ideas: SeatMine['ideas'], mode: SeatMine['mode'] = 'helped'): SeatMine => ({
      kind: 'seat',
      seat: 1,
      mode,
      groupId: null,
      seatCode: '',
      seed: 1,
      stepId: STEPS.q1,
      ideas,
      draft: null,
      ballot: null,
      evaluation: null,
    });
    const submit = submitIdea('rust', { mark: 'typedWithHelp' });
    expect(predictMine(mine([]), submit)).toMatchObject({ ideas: own('a', marked) });
    expect(predictMine(mine([], 'self'), submit)).toEqual(
      mine([{ ideaId: ideaId('rust'), text: 'rust', explanation: '' }], 'self'),
    );
    for (const change of [changeIdea('rust', 'stilte'), changeIdea('rust', 'stilte', { mark: null })])
      expect(predictMine(mine(own('a', marked)), change)).toEqual(mine(own('a', marked, [seatA, change])));
  });
});

describe('the statistic of the report', () => {
  /** Duo seats that each give this many answers, one a question, and seats alone that do so without a mark. */
  const room = (marks: readonly HelpMark[], alone: number): readonly Act[] => [
    opened,
    ...marks.map((mark, n): Act => [{ seat: `duo ${n}` }, submitIdea(`d${n}`, { mark })]),
    ...Array.from({ length: alone }, (_, n): Act => [{ seat: `alone ${n}c` }, submitIdea(`a${n}`)]),
  ];
  const marksOf = (...acts: readonly Act[]) =>
    reportOf(given(...acts).domain.session, { given: 9, paper: 0 }, '2026-11-22T12:00:00.000Z').helpMarks;
  const five = Array.from({ length: 5 }, () => 'typedWithHelp' as const);

  it('is not there where it is not asked', () => {
    const { session } = givenUnasked(opened).domain;
    expect(reportOf(session, { given: 9, paper: 0 }, '2026-11-22T12:00:00.000Z').helpMarks).toBeUndefined();
  });

  it('comes only when the session is closed: two reports on the way would tell one person’s mark', () => {
    expect(marksOf(...room(five, 5))).toEqual({ counts: null });
    expect(marksOf(...room(five, 5), [one, closeSession])?.counts).toEqual([
      { marks: ['typedSelf'], answers: 0 },
      { marks: ['typedWithHelp'], answers: 5 },
      { marks: ['answeredFor'], answers: 0 },
    ]);
  });

  it('goes by the k of the session, also when it was raised', () => {
    expect(marksOf(...room(five, 5), [one, setK(6)], [one, closeSession])).toEqual({ counts: null });
  });

  it('says nothing of fewer than five seats, also where five answers come from fewer seats over several questions', () => {
    const four = five.slice(1);
    const second: Act[] = [
      [one, openStep(STEPS.q2)],
      [{ seat: 'duo 0' }, submitIdea('again', { mark: 'typedWithHelp', stepId: STEPS.q2 })],
    ];
    expect(marksOf(...room(four, 5), ...second, [one, closeSession])).toEqual({ counts: null });
  });

  it('counts answers of all questions', () => {
    const second: Act[] = [
      [one, openStep(STEPS.q2)],
      [{ seat: 'duo 0' }, submitIdea('again', { mark: 'typedWithHelp', stepId: STEPS.q2 })],
    ];
    const counts = must(marksOf(...room(five, 5), ...second, [one, closeSession])?.counts, 'counts');
    expect(counts.map(({ answers }) => answers)).toEqual([0, 6, 0]);
  });
});
