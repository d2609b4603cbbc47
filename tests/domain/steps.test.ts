// addStep, moveStep, removeStep and setSkipped: the list of steps changes, the room stays where it is, and nothing is lost.
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/kernel/ids.ts';
import { NO_MEDIA } from '../../shared/domain/media.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { candidatesOf } from '../../server/domain/candidates.ts';
import { finalVoteOf } from '../../server/domain/step-order.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  addStep,
  announceStep,
  createCluster,
  moveStep,
  newStepId,
  NO_STEP,
  openStep,
  removeStep,
  setMedia,
  setPhase,
  setSkipped,
  submitIdea,
  THREE_DOTS,
  undo,
} from './commands.ts';
import { reportOf } from '../../server/audience/report-of.ts';
import { clustered, given, one, opened, seatA, two, type Scenario } from './scenario.ts';

const { welcome, q1, q2, finalVote, evaluation, break: rest } = STEPS;
const between = newStepId('tussendoor');
const orderOf = ({ domain }: Scenario): StepId[] => [...domain.session.steps.keys()];
const asPlanned = {
  anonymity: 'anonymous' as const,
  phase: 'collect',
  listOpen: false,
  clustersVisibleTo: 'console',
  media: NO_MEDIA,
  skipped: false,
};

describe('addStep', () => {
  it('puts a question in where it is wanted; the room stays where it is, and the questions after it count on', () => {
    const command = addStep('tussendoor');
    const scenario = given(...clustered)
      .when(one, command)
      .thenFacts({ type: 'stepAdded', stepId: between, step: command.step, after: q1, setting: null });
    expect(orderOf(scenario)).toEqual([welcome, q1, between, q2, finalVote, evaluation, rest]);
    expect(scenario.domain.session.currentStepId).toBe(q1);
    const { steps } = viewOf(scenario.domain.session, 'console');
    expect([q1, between, q2].map((id) => steps[id]?.questionNumber)).toEqual([1, 2, 3]);
    expect([steps[q2]?.index, steps[q2]?.of, steps[q1]?.questionCount]).toEqual([3, 7, 3]);
    expect(scenario.domain.run(one, openStep(between))).toBeNull();
    expect(scenario.domain.run(seatA, submitIdea('nieuw', { stepId: between }))).toBeNull();
  });

  it('puts it first behind nothing', () => {
    const scenario = given(opened, [one, addStep('tussendoor', { after: null })]);
    expect(orderOf(scenario)[0]).toBe(between);
  });

  it.each([
    ['an id that is there', addStep('q2'), 'duplicateId'],
    ['behind a step that is not there', addStep('tussendoor', { after: NO_STEP }), 'notFound'],
    ['a welcome with a vote', addStep('tussendoor', { kind: 'welcome', vote: THREE_DOTS }), 'badInput'],
    [
      'a final vote over a question that is not there',
      addStep('tussendoor', { kind: 'finalVote', finalVote: { questions: [3], top: 1 } }),
      'badInput',
    ],
    [
      'a question with the settings of a final vote',
      addStep('tussendoor', { finalVote: { questions: [], top: 1 } }),
      'badInput',
    ],
  ] as const)('refuses %s', (_, command, code) => {
    given(opened).when(one, command).thenRejected(code);
  });

  it('refuses an id that was there once, and more steps than a design may have', () => {
    const scenario = given(opened, [one, addStep('tussendoor')], [one, removeStep(between)]);
    scenario.when(two, addStep('tussendoor')).thenRejected('duplicateId');
    for (let n = 6; n < LIMITS.stepsPerDesign; n++) expect(scenario.domain.run(one, addStep(`stap ${n}`))).toBeNull();
    scenario.when(one, addStep('een te veel')).thenRejected('tooMany');
  });

  it('is undone while nobody was there', () => {
    const scenario = given(...clustered, [two, addStep('tussendoor')], [two, undo]);
    expect(orderOf(scenario)).toEqual([welcome, q1, q2, finalVote, evaluation, rest]);
    given(...clustered, [two, addStep('tussendoor')], [one, openStep(between)])
      .when(two, undo)
      .thenRejected('undoStale');
    given(...clustered, [two, addStep('tussendoor')], [one, announceStep(between)])
      .when(two, undo)
      .thenRejected('undoStale');
  });
});

describe('moveStep', () => {
  it('changes the order, also of a step in which people worked, and loses nothing', () => {
    const scenario = given(...clustered);
    const before = scenario.board();
    scenario.when(one, moveStep(q1, q2)).thenFacts({ type: 'stepMoved', stepId: q1, after: q2, was: welcome });
    expect(orderOf(scenario)).toEqual([welcome, q2, q1, finalVote, evaluation, rest]);
    expect(scenario.board()).toEqual(before);
    expect(scenario.domain.session.currentStepId).toBe(q1);
  });

  it('to where it stands changes nothing', () => {
    given(opened).when(one, moveStep(q1, welcome)).thenNothing();
    given(opened).when(one, moveStep(welcome, null)).thenNothing();
  });

  it('behind itself, or behind what is not there, is refused', () => {
    given(opened).when(one, moveStep(q1, q1)).thenRejected('notFound');
    given(opened).when(one, moveStep(q1, NO_STEP)).thenRejected('notFound');
  });

  it('is undone, unless it was moved on', () => {
    expect(orderOf(given(opened, [one, moveStep(q1, q2)], [one, undo]))[1]).toBe(q1);
    given(opened, [one, moveStep(q1, q2)], [two, moveStep(q1, evaluation)])
      .when(one, undo)
      .thenRejected('undoStale');
  });

  it('leaves a final vote about the questions that it was about', () => {
    const command = addStep('stemmen', { kind: 'finalVote', after: q2, finalVote: { questions: [2], top: 1 } });
    const scenario = given(...clustered, [one, createCluster('geld', [], { stepId: q2 })], [one, command]);
    const step = scenario.step(newStepId('stemmen'));
    const about = () => candidatesOf(scenario.domain.session, step, 'priorities').map(({ title }) => title);
    expect([about(), finalVoteOf(scenario.domain.session, step)?.questions]).toEqual([['geld'], [2]]);
    scenario.domain.run(one, moveStep(q2, null));
    expect([about(), finalVoteOf(scenario.domain.session, step)?.questions]).toEqual([['geld'], [1]]);
  });
});

