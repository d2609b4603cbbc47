// Slow-safe closing: a notice that informs, and answers that come in after it.
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { announceClosingSchema } from '../../shared/protocol/commands/announce-closing.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { NOW, STEPS } from '../support/domain-session.ts';
import { authorKeyFor } from '../support/ids.ts';
import {
  announceClosing,
  cancelClosing,
  changeIdea,
  closeRound,
  closeSession,
  ideaId,
  openRound,
  openStep,
  setList,
  setPhase,
  showClusters,
  submitIdea,
  withdrawIdea,
} from './commands.ts';
import { clustered, collected, given, one, opened, seatA, seatB, somePlace, two } from './scenario.ts';

const stepId = STEPS.q1;
const at = (seconds: number) => ({ type: 'closingSet', stepId, closesAt: NOW + seconds * 1_000 }) as const;
const gone = { type: 'closingSet', stepId, closesAt: null } as const;

describe('telling that collecting will close', () => {
  it('names a time of the server’s clock', () => {
    given(opened).when(one, announceClosing(60)).thenFacts(at(60));
  });

  it('given again replaces the notice: one minute more, ten times if need be', () => {
    const scenario = given(opened, [one, announceClosing(60)]);
    for (let minute = 2; minute <= 11; minute++)
      scenario.when(two, announceClosing(60 * minute)).thenFacts(at(60 * minute));
    expect(scenario.step().closesAt).toBe(NOW + 660_000);
  });

  it('can be taken back, and taking back what does not stand is so already', () => {
    given(opened, [one, announceClosing()])
      .when(two, cancelClosing())
      .thenFacts(gone)
      .when(one, cancelClosing())
      .thenNothing();
  });

  it('goes when the room moves on to another phase or step, and is not there when it comes back', () => {
    const phase = given(opened, [one, announceClosing()]);
    phase.when(one, setPhase('cluster')).thenFacts(gone, { type: 'phaseSet', stepId, phase: 'cluster' });
    expect(phase.step().closesAt).toBeNull();
    const step = given(opened, [one, announceClosing()]);
    expect(step.domain.run(one, openStep(STEPS.q2))).toBeNull();
    expect(step.domain.run(one, openStep(STEPS.q1))).toBeNull();
    expect(step.step().closesAt).toBeNull();
  });

  it('can be told in every phase that people are at work in, and goes with the phase', () => {
    for (const phase of ['cluster', 'sort', 'check', 'vote'] as const) {
      const scenario = given(...clustered, [one, setPhase(phase)])
        .when(one, announceClosing(60))
        .thenFacts(at(60));
      expect(scenario.step().closesAt).toBe(NOW + 60_000);
      scenario.when(one, setPhase('collect')).thenFacts(gone, { type: 'phaseSet', stepId, phase: 'collect' });
    }
    given(...clustered, [one, setPhase('results')])
      .when(one, announceClosing())
      .thenRejected('wrongPhase');
  });

  it('goes when a round opens or closes, because that is another phase', () => {
    const opening = given(...clustered, [one, announceClosing()]);
    expect(opening.domain.run(one, openRound('eerste'))).toBeNull();
    expect(opening.step().closesAt).toBeNull();
    expect(opening.domain.run(one, announceClosing())).toBeNull();
    expect(opening.step().closesAt).not.toBeNull();
    expect(opening.domain.run(one, closeRound('eerste'))).toBeNull();
    expect(opening.step().closesAt).toBeNull();
  });

  it('is seen by the room as by the console', () => {
    const { domain } = given(opened, [one, announceClosing(90)]);
    for (const audience of ['participant', 'screen', 'console'] as const)
      expect(viewOf(domain.session, audience).steps[stepId]?.closesAt).toBe(NOW + 90_000);
  });

  it('makes nothing read-only: long after its time answers come in, change and go', () => {
    given(...collected, [one, announceClosing(10)])
      .when(seatA, submitIdea('laat'))
      .thenFacts({
        type: 'ideaSubmitted',
        stepId,
        ideaId: ideaId('laat'),
        text: 'laat',
        explanation: '',
        authorKey: authorKeyFor('a', stepId),
        arrival: somePlace,
      })
      .when(seatA, changeIdea('rust', 'rust in huis'))
      .thenFacts({ type: 'ideaChanged', stepId, ideaId: ideaId('rust'), text: 'rust in huis', explanation: '' })
      .when(seatA, withdrawIdea('bus'))
      .thenFacts({ type: 'ideaWithdrawn', stepId, ideaId: ideaId('bus') });
  });

  it('is bounded: not shorter than people can read, not longer than a session', () => {
    const parses = (seconds: number) => announceClosingSchema.safeParse(announceClosing(seconds)).success;
    expect([LIMITS.closingNoticeLeast, LIMITS.closingNotice, LIMITS.closingNoticeMost].map(parses)).toEqual([
      true,
      true,
      true,
    ]);
    expect([LIMITS.closingNoticeLeast - 1, LIMITS.closingNoticeMost + 1, 60.5, -60].map(parses)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('an answer that is sent in late', () => {
  const clustering = [...clustered, [one, setPhase('cluster')]] as const;

  it('is taken while the answers are clustered, as a loose idea that says so', () => {
    const scenario = given(...clustering);
    scenario.when(seatB, submitIdea('nog iets')).thenFacts({
      type: 'ideaSubmitted',
      stepId,
      ideaId: ideaId('nog iets'),
      text: 'nog iets',
      explanation: '',
      authorKey: authorKeyFor('b', stepId),
      arrival: somePlace,
      late: true,
    });
    const seen = viewOf(scenario.domain.session, 'console').steps[stepId]?.ideas[ideaId('nog iets')];
    expect(seen).toMatchObject({ clusterId: null, late: true });
  });

  it('is not taken during a vote, its result, or after the room went on', () => {
    given(...clustering, [one, setPhase('vote')], [one, openRound('eerste')])
      .when(seatA, submitIdea('te laat'))
      .thenRejected('wrongPhase');
    given(...clustering, [one, setPhase('results')])
      .when(seatA, submitIdea('te laat'))
      .thenRejected('wrongPhase');
    given(...clustering, [one, openStep(STEPS.q2)])
      .when(seatA, submitIdea('te laat'))
      .thenRejected('wrongPhase');
    given(...clustering, [one, closeSession])
      .when(seatA, submitIdea('te laat'))
      .thenRejected('sessionClosed');
  });

  it('keeps to the same limits and ids as any other', () => {
    given(...clustering)
      .when(seatA, submitIdea('leeg', { text: ' ' }))
      .thenRejected('emptyText');
    given(...clustering)
      .when(seatA, submitIdea('rust'))
      .thenRejected('duplicateId');
  });

  it('stays with the owner and the console until the answers are shown', () => {
    const { domain } = given(...clustering, [seatB, submitIdea('nog iets')]);
    for (const audience of ['participant', 'screen'] as const) {
      expect(JSON.stringify(domain.events[audience])).not.toContain('nog iets');
      expect(viewOf(domain.session, audience).steps[stepId]?.ideas).toEqual({});
    }
  });

  it.each([
    ['the list is open', setList(true)],
    ['everyone sees the clusters', showClusters('everyone')],
  ])('never tells the room that it was late, also when %s', (_when, show) => {
    const { domain } = given(...clustering, [one, show], [seatB, submitIdea('nog iets')]);
    const idea = viewOf(domain.session, 'participant').steps[stepId]?.ideas[ideaId('nog iets')];
    expect(idea).toEqual({
      ideaId: ideaId('nog iets'),
      text: 'nog iets',
      explanation: '',
      clusterId: null,
      orderKey: '',
    });
    expect(JSON.stringify(domain.events.participant)).not.toContain('late');
  });
});
