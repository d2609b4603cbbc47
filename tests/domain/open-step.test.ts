import { describe, expect, it } from 'vitest';
import { viewOf } from '../../server/audience/view-of.ts';
import { NOW, STEPS } from '../support/domain-session.ts';
import { NO_STEP, openStep, setList, setPhase, submitIdea } from './commands.ts';
import { clustered, given, givenPlanned, givenPresent, one, opened, seatA, two } from './scenario.ts';

const { welcome, q1, q2 } = STEPS;

describe('openStep', () => {
  it('starts the session with the first step that opens', () => {
    given()
      .when(one, openStep(welcome))
      .thenFacts({ type: 'sessionStarted' }, { type: 'stepOpened', stepId: welcome, was: null });
  });

  it('may start anywhere', () => {
    given()
      .when(one, openStep(q2))
      .thenFacts({ type: 'sessionStarted' }, { type: 'stepOpened', stepId: q2, was: null });
  });

  it('moves on, and notes how many were there', () => {
    givenPresent(7, opened)
      .when(two, openStep(q2))
      .thenFacts({ type: 'attendanceNoted', stepId: q1, present: 7 }, { type: 'stepOpened', stepId: q2, was: q1 });
  });

  it('to the step where everybody is already changes nothing', () => {
    given(opened).when(one, openStep(q1)).thenNothing();
  });

  it('goes back, and loses nothing', () => {
    const scenario = given(...clustered, [one, setPhase('vote')], [one, openStep(q2)]);
    const before = scenario.board();
    // Three were counted when q1 was left; the same three are no news.
    scenario
      .when(one, openStep(q1))
      .thenFacts({ type: 'attendanceNoted', stepId: q2, present: 3 }, { type: 'stepOpened', stepId: q1, was: q2 });
    expect(scenario.board()).toEqual(before);
    expect(scenario.step().phase).toBe('vote');
    expect(before).not.toEqual([]);
  });

  it('to a step that is not there is refused', () => {
    given(opened).when(one, openStep(NO_STEP)).thenRejected('notFound');
  });
});

describe('attendance', () => {
  it('is the most that were there: fewer later is not noted', () => {
    given(opened, [one, openStep(q2)], [one, openStep(q1)])
      .when(one, openStep(q2))
      .thenFacts({ type: 'stepOpened', stepId: q2, was: q1 });
  });

  it('notes an empty room as nobody, which is not the same as never counted', () => {
    const after = givenPresent(0, opened)
      .when(one, openStep(q2))
      .thenFacts({ type: 'attendanceNoted', stepId: q1, present: 0 }, { type: 'stepOpened', stepId: q2, was: q1 });
    expect(after.step(q1).present).toBe(0);
    expect(after.step(q2).present).toBeNull();
  });

  it('never goes down', () => {
    const { domain, step } = given(opened);
    domain.apply({ type: 'attendanceNoted', stepId: q1, present: 9 });
    domain.apply({ type: 'attendanceNoted', stepId: q1, present: 4 });
    expect(step(q1).present).toBe(9);
  });

  it('tells when a break will be over, and takes that away with the room', () => {
    const closesAt = NOW + 10 * 60_000;
    const scenario = given()
      .when(one, openStep(STEPS.break))
      .thenFacts(
        { type: 'sessionStarted' },
        { type: 'stepOpened', stepId: STEPS.break, was: null },
        { type: 'closingSet', stepId: STEPS.break, closesAt },
      );
    expect(viewOf(scenario.domain.session, 'participant').steps[STEPS.break]).toMatchObject({
      closesAt,
      plannedMinutes: 10,
    });
    scenario
      .when(one, openStep(q1))
      .thenFacts(
        { type: 'attendanceNoted', stepId: STEPS.break, present: 3 },
        { type: 'closingSet', stepId: STEPS.break, closesAt: null },
        { type: 'stepOpened', stepId: q1, was: STEPS.break },
      );
  });

  it('shows an open question with its list open, to be closed like any other', () => {
    const scenario = givenPlanned({ mode: 'open' }, opened, [seatA, submitIdea('rust')]);
    const ideas = () => Object.keys(viewOf(scenario.domain.session, 'participant').steps[q1]?.ideas ?? {});
    expect(ideas()).toHaveLength(1);
    scenario.when(one, setList(false)).thenFacts({ type: 'listSet', stepId: q1, open: false });
    expect(ideas()).toEqual([]);
  });
});
