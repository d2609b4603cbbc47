import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../shared/domain/limits.ts';
import { STEPS } from '../support/domain-session.ts';
import { closeSession, mediaId, NO_STEP, openStep, setMedia } from './commands.ts';
import { given, one, opened, seatA } from './scenario.ts';

const house = { mediaId: mediaId('huis'), type: 'png' as const, alt: 'Een huis' };

describe('a picture, sound or clip beside a question', () => {
  it('is set before the session begins, and replaced with what was', () => {
    given()
      .when(one, setMedia({}))
      .thenFacts({ type: 'mediaSet', stepId: STEPS.q1, kind: 'picture', media: house, was: null });
    given([one, setMedia({})])
      .when(one, setMedia({ name: 'boom', type: 'webp', alt: ' Een boom ' }))
      .thenFacts({
        type: 'mediaSet',
        stepId: STEPS.q1,
        kind: 'picture',
        media: { mediaId: mediaId('boom'), type: 'webp', alt: 'Een boom' },
        was: house,
      });
  });

  it('is taken away, and nothing happens when it is so already', () => {
    given(opened, [one, setMedia({})])
      .when(one, setMedia(null))
      .thenFacts({ type: 'mediaSet', stepId: STEPS.q1, kind: 'picture', media: null, was: house });
    given(opened).when(one, setMedia(null)).thenNothing();
    given([one, setMedia({})])
      .when(one, setMedia({}))
      .thenNothing();
  });

  it('needs words for who cannot see or hear it, of a length that can be read', () => {
    given()
      .when(one, setMedia({ alt: '  ' }))
      .thenRejected('emptyText');
    given()
      .when(one, setMedia({ alt: 'x'.repeat(LIMITS.mediaAlt + 1) }))
      .thenRejected('tooLong');
  });

  it.each([
    ['picture', 'mp4'],
    ['audio', 'png'],
    ['signs', 'weba'],
  ] as const)('a %s is no %s', (kind, type) => {
    given().when(one, setMedia({ type }, { kind })).thenRejected('badMedia');
  });

  it('is not for seats, not for a step that is not there, and not after the end', () => {
    given(opened).when(seatA, setMedia({})).thenRejected('notAllowed');
    given()
      .when(one, setMedia({}, { stepId: NO_STEP }))
      .thenRejected('notFound');
    given(opened, [one, closeSession]).when(one, setMedia({})).thenRejected('sessionClosed');
  });

  it('is learnt by the room for the current step only, and by consoles for all', () => {
    const { domain } = given([one, openStep(STEPS.q2)]);
    for (const events of Object.values(domain.events)) events.splice(0);
    domain.run(one, setMedia({}));
    expect(domain.events.participant).toEqual([]);
    expect(domain.events.screen).toEqual([]);
    expect(domain.events.console).toEqual([{ type: 'mediaSet', stepId: STEPS.q1, kind: 'picture', media: house }]);
    domain.run(one, setMedia({}, { stepId: STEPS.q2 }));
    expect(domain.events.participant).toEqual([{ type: 'mediaSet', stepId: STEPS.q2, kind: 'picture', media: house }]);
  });
});
