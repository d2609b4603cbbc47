// What the room is shown: the scene of the screen, and the spotlight on everybody's page.
import { describe, expect, it } from 'vitest';
import { AUTOMATIC } from '../../shared/domain/rules/scene-rules.ts';
import type { Scene, Spotlight } from '../../shared/domain/scene.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { STEPS } from '../support/domain-session.ts';
import {
  clusterId,
  closeSession,
  ideaId,
  openStep,
  redo,
  removeCluster,
  setList,
  setPhase,
  setScene,
  setSpotlight,
  showClusters,
  submitIdea,
  undo,
  withdrawIdea,
} from './commands.ts';
import { clustered, collected, given, one, opened, seatA, seatB, two, type Scenario } from './scenario.ts';

const stepId = STEPS.q1;
const MESSAGE: Scene = { type: 'message', text: 'Koffie om kwart over tien' };
const ANSWERS: Scene = { type: 'answers', page: 2 };
const onIdea = (name: string): Spotlight => ({ stepId, on: { type: 'idea', ideaId: ideaId(name) }, page: 1 });
const onCluster = (name: string, page = 1): Spotlight => ({
  stepId,
  on: { type: 'cluster', clusterId: clusterId(name) },
  page,
});
const sceneSet = (scene: Scene, was: Scene) => ({ type: 'sceneSet', scene, was }) as const;
const lit = (spotlight: Spotlight | null, was: Spotlight | null) => ({ type: 'spotlightSet', spotlight, was }) as const;
const seen = ({ domain }: Scenario, audience: Audience) => viewOf(domain.session, audience).spotlight;

describe('choosing what the screen shows', () => {
  it('stands until another is chosen, by whichever facilitator, and is the same for a screen that comes later', () => {
    const scenario = given(opened);
    scenario.when(one, setScene(ANSWERS)).thenFacts(sceneSet(ANSWERS, AUTOMATIC));
    expect(viewOf(scenario.domain.session, 'screen').scene).toEqual(ANSWERS);
    scenario.when(two, setScene('automatic')).thenFacts(sceneSet(AUTOMATIC, ANSWERS));
  });

  it('is so already when it is the same, page and words included', () => {
    given(opened, [one, setScene(ANSWERS)])
      .when(two, setScene({ type: 'answers', page: 2 }))
      .thenNothing()
      .when(two, setScene({ type: 'answers', page: 3 }))
      .thenFacts(sceneSet({ type: 'answers', page: 3 }, ANSWERS));
  });

  it('keeps a message cleaned, and refuses an empty and a too long one', () => {
    given(opened)
      .when(one, setScene({ type: 'message', text: `  ${MESSAGE.text}  ` }))
      .thenFacts(sceneSet(MESSAGE, AUTOMATIC))
      .when(one, setScene({ type: 'message', text: ' \n ' }))
      .thenRejected('emptyText')
      .when(one, setScene({ type: 'message', text: 'x'.repeat(301) }))
      .thenRejected('tooLong');
  });

  it('before the session begins there is no question to show; a message, the lobby and black there are', () => {
    given()
      .when(one, setScene('question'))
      .thenRejected('sessionNotLive')
      .when(one, setScene(MESSAGE))
      .thenFacts(sceneSet(MESSAGE, AUTOMATIC));
  });

  it('a scene of the step gives way when the room moves on, so that the screen is never a step behind', () => {
    given(opened, [one, setScene('counts')])
      .when(one, setPhase('cluster'))
      .thenFacts(sceneSet(AUTOMATIC, { type: 'counts' }), { type: 'phaseSet', stepId, phase: 'cluster' });
    given(opened, [one, setScene(ANSWERS)])
      .when(one, openStep(STEPS.q2))
      .thenFacts(
        sceneSet(AUTOMATIC, ANSWERS),
        { type: 'attendanceNoted', stepId, present: 3 },
        { type: 'stepOpened', stepId: STEPS.q2, was: stepId },
      );
  });

  it('a message and black stay when the room moves on: they are about the room', () => {
    for (const scene of [MESSAGE, { type: 'black' }] as const) {
      const { domain } = given(opened, [one, setScene(scene)], [one, setPhase('cluster')], [one, openStep(STEPS.q2)]);
      expect(domain.session.scene).toEqual(scene);
    }
  });

  it('all of it ends with the session', () => {
    given(opened, [one, setScene(MESSAGE)])
      .when(one, closeSession)
      .thenFacts(
        sceneSet(AUTOMATIC, MESSAGE),
        { type: 'attendanceNoted', stepId, present: 3 },
        { type: 'sessionClosed', reason: 'facilitator' },
      );
  });

  it('is told to screens and consoles only', () => {
    const { domain } = given(opened, [one, setScene(MESSAGE)]);
    expect(viewOf(domain.session, 'participant').scene).toEqual(AUTOMATIC);
    expect(JSON.stringify(domain.events.participant)).not.toContain(MESSAGE.text);
    for (const audience of ['screen', 'console'] as const)
      expect(domain.events[audience].at(-1)).toEqual({ type: 'sceneSet', scene: MESSAGE });
  });
});