describe('removeStep', () => {
  it('takes a step away that nobody was at, with all that it was, and undo brings it back', () => {
    const scenario = given(opened, [one, setMedia({}, { stepId: q2 })], [one, setPhase('cluster', { stepId: q2 })]);
    const before = viewOf(scenario.domain.session, 'console');
    const { stepId: _, ...plan } = scenario.step(q2).plan;
    const { media } = scenario.step(q2);
    scenario.when(one, removeStep(q2)).thenFacts({
      type: 'stepRemoved',
      stepId: q2,
      step: plan,
      after: q1,
      setting: { ...asPlanned, clustersVisibleTo: 'console', phase: 'cluster', media, finalVoteOver: [] },
    });
    expect(orderOf(scenario)).toEqual([welcome, q1, finalVote, evaluation, rest]);
    scenario.domain.run(one, undo);
    expect(viewOf(scenario.domain.session, 'console')).toEqual(before);
  });

  it.each([
    ['the room is', q1],
    ['the room was', welcome],
    ['the room is told to go', evaluation],
    ['somebody clustered', q2],
  ])('refuses to take away where %s', (_, stepId) => {
    given(
      [one, openStep(welcome)],
      [one, openStep(q1)],
      [one, createCluster('geld', [], { stepId: q2 })],
      [one, announceStep(evaluation)],
    )
      .when(one, removeStep(stepId))
      .thenRejected('stepInUse');
  });

  it('refuses to take away the last one, and the only question of a final vote', () => {
    const vote = addStep('stemmen', { kind: 'finalVote', finalVote: { questions: [2], top: 1 } });
    given([one, vote]).when(one, removeStep(q2)).thenRejected('stepInUse');
    const last = given(
      [one, removeStep(welcome)],
      [one, removeStep(q1)],
      [one, removeStep(q2)],
      [one, removeStep(finalVote)],
      [one, removeStep(rest)],
    );
    last.when(one, removeStep(evaluation)).thenRejected('stepInUse');
  });
});

describe('setSkipped', () => {
  it('passes a step over and takes it in again; what is in it stays', () => {
    const scenario = given(...clustered, [one, openStep(q2)]);
    const before = scenario.board();
    scenario.when(one, setSkipped(q1)).thenFacts({ type: 'stepSkipped', stepId: q1, skipped: true });
    scenario.when(two, setSkipped(q1)).thenNothing();
    expect(scenario.board()).toEqual(before);
    scenario.when(one, setSkipped(q1, false)).thenFacts({ type: 'stepSkipped', stepId: q1, skipped: false });
  });

  it('opening it takes it in again', () => {
    expect(given(opened, [one, setSkipped(q2)], [one, openStep(q2)]).step(q2).skipped).toBe(false);
  });

  it('takes its number away, so that the questions behind it close up; what the room was in keeps its own', () => {
    const before = given(opened, [one, addStep('tussendoor')], [one, setSkipped(between)]);
    const numbers = ({ domain }: Scenario, audience: 'console' | 'participant' | 'screen' = 'console') =>
      [q1, between, q2].map((id) => viewOf(domain.session, audience).steps[id]?.questionNumber);
    expect(numbers(before)).toEqual([1, null, 2]);
    for (const audience of ['console', 'participant', 'screen'] as const)
      expect(viewOf(before.domain.session, audience).steps[q1]?.questionCount).toBe(2);
    const report = reportOf(before.domain.session, { given: 2, paper: 0 }, '2026-01-01T10:00:00.000Z');
    expect(report.steps.filter(({ kind }) => kind === 'question').map((step) => step.questionNumber)).toEqual([
      1,
      null,
      2,
    ]);
    expect(before.domain.run(one, openStep(between))).toBeNull();
    expect(numbers(before)).toEqual([1, 2, 3]);
    expect(before.domain.run(one, openStep(q2))).toBeNull();
    expect(before.domain.run(one, setSkipped(between))).toBeNull();
    expect(numbers(before)).toEqual([1, 2, 3]);
  });

  it('does not change what a final vote is over: it names questions by their place', () => {
    const { domain } = given(opened, [one, setSkipped(q1)], [one, undo], [one, setSkipped(q2)]);
    const { finalVote: plan } = viewOf(domain.session, 'console').steps[finalVote] ?? {};
    expect(plan).toEqual(viewOf(given(opened).domain.session, 'console').steps[finalVote]?.finalVote);
  });

  it('is told to facilitators only', () => {
    const { domain } = given(opened, [one, setSkipped(q1)]);
    expect(viewOf(domain.session, 'console').steps[q1]).toHaveProperty('skipped', true);
    expect(viewOf(domain.session, 'participant').steps[q1]).not.toHaveProperty('skipped');
  });

  it('is undone, unless somebody took it in again', () => {
    expect(given(opened, [one, setSkipped(q2)], [one, undo]).step(q2).skipped).toBe(false);
    given(opened, [one, setSkipped(q2)], [two, openStep(q2)])
      .when(one, undo)
      .thenRejected('undoStale');
  });
});
