// Thins the numbers about the room: at most one message a second and audience, less often the larger the room.
import type { RoundId, SessionId } from '../../shared/kernel/ids.ts';
import { AUDIENCES, type Audience } from '../../shared/domain/vocabulary.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import { checkProgress } from '../audience/checks.ts';
import { sortedCount } from '../audience/sorts.ts';
import { answeredCount } from '../audience/mine-of.ts';
import { isShown } from '../domain/moderation.ts';
import { currentStepOf, type Idea, type Session } from '../domain/session.ts';
import { createCastCounter } from './cast-counter.ts';
import type { CrowdTracker } from './crowd-tracker.ts';
import type { Interpreters } from './interpreters.ts';
import type { Publisher } from './publisher.ts';

/** Milliseconds between two messages: a second, and a millisecond more for each seat above a thousand. */
const pause = (here: number): number => Math.max(1_000, here);
/** How often to look again while somebody types or ballots wait to be shown: both change by themselves. */
const RECHECK = 2_000;

export type CrowdPublisher = {
  readonly crowdFor: (audience: Audience) => Crowd;
  /** Something may have changed. */
  readonly touch: () => void;
  readonly seats: (count: number) => void;
  /** The ballots of the open round, or that none is open. */
  readonly cast: (round: { readonly roundId: RoundId; readonly count: number } | null) => void;
  readonly stop: () => void;
};

type Counted = {
  readonly tracker: CrowdTracker;
  readonly interpreters: Interpreters;
  /** Screens that are connected now. */
  readonly screens: () => number;
};

export function createCrowdPublisher(
  sessionId: SessionId,
  { tracker, interpreters, screens }: Counted,
  publisher: Publisher,
  session: () => Session | null,
  now: () => number,
): CrowdPublisher {
  const counter = createCastCounter();
  let seats = 0;
  let round: { readonly roundId: RoundId; readonly count: number } | null = null;
  let timer: NodeJS.Timeout | null = null;
  let lastSent = Number.NEGATIVE_INFINITY;
  const lastText = new Map<Audience, string>();

  const crowdFor = (audience: Audience): Crowd => {
    const state = session();
    const step = state ? currentStepOf(state) : null;
    const check = step && checkProgress(step);
    const sorted = step && sortedCount(step);
    const here = tracker.here();
    const ready = Math.min(here, tracker.ready(step?.stepId ?? null));
    // The screen counts what the group may know of; facilitators count what came in.
    const counts = (idea: Idea): boolean => (audience === 'console' ? !idea.isTrashed : isShown(idea));
    const detail =
      audience === 'participant'
        ? null
        : {
            seats: Math.max(seats, here),
            typing: tracker.typing(now()),
            answered: state && step ? answeredCount(state, step.stepId, counts) : 0,
            ready,
            unsent: tracker.unsent(step?.stepId ?? null, now()),
            notStarted: here - Math.min(here, tracker.started(step?.stepId ?? null)),
            ideas: step ? [...step.ideas.values()].filter(counts).length : 0,
            ...(check === null ? {} : { check }),
            ...(sorted === null ? {} : { sorted }),
          };
    const waiting = audience === 'console' ? interpreters.count(step?.stepId ?? null) : null;
    return {
      here,
      busy: here - ready,
      detail,
      ...(waiting === null ? {} : { interpreters: waiting }),
      ...(audience === 'console' ? { screens: screens() } : {}),
      cast: round ? counter.shown(round.count, here, now()) : null,
    };
  };

  const send = (): void => {
    timer = null;
    lastSent = now();
    for (const audience of AUDIENCES) {
      if (!publisher.hasListeners(sessionId, audience)) continue;
      const crowd = crowdFor(audience);
      const text = JSON.stringify(crowd);
      if (lastText.get(audience) === text) continue;
      lastText.set(audience, text);
      publisher.crowd(sessionId, audience, crowd);
    }
    const isMoving =
      tracker.typing(now()) > 0 ||
      (round !== null && counter.shown(round.count, tracker.here(), now()) !== round.count);
    if (isMoving) timer ??= setTimeout(send, RECHECK);
  };

  const touch = (): void => {
    const wait = pause(tracker.here()) - (now() - lastSent);
    if (timer) return;
    timer = setTimeout(send, wait <= 0 || wait > 10_000 ? 0 : wait);
  };

  return {
    crowdFor,
    touch,
    seats: (count) => {
      seats = count;
      touch();
    },
    cast: (next) => {
      if (next?.roundId !== round?.roundId) counter.reset();
      round = next;
      touch();
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
