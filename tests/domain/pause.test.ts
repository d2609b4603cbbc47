// pauseSession and resumeSession: nothing that a seat sends is taken meanwhile, and nothing of it is lost.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { canVote } from '../../shared/domain/rules/step-rules.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import { groundOf } from '../../server/domain/session.ts';
import { NOW, STEPS } from '../support/domain-session.ts';
import {
  changeIdea,
  checkIdea,
  createCluster,
  evaluate,
  openRound,
  openStep,
  pauseSession,
  resumeSession,
  setPhase,
  submitIdea,
  withdrawIdea,
} from './commands.ts';
import { clustered, collected, given, one, opened, seatA, two, type Act } from './scenario.ts';

const LATER = NOW + 15 * 60_000;
const pausedAt = (acts: readonly Act[]) => given(...acts, [one, pauseSession('Koffie', LATER)]);

describe('pauseSession', () => {
  it('says why and until when, as everybody reads it', () => {
    given(...collected)
      .when(one, pauseSession('  Koffie  in de hal ', LATER))
      .thenFacts({ type: 'sessionPaused', message: 'Koffie  in de hal', until: LATER });
  });

  it('needs neither words nor a time', () => {
    given(opened).when(one, pauseSession()).thenFacts({ type: 'sessionPaused', message: '', until: null });
  });

  it('leaves out a time that is over by now: on its way it waited for a connection', () => {
    given(opened).when(one, pauseSession('', NOW)).thenFacts({ type: 'sessionPaused', message: '', until: null });
  });

  it('again as it is changes nothing; with other words or another time it replaces them', () => {
    const scenario = pausedAt(collected);
    scenario.when(two, pauseSession('Koffie', LATER)).thenNothing();
    scenario
      .when(two, pauseSession('Koffie', null))
      .thenFacts({ type: 'sessionPaused', message: 'Koffie', until: null });
  });

  it('refuses a text that is too long', () => {
    given(opened)
      .when(one, pauseSession('x'.repeat(LIMITS.pauseMessage + 1)))
      .thenRejected('tooLong');
  });
});

describe('in a pause', () => {
  it.each([
    ['a new answer', collected, submitIdea('nieuw')],
    ['a change', collected, changeIdea('rust', 'rust in huis')],
    ['taking back', collected, withdrawIdea('rust')],
    ['a verdict', [...clustered, [one, setPhase('check')] as const], checkIdea('rust', 'thuis')],
    ['an evaluation', [[one, openStep(STEPS.evaluation)] as const], evaluate()],
  ])('%s waits, and is taken when it is over', (_, acts, command) => {
    const scenario = pausedAt(acts);
    scenario.when(seatA, command).thenRejected('sessionPaused');
    scenario.when(one, resumeSession).thenFacts({ type: 'sessionResumed' });
    expect(scenario.domain.run(seatA, command)).toBeNull();
  });

  it('a ballot waits too', () => {
    const { domain, step } = pausedAt([...clustered, [one, openRound('eerste')]]);
    expect(canVote(domain.session, groundOf(step()))).toBe('sessionPaused');
    domain.run(one, resumeSession);
    expect(canVote(domain.session, groundOf(step()))).toBeNull();
  });

  it('is something to try again, never a refusal for good', () => {
    expect(retryOf('sessionPaused')).toBe('later');
  });

  it('facilitators go on working, and may go somewhere else already', () => {
    const scenario = pausedAt(collected);
    expect(scenario.domain.run(one, createCluster('thuis', ['rust']))).toBeNull();
    expect(scenario.domain.run(two, openStep(STEPS.q2))).toBeNull();
    expect(scenario.domain.session.pause).toEqual({ message: 'Koffie', until: LATER });
  });
});

describe('resumeSession', () => {
  it('twice is accepted: it goes on already', () => {
    given(opened).when(one, resumeSession).thenNothing();
  });
});

describe('the time in a step', () => {
  const MINUTE = 60_000;

  it('counts while the room is there and does not pause, also over several visits', () => {
    const { domain, step } = given(opened);
    const after = (minutes: number, act: Act): void => {
      domain.clock.now += minutes * MINUTE;
      expect(domain.run(...act)).toBeNull();
    };
    after(4, [one, pauseSession()]);
    expect(step().time).toEqual({ spent: 4 * MINUTE, since: null });
    after(15, [one, resumeSession]);
    after(2, [one, openStep(STEPS.q2)]);
    expect(step().time).toEqual({ spent: 6 * MINUTE, since: null });
    after(5, [one, openStep(STEPS.q1)]);
    expect(step().time).toEqual({ spent: 6 * MINUTE, since: domain.clock.now });
    expect(step(STEPS.q2).time).toEqual({ spent: 5 * MINUTE, since: null });
    expect(step(STEPS.evaluation).time).toBeNull();
  });

  it('does not begin by going on in a step during a pause, and a clock that was set back takes nothing away', () => {
    const { domain, step } = given(opened, [one, pauseSession()], [one, openStep(STEPS.q2)]);
    expect(step(STEPS.q2).time).toBeNull();
    domain.run(one, resumeSession);
    expect(step(STEPS.q2).time).toEqual({ spent: 0, since: NOW });
    domain.clock.now -= MINUTE;
    domain.run(one, openStep(STEPS.q1));
    expect(step(STEPS.q2).time).toEqual({ spent: 0, since: null });
  });
});