describe('the spotlight', () => {
  const open = [...collected, [one, setList(true)]] as const;

  it('puts an open answer on everybody’s page', () => {
    const scenario = given(...open);
    scenario.when(one, setSpotlight({ idea: 'rust' })).thenFacts(lit(onIdea('rust'), null));
    for (const audience of ['participant', 'screen', 'console'] as const)
      expect(seen(scenario, audience)).toEqual(onIdea('rust'));
  });

  it('walks on, says nothing where it stands already, and ends', () => {
    given(...open, [one, setSpotlight({ idea: 'rust' })])
      .when(two, setSpotlight({ idea: 'rust' }))
      .thenNothing()
      .when(two, setSpotlight({ idea: 'bus' }))
      .thenFacts(lit(onIdea('bus'), onIdea('rust')))
      .when(one, setSpotlight(null))
      .thenFacts(lit(null, onIdea('bus')))
      .when(one, setSpotlight(null))
      .thenNothing();
  });

  it('reveals nothing: what the room does not see is refused', () => {
    given(...collected)
      .when(one, setSpotlight({ idea: 'rust' }))
      .thenRejected('notShown');
    given(...clustered, [one, setList(true)])
      .when(one, setSpotlight({ cluster: 'thuis' }))
      .thenRejected('notShown');
    given(...open, [one, openStep(STEPS.q2)])
      .when(one, setSpotlight({ idea: 'rust' }))
      .thenRejected('notShown');
  });

  it('of what is not there is refused', () => {
    given(...open)
      .when(one, setSpotlight({ idea: 'nooit' }))
      .thenRejected('notFound')
      .when(one, setSpotlight({ idea: 'rust' }, { stepId: STEPS.q2 }))
      .thenRejected('notFound');
  });

  it('a cluster that only the screen shows stands on the screen only, and comes to everybody when everybody sees clusters', () => {
    const scenario = given(...clustered, [one, showClusters('screen')], [one, setSpotlight({ cluster: 'thuis' })]);
    expect(seen(scenario, 'screen')).toEqual(onCluster('thuis'));
    expect(seen(scenario, 'participant')).toBeNull();
    expect(JSON.stringify(scenario.domain.events.participant)).not.toContain('spotlight');
    expect(scenario.domain.run(one, showClusters('everyone'))).toBeNull();
    expect(seen(scenario, 'participant')).toEqual(onCluster('thuis'));
    expect(scenario.domain.run(one, showClusters('screen'))).toBeNull();
    expect(seen(scenario, 'participant')).toBeNull();
  });

  it('pages of the screen turn without a word to participants', () => {
    const { domain } = given(...clustered, [one, showClusters('everyone')], [one, setSpotlight({ cluster: 'thuis' })]);
    const before = domain.events.participant.length;
    expect(domain.run(one, setSpotlight({ cluster: 'thuis' }, { page: 2 }))).toBeNull();
    expect(domain.events.participant).toHaveLength(before);
    expect(domain.events.screen.at(-1)).toEqual({ type: 'spotlightSet', spotlight: onCluster('thuis', 2) });
  });

  it('goes out when its answer is withdrawn, and nobody can tell by whom', () => {
    const scenario = given(...open, [one, setSpotlight({ idea: 'rust' })]);
    scenario
      .when(seatA, withdrawIdea('rust'))
      .thenFacts(lit(null, onIdea('rust')), { type: 'ideaWithdrawn', stepId, ideaId: ideaId('rust') });
    expect(scenario.domain.log.at(-2)).toMatchObject({ by: null, at: null });
  });

  it('stays when another answer is withdrawn, and when its own words are changed', () => {
    const scenario = given(...open, [one, setSpotlight({ idea: 'rust' })], [seatB, withdrawIdea('zorg')]);
    expect(seen(scenario, 'participant')).toEqual(onIdea('rust'));
  });

  it('goes out when its cluster is removed, also by undo; redo does not bring it back', () => {
    const shown = [...clustered, [one, showClusters('everyone')], [one, setSpotlight({ cluster: 'vervoer' })]] as const;
    const removed = given(...shown);
    removed.when(one, removeCluster('vervoer'));
    expect(removed.domain.session.spotlight).toBeNull();
    const undone = given(...shown);
    expect(undone.domain.run(one, undo)).toBeNull();
    expect(undone.domain.session.spotlight).toBeNull();
    expect(undone.domain.run(one, redo)).toBeNull();
    expect(undone.domain.session.spotlight).toBeNull();
  });

  it('goes out when it is no longer shown', () => {
    given(...open, [one, setSpotlight({ idea: 'rust' })])
      .when(one, setList(false))
      .thenFacts(lit(null, onIdea('rust')), { type: 'listSet', stepId, open: false });
    given(...clustered, [one, showClusters('screen')], [one, setSpotlight({ cluster: 'thuis' })])
      .when(one, showClusters('console'))
      .thenFacts(lit(null, onCluster('thuis')), { type: 'clusterVisibilitySet', stepId, to: 'console', was: 'screen' });
  });

  it('stays on an answer that is shown with the clusters when the list closes', () => {
    const scenario = given(
      ...clustered,
      [one, setList(true)],
      [one, showClusters('everyone')],
      [one, setSpotlight({ idea: 'rust' })],
    );
    scenario.when(one, setList(false)).thenFacts({ type: 'listSet', stepId, open: false });
    expect(seen(scenario, 'participant')).toEqual(onIdea('rust'));
  });

  it('goes out when the room moves on', () => {
    given(...open, [one, setSpotlight({ idea: 'rust' })])
      .when(one, setPhase('cluster'))
      .thenFacts(lit(null, onIdea('rust')), { type: 'phaseSet', stepId, phase: 'cluster' });
  });

  it('gives way to a scene, and lies over the scene that was there before', () => {
    const scenario = given(...open, [one, setScene(ANSWERS)], [one, setSpotlight({ idea: 'rust' })]);
    expect(scenario.domain.session.scene).toEqual(ANSWERS);
    scenario.when(one, setScene(ANSWERS)).thenFacts(lit(null, onIdea('rust')));
    scenario.domain.run(one, setSpotlight({ idea: 'rust' }));
    scenario.when(one, setScene('black')).thenFacts(lit(null, onIdea('rust')), sceneSet({ type: 'black' }, ANSWERS));
  });

  it('answers keep coming in while it is on', () => {
    const scenario = given(...open, [one, setSpotlight({ idea: 'rust' })], [seatB, submitIdea('later')]);
    expect(seen(scenario, 'participant')).toEqual(onIdea('rust'));
  });
});
