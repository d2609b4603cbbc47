import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { Fact } from '../../server/domain/facts.ts';
import { decide } from '../../server/domain/decide/decide.ts';
import { authorKeyFor, idFor } from '../support/ids.ts';
import type { EntryId, IdeaId } from '../../shared/kernel/ids.ts';
import { STEPS } from '../support/domain-session.ts';
import { createCluster, ideaId, openStep, submitIdea, withdrawIdea } from './commands.ts';
import { collected, given, givenPlanned, one, opened, seatA, seatB, somePlace } from './scenario.ts';

const submitted = (name: string, seat: string, text = name, explanation = ''): Fact => ({
  type: 'ideaSubmitted',
  stepId: STEPS.q1,
  ideaId: ideaId(name),
  text,
  explanation,
  authorKey: authorKeyFor(seat, STEPS.q1),
  arrival: somePlace,
});

describe('submitIdea', () => {
  it('is accepted from a seat, with the words as they were typed', () => {
    given(opened)
      .when(seatA, submitIdea('rust', { text: 'Rust in huis', explanation: 'Want de buren…' }))
      .thenFacts(submitted('rust', 'a', 'Rust in huis', 'Want de buren…'));
  });

  it('keeps the order of arrival', () => {
    const { domain } = given(...collected);
    const arrivals = [...must(domain.session.steps.get(STEPS.q1), 'step').ideas.values()].map((idea) => idea.arrival);
    expect(arrivals).toHaveLength(3);
    expect([...arrivals].sort()).toEqual(arrivals);
  });

  it('trims the edges and nothing else', () => {
    given(opened)
      .when(seatA, submitIdea('rust', { text: '  een  vast\r\ngezicht \u0007' }))
      .thenFacts(submitted('rust', 'a', 'een  vast\ngezicht'));
  });

  it.each(['', '   ', '\n\t', '\u0000\u0007'])('of nothing but %j is refused', (text) => {
    given(opened).when(seatA, submitIdea('leeg', { text })).thenRejected('emptyText');
  });

  it('may have as many characters as the limit, and no more', () => {
    const limit = 'x'.repeat(LIMITS.idea);
    given(opened)
      .when(seatA, submitIdea('lang', { text: limit }))
      .thenFacts(submitted('lang', 'a', limit));
    given(opened)
      .when(seatA, submitIdea('lang', { text: `${limit}x` }))
      .thenRejected('tooLong');
    // An emoji is one character, however many code units it takes.
    const faces = '😀'.repeat(LIMITS.idea);
    given(opened)
      .when(seatA, submitIdea('lang', { text: faces }))
      .thenFacts(submitted('lang', 'a', faces));
  });

  it('with an explanation that is too long is refused', () => {
    const explanation = 'x'.repeat(LIMITS.explanation);
    given(opened)
      .when(seatA, submitIdea('rust', { explanation }))
      .thenFacts(submitted('rust', 'a', 'rust', explanation));
    given(opened)
      .when(seatA, submitIdea('rust', { explanation: `${explanation}x` }))
      .thenRejected('tooLong');
  });

  it('with an id that was used before is refused: by the same seat, by another, after withdrawing, or by a cluster', () => {
    given(...collected)
      .when(seatA, submitIdea('rust', { text: 'iets anders' }))
      .thenRejected('duplicateId');
    given(...collected)
      .when(seatB, submitIdea('rust'))
      .thenRejected('duplicateId');
    given(...collected, [seatA, withdrawIdea('rust')])
      .when(seatA, submitIdea('rust'))
      .thenRejected('duplicateId');
    const asCluster = createCluster('thuis');
    given(opened, [one, { ...asCluster, clusterId: idFor('both') }])
      .when(seatA, { ...submitIdea('rust'), ideaId: idFor<IdeaId>('both') })
      .thenRejected('duplicateId');
  });

  it('above the limit of a seat is refused, and the other seats go on', () => {
    const scenario = given(opened);
    for (let n = 0; n < LIMITS.ideasPerSeat; n++) expect(scenario.domain.run(seatA, submitIdea(`a${n}`))).toBeNull();
    scenario.when(seatA, submitIdea('te veel')).thenRejected('tooMany');
    scenario.when(seatB, submitIdea('zorg')).thenFacts(submitted('zorg', 'b'));
    expect(scenario.domain.run(seatA, withdrawIdea('a0'))).toBeNull();
    scenario.when(seatA, submitIdea('weer plaats')).thenFacts(submitted('weer plaats', 'a'));
  });

  it('above the number that the design asks for is refused by a name of its own', () => {
    const scenario = givenPlanned({ answerLimit: 2 }, ...collected);
    scenario.when(seatA, submitIdea('een derde')).thenRejected('answerLimit');
    scenario.when(seatB, submitIdea('ook een tweede')).thenFacts(submitted('ook een tweede', 'b'));
    expect(scenario.domain.run(seatA, withdrawIdea('rust'))).toBeNull();
    scenario.when(seatA, submitIdea('in de plaats')).thenFacts(submitted('in de plaats', 'a'));
  });

  it('above the limit of a step is refused', () => {
    const scenario = given(opened);
    const seats = LIMITS.ideasPerStep / LIMITS.ideasPerSeat;
    for (let seat = 0; seat < seats; seat++)
      for (let n = 0; n < LIMITS.ideasPerSeat; n++)
        scenario.domain.apply({ ...submitted(`${seat} ${n}`, `seat ${seat}`), arrival: `a${n}` } as Fact);
    scenario.when(seatB, submitIdea('zorg')).thenRejected('tooMany');
  });

  it('in a step whose key is gone is refused, never attributed to nobody', () => {
    const { domain } = given(opened);
    const decided = decide(domain.session, submitIdea('rust'), {
      actor: { kind: 'seat', authorKey: null },
      now: 0,
      newEntry: () => idFor<EntryId>('entry'),
      present: 0,
      consoles: new Set(),
      stepNotice: 0,
      counts: new Map(),
      groups: new Map(),
    });
    expect(decided).toEqual({ ok: false, error: 'internal' });
  });

  it('in another step than the one everybody is at is refused', () => {
    given(opened, [one, openStep(STEPS.q2)])
      .when(seatA, submitIdea('te laat'))
      .thenRejected('wrongPhase');
  });
});
