// What the room is shown, directed from the console: scenes, pages, and the spotlight that walks along answers or themes.
import { useEffect, useRef } from 'react';
import { sameSpotlit } from '../../../shared/domain/rules/scene-rules.ts';
import type { Scene, Spotlit } from '../../../shared/domain/scene.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { asScreen } from '../../../shared/view/as-screen.ts';
import { currentStep, newestResult } from '../../../shared/view/selectors.ts';
import { inSpotlight, walkOf } from '../../../shared/view/spotlit.ts';
import type { InSpotlight } from '../../../shared/view/spotlit.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';

export const SCENES = [
  'automatic',
  'lobby',
  'question',
  'counts',
  'answers',
  'clusters',
  'results',
  'message',
  'black',
] as const;
export type SceneType = (typeof SCENES)[number];
/** A message needs words. */
export type PlainScene = Exclude<SceneType, 'message'>;

/** A scene as it is chosen: at its first page. */
export const sceneFor = (type: PlainScene): Scene =>
  type === 'answers' || type === 'clusters' || type === 'results' ? { type, page: 1 } : { type };

/** Whether there is anything to show in it: an empty screen is no choice. */
export function canShow(view: View, type: SceneType): boolean {
  const step = currentStep(asScreen(view));
  const isLive = view.session.state === 'live';
  if (type === 'automatic' || type === 'lobby' || type === 'message' || type === 'black') return true;
  if (!isLive || step === null) return false;
  if (type === 'answers') return Object.keys(step.ideas).length > 0;
  if (type === 'clusters') return Object.keys(step.clusters).length > 0;
  return type !== 'results' || newestResult(step) !== null;
}

/** A place in a walk along answers or themes. */
export interface Walk {
  readonly lit: InSpotlight;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** Whether participants have it on their own pages too. */
  readonly isForEveryone: boolean;
  readonly next: Spotlit | null;
  readonly previous: Spotlit | null;
}

function walkIn(view: View): Walk | null {
  const shown = asScreen(view);
  const lit = inSpotlight(shown);
  const { spotlight } = shown;
  if (lit === null || spotlight === null) return null;
  const all = walkOf(lit.step, lit.type);
  const at = all.findIndex((each) => sameSpotlit(each, spotlight.on));
  const step = view.steps[lit.step.stepId];
  const isForEveryone = step?.clustersVisibleTo === 'everyone' || (lit.type === 'idea' && step?.listOpen === true);
  return {
    lit,
    place: at + 1,
    of: all.length,
    isForEveryone,
    next: all[at + 1] ?? null,
    previous: all[at - 1] ?? null,
  };
}

export interface Directing {
  readonly walk: Walk | null;
  readonly step: StepShape | null;
  readonly choose: (scene: Scene) => void;
  /** Where a walk would begin; null when the room sees nothing to walk along. */
  readonly first: (type: Spotlit['type']) => Spotlit | null;
  readonly light: (on: Spotlit) => void;
  readonly stop: () => void;
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
}

/** Says that the spotlight went out by something else than the facilitator's own "Stop". */
function useSpotlightGone(isOn: boolean): { readonly expect: () => void } {
  const { t } = useTranslation();
  const wasOn = useRef(isOn);
  const isExpected = useRef(false);
  useEffect(() => {
    if (wasOn.current && !isOn && !isExpected.current) announce(t('directing.spotlight.gone'));
    if (!isOn || !wasOn.current) isExpected.current = false;
    wasOn.current = isOn;
  }, [isOn, t]);
  return { expect: () => void (isExpected.current = true) };
}

/** Everything that can be done to what the room sees. `pages`: how many the scene has, as the picture of it says. */
export function useDirecting(view: View, pages: number): Directing {
  const { t } = useTranslation();
  const send = useSend();
  const walk = walkIn(view);
  const gone = useSpotlightGone(walk !== null);
  const { scene, spotlight } = view;
  const step = currentStep(view);

  const light = (on: Spotlit, page = 1): void => {
    if (step !== null) send({ type: 'setSpotlight', spotlight: { stepId: step.stepId, on, page } });
  };
  const choose = (next: Scene): void => {
    gone.expect();
    send({ type: 'setScene', scene: next });
    announce(t('directing.chosen', { scene: t(`directing.scene.${next.type}`) }));
  };
  const turn = (page: number): void => {
    if (spotlight !== null) light(spotlight.on, page);
    else if ('page' in scene) send({ type: 'setScene', scene: { ...scene, page } });
    // The result is on the screen by itself; whoever turns its pages from here has chosen it.
    else if (step !== null && newestResult(step) !== null) send({ type: 'setScene', scene: { type: 'results', page } });
  };
  const page = Math.min(pageOf(view), pages);
  const onward = (to: Spotlit | null | undefined): (() => void) | undefined => (to ? () => light(to) : undefined);
  return {
    walk,
    step,
    choose,
    light,
    first: (type) => {
      const shown = currentStep(asScreen(view));
      return shown === null ? null : (walkOf(shown, type)[0] ?? null);
    },
    stop: () => {
      gone.expect();
      send({ type: 'setSpotlight', spotlight: null });
      announce(t('directing.spotlight.stopped'));
    },
    next: page < pages ? () => turn(page + 1) : onward(walk?.next),
    previous: page > 1 ? () => turn(page - 1) : onward(walk?.previous),
  };
}

/** The page that was turned to, from 1. */
export function pageOf({ scene, spotlight }: View): number {
  if (spotlight !== null) return spotlight.page;
  return 'page' in scene ? scene.page : 1;
}
