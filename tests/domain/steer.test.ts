// setPhase, setList, setClusterVisibility and closeSession: where the room goes and what it sees.
import { describe, expect, it } from 'vitest';
import { STEPS } from '../support/domain-session.ts';
import {
  closeRound,
  closeSession,
  openRound,
  openStep,
  setList,
  setPhase,
  showClusters,
  voidRound,
} from './commands.ts';
import { clustered, collected, given, one, opened, two } from './scenario.ts';

const { q1, q2 } = STEPS;
const phaseSet = (phase: 'collect' | 'cluster' | 'vote' | 'results') =>
  ({ type: 'phaseSet', stepId: q1, phase }) as const;

describe('setPhase', () => {
  it('goes forward, and back', () => {
    given(...collected)
      .when(one, setPhase('cluster'))
      .thenFacts(phaseSet('cluster'));
    given(...collected, [one, setPhase('results')])
      .when(two, setPhase('collect'))
      .thenFacts(phaseSet('collect'));
  });

  it('to the phase it is in changes nothing', () => {
    given(...collected)
      .when(one, setPhase('collect'))
      .thenNothing();
  });

  it('to results is refused while a round is open, and is free again when it was closed or void', () => {
    const voting = [...clustered, [one, openRound('eerste')]] as const;
    given(...voting)
      .when(one, setPhase('results'))
      .thenRejected('roundOpen');
    given(...voting, [one, voidRound('eerste')])
      .when(one, setPhase('results'))
      .thenFacts(phaseSet('results'));
    given(...voting, [one, closeRound('eerste')], [one, setPhase('cluster')])
      .when(one, setPhase('results'))
      .thenFacts(phaseSet('results'));
  });

  it('back from voting keeps the round open', () => {
    const after = given(...clustered, [one, openRound('eerste')])
      .when(one, setPhase('collect'))
      .thenFacts(phaseSet('collect'));
    expect(after.step().rounds.map(({ state }) => state)).toEqual(['open']);
    after.when(one, setPhase('vote')).thenFacts(phaseSet('vote'));
    expect(after.step().rounds.map(({ state }) => state)).toEqual(['open']);
  });

  it('prepares a step that is not open yet', () => {
    given(opened)
      .when(one, setPhase('cluster', { stepId: q2 }))
      .thenFacts({ type: 'phaseSet', stepId: q2, phase: 'cluster' });
  });
});

describe('setList', () => {
  it('opens the list and makes it own-only again', () => {
    given(...collected)
      .when(one, setList(true))
      .thenFacts({ type: 'listSet', stepId: q1, open: true });
    given(...collected, [one, setList(true)])
      .when(two, setList(false))
      .thenFacts({ type: 'listSet', stepId: q1, open: false });
  });

  it('as it is already changes nothing', () => {
    given(...collected)
      .when(one, setList(false))
      .thenNothing();
  });
});

describe('setClusterVisibility', () => {
  it('shows to the screen, to everyone, and hides again; the fact holds what it was', () => {
    const scenario = given(...clustered);
    const set = (to: 'console' | 'screen' | 'everyone', was: 'console' | 'screen' | 'everyone') =>
      scenario.when(one, showClusters(to)).thenFacts({ type: 'clusterVisibilitySet', stepId: q1, to, was });
    set('screen', 'console');
    set('everyone', 'screen');
    set('console', 'everyone');
  });

  it('as it is already changes nothing', () => {
    given(...clustered)
      .when(one, showClusters('console'))
      .thenNothing();
  });
});

describe('closeSession', () => {
  it('notes who was there, and ends it for good', () => {
    const after = given(opened)
      .when(one, closeSession)
      .thenFacts({ type: 'attendanceNoted', stepId: q1, present: 3 }, { type: 'sessionClosed', reason: 'facilitator' });
    after.when(one, openStep(q2)).thenRejected('sessionClosed');
  });

  it('notes nothing that is known already', () => {
    given(opened, [one, openStep(q2)], [one, openStep(q1)])
      .when(one, closeSession)
      .thenFacts({ type: 'sessionClosed', reason: 'facilitator' });
  });

  it('twice is accepted: it is closed already', () => {
    given(opened, [one, closeSession]).when(two, closeSession).thenNothing();
  });

  it('is refused while a round is open, also in a step that was left', () => {
    const voting = [...clustered, [one, openRound('eerste')]] as const;
    given(...voting)
      .when(one, closeSession)
      .thenRejected('roundOpen');
    given(...voting, [one, openStep(q2)])
      .when(one, closeSession)
      .thenRejected('roundOpen');
    given(...voting)
      .when('system', closeSession)
      .thenRejected('roundOpen');
  });

  it('says that it closed by itself when the server did it', () => {
    given(opened)
      .when('system', closeSession)
      .thenFacts({ type: 'attendanceNoted', stepId: q1, present: 3 }, { type: 'sessionClosed', reason: 'idle' });
    given().when('system', closeSession).thenFacts({ type: 'sessionClosed', reason: 'idle' });
  });
});
