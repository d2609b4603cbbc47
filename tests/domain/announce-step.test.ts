// announceStep and cancelStep: people are told where they go, and then they go there.
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../server/audience/view-of.ts';
import { NOW, STEP_NOTICE, STEPS } from '../support/domain-session.ts';
import { announceStep, cancelStep, moveStep, NO_STEP, openStep, pauseSession, submitIdea } from './commands.ts';
import { collected, given, one, opened, seatA, two } from './scenario.ts';

const { q1, q2, evaluation } = STEPS;
const told = given.bind(null, ...collected, [one, announceStep(q2)]);

describe('announceStep', () => {
  it('tells everybody what comes, and leaves them where they are for a moment', () => {
    const scenario = given(...collected)
      .when(one, announceStep(q2))
      .thenFacts({ type: 'stepAnnounced', stepId: q2, opensAt: NOW + STEP_NOTICE });
    expect(scenario.domain.session.currentStepId).toBe(q1);
    expect(scenario.domain.run(seatA, submitIdea('nog net'))).toBeNull();
    const { session } = viewOf(scenario.domain.session, 'participant');
    expect(session.coming).toEqual({
      stepId: q2,
      kind: 'question',
      title: 'Wat heeft u nodig?',
      easyTitle: 'Makkelijk: Wat heeft u nodig?',
      questionNumber: 2,
      questionCount: 2,
      opensAt: NOW + STEP_NOTICE,
    });
  });

  it('goes at once where there is nothing to leave: before the first step, and in a pause', () => {
    given()
      .when(one, announceStep(q1))
      .thenFacts({ type: 'sessionStarted' }, { type: 'stepOpened', stepId: q1, was: null });
    const paused = given(opened, [one, pauseSession()]);
    expect(paused.domain.run(one, announceStep(q2))).toBeNull();
    expect(paused.domain.session.currentStepId).toBe(q2);
  });

  it('twice is once; another step replaces it; the step where the room is calls it off', () => {
    told().when(two, announceStep(q2)).thenNothing();
    told()
      .when(two, announceStep(evaluation))
      .thenFacts({ type: 'stepAnnounced', stepId: evaluation, opensAt: NOW + STEP_NOTICE });
    told().when(two, announceStep(q1)).thenFacts({ type: 'stepCancelled' });
  });

  it('to a step that is not there is refused', () => {
    given(opened).when(one, announceStep(NO_STEP)).thenRejected('notFound');
  });

  it('tells the number that the question has by then', () => {
    const { domain } = told();
    domain.run(one, moveStep(q2, null));
    expect(viewOf(domain.session, 'screen').session.coming?.questionNumber).toBe(1);
  });
});

describe('when it is time', () => {
  it('the server goes there, and nothing is announced any more', () => {
    const scenario = told()
      .when('system', openStep(q2))
      .thenFacts({ type: 'attendanceNoted', stepId: q1, present: 3 }, { type: 'stepOpened', stepId: q2, was: q1 });
    expect(scenario.domain.session.coming).toBeNull();
    expect(viewOf(scenario.domain.session, 'participant').session).not.toHaveProperty('coming');
  });

  it('the server goes nowhere by itself that nobody was told of, or that was called off', () => {
    told([two, cancelStep]).when('system', openStep(q2)).thenNothing();
    told().when('system', openStep(evaluation)).thenNothing();
    given(...collected)
      .when('system', openStep(q2))
      .thenNothing();
  });

  it('a facilitator may go before it is time', () => {
    const { domain } = told([two, openStep(q2)]);
    expect(domain.session.currentStepId).toBe(q2);
    expect(domain.session.coming).toBeNull();
  });
});

describe('cancelStep', () => {
  it('calls it off; when nothing is announced it changes nothing', () => {
    told().when(two, cancelStep).thenFacts({ type: 'stepCancelled' });
    given(opened).when(one, cancelStep).thenNothing();
  });
});
